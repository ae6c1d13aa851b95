/// Conditions, exceptions and objects that stand near the words of an answer; see ``Surroundings``.
enum DetailCues {
  /// Rows: name | tags of the clause (empty: any) | phrases.
  static let text = """
    # Data, AI, officials
    anonymised | | (anonym*|de identif*|deidentif*|aggregat*) ..4 (data|information|form|basis|content|input*|version*|statistic*) ; (data|information|content) ..6 (anonymi*|de identif*|deidentif*|aggregat*) ; no longer (identif*|link*)
    even-then | ai-training choice use content-licence | even (if|when|where) you ..3 (opt|have opted|turn|object|disable|say) ; (however|but|nevertheless|nonetheless) ..4 (may|will) still ..2 (use|train|process|keep)
    ai-word | | (ai|artificial|machine|model*|llm*|neural|generative|chatbot*)
    public-data | | (publicly available|public sources|public internet|public web) ..20 incidental* ; incidental* ..20 (publicly available|public sources|public internet|public web)
    others-train | | (models|providers|partners|third parties|vendors|companies|developers) ..1 (may|might|can|could|will) ..6 train
    others-join | | (these|those|such|they|partners|platforms|companies|networks|third parties) ..3 (may|can|might|also)? ..1 (combine|link|merge|match|aggregate|join)
    # Changes of the page
    will-try | changes | (try|attempt|endeavour|endeavor|strive|efforts) ..3 (notify|inform|provide|give|tell|let|alert|email|post)
    posted-ahead | changes | (post*|publish*|update*) ..14 (at least)? # (days|weeks|months) (before|prior|in advance|ahead)
    by-message | changes | (email*|e mail*|notify you|inform you|message|text you|sms|notification|notified|contact you|let you know|write to you|tell you|alert you|pop up*|in app|notice to|in writing|communicated to|(advance|prior|reasonable|written) notice|(give|send|provide*) ..3 notice)
    posts-it | changes | (post*|publish*|prominent*|display*)
    without-notice | changes | without ..3 (notice|notif*|telling)
    # The service and its prices
    service-change | changes termination payment conduct | (modif*|chang*|discontinu*|suspend*|alter*|add|remove|withdraw*|upgrade|stop|cease|end|limit|replace|update*|terminat*|interrupt*) ..10 (service*|site|website|platform|app|application|feature*|functionalit*|software|product*|offering*|content)
    price-change | payment changes | (we|may|reserve*|right|can|will|company) ..8 (chang*|increas*|adjust*|modify*|modif*|revis*|rais*|introduc*|alter*|amend*|updat*) ..6 (price*|pricing|fees|fee|rates|subscription cost*|charges) ; (if|when|before) ..3 (chang*|increas*|rais*|introduc*) ..4 (price*|pricing|fees|fee|rates) ; (price*|fees|fee|pricing|rates) ..6 (may|will|can|might|subject to) ..2 (change|increase|go up|rise|be changed|be increased)
    not-running | changes payment termination | (not|no) ..4 (affect|apply|impact) ..6 (ongoing|existing|current|running|paid|subscription*|already)
    # Ending an account
    ends-account | | (terminat*|clos*|delet*|deactivat*|cancel*|suspend*|disabl*|block*|ban|end|revok*) ..8 (account*|membership|registration|agreement|contract|your access|your use|your right|your license|your licence|subscription|profile)
    both-sides | termination account | (either party|either of us|both parties|each party|both sides|you or we|we or you|either you or)
    closing-causes | termination account conduct | (terminat*|clos*|delet*|deactivat*|suspend*|disabl*|block*|ban|restrict*) ..8 (account*|your access|membership|profile) ..8 (if you|if we|if your|where any|for breach|in case|when you|for violat*) ; (breach*|violat*|fraud*|abus*) ..25 (terminat*|clos*|delet*|deactivat*|suspend*|disabl*|block*|ban) ..6 (account*|access|membership)
    notice-to-cancel | payment termination | # (days|weeks|months|hours) ..4 (before|prior|notice|advance) ; (notice|before) ..4 # (days|weeks|months|hours)
    # What is given to the company
    becomes-its-own | content-licence ip | (you|author*|user*|member*|contributor*|freelancer*|seller*|artist*) ..3 (assign|assigns|transfer|transfers) ..10 (right|rights|ownership|copyright*|title) ; (we|us|company) ..3 (become|becomes) ..4 (owner|property)
    only-to-run | | (only|solely|exclusively|purely|limited) ..12 (operat*|provid*|obtain*|run|running|perform*|deliver*|render*|offering|process*) ..8 (service*|site|platform|app|product*|it)
    prompts-are-content | | (prompt*|input*) ..8 (output*|response*|result*) ..25 content ; content ..8 (means|includes|consists) ..8 (prompt*|input*)
    # Liability
    owes-nothing | liability | (not|never|no) ..4 (liable|responsible|liability|responsibility) ..6 (any|all|whatsoever) ..2 (direct|consequences|kind of|type of|damages|damage|loss|losses) ; (not|never|no) ..4 (liable|liability) ..8 (damage*|loss*) ..4 (of any kind|of any nature|whatsoever)
    kinds-of-loss | liability | (indirect|consequential|incidental|punitive|special|exemplary|lost profits|loss of (profit*|business|income|data|revenue|goodwill))
    direct-loss | liability | direct ..2 (indirect|or indirect|damage*|loss*)
    slight-fault | liability | (slight*|simple|ordinary|minor) ..2 negligen*
    legal-rights | | (statutory|mandatory|consumer|legal) ..2 (rights|remedies) ; under a legal duty ; (nothing|not) ..8 (exclude*|limit*|affect*|restrict*) ..8 (right*|liabilit*|guarantee*) ..10 (law|exclud*|limited)
    no-promise | liability | as (it)? is ; as available ; (disclaim*|no|without|exclude*|not) ..10 (warrant*|guarantees|representations) ; merchantability ; own risk
    local-courts | governing-law disputes | (your|local|home) ..3 (courts|court|jurisdiction|country) ..10 (consumer|live|reside*|local|law*|residence|resident) ; consumer* ..25 (country|place|member state|state) ..6 (resid*|live|domicile*|habitual*)
    # Disputes, ages
    disputes-said | disputes governing-law | (mediat*|ombudsman|ombudsperson|dispute resolution|dispute settlement|courts|court|arbitrat*|jurisdiction)
    parent-consent | | (parent*|guardian*|tutor) ..16 (consent*|permission|permit*|accept*|agree*|approv*|authori*|allow*) ; (consent|permission|approval|authori*|agreement) ..8 (parent*|guardian*)
    # The agreement with a processor
    instructed | | (instruct*|direction of|directed by|your behalf ..6 direct*)
    gives-back | | (return*|hand* (back|over)|give* back|retriev*|export*)
    period-elsewhere | | within the (period|time|timeframe|timescale*) ..3 (set|specified|stated|described|agreed|provided|defined) ..3 (in|by|out)
    law-may-keep | | (unless|except|save) ..12 (law*|legal*|statut*) ..8 (requir*|retain*|retention|stor*|permit*|oblig*)
    where-law-says | | (extent|where|when|if|as) ..3 required ..8 (law*|gdpr|regulation*)
    gdpr-only | | (extent|where|if|when) ..4 (gdpr|data protection law*|european data|eu data) ..3 appl*
    then-stop | | if you ..4 (object|disagree|refuse|do not agree|don't agree) ..10 (stop|cease|terminat*|discontinue)
    then-end | | (object*|objection*) ..30 (terminat*|cancel*) ..6 (agreement|contract|service*|subscription|order*)
    own-steps | security | (encrypt*|firewall*|access control*|pseudonymi*|two factor|multi factor|penetration test*|backups|iso 27001|soc 2)
    steps-elsewhere | | (measures|safeguards|controls) ..10 (set out|set forth|described|listed|specified|detailed|defined) (in|at|on|by)
    of-addendum | changes | (modif*|chang*|updat*|amend*|revis*) ..4 (this|the|these) ..3 (addendum|schedule|annex|appendix|exhibit)
    audit-right | | (you|customer|controller|client|company) ..6 (may|can|right|entitled) ..10 (audit|audits|inspect*) ; (allow*|contribute*|submit*|permit*|cooperat*|enable*) ..8 (audits|audit|inspection*) ; right ..4 (audit|inspect)
    """
}
