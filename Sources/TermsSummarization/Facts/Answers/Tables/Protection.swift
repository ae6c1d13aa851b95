extension AnswerTables {
  /// Where data is kept and how safely.
  static let protection = """
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
    unless: you ..1 will ..2 (use|take|implement|maintain|protect|keep|ensure|employ)
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
    """
}
