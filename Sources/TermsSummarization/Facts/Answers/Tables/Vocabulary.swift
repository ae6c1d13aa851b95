/// The named word sets that the answer tables share.
///
/// One definition a line: `name = pattern`. A table refers to it as `@name`.
enum AnswerVocabulary {
  static let text = """
    # The speakers
    we = (we|we'll|we've|we're|us|our|the company|the service)
    you = (you|your|user|users|customer|customers|member|members|visitor|visitors)

    # Small words of law
    not = (not|never|don't|doesn't|won't|cannot|can't|isn't|aren't|didn't|haven't|nor|neither|no
        longer|in no case|in no event|under no circumstances|at no time)
    may = (may|might|can|could|will|shall|would|must|do|does|also|hereby|expressly)
    except = (except|unless|other than|save for|save as|excluding|without your|until you|but we may|
        however)
    will = (will|shall|must|may|can|could|should|would)

    # Data
    data = (information|data|details|pii|identifiers|identifier|cookies|content|records|profile|profiles)
    pdata = (personal (data|information|details|info)|personally (identifiable|identifying)
        information|pii|(your|user|users'|customer|member|visitor|device|usage|account|such|the|
        this|that|limited|certain|any|some|all|collected|online activity) ..2 (data|information|
        details)|(information|data) ..5 (about|from|of|concerning) (you|users|our users|members|
        visitors)|information we (collect|receive|hold|have)|data we (collect|receive|hold|have)|
        email address*)

    # Disclosing
    disclose = (share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|disclosure|
        disclosures|transfer|transfers|transferred|transmit*|pass|passed|passing|release|released|
        make ..5 available|made available|provided to|provide ..8 to|provide access|give ..8 to|
        access to|send ..8 to|sent to|hand over|handed over|turn over|turned over|communicated to|recipients|receive|receives)

    # Outside parties
    vendor = (service provider*|services provider*|service suppliers|services on our behalf|services
        for us|services to us|vendor|vendors|subcontractor*|sub contractor*|sub processor*|
        subprocessor*|data processor*|processors|payment processor*|payment provider*|payment
        service*|payment gateway*|payment processing (compan*|partner*|service*)|hosting (provider*|
        partner*|compan*|service*)|cloud (provider*|partner*|service provider*|hosting)|
        infrastructure (provider*|partner*)|third party provider*|trusted (provider*|partner*|third
        part*)|external provider*|outside (provider*|contractor*)|contractors|suppliers|(each|every|any|our|a)
        (processor|supplier|contractor|provider)|fulfillment (compan*|
        partner*)|(companies|parties|partners|individuals|organizations|organisations|entities|
        businesses|firms|helpers|suppliers|agencies) ..6 (on our behalf|on its behalf|for us|help
        us|assist us|assist in|provide services))
    affiliate = (affiliates|affiliate|affiliated (compan*|entit*|organization*|organisation*|
        business*|part*)|subsidiar*|parent (compan*|corporation|entit*)|group compan*|group of
        compan*|compan* ..3 group|corporate (family|group|affiliates)|related (compan*|entit*)|
        sister compan*|holding compan*|group entities|group members|members of ..3 (group|family)|
        (compan*|entit*|corporation*|business*) under ..2 common (control|ownership)|family of
        (compan*|brands|business*)|under common (control|ownership)|other ..2 (group|companies)
        entities|companies in ..2 group|thecompany (companies|entities|brands|businesses|
        affiliates)|other brands)
    ads = (advertis*|ads|ad|adverts|adverti*|retarget*|remarketing)
    adparty = (advertisers|advertiser|(advertis*|ad|ads|adtech) ..2 (partner*|network*|compan*|
        provider*|platform*|agenc*|server*|exchange*|vendor*|tech*)|marketing (partner*|compan*|
        provider*|agenc*|platform*|vendor*)|(analytics|measurement) ..3 (partner*|provider*|compan*|
        service|services|vendor*|tool*|firm*)|social (media|network*|networking) ..2 (partner*|
        platform*|compan*|site*|provider*|service*|network*)|social networks|google analytics|google
        ads|google adsense|adwords|doubleclick|facebook pixel|meta pixel|hotjar|mixpanel|data
        broker*|data partner*|third party (advertis*|ad|analytics|marketing|tracking) ..2)
    thirdparty = (third part*|3rd part*|other (compan*|part*|organizations|organisations|
        businesses)|partners|business partners|outside (compan*|part*))

    # Nobody gets it
    nobody = ((we|company) ..2 (do not|don't|never|will not|won't|does not) ..2 (sell|share|give|
        disclose|pass|sell or give|sell or share|share or sell) ..1 (any|your|our|personal|
        personally|user|such)? ..1 (personally identifiable|personally identifying|personal|
        user|users)? ..1 (data|information|details) ..1 (to|with) (any third part*|third part*|anyone|
        anybody|others|any other part*|anyone else))

    # The document
    policy = (policy|policies|privacy notice|notice|statement|terms|agreement|conditions|addendum|
        tos|document|guidelines)
    party = (you|users|user|customer|customers|developer|developers|publisher|publishers|subscribers|
        subscriber|members|member|client|clients|merchant|merchants|seller|sellers|licensee*|everyone)
    notchange = (change of (address|control)|changes to your|change your|update your (information|
        account|profile|contact))

    # The contract
    account = (account|accounts|access|service|services|agreement|terms|subscription|membership|
        registration|use of|licence|license|profile)
    content = (content|contents|user content|your content|submission|submissions|materials|postings|
        post|posts|uploads|contributions|feedback|input|inputs|works|photos|data)
    cookie = (cookie|cookies|web beacon*|beacons|pixel tag*|pixels|tracking technolog*|similar
        technolog*|local storage|device fingerprint*|trackers|web bugs|clear gifs)
    conduct = (you (agree not|may not|must not|shall not|will not|should not|cannot|can not)|you
        agree ..3 not|agree not to|not to do|prohibited (conduct|use|uses|activit*|content)|
        acceptable use|restrictions on use|use restrictions|rules of conduct|code of conduct|user
        conduct|not allowed|in using the ..4 not)
    duty = (you|user|users|publisher|customer|licensee|author|members) ..2 ((must|shall|will|may|
        can|should) ..1 (not|never|refrain)|(agree|agrees|undertake*|warrant*|represent*) ..6 (not|
        never|refrain))
    erase = (delete|deletes|deleting|deletion|deleted|erase|erasing|erasure|erased|remove|removing|
        removal|removed|destroy*|close|closing|closure|cancel|cancelling|canceling|cancellation|
        deactivate|deactivating|deactivation|deregister|terminate|terminating)
    wipe = (delete|deletes|deleting|deletion|deleted|erase|erasing|erasure|erased|forgotten|remove|
        removing|removal|removed|destroyed)
    holding = (account|accounts|profile|content|data|information|pii|membership|terms|agreement)
    amend = (chang*|update|updates|updated|updating|modif*|amend*|revis*|alter|alterations|new
        version)
    policychange = (@amend ..8 (this|these|our|the|its|such) ..5 (privacy|policy|policies|notice|
        statement|terms|agreement|conditions|tos|addendum|document|dpa)|(policy|policies|notice|statement|
        terms|agreement|conditions|tos|addendum|document) ..12 @amend|amendments|(changes|updates|
        modifications|revisions) to|(material|materially|significant|significantly|substantial|
        substantially|substantive|important|major|big) ..3 (chang*|updat*|modif*|amend*|revis*|alter*)|(chang*|updates|
        modif*) ..8 material*|(updated|revised|amended|new|modified) ..2 (terms|policy|notice|
        statement|agreement|version))
    handed = (share|shared|sharing|disclose|disclosed|disclosure|disclosures|recipients|recipient|
        with whom|third part*|transfer|transferred|provide ..3 information ..12 to|provide ..3
        information|provided to|who ..4 (has|have) access|who ..3 (receives|receive|gets)|who helps
        us|who works for us|who ..5 with)
    stop = (terminate|terminates|terminated|terminating|termination|suspend|suspending|suspended|
        suspension|discontinue|revoke|revoked|close|closed|cancel|disable|disabled|block|blocked|ban|
        banned|refuse|deny|restrict|end|deactivate|deactivated)
    grants = (grant|grants|granting|granted|give|gives|giving|assign|assigns|provide|provides)
    privacydoc = (privacy (policy|notice|statement|center|centre)|cookie (policy|notice|statement)|
        cookies policy|data protection (policy|notice))
    termsdoc = (terms of|terms and|terms|agreement|conditions|eula|licence|license)
    refusal = (shall not|will not|must not|may not|does not|we do not|do not do|we don't|we never|
        never)
    legalform = (inc|incorporated|llc|l l c|ltd|limited|gmbh|corporation|corp|plc|company|ab|ag|bv|b v|
        sas|s a|s a s|s r l|srl|oy|oyj|pty|pte|llp|lp|foundation|association|e v|aps|a s|kft|sp z o
        o|ulc|sarl|s l|kg|ug)
    sensitive = (sensitive ..2 (data|information|categories|pii)|special categor*|racial|ethnic|
        biometric*|genetic|political opinion*|religio*|sexual orientation|sex life|trade union|
        health (data|information)|medical (data|information)|social security)
    regulator = (supervisory authorit*|data protection (authorit*|regulator|commission*|agency|
        inspectorate|office|ombudsman|board|council)|privacy regulator*|regulator|regulators|
        information commissioner*|ico|cnil|privacy commissioner*|public authorit*|attorney general|
        competent authorit*|data protection ..4 (authorit*|board)|commissioner|relevant authorit*|
        department of consumer|protection bureau|office for personal data|ombudsman|supervising
        authorit*|edoeb|fdpic|oaic|dpa)
    """
}
