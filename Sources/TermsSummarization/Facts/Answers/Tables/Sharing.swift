extension AnswerTables {
  /// Who gets personal data.
  static let sharing = """
    question sells-data: yes > no > yes = likely
    tags sale
    unless: @duty
    unless: in @conduct
    unless: (promotional code*|trade secret*)
    unless yes: (in the future|merger|acquisition|bankruptcy|assets|reorgani*)
    unless yes: in @refusal
    unless likely: (in the future|merger|acquisition|bankruptcy|assets|reorgani*)
    unless: (sell|selling|sale of|sold) ..6 (product|products|goods|item|items|services|merchandise|
        business|company|subscription|tickets|listings) ; without (personal|your information|your
        data)
    unless no: (request|ask|direct|instruct|tell|require) ..12 not ..4 (sell|sale|sold) ; without
        (do not sell|we never)
    unless: business that ..2 (sells|collects|shares)
    yes: (may|might|could|can|would) ..8 (considered|constitute|qualify|classified|deemed|viewed|
        defined|interpreted|treated|regarded|meet) ..10 (sale|sell|selling|sales|sold) ; without
        @not ..3 (considered|constitute|qualify|deemed)
    yes: (may|might|could) ..3 be ..6 (a sale|a sell|sales|sale or sharing) ; with (personal|
        information|data|disclos*|cookies|ccpa|law*) ; without @not
    yes: (considered|constitute|constitutes|qualify|qualifies|deemed|classified|counts|count) ..8 (a sale|sale|
        sales|selling) ; with (personal|information|data|disclos*|cookies) ; without @not ..3
        (considered|constitute|qualify|deemed)
    yes: (we|we may|we have|that we) ..3 (sell|sold) ..6 @pdata ; without (@not ..6 (sell|sold|
        sells|rent)|if we|whether we|when we|unless|right to|categories of)
    yes: (sold|sell) ..12 the following ..4 (categor*|personal|types) ; without (@not ..6 (sell|
        sold)|whether)
    yes: (although|though|while|whilst) ..6 (do not|don't|does not|never) ..3 (sell|rent) ..16 (we|it|some)
        ..2 (do|may|might|could|also) ..3 (sell|be considered|constitute|share ..12 cross context)
    yes: @not ..3 sell ..14 (but|however) ..4 we ..2 (do|may|might) ..2 (sell|share ..12 (targeted|cross
        context))
    yes: (we|company) (do|did|also) (sell|sold) ..6 (@pdata|personal)
    yes: (share|shares|shared|sharing|disclose|discloses|disclosed) ..10 for ..4 cross context
        behavio* advertis* ; with (we|our|categor*) ; without (@not ..8 (share|shared|sharing|
        disclose|sell|sold)|opt out|right to|request|direct us|whether|means|defined as)
    yes: we have ..6 sold ..4 the following ; without (@not|whether|none|no)
    unless no: (phone|telephone|mobile|cell|card|payment|sms|text messag*|location|health|
        biometric*) ..14 @not ..8 (sell|sold|rent) ; without (personal (data|information)|your (data|
        information)|email)
    unless no: (under the age|under #|under age|younger than|less than #|actual knowledge|minors|
        consumers under) ; without (we (do not|don't|never|will not) sell ..4 (your|any|personal) ..20
        nor)
    no: @not ..8 (sell|selling|sold|rent|rented|renting) ..14 (@pdata|information|data|it|them|
        identifi*|email*|e mail*|details|content to third) ; without (if you|you may not|for money|monetary)
    no: @not ..6 (sell|selling|sold|rent|trade) ..6 (personal|your (data|information))
    no: (personal (data|information)|your (data|information)|information|data) ..16 (not|never) ..3
        (sold|rented|traded)
    no: @not ..3 (sell|sold) ..3 (or|and) ..2 (share|shared)
    no: (selling|sale of) ..6 (information|data) ..2 (is|are) not
    no: (data|information|details|privacy) ..2 (is|are) not for sale
    no: (none|no) ..6 (information|data|details) ..6 (is|are|been|be) ..2 sold ; without (no longer|no
        (purchase|payment|cost))
    no: @not ..4 (in the business of|engage* in) ..4 (sell*|rent*|such activit*)
    no: (no|not) ..2 (sale|selling) of ..3 (personal|data|information|your)
    no: sell ..8 (data|information) ; in @refusal
    likely: (categories|types) of personal (information|data) ..6 (sold|we sell) ; without (@not ..8
        (sell|sold)|whether)
    likely: (to|process*|link|option|instruction*|submit*|click*|exercise) ..8 opt out of ..5 (sale|
        sales|selling|having) ..8 (your|personal) ..20 (click|visit|link|form|submit|here|please|
        contact|sold) ; without (@not ..6 (sell|sold)|if we|not currently)
    likely: (we|our) ..10 (sale|sales|selling|sell) ..4 (of|your) ..3 personal ..12 (advertis*|ads|
        partners) ; without (@not ..6 (sell|sold|sale)|if we)
    no: @not ..3 (sold|sell|selling) ..2 (share|shared|sharing) ; without (if you|for money|
        monetary)
    no: no (sale|selling|sales) ..1 (sharing|of personal|of your)
    yes: exception ..10 (not for sale|not sell|never sell)
    yes: (pay|pays|paid) us for ..8 (personal data|personal information|purchase records|customer
        data|your data)
    yes: (law|laws) ..6 (call|calls) ..10 (sharing|sale|selling) ; without @not ..3 (call|calls)

    question ad-partners: yes > no
    tags ad-partners
    only ad-partners sharing tracking sale
    unless: in @conduct
    unless: @duty
    unless yes: @not ..5 (@disclose|allow|permit|use ..3 third party) ..12 (@adparty|@ads|third part*) ;
        without (@except|however)
    unless: (not allowed|do not allow|function i s o)
    unless: (non confidential|linked content|data brokerage|links to)
    yes: @disclose ..30 @adparty ; with (@pdata|information|data|address|addresses|identifiers) ;
        without (@not ..4 @disclose|connect ..3 account|transmit to us|provides access to the)
    yes: @adparty ..6 (collect|collects|receive*|gather*|obtain*|track*|access|access to|combine*)
        ..12 (@data|activit*|visits|ip address*)
    yes: @adparty ..6 (use*|place*|set|sets|serve*|employ*|deploy*) ..8 (@cookie|information|data|
        technolog*|ads|advertis*)
    yes: (allow*|permit*|enable*|authorize*|authorise*|let|cause|causes) ..8 (third part*|@adparty|
        partners|other companies) ..12 (@cookie|collect|track*|tags)
    yes: collected ..3 (via|through|by) ..3 @adparty
    yes: third part* ..3 (cookies|cookie|trackers|pixels|tags|tracking) ; with (advertis*|analytic*|
        ads|marketing|statistic*|measure*|social|relevant)
    yes: (cookies|trackers|tags|pixels|technologies) ..8 (third part*|our partners|advertisers|
        @adparty) ; with (advertis*|analytic*|ads|marketing|measure*|social)
    yes: (use|uses|using|utilize*|utilise*|work with|works with|working with|partner with|rely on|
        engage) ..10 @adparty ; without (@not ..3 (use|work|partner))
    yes: (advertis* ..3 (platform*|partner*|network*|compan*)|@adparty|providers of analytics|
        partners in ..4 (marketing|advertis*|analytics)) ; in (@handed) ; tag sharing 0.2 ; without (links|
        @not ..6 @adparty) ; not in @refusal
    yes: (we|and) ..6 (our|third party|advertising|business) ..2 partners ..10 @cookie ; with (@ads|
        analytic*|track*)
    yes: third part* ..10 (analyze|analyse|measure) ..6 (traffic|usage|use)
    yes: disclose ..6 (to|with) social
    yes: google analytics
    no: @nobody ; tag sharing 0.3 ; without (@except|consent|permission|approval|agreement|generally|marketing|purposes|
        policy|outside|necessary|required|permitted|children)
    yes: (and|our) ..3 third part* ..3 (use|uses|place|places|set|deploy) ..4 @cookie

    question vendors: yes > no
    tags vendors
    only vendors sharing
    unless: (held responsible|not responsible|harmless|indemnif*) ; without liable
    unless: (chargeback*|dispute fee*) ; without (@disclose|information|data)
    unless: in @conduct
    unless: tag content-licence 0.5 ; not tag vendors 0.2 ; not tag sharing 0.3
    unless: not tag vendors 0.05 ; not tag sharing 0.15 ; without (@disclose ..40 @vendor|service
        provider*|payment (processor*|provider*))
    unless yes: @not ..3 (share|disclose|sell|provide) ..10 @vendor ; without (except|other than|for
        their own)
    yes: @disclose ..40 @vendor
    yes: @vendor ..14 (access*|process*|receive*|collect*|store*|handle*|obtain*|use|see|view) ..14
        (@data|cookies)
    yes: (outside|external|other|third party|specialised|specialized) (compan*|firms|providers|services|
        suppliers|parties|businesses) ..3 (to|who|that|which) ..3 (send|store|host|run|process|provide|
        handle|deliver|perform|help|assist|support|operate|manage|analy*)
    yes: (host*|store|stored|stores|keep) ..8 (with|at|by|on) ..4 (@vendor|cloud|hosting) ; with (data|
        information|site|website|servers|files|content)
    yes: (courier*|carriers|shippers|(shipping|delivery|postal|logistics) (compan*|partner*|service*|
        provider*)) ; with (address|information|data|details|share|pass|give)
    yes: @vendor ; in @handed
    yes: (use|uses|using|employ*|engage*|hire*|retain*|work with|works with|appoint*|authorize*|
        authorise*|contract with|rely on|utilize*|subcontract) ..10 (@vendor)
    yes: @vendor ..10 (on our behalf|to help us|to assist us|for us|acting for)
    yes: (third part*|compan*|firm|firms|businesses|helpers|suppliers|partners|individuals|people|
        organi*) ..10 (on our behalf|to help us|help us|to assist us|assist us|provide services to
        us|for us) ..12
    yes: (enable|allow|permit) ..6 (third part*|@vendor) ..25 (carry out|perform|functions|services)
    yes: (payment|payments|billing|card|transactions) ..12 (processed|handled|managed|distributed|
        collected|stored|provided|taken|made|go|goes) (by|through|via|using) ..4
    yes: (through|via|by|using|to) ..5 (payment processor*|payment provider*|payment service*|
        payment gateway*)
    yes: (takes|handles|processes) ..4 (payment|payments) ; without we
    no: @nobody ; tag sharing 0.3 ; without (@except|consent|permission|approval|agreement|generally|marketing|purposes|
        policy|outside|necessary|required|permitted|children)
    yes: (rents|hosts|runs|stores|operates) ..3 (our|us|the) ..2 (server|servers|databases|data
        cent*) ; without we
    yes: (third part*|provider*|partner*|companies) ; tag vendors 0.8 ; with (@data|services) ; without
        (@not|if you)

    question affiliates: yes
    tags affiliates
    only affiliates sharing
    unless: in @conduct
    unless: (if you|confidential information|you may have access|links to)
    unless: (indemnif*|liable|liability|harmless|warrant*|licens*|damages|defend|discount*|
        trademark*|releas*)
    unless: @not ..3 (share|disclose|sell|provide) ..12 @affiliate ; without (except|other than|for
        their own)
    unless: (have|has|are) no ..3 (parent compan*|sister compan*|affiliates|subsidiar*|group)
    yes: @disclose ..40 @affiliate
    yes: (we|our|us) ..4 (and|or) our ..4 @affiliate ..8 (use|collect|process|store|access|receive)
        ..10 (@data)
    yes: @affiliate ..14 (receive|access|process|use|store|obtain) ..12 (@pdata)
    yes: @affiliate ; in @handed
    yes: (authorise|authorize) ..8 engage ..8 (companies|affiliates) ..4 sub
    yes: within ..4 (group|family|corporate) ; with (share|disclose|transfer)
    yes: our owner ..14 (get|gets|receive|receives)
    yes: @affiliate ..14 (receive|receives|get|gets) ..8 (information|data)
    yes: @affiliate ; tag affiliates 0.8 ; with @data ; without @not

    question authorities: yes
    tags authorities
    only authorities sharing termination conduct security
    unless: in @conduct
    unless: (if you are required|you are required|you become|disclose the confidential|receiving
        party|recipient party|make available to you ..12 assist*|sccs|standard contractual clauses|
        indemnify|harmless|provide you)
    unless: you ..6 (will|shall|must|agree|responsible) ..4 comply with ; without (we may|disclose
        your)
    unless: (confidential information|you may ..2 (disclose|reveal))
    unless: @duty ; without (we may|we will|we reserve|your (information|data))
    unless: tag conduct 0.3 ; not tag authorities 0.1 ; not tag account 0.5 ; without (police|law
        enforcement)
    unless: tag termination 0.5 ; not tag authorities 0.3 ; not tag sharing 0.3 ; without (disclos*|
        information|data|report*|law enforcement|police)
    unless: tag ip 0.5 ; not tag authorities 0.2
    unless: (approved by|pursuant to) ..8 (authority|regulation)
    unless: (recogni*|established|designated|certified) by ..8 (authority|authorities|regulator|government*)
    unless: (receive|accept) ..2 service ; without (@pdata)
    unless: (government licen*|export|trade laws) ; without (@pdata|law enforcement)
    yes: (@disclose|preserve|report|reports|refer|referred|cooperate|turn over|hand over|shared)
        ..30 (law enforcement|authorities|police|courts|court order*|government|governmental|
        government* bod*|regulators|subpoena*|legal process|legal request*|public bod*|public
        authorit*|judicial)
    yes: (law enforcement|authorities|police|court order*|government*|regulators|subpoena*|legal
        process|legal request*|judicial|search warrant*|warrants) ..25 (@disclose|comply|respond|
        reveal|inform) ; without (you ..4 comply)
    yes: (@disclose|preserve|shared|share) ..30 (required ..4 law|legally required|legally
        obligated|permitted by law|requirement* of law|(legal|statutory|regulatory) (obligation*|
        requirement*)|law* ..2 (require*|oblig*|compel*|demand*)|comply with ..6 law*|
        (required|complying|permitted) ..4 applicable laws|satisfy ..3 law) ; with (data|information|pii|content|records|disclose|
        disclosure)
    yes: (required ..4 law|obligated by law|legally obligated|legal reasons) ..25 (@disclose) ; with
        (data|information|pii|content)
    yes: (law enforcement|government*|authorities|courts|regulators|police|legal process|comply with
        ..6 law*|legal obligation*|subpoena*|required by law|legal requirements) ; in (@handed) ;
        without (@not ..3 (require*|share))
    yes: (respond|responding|comply|complying|process|cooperate|cooperating) ..8 (court order*|
        subpoena*|lawful request*|law enforcement|public authorit*|legal request*|legal process|
        search warrant*) ; without you ..6 (will|must|shall|agree) ..3 comply
    yes: (provide|provided|produce|hand) ..8 (data|information|content) ..25 (court order*|law
        enforcement|prosecut*|police|subpoena*|authorities)
    yes: (court|police|authority|authorities) ..6 (demand*|request*|order*|ask*|require*) ..14 (data|
        information|records|details) ; with (we|us|provide|disclos*|give)
    yes: (reporting|report|reported|reports) ..6 (law enforcement|authorities|police)
    yes: (we|company) ..8 (comply|respond|cooperate|consult) ..8 (law enforcement|subpoena*|court
        order*|government* request*|legal process|authorities|governmental|court)
    yes: (company|we|us) ..6 (comply|respond) ..3 with ..3 (that|such|the) order

    question business-transfer: yes
    tags business-transfer
    only business-transfer
    unless: in @conduct
    unless: (assign|assignment|assigns|assignable|assigned|release|indemnif*|standard contractual
        clauses|confidential information) ; without (information|data)
    yes: (merger|mergers|merged with|merge with|merges with|acquisition|acquisitions|acquired by|
        acquirer*|bankruptcy|insolvency|reorganization|reorganisation|restructuring|sale of ..8
        (assets|business|company|stock|shares)|divestiture|dissolution|liquidation|change of
        control|corporate (transaction*|restructur*|sale)|business (transfer*|sale|transaction*)|
        sell ..8 (business|assets|company)|transfer of ..4 assets|asset sale|potential buyer*|
        purchaser|acquire us|acquires) ..45 (@disclose|transferred|information|data|process) ; with
        (information|data|personal|records|we may share|we may disclose)
    yes: (@disclose|information|data|personal) ..45 (merger|mergers|acquisition|acquisitions|we ..8
        acquired|acquired by|bankruptcy|insolvency|reorganization|reorganisation|restructuring|sale
        of ..8 (assets|business|company|stock|shares)|divestiture|change of control|corporate
        transaction*|business (transfer*|sale)|sell ..8 (business|assets|company)|asset sale|buyers|
        purchaser|acquirer*|successor entity|successor compan*)
    yes: (assets|company|business) ..4 (sold|merged|liquidated) ..20 (information|data|account*)
    yes: (account|data|information) ..6 (new owner|acquirer|buyer of our)
    yes: (merger|mergers|acquisition|acquire|bankruptcy|insolvency|reorgani*|restructuring|corporate
        transaction*|business transfer*|sale of ..6 (assets|business|company)|sale or transfer of
        ..4 assets|buyer*|acquirer*) ; in (@handed|use ..4 information|we use|process personal)
    yes: (@disclose|information|data) ..45 (acquire|acquires|acquiring|succeed|succeeds|take over|
        takes over) ..8 (assets|shares|stock|business|company|operations|us) ; with (information|
        data)
    yes: (we|company|business|service) ..4 (bought|taken over|acquired|sold|purchased|merged|bankrupt*|
        insolvent) ..30 (data|information|records|account*) ; without (you|not) ..3 (sold|bought|
        purchased)
    yes: (bankruptcy|insolvency|merger|acquisition) ..20 records
    yes: new owner ..12 (sold|bankrupt*|buys|merge*)
    yes: (sold|sell|sells|bankrupt*|merged) ..20 (data|account*|information) ..8 (new owner|buyer) ;
        without if you
    yes: (assets|merg*|acqui*|sold|sale|buyer|successor) ; tag business-transfer 0.9 ; with @data ;
        without @not
    """
}
