extension AnswerTables {
  /// Disputes, liability, licences, ending the contract, money.
  static let contract = """
    question arbitration: yes > no
    tags disputes governing-law
    only disputes governing-law
    unless: titled @privacydoc ; not titled @termsdoc ; not tag disputes 0.9
    unless: (dpf|data privacy framework|privacy shield|invoke binding arbitration|court order|court
        orders|supervisory authority)
    unless yes: no arbitration
    unless: (standard contractual clauses|sccs)
    no: no arbitration (clause|agreement)
    yes: (binding|final|mandatory|individual|compulsory|confidential) ..4 arbitration
    yes: (resolved|settled|determined|resolve|decided|submit*|referred|finally|subject|brought) ..16
        (arbitration|arbitrator*|arbitrate) ; without (@not ..3 (be )? (subject|submitted|required|
        resolved))
    yes: (agree|requires|required|must|shall|consent) ..12 (arbitrate|arbitration) ; without @not
        ..4 arbitrat*
    yes: arbitration (agreement|clause|provision)
    no: (exclusive|non exclusive|nonexclusive) ..6 (jurisdiction|venue|place of jurisdiction)
    no: (jurisdiction|venue) ..14 (court|courts)
    no: (court|courts) ..20 (jurisdiction|exclusive*|venue)
    no: (brought|litigated|commenced|filed|lawsuit|suit|heard|submitted|resolved|settled|tried) ..14
        (court|courts) ; with (dispute*|claim*|action*|proceeding*|lawsuit|suit)
    no: place of jurisdiction

    question arbitration-opt-out: yes
    tags disputes
    only disputes
    yes: (opt out|reject|decline|refuse) ..16 (arbitration|agreement to arbitrate|arbitrate)
    yes: (arbitration|arbitrate) ..25 (opt out|opting out|right to reject) ; without @not ..3 opt
    yes: (opt out|opting out) ..8 (notice|within # days|by ..4 (email*|writing|sending)) ; in
        (arbitrat*|dispute*)

    question class-waiver: yes
    tags disputes
    only disputes
    yes: (waive|waives|waiver|waiving|give up|giving up|relinquish*) ..25 (class action*|class wide|
        class or|jury|collective|class arbitration*|class proceeding*|class member)
    yes: (class action*|jury trial|trial by jury|jury) ..12 (waive*|waiver|waiving|not ..2
        (permitted|allowed))
    yes: (individual capacity|individual basis|individually) ..25 (class|representative|collective)
    yes: (not|no|neither|never|nor|may not) ..25 (class action*|class ..4 (proceeding*|member|
        arbitration*|basis|actions)|representative ..3 (action*|proceeding*)|collective ..3
        (action*|proceeding*))
    yes: (not|no) ..6 (consolidate*|join) ..20 (claims|person*|part*) ; with (arbitrat*|class)
    yes: not ..4 (part|member|behalf) of ..2 (class|collective)

    question liability-limit: yes
    tags liability
    only liability
    unless: (privacy (practices|polic*)|practices of|privacy and security|legal liability)
    yes: @not ..16 (liable|liability|held liable|held responsible|responsible for ..6 (damage*|
        loss*|consequences)) ; without (you ..3 (are|will be|remain|shall be) ..4 (liable|
        responsible)|@not ..4 (limit|exclude|affect|restrict) ..8 liability)
    yes: (liability|responsibility) ..20 (limited to|not exceed|exceed|capped|be limited|is limited|
        are limited|excluded|exceeds|shall be limited)
    yes: no ..2 (responsibility|liability) ..8 (damage*|loss*|losses|error*|injur*|consequence*|use of|
        claims)
    yes: (limitation|limitations|exclusion) of liabilit*
    yes: (disclaim*|excludes|exclude|release) ..8 (all|any) ..3 (liabilit*|responsibilit*) ; without
        @not ..4 (exclude|limit)
    yes: (not|no|never|neither) ..14 (damages|losses|loss) ; with (liable|liability|responsible|
        claim|seek)
    yes: (claims for damages|liability) ..20 (excluded|restricted|limited)

    question as-is: yes
    tags liability
    only liability
    unless: titled @privacydoc ; not titled @termsdoc ; not tag liability 0.6
    unless: titled @privacydoc ; not titled @termsdoc ; without (as is|warranty|warranties|
        merchantability)
    unless: titled @privacydoc ; tag security 0.3
    unless: (these|those|such|other|third part*) ..4 (businesses|individuals|third parties|websites) ;
        without (service|services|our site|as is)
    unless: (adopted|security of ..6 (data|information)|transmission|transmit|absolute security|
        guarantee ..4 (privacy|security)|guarantee the privacy)
    unless: (some|certain) ..3 (countries|states|jurisdictions) ..4 not allow
    yes: (provided|distributed|offered|made available|licensed|supplied) ..14 as is
    yes: as is ..4 (and|basis|without|as available|with) ; with (service*|site|content|software|
        product*|materials|provided|basis)
    yes: as available
    yes: (disclaim*|no|not|without|exclude*|neither|nor|never|cannot) ..14 (warrant*|guarantee*|
        representations|promises) ; with (we|disclaim*|implied|express*|kind|services|service|site|
        company|make*|accuracy|error*|uninterrupted) ; without (you ..6 (represent|warrant)|consumer
        guarantee*|without prejudice|data protection|personal (data|information)|statutory warranty)
    yes: (merchantability|fitness for a particular purpose|uninterrupted or error free|uninterrupted
        secure or error free)
    yes: (cannot|can't|not|no|never) ..3 (promise|guarantee|warrant|assure) ..16 (error*|uninterrupted|
        available|interruption*|accurate|accuracy|bugs|up to date|reliable)
    yes: at your ..2 own risk ; with (service*|use|using|site|app) ; without (link*|third part*)

    question indemnity: yes
    tags indemnity
    only indemnity liability
    unless: (we|company) ..3 (will|shall|agree to) ..3 (indemnify|defend) ; without you ..3 agree
    unless: (agree|agrees|shall|will) ..2 indemnify ..2 (you|customers|customer|users|client|
        clients|licensee*|institutional) ; without you ..4 (agree|shall|will)
    unless: (licensor|provider|vendor|supplier) ..3 (shall|will|agrees) ..3 (indemnify|defend) ; without
        (licensee|customer|client|publisher|subscriber|you) ..3 (shall|will|agree*) ..3 (indemnify|
        defend)
    unless: @not ..8 (seek|claim|demand|ask for) ..2 (indemnif*|indemnity)
    unless: (waive|waives|waiving) ..6 (indemnif*|indemnity)
    unless: (under any indemnity|or any indemnity|indemnity obligation of ours)
    yes: (indemnify|indemnifies|indemnification|indemnity|indemnified|hold ..30 harmless) ; with
        (you|your|user|users|author|customer|member|publisher|client|licensee)
    yes: (you|user) ..8 (responsible|liable) ..6 (any|all) ..6 (losses|costs|damages|expenses) ..12
        (incurred|suffered) ..2 by
    yes: not ..2 held responsible for any third party claim
    yes: you ..4 (pay|cover|bear|reimburse) ..6 (costs|losses|expenses|damages|legal fees) ; with (claim*|
        dispute*|legal|sue|sues|sued|third part*|someone) ; without (arbitrat*|prevailing|late|
        overdue|past due|collect*|own (costs|expense*))
    yes: you ..4 (liable to us|responsible to us|responsible for our|liable for our) ..5 (loss*|
        damage*|cost*|expense*)
    yes: (reimburse|compensate) us for ..8 (loss*|damage*|cost*|claim*)

    question content-licence: yes > no
    tags content-licence
    only content-licence ip
    unless: titled @privacydoc ; not titled @termsdoc
    unless: (grant|grants|granting|granted|give|gives|assign|assigns|provide) ..2 (you|user|users|licensee|
        publisher|customer|each user) ; without (you|users|
        author|user|member*) ..12 (grant|grants|granting) ..3 (us|to us)
    unless: (permission to access your device|permission to ..4 location|grant ..4 access to your)
    yes: (you|author|user|users|member|publisher|client|customer|uploading|posting|submitting|
        hereby) ..40 @grants ..25 (license|licence|licenses|licences|right|rights|permission) ..60
        (use|copy|reproduc*|display|distribut*|modif*|exploit|content|submission*|materials|works|
        feedback|suggestions|ideas|following)
    yes: @grants ..10 (us|our) ..14 (license|licence|licences|right|rights|permission)
    yes: you ..3 (allow|permit|authorize|authorise|agree that) ..10 (use|copy|reproduc*|display|publish|
        show|host|edit|translate|distribut*|modif*) ..25 (content|submission*|materials|posts|feedback|
        reviews|photos|pictures|comments) ; with (us|we|company)
    yes: (assign|assigns|transfer) ..10 (right title|all rights|ownership|copyright) ..20 (us|
        content|feedback|submission*|works)
    yes: (we|us) ..4 (may|can|right to|free to) ..5 use ..6 (your|user|the|any) ..4 (content|
        feedback|submission*|materials|inputs|posts|suggestions) ; without (ai inputs)
    yes: (we|us) ..4 (free to|may|can) ..2 use ..30 (suggestion*|feedback|submission*|ideas|foregoing)
        ; with (any (manner|purpose|way)|without ..8 (compensation|obligation|payment)|freely|
        exploit)
    yes: (we|company) ..20 use (inputs|your inputs|prompts) ; with (improve|develop)
    no: (claim|claims|acquire|obtain|get|take) no ..4 (rights|ownership|licence|license) ..6 (your|user)
        ..2 content ; without (grant|except|other than)
    no: (not|no) ..8 (license|licence|ownership) ..8 (your|user) ..2 content ; with (we|us|claim) ;
        without (you may not|grant|except|other than)
    yes: (license|licence|right|rights|permission) ; tag content-licence 0.85 ; with (your|user) ; with
        (us|to use) ; without (@not|you may|grant you|grants you|we grant)

    question content-licence-perpetual: yes
    tags content-licence
    only content-licence ip
    unless: titled @privacydoc ; not titled @termsdoc
    unless: (grant|grants) (you|users|each user|licensee)
    unless: (grant|grants|granting) ..1 to ..1 (user|users|end user*|end users|customer*|purchaser*|
        member*|developer*|licensee*) ; without (us|to us|our|we)
    unless: (grant|grants) ..4 (author|other users|another user) ; without us
    unless: (we|company) grant
    yes: (perpetual|irrevocable|irrevocably|perpetually|in perpetuity) ..40 (license|licence|right|
        rights|grant*|content|submission*|use) ; without (order|decision)
    yes: (license|licence|right|rights|grant*|use) ..40 (perpetual|irrevocable|irrevocably|
        perpetually|in perpetuity|forever)
    yes: (grant|grants|granted|license|licence|right|rights) ..40 (duration|term|life|length) of ..4
        (copyright|legal|statutory|intellectual property|protection) ..4 (protection|rights|lasts)

    question termination: any-reason > for-cause
    tags termination
    only termination account conduct payment
    unless any-reason: titled @privacydoc ; not titled @termsdoc
    unless: titled @privacydoc ; not titled @termsdoc ; without (we|company) ..10 (terminate|
        suspend|disable|close|block)
    unless: titled @privacydoc ; not titled @termsdoc ; not tag termination 0.1
    unless: (retain|preserve|keep) ; titled @privacydoc
    unless: you ..3 (may|can|are free to|have the right to) ..14 (terminate|cancel|close|delete|end|
        revoke) ; without (we may|we reserve|either party|both)
    unless: you ..2 (have|are) ..3 (right|entitled|free) ..14 (terminate|cancel|close|delete|end|
        revoke) ; without (we may|we reserve|either party|both)
    unless: (dispute|controversy|check if|after the termination|after termination|your right to
        terminate|upon termination|survive*)
    unless: (cookie*|consent ..3 (withdrawn|revoke)|sub processor*) ; without account
    unless any-reason: only (terminate|suspend|close)
    unless any-reason: (expiration|expiry|termination|terminated|ends|cancellation|rejected|denied|declined)
        ..10 for any reason ; without (we|company|either party) ..8 (may|can|right|reserve*)
    unless any-reason: (beta|preview|sweepstakes|contest) ; without (account|agreement|terms)
    unless any-reason: (disable|remove|block|restrict) ..4 access to ..3 content ; without (account|your
        access|services)
    unless any-reason: (believe*|determine*|suspect*|consider*|judge*|reason to) ..6 (violat*|breach*|broke*|
        infring*) ; without (any reason|no reason|without cause|convenience|reason or|at any time|
        reserve*|including)
    unless any-reason: you ..3 (may|can) ..3 (disable|deactivate|discontinue) ..2 your ; without (we|
        company|either|us) ..2 (may|can|reserve*)
    any-reason: @stop ..25 @account ..40 (any reason|no reason|any or no reason|sole discretion|our
        discretion|its discretion|absolute discretion|sole and absolute|without cause|for
        convenience|without ..2 reason*|without providing reason*|reasons of our own) ; with (we|us|
        reserves|reserve|may|right|company)
    any-reason: (sole discretion|absolute discretion|any reason|no reason|without cause|our
        discretion|its discretion) ..40 @stop ..14 @account ; with (we|us|reserves|reserve|may|
        right|company)
    any-reason: @stop ..25 @account ..40 (any time|without notice|without prior notice|with or
        without notice) ; with (we|us|reserves|reserve|may|right|company) ; without (if you|in the
        event|violat*|breach*|if a|if there|automatically renew|where you|fail*|(notice|you|time|
        services|service|account) (if|where))
    any-reason: (any time|without notice) ..14 @stop ..12 @account ; with (we|us|reserves|reserve|
        company) ; without (if you|in the event|violat*|breach*|if a|where you|fail*|(notice|you|
        time|services|service|account) (if|where))
    any-reason: (either party|either of us|both parties|both you and|each party|either you or|you or
        we) ..14 (terminate|end|cancel) ..20 (notice|any time|convenience|agreement) ; without (breach*|violat*)
    any-reason: (we|company) ..6 terminate ..14 (by giving|upon giving|with|on|giving) ..8 notice ;
        without (if you (breach|violate|fail|do not|are|use)|breach*|violat*)
    for-cause: @stop ..45 (if you|violat*|breach*|abus*|fail*|fraud*|misuse|illegal|suspect*|non
        payment|infring*|inactive) ; with (account|accounts|access|service*|agreement|user*|terms|
        license|licence)
    for-cause: (closing|suspending|terminating|banning|disabling) ..3 (account|accounts) ; with (violat*|
        breach*|abus*|fraud*|infring*|illegal|harm*)
    for-cause: @stop ..4 (users|members|anyone|people|those) ..2 who
    for-cause: (break|breaks|broken|breaking) ..4 (rules|terms|law|laws|agreement) ..30 @stop
    for-cause: (violat*|breach*|abus*|fail*|fraud*|misuse|illegal|infring*) ..45 (@stop|suspending|
        suspended|terminated) ; with (account|accounts|access|service*|agreement|user*|measures)
    for-cause: (in response to ..2 your|if you|in case of) ..4 (violation|violate|breach) ..30
        (measures|action|suspen*|terminat*)
    for-cause: @stop ..20 (account|access) ..20 (if|where|when)

    question auto-renewal: yes > no
    tags payment
    only payment
    unless: titled @privacydoc ; not titled @termsdoc
    no: (not|never) ..2 renew ..2 itself
    no: (not|never) ..4 (automatically renew|auto renew|renew automatically|renewed automatically) ;
        without (if you do not|unless)
    unless yes: not ..4 (automatically renew|auto renew|renew automatically|renewed automatically) ;
        without (if you do not|unless)
    yes: (automatically|auto|automatic|autorenew*) ..6 (renew*|extend*|rebill*|recurring) ; with
        (subscription*|plan*|membership*|term|payment*|paid|billing|charge*|fee*|renew*)
    yes: (renew|renews|renewed|renewal) ..8 automatic*
    yes: (automatically|auto) ..4 (charged|billed|charge|bill) ..25 (each|every|monthly|month|
        annual*|year|renewal|period|subscription)
    yes: (renew|renews|renewed|recur*) ..25 (until|unless) ..12 (cancel*|terminat*) ; with
        (subscription*|plan*|membership*|payment*|paid|billing|charge*|fee*|renew*)
    yes: (recurring|successive) ..6 (billing|charge*|payment*|subscription*|period*|term*) ; with
        (automat*|until|unless|renew*|authorize|authorise)
    yes: (authorize|authorise) ..8 charge ..25 (monthly|annual*|yearly|recurring|periodic)
    yes: (subscription*|plan*|membership*) ..8 (continue|continues|run|runs) ..6 until ..6 (cancel*|
        terminat*|stop)
    yes: (charge|bill|billed|charged) ..10 (each|every) ..3 (period|month|year|billing|term|cycle) ; with
        (subscription*|plan*|again|card|recurring|renew*|membership*)
    yes: (billed|charged|invoiced) ..4 on a ..1 (monthly|yearly|annual|recurring|quarterly|periodic)
        ..4 basis ; without (one time|usage|arrears|@not)
    no: (does|will|do) not renew ; without (if|unless|automatic*)
    yes: (continue|continues) to be (charged|billed)

    question refunds: partial > no > yes
    tags payment
    only payment
    unless: titled @privacydoc ; not titled @termsdoc
    unless: (tax refund*)
    partial: (non refundable|nonrefundable|no refund*|not refundable|not ..2 refunded|not ..6
        refund|not ..6 refunds|refunds or credits) ; with (except|unless|other than|sole discretion|
        our discretion|required by ..3 law|exception*|generally|only|subject to|where
        required|however ..8 (may|will|can))
    partial: (refund|refunds|refunded|refundable|reimburse*) ..30 (discretion|within ..6 (days|
        hours)|if you|only|case by case|pro rata|prorated|unused|eligible|qualify|unless|except) ;
        without (no refund* ..20 unused|not ..3 (refund|eligible))
    partial: (within ..6 (days|hours)|if you|only|case by case|pro rata|prorated|unused|eligible|
        qualify|if we) ..30 (refund|refunds|refunded|refundable|reimburse*) ; with (payment*|paid|
        subscription*|fee*|purchase*|request*|credit*|order*)
    partial: (refund|refunds|refunded) ..12 (will|may|shall|at) ..6 (issue*|given|provided|made|
        granted|discretion) ; without (@not|no refund*)
    no: (non refundable|nonrefundable|no refund*|not refundable|not ..2 refunded)
    no: (payments|sales|purchases|fees|charges|transactions|orders) ..4 (are|is) ..1 final
    no: (fees|payments|money|sums|amounts) ..8 not ..2 (returned|repaid|given back)
    no: @not ..10 (refund|refunds|refunded|reimburse*)
    yes: pay you back
    yes: # day ..2 (refund|money back|return) (policy|guarantee|period|window) ; without @not
    yes: (full refund|money back guarantee|refund ..4 full)
    partial: (refund|refunds) of ..6 (prepaid|unused|remaining)
    """
}
