extension AnswerTables {
  /// Promotional messages, and the ways to refuse them, advertising and sale.
  static let choices = """
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
    yes: (marketing|promotion*|newsletter*|special offers|advertis*) ; tag marketing 0.8 ; with (send*|
        contact*|receive|email*|e mail*|communications|messages|sms) ; with (we|us|our|you) ; without
        @not

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

    question opt-out-ads-sale: yes
    tags choice
    only choice rights sale ad-partners profiling tracking
    unless: in @conduct
    unless: (opt out|opting out) ..6 arbitration
    unless: tag collection 0.5 ; not tag choice 0.1
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
    ignores: @not ..8 (respond*|honor*|honour*|recogni*|support*|alter|change|act|react|monitor|
        follow|comply|take ..2 action) ..8 (signal*|such requests|browser) ; near (do not track|dnt)
    honours: (honor*|honour*|respond*|recogni*|respect*|support*|comply|stop*) ..14 (do not track|
        dnt) ; without @not ..8 (respond*|honor*|honour*|recogni*|support*|respect*)
    honours: (do not track|dnt) ..30 we treat
    honours: (do not track|dnt) ..20 (honor|honored|honour|honoured|respect|respected|will not
        track|support) ; without @not ..8 (respond*|honor*|honour*|recogni*|support*|respect*|
        uniform*)
    honours: (do not track|dnt) ..25 (will|do|does) not ..2 (set|load|place|use|collect|drop|store|track)
        ; with (when|if|with|where) ; without (because|however|do not track you)
    """
}
