extension AnswerTables {
  /// What the reader can do, and what the company does to keep data safe.
  static let rights = """
    question marketing: yes > no
    tags marketing
    only marketing choice
    unless: in @conduct
    unless: @duty
    unless: (you agree to not|agree not to|spam|junk mail|non promotional)
    unless: tag conduct 0.3 ; not tag marketing 0.2
    unless: tag ip 0.5 ; not tag marketing 0.2
    unless: (cookies|trackers|tracker|advertising purposes) ; without (email*|newsletter*|send|sms|
        message*|contact|communication*|offers|mail)
    unless yes: @not ..8 (send|contact|use|used|collect) ..14 (marketing|promotion*|newsletter*|
        advertis*) ; without (@except|consent|opt|unsubscribe)
    unless yes: (right|rights|object|oppose) ..16 (direct )?marketing ; without (we use|we send|we
        may|we will|we would|our direct|our marketing|newsletter*|email*)
    no: (we|us|our|not be|company) ..4 @not ..8 (send|contact|use|used|collect) ..14 (marketing|
        promotional|newsletter*) ; without (@except|consent|opt|if you|unsubscribe|only)
    yes: (send|sends|sending|receive|receiving|contact|contacting|email|emailing|deliver|subscribe|
        communicate|notify|inform|text|call) ..20 (marketing|promotion|promotions|promotional|
        newsletter*|special offers|advertising|offers|company news|news|mailings|products and services|
        other information ..6 interest)
    yes: (marketing|promotional|advertising) ..3 (communication*|email*|mail*|message*|material*|
        sms|newsletter*|texts|calls|offers) ; with (you|your|we|us|our|users) ; without (email us
        at|marketing materials)
    yes: (direct marketing|marketing purposes|promotional purposes) ; without (third part* ..12
        their|their ..3 direct marketing|shine the light|1798)
    yes: (newsletter|newsletters|mailing list|mailing lists) ; without (spam|bulk)
    yes: (market|advertise|promote) ..3 (our|its|their) ..3 (products|services|brands|offerings)
        ..10 (you|newsletter*|email*) ; without (third part*|you may)
    yes: market ..4 (work|services|products) ; near (inform customers|customers|market)
    yes: (promotional content|prospecting)
    yes: (provide|send) ..6 (information|updates|news) ..6 (about|regarding) our ..4 (products|
        services) ; with (opt|interest)
    yes: (marketing|promotion*) ; in (we use ..14 (following|purposes)|how we use|use ..4
        information|purposes) ; without (@not|cookies)
    yes: (email|e mail|electronic mail|emails|mail|messages) ..35 (inform*|about|of) ..16 (related|
        additional|other|new) ..2 (services|products)
    yes: (email|text|send|mail) you ..2 (news|offers|tips)
    yes: you ..3 (get|receive) ..6 (offers|promotions|news) ..4 (from us|by|via)

    question marketing-opt-out: yes
    tags choice
    only choice marketing rights
    unless: (opt out|unsubscribe|opting out|opt out notice) ..6 (arbitration|dispute resolution|class|
        agreement)
    unless: (interest based|tailored|targeted|ad targeting|personali*) ..3 (ads|advertis*|targeting)
        ; without (email*|newsletter*|promotional|mailing*)
    unless: opt out of ad targeting
    unless: opt out (request|requests|right|rights) ; without (marketing|newsletter*|promotion*)
    yes: (unsubscribe|opt out|opting out|stop receiving|stop ..4 (sending|communications|messages|
        emails)|cease|withdraw ..4 consent|object|not wish to receive|no longer wish to receive|do
        not want to receive|decline|manage ..4 preferences|choose not to receive|opt in) ..20
        (marketing|promotion*|newsletter*|email*|e mail*|mailing*|communications|messages|offers|
        advertising materials|prospecting)
    yes: (marketing|promotion*|newsletter*|mailing*|offers|prospecting) ..25 (unsubscribe|opt out|
        opting out|stop receiving|withdraw ..4 consent|object|unless you|opposition|opt in)
    yes: (email*|e mail*|communications|messages) ..25 (unsubscribe|opt out|opting out|stop
        receiving|opt in)
    yes: (unsubscribe|opt out|opt you out|opting out|stop) ; in (marketing|promotion*|newsletter*|
        communications|email*)
    yes: unsubscribe ..6 (link|button|instructions|at any time)
    yes: (choose|opt) ..3 not ..3 receive
    yes: opt out of receiving
    yes: (revoke|withdraw) ..6 consent ..8 (newsletter*|marketing|emails)
    yes: opt out of ..4 (contact|contacts|future) ..4 from us
    yes: stop ..3 (marketing|promotion*|newsletter*|advertis*) ..3
    yes: link ..4 to stop
    yes: (reply|text|send|respond|replying|texting) ..4 (stop|unsubscribe)
    yes: no longer (want|wish) ..3 (our|these|such|any|receive|get|hear) ..6 (from us|email*|e mail*|mails|newsletter*|messages|communications|marketing)
    yes: (say no|refuse|decline|reject) ..4 (marketing|promotion*|newsletter*)
    yes: (removed|remove|taken off|take|delete) ..6 (mailing list*|email list*|distribution list*|
        marketing list*|subscriber list*)
    yes: (turn off|turning off|switch off|disable|deactivate) ..4 (promotion*|marketing|newsletter*)
    yes: (change|manage|update|set|adjust|edit|modify|managing|updating|changing|adjusting) ..4
        (communication*|contact|email|e mail|notification|marketing|mailing)
        (preference*|settings|subscription*|choices) ; with (you|your)
    yes: withdraw ..4 consent ..4 (contact you|us to contact|contacted)
    yes: (choose|choosing|manage|managing|change|changing|adjust|control|update|set) ..6 (preferences|
        settings|subscription*) ..10 (newsletter*|promotional|marketing|email subscription*|mailing
        list*) ; without (cookie*|we|us)
    yes: (control|choose|decide) ..2 whether ..3 (receive|get) ..8 (email*|e mail*|newsletter*|
        communications|messages)
    yes: subscription (settings|preferences) ; with (email*|e mail*|newsletter*)
    yes: (direct marketing|prospecting) ; in (object|right to|stop)
    yes: (right|object|oppose*|opposition) ..12 (direct marketing|prospecting)
    yes: (not|don't) ..4 want ..14 (marketing|newsletter*|promotion*)

    question deletion: both = self-service + request > self-service > request
    tags deletion
    only deletion rights termination account choice changes
    unless: (child|children|minor|minors|parent|parents|guardian|under # years|under the age) ;
        without rights
    unless: in @conduct
    unless: (authorized users|authorised users|without authori*|unauthori*)
    unless: @duty
    unless: (cookie|cookies|browser) ; without account
    unless: @not ..3 (automatically )? @erase ; without (you|request|right)
    unless: right of cancellation ; without (data|information)
    unless request: right ..3 (remove|refuse|suspend|reject|delete) ..8 (content|submission*|
        posting*|account*|any) ; without (you ..6 right|your right|ask|request)
    unless request: (reserve*|company has|we have) ..4 right ..12 (remove|delete|terminate|cancel|
        reject)
    unless request: (we|they) ..4 (may|reserve*|can) ..8 (terminate|suspend|close|cancel|remove) ;
        without (request|ask|contact)
    self-service: @erase ..6 @holding ..30 (settings|dashboard|account page|directly ..6 (account|
        service|app)|in the app|logging in|clicking|selecting|via the functionality|following the
        instructions on|following ..2 (steps|link|procedure)|account management|using ..3 (function|
        feature|tool|interface|option)|in app|within the app*|from within|through ..6 (platform|app|application|
        interface|website)|your profile page)
    self-service: (settings|menu|dashboard|logging in*|log in|privacy controls|account page|
        navigating|selecting|clicking|button) ..30 @erase ..8 (account|profile|content|data|
        information) ; without (subscription|newsletter|marketing)
    self-service: (exercise|exercised) ..20 (settings|dashboard|privacy controls|in your account|
        through your account) ; with (right|rights)
    self-service: rights ..8 exercised ..3 (in|within|through) ..4 (service|app|account|settings|
        platform)
    self-service: ((you|users|members|customers) ..3|user) (may|can|are able to|have the option to|have
        the ability to|are free to|have ..2 control over) ..12 @erase ..5 @holding ; without (ask|contact*|email*|e mail|writing|written|request*|
        calling|chatting|support|by giving|reinstall|partner|newsletter)
    self-service: you ..3 (may|can|have) ..10 @wipe ..4 (it|them|content) at any time
    self-service: (information|account|profile|content) ..4 can be ..8 (deleted|removed) ..3 (using|
        through|via) ..4 (portal|account|settings|dashboard|app)
    self-service: (export|edit|correct|update|access) ..6 delete ..6 (data|information|account) ..14
        (console|settings|interface|account|portal|dashboard|app)
    self-service: (delete|close|deactivate|disable|remove|erase) ..2 (account|profile|content) ; in
        (privacy center|privacy centre|settings|dashboard|you can|control center|your account|my
        account|controls) ; without (we|request|contact*|us|company|may|if|terminated|copies|backups)
    self-service: (delete|deleting|close|closing) ..3 account ..6 following ..3 steps
    self-service: (account|profile|data|content) ..2 can be (deleted|closed|removed|erased) ..3 (in|within|
        from|through|via|using) ..3 (app|settings|account|website|site|menu|dashboard|profile)
    self-service: (use|click|press|tap|select|hit) ..4 (delete|erase|remove) ..3 (button|option|icon|link|
        account)
    self-service: delete ..5 account (function*|button|option|feature|tool)
    request: (right|rights|entitled|entitles) ..20 @wipe ; with (data|information|pii|personal|
        erasure) ; without (illegal|rights stipulated)
    request: right (to|of) ..4 (erasure|deletion|delete|be forgotten|cancellation)
    request: (request*|ask|asking|require|demand) ..16 @wipe ..14 ; with (data|information|account|
        pii|profile|content|details) ; without (remove ..3 unenforceable|court|judicial)
    request: (contact*|email|emailing|e mail|writing to|write to|submit*|calling|chatting|fill* out|
        form) ..30 @erase ..14 @holding ; with (your|you|my|rights) ; without (breach|transmit|
        viruses|unsubscribe)
    request: @erase ..14 @holding ..30 (contacting|contact us|emailing|by e mail|by email|sending
        ..4 (email|e mail|mail|letter|message|request)|email us|in writing|upon ..3 request|written
        request|by calling|form|written notice|send ..5 (email|request)|customer (service|support|
        care)) ; without (breach|transmit|viruses)
    request: @wipe ..6 ; in (your ..4 rights|privacy rights|data protection rights|you have the
        right|you ..2 right to|request that we|ask us to)
    request: (want|wish|like) ..4 @wipe ..14 (let us know|contact|tell us|write to|email|e mail|please)
        ; with (data|information|account|details|profile)
    request: delete or return ..14 (data|information)
    request: (delete|return) ..16 (personal data) ..10 (controller|controller's|client|client's|
        customer|customer's) ..4 (request|direction|choice|instruction*)
    request: request that (we|the company) ..30 (delete|erase)

    question access-copy: yes
    tags rights
    only rights choice deletion termination account
    unless: in @conduct
    unless: @duty
    unless: (unauthori*|authorized users|authorised users|without authori*|law enforcement|subpoena|
        password|grant* you|right to (access or use|access and use|use and access|use access)|access
        to (the|our) (service*|site*|platform)|electronic record|confidential information|
        entitlement)
    unless: (we|reserve*|company|toyota) ..4 (right|reserve*) ..6 access ; without (you|your) ..6
        (right|rights)
    unless: (access preserve|necessary rights|no longer have access|terminat*) ; without (request|
        portab*)
    unless: (block|prevent|limit|restrict|suspend|disable|deny|remove) ..6 access ; without
        (request|portab*|your rights|right to ..10 access)
    yes: (right|rights|entitled|request|requests|ask|obtain|receive|requesting) ..16 (access|copy|
        copies|portab*|extract) ..16 (@pdata|data|information|rectif*|correct*|delet*|erasure) ;
        without (third part* ..8 access|providers ..6 access|control access|(allow|allows) us|
        permission*|(device|devices) ..4 access)
    yes: (rights|right) ..20 (access|copy|portab*) ; with (data|information|rectif*|correct*|delet*|
        erasure|portab*) ; without (access the (service*|site*)|use the (service*|site*)|control
        access|limit access)
    yes: (access|review|view|obtain|download|export) ..6 (your|their|a copy|copy) ..4 (personal )?
        (data|information|pii) ; with (you (can|may|have)|request|right*|contact us|entitled) ;
        without (third part*|employee*|provider*|we may|we access|partner*)
    yes: (copy|copies|extract) of ..6 (your|the|his|their|personal|all) ..4 (data|information|pii) ;
        with (you|right|request|obtain|receive|export)
    yes: right ..3 (of|to) ..2 (access|data portability|portability|know) ; without (control access|
        limit access|access to the services|access the services|access and use|access or use|
        revoked)
    yes: (access|portab*|know) ; in (your ..4 rights|privacy rights|data protection rights|you have
        the right|request that we|request to)
    yes: (provide|give) ..6 you ..4 (with )? (access|your other personal|a copy|your personal) ..8
        (information|data) ; with (request|right)
    yes: specific pieces of ..2 information
    yes: (download|export|exporting) ..4 (your|my|all|everything) ..4 (data|information|file|
        archive|content) ; without (not download|must not)
    yes: (export|access|view) ..6 (delete|correct) ..6 (data|information)
    yes: (copy|what we hold) ; in (your ..4 rights|protection regulation|you have the right)
    yes: rights of access
    yes: (ask|request|know|find out|informed|learn|see|tell you) ..6 (what|which) ..4 (data|information|
        details|we) ..4 (we|about you|held|hold|stored|store) ; with (about you|right|ask|request|tell
        you) ; without (policy|notice|statement|we collect the)
    yes: (you|users|members|customers) ..2 (may|can|are able to) ..4 (access|review|view|see|inspect)
        ..6 (update|correct|edit|delete|change|modify|amend) ..8 (data|information|profile|details)
    yes: right ..12 (receive|obtain|request|informed|get) ..3 information ..4 (about|on|regarding|
        concerning) ..8 (stored|held|data|process*)
    unless: tag conduct 0.3 ; not tag rights 0.05
    unless: tag content-licence 0.5 ; not tag rights 0.1
    unless: (solely|sole|you are) responsib* ; without (right|rights)
    yes: you ..2 (may|can) ..2 (access|review|view|see|check) ..8 (information|data|profile) ..12
        (correct*|accura*|current|up to date|confirm|update|complete)
    yes: (export|download|see) ..4 (gives you|everything|every|all of) ; without (not|never)
    yes: take ..4 (data|content|everything|all|files|photo*) ..2 with you

    question opt-out-ads-sale: yes
    tags choice
    only choice rights sale ad-partners profiling tracking
    unless: in @conduct
    unless: (opt out|opting out) ..6 arbitration
    unless: (@not|never) ..3 (sell|sold) ; without (choice*|link|click|visit|however|although|
        (request|ask|direct|instruct|tell) ..12 not ..3 sell)
    unless: (this includes|disable damage|third part* ..8 no control|no control over)
    unless: (has no control|have no control|cannot control|not control|not responsible for)
    yes: (opt out|opting out|opt you out|opt not|unsubscribe|turn off|object|refuse|decline|
        withdraw|withdrawn|reject|restrict|oppose|(choose|elect|decide|prefer|us|business) ..2 not
        to) ..25 (target*|interest based|personalised ad*|personalized ad*|personali* advertis*|
        behavio*|tailored|advertis*|ads|sale of|sales of|sell|selling|sharing|share|cross context|ad
        tracking|direct marketing|retargeting)
    yes: (disable|limit|control|manage|stop|adjust*|prevent|change) ..16 (target*|interest based|
        personali*|behavio*|tailored|advertising|ads|ad tracking) ; with (you|your|users|visit|click|go to) ; without
        (we may|we use)
    yes: (sale|sell|selling|sharing|share|shared|advertis*|ads|advertising trackers|targeted) ..30
        (opt out|opting out|turn off|can be withdrawn|withdraw|object|your ..2 choices)
    yes: (do not sell ..10 (link|click|page|button)|do not sell or share my|do not sell my|your
        privacy choices|aboutads|youronlinechoices|networkadvertising|digital advertising alliance|
        network advertising initiative|google analytics opt out|gaoptout)
    yes: (turn off|turning off|switch off|opt out of|disable|limit|reset) ..4 (ad|ads|advertis*)
        (personali*|targeting|tracking|identifier*|id)
    yes: (opt out|turn off|withdraw|reject|refuse|disable) ..12 (analytic*|non essential|
        advertising|marketing) ..4 (cookies|trackers)
    yes: (do not|don't) want ..20 direct marketing
    yes: (request|ask|direct|instruct|tell) ..12 not ..4 (sell|share) ..6 (personal|data|
        information)
    yes: (settings|menu|preferences) ..6 (ads|advertising) ..4 (choose|switch|turn|stop*)

    question gpc: honours > ignores
    tags choice
    ignores: @not ..12 (respond*|honor*|honour*|recogni*|process*|support*|act on|react*|detect*)
        ..20 (global privacy control|gpc|opt out preference signal*|similar (mechanisms|signals)) ;
        without (do not track ..12 (however|but))
    honours: (honor*|honour*|respond*|recogni*|process*|treat*|respect*|support*|detect*|comply|
        enable*|accept*|appl*|opt* out|turned off|automatically|recognise*) ..30 (global privacy
        control|gpc|opt out preference signal*|universal opt out|opt out signal*) ; without @not ..8
        (respond*|honor*|honour*|recogni*|support*|detect*)
    honours: (global privacy control|gpc|opt out preference signal*|universal opt out|opt out
        signal*) ..30 (honor*|honour*|respond*|recogni*|process*|treat*|respect*|support*|opt ..2
        out|request|turned off|automatically|applied) ; without @not ..8 (respond*|honor*|honour*|
        recogni*|support*)
    honours: (stop*|honor*|respond) ..16 do not track ..4 (or other|and other|or similar|and
        similar) ..2 (mechanism*|signal*) ; without @not ..6 (respond*|honor*|honour*)

    question dnt: ignores > honours
    tags choice
    ignores: (ignore|ignores|disregard*) ..6 (do not track|dnt)
    ignores: no (response|reaction|action|change) ..6 (do not track|dnt)
    ignores: @not ..14 (respond*|honor*|honour*|recogni*|process*|support*|act on|react*|accept|
        alter|change|interpret*|take action|comply|designed) ..20 (do not track|dnt)
    ignores: (do not track|dnt) ..40 @not ..8 (respond*|honor*|honour*|recogni*|support*|act|react*|
        accept|alter|change|interpret*|take action|comply|process|designed)
    ignores: @not ..8 (respond*|honor*|honour*|recogni*|support*|alter|change) ..6 (signal*|such
        signals|those signals|browser) ; in (do not track|dnt)
    honours: (honor*|honour*|respond*|recogni*|respect*|support*|comply|stop*) ..14 (do not track|
        dnt) ; without @not ..8 (respond*|honor*|honour*|recogni*|support*|respect*)
    honours: (do not track|dnt) ..30 we treat
    honours: (do not track|dnt) ..20 (honor|honored|honour|honoured|respect|respected|will not
        track|support) ; without @not ..8 (respond*|honor*|honour*|recogni*|support*|respect*|
        uniform*)
    honours: (do not track|dnt) ..25 (will|do|does) not ..2 (set|load|place|use|collect|drop|store|track)
        ; with (when|if|with|where) ; without (because|however|do not track you)

    question international: yes > no
    tags international
    only international
    unless: (grant*|license|licence|royalty free|indemnif*) ; without (transfer overseas|personal)
    unless: (you ..3 located|you ..3 reside|you are not|embargo*|export|no representation)
    unless yes: @not ..4 (transfer*|store*|process*|send|sent) ..14 (outside|third countr*|other
        countries|abroad) ; without @except
    no: @not ..4 (transfer*|store*|process*|send|sent) ..14 (outside|third countr*|other countries|
        abroad) ; without @except
    no: (only|exclusively) ..6 (stored|processed|hosted) ..6 (in|within) ..4 (european|eu|eea|
        switzerland|germany)
    no: (data|information|everything|it) ..2 (stays|remains|stay|remain) ..4 (within|in|inside) ..4
        (european|eu|eea|switzerland|germany|uk|united kingdom|country)
    no: (nothing|not|never|no data) ..4 (leave|leaves) ..3 (eu|eea|european|country|germany|
        switzerland|uk)
    yes: (transfer*|transmit*|stored|store|send|sending|move|moved|process*|maintained|hosted|held|sent|shared|accessed|
        disclose*|storage|based|located|established|operat*) ..30 (outside ..8 (country|eea|eu|
        european|uk|united kingdom|union|jurisdiction|province|region|regions|switzerland|residence|
        state|economic area)|other countr*|third countr*|another country|countries other than|
        foreign countr*|different countr*|abroad|overseas|anywhere in the world|around the world|
        throughout the|internationally|across borders|cross border|globally|worldwide|other
        jurisdictions|country other than|to countries|a country|in countries|any country|country in
        which) ; with (data|information|pii|provider*|processor*)
    yes: (transfer*|transmit*|stored|store|process*|maintained|hosted|servers|accessed) ..20 (united
        states|the us|the u s|usa|canada|china|singapore|india|asia) ; with (data|information|pii|
        servers) ; without (resident*|laws of|citizens)
    yes: (international|cross border|overseas) ..3 (transfer|transfers|data transfer*) ; with (data|
        information|we) ; without (covers|see|refer)
    yes: (standard contractual clauses|adequacy decision|data privacy framework|model clauses|
        binding corporate rules) ; with (transfer*|comply|rely|data|agree|participat*)
    yes: (outside ..6 (eea|eu|european|uk|union)|third countr*) ..25 (transfer*|stored|process*|
        provider*|established|located) ; with (data|information|pii|subcontractor*|processor*)
    yes: transferring your ..4 information ..8 (outside|to the)
    yes: (remote|limited) access ..25 (entities|located) ; with (china|singapore|countr*|india|
        united states)
    yes: (transfer overseas|transferred overseas)
    no: (store|stores|process|processes|host|hosts|keep|keeps) ..10 (only|exclusively|solely) ..2
        (in|within|inside) ..4 (european|eu|eea|uk|switzerland|germany)
    yes: (commission|eu) ..6 (regards|considers|recogni*|deems|decided) ..8 (safe|adequate)

    question security: yes
    tags security
    only security
    unless: (your responsibility|receiving party|disclosing party|confidential information)
    unless: (you|user|users|publisher|customer) ..4 (responsible|agree|must|shall|should) ..12
        (security|secure|safe|password*|confidential*)
    unless: in @conduct
    unless: (circumvent*|bypass*|probe|override|overriding|defeat|attempt to|disable ..4 security|
        interfere|violate ..4 security|breach any)
    unless: (for the purposes of|legal basis) ..4 security
    unless: (recommend|encourage|urge|advise) ..4 you
    yes: (take|takes|taken|implement*|maintain*|use|uses|using|adopt*|put in place|apply|applies|
        employ*|have|has|making|make|protected by|provide*|include*|appropriate|reasonable|adequate)
        ..20 (security|technical|organi*|physical|administrative|protective|protection|technological|safety|electronic) ..8
        (measures|safeguards|controls|procedures|precautions|arrangements|protocols|standards|
        protections|mechanisms|technologies|efforts|steps|features|infrastructure)
    yes: (encrypt|encrypts|encrypted|encryption|ssl|tls|firewall*|two factor|pseudonymi*)
    yes: (measures|steps|care|precautions|efforts|safeguards|techniques|designed) ..14 (protect|
        safeguard|secure|security|secur*) ..14 (@pdata|data|information|service*|them|it)
    yes: (protect|protecting|safeguard*|keep*|secure) ..10 (@pdata|your data|information|data) ..14
        (from|against|secure|safe) ..8 (loss|unauthori*|misuse|theft|access|disclosure|fraud|damage|
        alteration) ; without (detect ..3 prevent)
    yes: (cookies|tools|software|service|these) ..10 (keep|help|protect|used) ..10 (secure|security|
        safe|protect|fraud|bots|robot*) ; with (platform|app|website|site|forms|you|service*) ; in
        (cookie*|track*|security|essential|necessary|fraud)
    yes: access ..10 (limit*|restrict*|only|confined) ..8 (employee*|staff|personnel|those|persons|
        people|individuals|team) ; with (data|information|it|them|need*|authori*)
    yes: (put|have|has) ..4 (safeguards|measures|controls|procedures|protections) ..6 in place
    yes: (in place|safeguards|protections) ..6 against ..6 (loss|misuse|unauthori*|theft)
    yes: (do our best|do everything|work hard|strive*|striving|endeavour*|endeavor*|every effort|
        efforts) ..8 (protect*|secur*|safeguard*|keep ..8 (safe|secure)) ; with (@pdata|data|
        information)
    yes: (industry|generally accepted) ..2 (standard*|practice*) ..10 (protect*|secur*) ; tag security
        0.1
    yes: (protect*|safeguard*|secure|security of|keep) ..10 (@pdata|data|information) ..14 (measures|
        steps|precautions|safeguards|procedures|best practices|means) ; without (you ..2 (should|
        must))
    yes: (acceptable|reasonable|appropriate|adequate|suitable|industry standard) ..2 (means|methods)
        ..3 (to|of|for) ..2 (protect*|secur*|safeguard*)
    yes: (take|takes|taken|taking) ..4 (necessary|reasonable|appropriate|adequate|suitable) ..4
        (measures|steps|precautions) ..20 (protect*|secur*|safe|unauthori*|loss)
    yes: (keep|help) ..6 (safe and secure|secure) ; with (we|our|cookies)
    yes: (store|stores|stored|keep|kept|handled|process*|transmit*) ..8 securely
    yes: secure (environment|system|systems|manner|hosting|platform|location|data cent*)
    yes: (ensure|protect*|maintain*|respect|value) ..4 security ..4 (and confidentiality )? of ..6
        (personal|your|information|data|services|platform)
    yes: (check ..4 secure|secure (payment|checkout|server*|facilit*|connection|socket*))
    yes: (encrypted nature|end to end|zero access)

    question breach-notice: yes
    tags security
    only security
    unless: (you|publisher|user|customer|client) ..4 (must|shall|will|agree|agrees|should) ..6
        (notify|inform) ..4 (us|our|licensor|immediately|company)
    yes: (notify you|notifying you|inform you|contact you|tell you|alert you|advise you|let you
        know|notify ..3 (affected|users|customers|individuals|members|data subjects|controller))
        ..40 (data breach*|security breach*|breach of security|personal ..2 breach*|information
        breach*|security incident*|data incident*|breach|compromised) ; with (data|security|
        personal|privacy|incident|information) ; without (breach the law|breach of contract|breach
        of (this|these|the|any|contract|agreement|terms)|material breach)
    yes: (leak|leaks|leaked|breaks in|hacked) ..25 (tell you|notify|email|inform)
    yes: (stolen|leaked|exposed|compromised) ..20 (let you know|tell you|notify you|inform you)
    yes: (you|users|customers) ..4 (told|notified|informed|alerted) ..14 (security incident*|data breach*|
        security breach*|breach of security|personal data breach*)
    yes: notify ..2 customer ..6 data breach*
    yes: (data breach*|security breach*|breach of security|personal ..3 breach*|security incident*|
        breach|compromised) ..40 (notify you|inform you|contact you|notify ..4 (affected|users|
        customers|individuals|members|data subjects)|you ..3 (notified|informed)|tell you|let you
        know|notified ..8 breach) ; without (breach of (this|these|the|any|contract|agreement|
        terms)|your breach|if you breach|material breach)

    question complaint: yes
    tags rights
    only rights disputes contact regional
    unless: (you ..3 (will|agree|must) not|tax)
    unless: (complain*|inquir*|request*) ..10 received ..6 (data subjects|regulator*|authorit*)
    yes: (complain|complaint|complaints|raise ..4 (issue*|concern*)|raising ..4 (issue*|concern*)|
        appeal|contact|turn to|concern*) ..25 @regulator ; without (law enforcement authorit*)
    yes: @regulator ..25 (complain*|lodge|concern*)
    yes: (lodge|file|submit|make) ..4 complaint* ..12 (to|with) ..8 (authorit*|regulator*|
        commission*|cnil|ico|agency|office|bureau|inspectorate)
    yes: complain* to ..6 (authorit*|regulator*|commission*|cnil|ico|agency|office|bureau)
    yes: @regulator ; in complain*
    """
}
