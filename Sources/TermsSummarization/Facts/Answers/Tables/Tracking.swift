extension AnswerTables {
  /// Following people, building profiles of them, showing them advertising, training on their data.
  static let tracking = """
    question combining: yes > no
    tags combining
    only combining tracking profiling ad-partners collection
    unless yes: (@not ..4 (combine|link|merge|merged|associate|associated|match|correlat*)|@not ..2
        (track|follow|identify|possible to|able to) ..8 (across|between)|not apply|opt out|opting
        out|disable) ; without (may combine|combined with)
    unless: in @conduct
    unless yes: in @refusal
    unless: (aggregate*|group data|neither) ; without (device*|other sources|third part*)
    unless yes: (re identif*|reidentif*|blockchain*)
    unless yes: across ..2 (various|different|all|multiple) (browsers|devices) ; without (combin*|link*|
        match*|associat*|connect*|identif*|recogni*)
    unless: (can be|could be|reasonably|cannot) ..3 (linked|associated)
    unless: supplement ..3 (above|this (policy|notice|section))
    yes: (combine|combines|combined|combining|merge|merged|cross reference*|supplement|augment|
        append*|enrich*) ..25 (information|data) ..25 (with|from|other|sources|third part*) ;
        without (any other (product|service|material)|derivative|merged ..3 company|entity)
    yes: (combine|combined|combining|supplement|supplemented|merge) ..3 (with|from|by) ..6 (other|
        information|data|third part*) ; with (information|data)
    yes: (combine|combined|combining) ..3 (it|this|that|them) ..3 with ..6 (other|information|data)
    yes: (information|data) ..14 (combined|merged|matched|correlated|supplemented|joined|pooled) ..4
        (with|to) ..12 (information|data|other|profile|account) ; with (we|us|our|your|you|they|it|from)
    yes: @we ..3 (add|join|combine|pool|merge|match) ..14 (to|with) ..3 (what we|information|data|your
        profile|records|other) ; without (you ..3 (may|can)|your (comment*|review*))
    no: (we|company) ..2 @not ..4 (combine|merge|link|join|match|connect|cross reference) ..14 (with|from|across) ..8
        (information|data|sources|part*|device*|compan*|services|sites) ; with (information|data) ;
        without (@except|consent|you may|aggregat*)
    yes: (link|associate|match) ..4 (information|data) ..10 (with|to) ..8 (other|information|data|
        account)
    yes: (supplement|cross reference) ..4 (the|your) ..3 (information|personal|data)
    yes: (link|links|linked|associate|match|connect|recognize|recognise|identify|track) ..12
        (across|different|multiple|various|between) ..4 (device|devices|browser*|platform*|channels)
    yes: (across|between) ..3 (devices|browsers|different devices) ; with (track*|link*|information|
        data|activit*|identif*)
    yes: (across|between) ..4 (browsers|devices) ..3 (devices|browsers)
    yes: (combine|combined|put together|merge) ..4 with ..8 (records|account|what we|what they)
    yes: (link|match) ..12 (phone|phones|tablet|computer|card numbers) ..14 (with|and)
    yes: cross device
    yes: (visit*|activit*|brows*|behavio*|cookie*) ..10 (linked|connected|tied|attributed|
        associated) ..2 (to|with) (you|your ..2 (account|profile|identity)) ; without may ..2 not
    yes: (over time|activit*|behavio*) ..10 (across|on) ..4 (other|third party|different|non|
        unaffiliated|online) ..4 (websites|sites|services|apps|platforms|online) ; with (collect*|
        track*|information|build|data)
    yes: across ..3 (websites|sites|apps) ..3 over time
    yes: (use of|activit* on|visits to) ..6 (services|site|sites|app|website) ..3 (and|or) ..2
        (other|third party) ..2 (websites|sites|apps|services) ; with (collect*|information|data|
        track*)
    yes: (off app|off platform|off site|offline) ..4 (activit*|data|information|purchase*)
    yes: (vendors|partners|data providers|data brokers|third parties|other sources|public sources|
        publicly available) ..6 (provide|obtain*|receive*) ..4 information ..16 (personali*|measur*|
        enhance|enrich|supplement)
    yes: (public sources|publicly available) ..12 (enhance|enrich|supplement)
    yes: (ads|content|profile|recommendations) ..6 based on ..8 (profile*|activit*) and ..6
        (activit*|data|information) on ..6 (site*|website*|service*|app|apps|platform*)
    yes: (link|linking|links) ..3 (your|the) ..2 (visit|visits|activity|browsing|use) ..3 (with|to)
        ..6 (account|profile|cookies|information|data|identit*)

    question tracking: yes > no
    tags tracking
    only tracking collection security
    unless yes: @not ..3 (use|place|set|employ|deploy) ..4 @cookie ; without @except
    unless yes: (createelement|parentnode|document cookie)
    unless yes: (read|see|review|incorporated|bound by|agree*|agreeing|accept*|updated|consent) ..16
        (cookie|cookies) (policy|notice|statement) ; without (we use|uses|use of cookies|handle)
    no: @not ..3 (use|place|set|employ) ..4 (cookies|tracking|trackers) ; without (@except|third
        part*|advertis*|disable*)
    yes: (use|uses|using|used|employ*|deploy*|place*|placing|set|sets|handle|store*|utilize*|
        utilise*|via|through|by|send|sending|drop) ..16 @cookie
    no: (set|sets|use|uses|place|places|contain|contains|has|have|are|employs) no (cookies|trackers|
        tracking cookies|tracking) ; without (third part*|advertis*|personal*)
    no: free (of|from) ..2 (cookies|trackers|tracking)
    unless yes: (set|sets|use|uses|place|places|contain|contains|has|have|are|employs) no (cookies|
        trackers)
    yes: @cookie ..16 (used|remember*|measure*|count*|collect*|store*|track*|identif*|recogni*|analy*|allow*|enable*|help*|
        placed)
    yes: (pixel*|fingerprint*|session replay|google analytics|mobile identifiers|device identifiers|
        advertising id*) ..10 (collect*|track*|use*|record*|analy*)
    yes: (track|tracks|tracking) ..8 (whether you open*|opens|clicks|your activit*|your use|usage)
    yes: cookie* ; in (cookie*|tracking|automatically)
    yes: @cookie ; tag tracking 0.9 ; without (@not|browser*|policy|no|free)

    question targeted-ads: yes > no
    tags profiling ad-partners
    only profiling ad-partners marketing tracking use choice
    unless yes: (@not|no) ..5 (used|use|share|shared|sale|sharing|process|display|show|serve|
        engage*) ..12 (target*|personali*|behavio*|interest based) ..3 (advertis*|ads|ad) ; without
        @except
    unless yes: (some states|certain states|state ..2 privacy laws|entitle|entitles) ; without (we
        use|we may use|we process|we share|our use)
    unless yes: (subject to change|mode and extent)
    unless yes: in @refusal
    no: @not ..5 (used|use|share|shared|process|display|show|serve|engage*|sell|sold) ..20 (target*|
        personali*|behavio*|interest based|cross context*|advertis*) ..4 (advertis*|ads|ad) ;
        without (@except|sensitive|children|minor*|under the age|under #|consent)
    yes: (target|targeted|targeting|personali*|tailor*|interest based|behavio*|relevant|customi*|
        cross context behavio*|retargeting|remarketing) ..6 (advertis*|ads|ad|adverts|marketing|
        promotions|offers|campaigns)
    yes: (advertis*|ads|ad|adverts|promotion*|marketing|offers) ..12 (tailored|targeted|personali*|
        relevant|based on your|based upon your|customi*|interest you|of interest to you|your
        interest*|to your interests|suited)
    yes: (ads|advertis*|adverts|commercials) ..14 based ..1 (on|upon) ..6 (visit*|activit*|interest*|
        brows*|behavio*|search*|location|profile*|history|information|data)
    unless yes: not tag profiling 0.1 ; not tag ad-partners 0.1 ; without (@ads|retarget*|remarket*|
        (products|services) ..8 interest)
    yes: (ads|advertis*) ..4 (picked|chosen|selected) ..4 (for you|based)
    yes: (choose|select|pick) ..4 (ads|advertis*|adverts) ; with (you|your)
    no: @not ..2 (show|display|serve|run|have|carry|contain|include) ..2 (ads|advertis*|adverts) ;
        without (@except|third part*|personali*|target*|if you|warrant*|children)
    no: (is|are|has|have|contains|show|display) no (ads|advertising|advertisements|adverts)
    yes: identify ..6 (products|services) ..8 interest
    yes: (retarget*|remarket*) ; with (you|ads|advertis*|campaign*|users)
    yes: (opt out of|disable|limit|control|manage) ..8 (interest based|targeted|personali*|tailored|
        behavio*) ..3 (advertis*|ads|content)
    yes: (market and customer analyses|targeted marketing|direct marketing ..6 (profil*|segment*))
    no: @not ..12 (use|used|using|process*) ..6 for ..5 (advertis*|ads|ad|marketing) ; without
        (@except|sensitive|children|minor*|consent|third part*|for example|health|you provide|
        location)
    no: no (sale|sharing|use|sales) ..5 targeted advertising
    yes: (follow|follows|remember|remembers) ..10 (look at|view|visit|buy) ..20 (advertis*|ads)

    question ai-training: opt-out > no > yes
    tags ai-training
    only ai-training use choice content-licence
    unless: (you|user|users|customer) ..8 (not|prohibited|refrain) ..20 (train*|machine learning|
        develop ..6 model*) ; without (we|our ..3 model*|your (data|content|files|photos|chats|
        messages))
    unless: in @conduct
    unless no: (means|is an ai|is a model|refers to) ; without (we|our)
    unless: (employee*|staff|personnel|non commercial use|scrape|scraping|crawl*|your own model*|
        competing|compete)
    no: @not ..40 (train|training) ..14 (model|models|ai|machine|algorithm*|artificial|llm*|
        foundation|generative) ; without (unless you opt out|if you opt out|you may opt out)
    no: (not|never) ..8 used ..4 (to|for) ..6 (train|training) ..6 (model*|ai|machine|algorithm*|
        artificial|llm*)
    no: (we|only|without|not) ..14 explicit* ..6 consent ..20 (train|training) ; with (ai|model*|voice|
        clon*|content)
    no: (train|training) ..30 (only (if|with|where|when) ..6 (opt in|consent|permission|agree|allow)|
        unless you opt in|without your ..2 (consent|permission))
    no: only ..4 (if|with|where|when) ..8 (opt in|consent|permission|agree|allow) ..20 (train|training)
    no: (nobody|no one) ..25 (train|training) ..14 (model|models|ai|machine|artificial)
    no: (train|training) ..8 (model|models|ai|machine|artificial) ; in @refusal
    opt-out: (opt out|opting out|disable|turn off|turning off|switch off|switching off|toggle|object|refuse|decline) ..25
        (train|training|model improvement|improve ..4 model|improve ..4 models|ai improvement) ;
        without (opt in)
    opt-out: (train|training|model improvement|improve ..3 model|improve ..3 models) ..30 (opt out|
        opting out|disable|turn off|turning off|switch off|switching off|toggle|unless you opt out) ; without (opt in)
    yes: (train|training|fine tune) ..14 (model|models|ai|machine learning|algorithm*|artificial
        intelligence|our systems|engine|detector*|filter*|large language|llm*|neural|classifiers) ;
        near (data|information|content|input*|outputs|recordings|messages|conversations|materials|
        we|our)
    yes: (improve|develop|developing|improving|build) ..6 (our|their|its|new|ai|machine learning)
        ..6 (ai models|machine learning|models|algorithms|artificial intelligence) ; near (data|
        information|content|input*|outputs|messages|conversations|materials|voice|audio|recordings)
    yes: (machine learning|artificial intelligence|ai model*) ..12 (train*|improv*|purposes|
        develop*) ; with (data|information|content)
    yes: (assistant|model|models|system|systems|algorithm*|ai) ..4 (learn|learns) from ..10
        (transcripts|conversations|calls|recordings|messages|data|chats|content)
    opt-out: (left out of|leave ..4 out of|excluded from|exclude ..4 from) ..5 (train|training)
    """
}
