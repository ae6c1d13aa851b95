extension AnswerTables {
  /// What the reader can ask for: deletion, a copy, a regulator's ear.
  static let rights = """
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
    unless: tag indemnity 0.5 ; not tag deletion 0.2
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
    request: (request*|contact*|ask|asking) ; tag deletion 0.9 ; with @wipe ; with (you|your) ; with
        (data|information|account|content) ; without (we ..3 (may|will|can) ..3 (delete|remove)|@not)

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
    unless: access ..2 (was|is|be|been) (restricted|limited|blocked|suspended)
    unless: (solely|sole|you are) responsib* ; without (right|rights)
    yes: you ..2 (may|can) ..2 (access|review|view|see|check) ..8 (information|data|profile) ..12
        (correct*|accura*|current|up to date|confirm|update|complete)
    yes: (export|download|see) ..4 (gives you|everything|every|all of) ; without (not|never)
    yes: take ..4 (data|content|everything|all|files|photo*) ..2 with you
    yes: (access|copy|portab*) ; tag rights 0.9 ; with (right|rights|request*|entitled) ; with (data|
        information) ; without @not

    question complaint: yes
    tags rights
    only rights disputes contact regional
    unless: (you ..3 (will|agree|must) not|tax)
    unless: we ..3 (work|cooperate|co operate|collaborate) ..2 with ..10 @regulator ; without (lodge|file a|your right|right
        to|you ..4 (complain|contact|refer|turn))
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
