extension AnswerTables {
  /// How the document itself, the service and its prices may change.
  static let changes = """
    question change-notice: direct > none > posting
    tags changes
    only changes
    unless: (sub processor*|subprocessor*|notify us|inform us|cookie settings|browser settings|
        browsers|price*|fees|fee|change of address|changes to your|change your|your (contact|
        account) (information|details)|product (changes|updates|revisions)|rights cannot be changed|billing|subscription plan|manage our
        relationship|publisher's account)
    unless: @not ..4 required to ..3 (inform|notify)
    unless direct: (post|posted|posting|publish*|update|updating) ..14 or ..6 (provid*|notif*|
        notify|send|sent|email|e mail|via) ; without (prominent*|# days|initially|announcement)
    unless direct: (notif*|email|e mail) ..10 or ..4 (post|posting|posted|by updating|update) ;
        without (prominent*|both)
    unless direct: (may|might|could|at our discretion|where appropriate|in some cases|depending on ..4
        circumstances|if appropriate) ..4 (provide|give|send|post|display|choose to|elect to) ..4
        (additional|further|extra|supplemental) ..3 (notice|notices|notification*) ; without (will|
        we'll) ..3 (notify|inform|provide|give|send|email|e mail)
    unless direct: (no (amendment|modification|waiver|variation)|entire agreement|signed by|agreed ..3
        (in writing|by the parties)|mutual* agree*) ; without (we may|notify you|inform you|email you)
    unless direct: may also ..8 (notify|send|sending|provide|email|inform)
    unless: reject ..3 (such|change*)
    unless direct: (inform|notify|tell|advise|alert|notified|informed) ..14 by (posting|publishing|
        updating|placing|uploading) ; without (prominent*|email*|e mail|announcement)
    direct: (notify|notified|notifying|inform|informed|alert|email|emailing|e mail|tell you|advise
        you|let you know|brought to your attention|communicated|draw your attention|updating you)
        ..35 @amend ; near @policychange ; without (by posting|by updating|not ..3 (notify|inform)|
        review ..8 in order to be informed|by email or by updating|may also ..4 (notify|send))
    direct: @amend ..45 (notify you|notify users|notify our|inform you|inform users|email you|e mail
        you|alert you|by email|by e mail|via email|via e mail|through email|through e mail|you will
        be ..2 (notified|informed)|we will ..3 (notify|inform)|we'll notify|brought to your
        attention|in app notif*|in app notice|pop up*|(notify|notified|inform|informed|notice|communicated) ..8 in
        writing|measures to notify|steps to notify|
        communicated to you|send you the notice) ; near @policychange ; without (not ..2 notify|
        notify you by posting|by updating|email or by)
    direct: @amend ..45 (prominent* ..4 (notice|post*|display*)|prominently|advance notice|prior
        notice|reasonable notice|advance ..3 notice|(a|prominent|additional|written|appropriate|
        such|the) notice ..8 (through|via|by means of|on|in) ..4 (service|services|email|e mail|app|
        application|platform|website|site|account)|provide ..6 notice|provided ..5 notice|give ..5
        notice|send ..5 notice|place ..4 notice*|appropriate notice|notice prior to|post a notice) ;
        near @policychange ; without (without ..4 notice|not ..3 notice|encourage|provided in this
        ..2 notice)
    direct: (notify|notifying|inform|informing|tell|alert) ..2 @party ..6 by (sending|emailing|e
        mailing|sms|text message|in app|push notification|letter) ; near (@policychange|changes|
        amendments|updates) ; without (@not|may also|email or by)
    direct: (make|making|made) ..3 (chang*|modif*|amend*) ..14 (with|upon|after|giving|on|by) ..6
        notice to ..2 @party ; near @policychange ; without (without ..4 notice|post*)
    direct: (notify|inform|notice to) ..1 (developer*|publisher*|customer*|merchant*|seller*|member*|
        subscriber*|client*|everyone) ..35 @amend ; near @policychange ; without (@not|by posting|by
        updating|may also)
    direct: @amend ..35 (notify|inform|notice to) ..1 (developer*|publisher*|customer*|merchant*|seller*|member*|
        subscriber*|client*|everyone) ; near @policychange ; without (@not|by posting|by updating|may
        also)
    direct: (provide|give|send|provided) ..10 (notice|notification) ..25 @amend ; near @policychange
        ; without (without ..4 notice)
    direct: @amend ..12 (days|day's|month's|months) ..2 notice ; near @policychange
    direct: (notify you|inform you|email you|show ..3 notice|tell you|advance notice|prior notice|
        prominent notice|prominently) ; in (changes|updates|amendments|modification*|revision*|
        updating|may change|will change) ; without (without ..4 notice|not ..2 notify|by posting|
        privacy settings)
    direct: (prominent*|advance notice|prior notice|reasonable notice|(days|months|weeks) ..3 notice) ..25
        @amend ; near @policychange ; without (without ..4 notice|not ..3 notice|merger|acquisition|
        ownership)
    none: @amend ..25 (without ..4 notice|without notif*) ; near @policychange ; without (post*|
        publish*|not ..6 without|price*|fee*|service*|site|sites|software)
    posting: @amend ..45 (post|posted|posting|publish*|on this page|on our website|on our site|on
        the site|on the website|last updated|last revised|last revision|revision date|effective
        date|date above|date at the top|date below|available on|latest version) ; near @policychange
    posting: (post|posting|publish*|posted) ..25 (chang*|update*|modif*|amend*|revis*|new version|
        new privacy) ; near @policychange
    posting: (updates|changes) ..6 (published|posted) ..6 (website|site|page) ; in (changes|updates|
        policy|notice)
    posting: (updates|changes) ..6 (published|posted) ..6 (website|site|page)
    posting: (change|update|revise) ..10 date ..4 (top|above|below|bottom)
    posting: (check|review|visit|consult|refer) ..14 (periodically|regularly|frequently|from time to
        time|back|latest version|often|occasionally) ; near (policy|page|changes|updates|terms|
        notice|statement)
    posting: (look at|come back|return to|watch|view|see) ..4 (page|site|website|policy|notice) ..14
        (chang*|updat*|revis*) ; near (policy|terms|notice|statement|page) ; tag changes 0.3
    posting: (responsible for|responsibility to) ..2 (review*|check*|regularly ..1 (review*|check*)|
        periodically ..1 (review*|check*)) ..8 (policy|terms|notice|statement|agreement|page|changes)
        ; near @policychange
    posting: by (updating|posting|publishing|changing|replacing|uploading|placing) ..8 (page|site|
        website|here|version|terms|policy|notice|online) ; near @policychange
    posting: date ..8 (top|above|below|bottom|beginning|end) ..20 (chang*|updat*|revis*)
    posting: (periodically|regularly|frequently|from time to time|occasionally|often) ..3 (check|review|
        visit|revisit|consult|re read|reread|read) ; near (policy|page|changes|updates|terms|notice|
        statement) ; tag changes 0.3 ; without (we ..3 periodically|we ..3 regularly)
    posting: (any|such|these|those|all|the) ..3 (change*|modification*|amendment*|update*|revision*)
        ..10 (posted|published|available|announced) ..8 (page|site|website|here|policy|document|
        online)
    posting: @amend ..8 (effective|take effect|apply) ..4 (immediately|upon|when|as soon) ; near
        @policychange
    posting: (use|using|access) ..10 (after|following) ..12 @amend ; with (accept*|agree*|consent*|
        constitute*|assent|bound) ; near @policychange
    direct: @amend ..6 presented ..6 (you|customer|customers|user|users) ; near @policychange
    direct: (change|changes) ..4 (big|important|major|matters|significant|material) ..12 (show|
        shows|tell|email|ask) you

    question service-changes: yes
    tags changes
    only changes termination payment
    unless: titled @privacydoc ; not titled @termsdoc
    unless: you ..3 (may|can|must|shall|will|agree|should) ..3 not
    unless: (suspend|terminate|restrict|limit|block|deny|cancel|revoke|disable|end) ..4 your ..2 (access|
        account|use|right) ; with (if|violat*|breach*|harm*) ; without (modify*|chang*|alter|
        discontinu*|stop offering|cease|features|functionalit*)
    unless: (modify|adapt|edit) ..4 your content
    unless: in @conduct
    unless: (customers|users|members|you) ..2 can ..2 (change|modify) ; without (we may|we can|
        reserve*)
    unless: (browser*|your settings|cookies|consent|privacy (policy|notice|statement)) ; without
        (discontinue|suspend)
    unless: (maintenance|repairs|outage*) ; without (modify|change|changes|discontinue|alter|
        terminate)
    unless: (customer|client|controller) ..3 (may|can) ..3 (terminate|cancel)
    yes: (we|reserve*|reserves|right|may|can|company|sole discretion|could|will) ..12 (modify|
        modifying|change|changes|discontinue|suspend|alter|withdraw|upgrade|interrupt|revise) ..12
        (service|services|site|sites|website|platform|app|application|feature|features|
        functionalit*|software|product|products|offering*|content) ; without (terms|policy|your
        (access|account|use) ..6 if|change ..3 (your|this|these)|list of)
    yes: (reserve* ..4 right|we may|may) ..20 (discontinue|suspend|modify|stop offering|stop the|
        cease|end|terminate|cancel) ..10 (service|services|site|sites|platform|app|feature*|program|
        software|functionalit*) ; without (your (access|account|use|subscription) ..12 (if|violat*|
        breach*)|you breach)
    yes: (we|company) ..3 (may|can|might|will) ..4 (add|remove|drop|retire) ..6 (feature*|function*|
        service*|parts)
    yes: (we|company) ..3 (may|can|might) ..3 stop ..3 (offering|providing|the service) ; without (if
        you|you (fail|breach|violate))
    yes: (price*|fees|fee|rates) ..2 (may|can|might|will) ..3 (go up|rise|increase|change)
    yes: (service|services|site|feature*|product*|functionalit*) ..8 (may|might|can|will) ..8
        (modified|changed|suspended|discontinued|withdrawn|altered|change over time) ; with (we|you
        acknowledge|at any time|without notice|our|service)
    yes: (charge|introduce|impose) ..4 (fee|fees) ..20 (free|without charge|no charge|at no cost) ; with
        (future|reserve*|may|right) ; without (refund*|free trial)
    yes: (change|increase|adjust|modify|revise|raise) ..8 (price*|pricing|fee|fees|rates|charges) ;
        with (we|may|reserve*|right)
    yes: (price*|fee|fees|pricing|rates|charges) ..12 (subject to change|may change|may be changed|
        may be increased|may increase|change from time)
    """
}
