/// What sentences say of a recipient besides its name: what for, bound by what, of which kind.
enum RecipientDetailCues {
  /// `purpose = plain words` and a phrase pattern a line.
  static let purposes = """
    payments = (payment*|checkout|billing|credit card|debit card|card details|in app purchase*)
    hosting = (host|hosts|hosted|hosting|cloud storage|cloud services|cloud infrastructure|cloud computing|data center*|data centre*|(our|its|their|the|web|cloud|data|rented|operate*|run*|maintain*|store* ..4) servers)
    statistics = (analytics|statistic*|analyse how|analyze how|usage analysis|analy* (usage|trends|traffic|behavio*)|traffic|(audience|attribution|performance|usage|traffic) (and attribution)? measurement|measur* ..2 (audience*|use|usage|traffic|visits|statistics)|web analysis)
    ads = (advertis*|ads|ad (campaign*|server*|network*|serving)|remarketing|retargeting|custom audience*|lookalike*)
    fraud prevention = (fraud|money laundering|abuse prevention|risk (assessment|analysis))
    protection from bots and spam = (captcha|recaptcha|hcaptcha|spam|bots|robots)
    security = (security (service*|monitoring|provider*|tool*|purposes|software|solution*|testing|feature*|check*)|(network|information|it|for|ensure|improve) security|cyber*|protect* (our|the) (site|website|app|apps|platform|service*)|denial of service|ddos)
    identity checks = (identity verification|verify (your|the) identity|identity check*|id check*|age verification|know your customer|kyc|verification of (your|the)? identity|background check*)
    sign-in = ((log in|login|sign in|sign up|connect) ..3 (with|via|through|using|by means)|single sign on|social (login|logins|sign in)|(login|sign in) (service*|option*|method*|button*)|authenticat*|(allow*|enable*|let|lets|to|can) ..3 (log in|sign in|login))
    customer support = (customer (service|support|care|success)|support (ticket*|request*|platform|chat)|live chat|help desk|helpdesk|contact form*)
    e-mail = (send ..6 (email*|e mail*|newsletter*)|email (delivery|service*|marketing|campaign*)|newsletter*|transactional email*|mailing list)
    text messages = (sms|text message*)
    push messages = (push (notification*|message*))
    phone and video calls = (video call*|phone call*|telephony|video conferenc*|audio and video|voice call*)
    videos = (video player*|play videos|embedded video*|video (hosting|streaming)|videos)
    maps = (maps|mapping|geocod*|map (service*|display))
    fonts = (fonts|web fonts)
    crash reports = (crash*|technical errors|bugs|error (tracking|monitoring|reporting|report*)|performance monitoring)
    A/B tests = (a b test*|split test*|experiment*|optimi* ..3 (website|site|app))
    surveys = (survey*|questionnaire*)
    hiring = (recruit*|job application*|applicant*|candidates|hiring)
    customer records = (crm|customer relationship*|customer data platform|customer database)
    AI features = (ai|artificial intelligence|language model*|machine learning|llm|generative)
    consent banner = (consent management|cookie banner|cookie consent|consent platform|manage ..2 consent)
    social sharing = (share ..6 (social|facebook|twitter)|like button|social plugin*|social plug ins|social media (feature*|plugin*|button*|icon*)|sharing buttons)
    delivery = (ship*|deliver (your|the)? (order*|product*|goods|parcel*)|courier*|postal|parcel*)
    printing and post = (print and|printing|direct mail|postal mail)
    credit checks = (credit (check*|report*|reference|rating*|scor*)|creditworthiness|solvency)
    accounting = (accounting|bookkeeping|invoic*|tax (report*|calculation*))
    legal advice = (legal (advice|advis*|counsel|services)|lawyers|attorneys|auditors)
    research = (research)
    """

  /// Phrases that open the words on a purpose, each with the number of its words that go before
  /// the words worth quoting.
  static let statedPurposes = """
    2 in order to
    0 (so that|so we can)
    0 for (the|our|any|these|those|such|their)? ..2 (purpose|purposes)
    0 for (the|their)? (provision|performance|management|administration|analysis|delivery|fulfilment|fulfillment|operation|processing|completion|verification|development|promotion|detection|prevention|handling|facilitation|syndication) of
    0 for (providing|processing|performing|managing|administering|analyzing|analysing|delivering|fulfilling|operating|completing|verifying|developing|promoting|detecting|preventing|handling|facilitating|improving|marketing|sending|conducting|storing|hosting|maintaining|checking|lookups|measuring|running|protecting|supporting)
    0 in connection with the ..2 (provision|facilitation|performance|operation|delivery|use|sale|purchase)
    0 to (accept|administer|advertise|allow|analyse|analyze|answer|arrange|assess|assist|authenticate|bill|build|calculate|carry|check|collect|communicate|complete|comply|conduct|confirm|contact|coordinate|create|customise|customize|deliver|design|detect|determine|develop|diagnose|display|distribute|enable|enforce|enhance|enrich|ensure|enter|establish|evaluate|execute|expand|facilitate|fulfil|fulfill|generate|handle|help|host|identify|improve|inform|invoice|maintain|make|manage|market|match|measure|moderate|monitor|offer|operate|optimise|optimize|organise|organize|pay|perform|personalise|personalize|prevent|process|promote|protect|provide|publish|reach|recommend|recover|remind|resell|resolve|respond|run|sell|send|serve|service|settle|ship|show|sponsor|store|support|tailor|target|test|track|train|translate|understand|validate|verify)
    0 as (its|our|their|a) (sub processor|sub processors|subprocessor|subprocessors|processor|processors|data processor|data processors|service provider|service providers)
    1 (who|that|which) (help|helps|assist|assists|provide|provides|perform|performs|offer|offers|support|supports|handle|handles|resell|deliver|maintain|operate|analyze|analyse|process)
    """

  /// Phrase patterns that say that data comes from a recipient.
  static let sources = """
    (tell|tells|give|gives|send|sends|sell|sells|provide|provides|report|reports|share|shares|supplies|pass|passes|disclose|discloses|return|returns) (us|with us|to us)
    (share|shares|provide|provides|send|sends|give|gives|pass|passes|sell|sells|disclose|discloses) ..5 (with|to) us
    (we|us) (may|also|can|will)? (also|then)? (receive|obtain|get|collect|learn) ..8 from
    """

  /// What stands of data without names: no one gets facts about a reader with it.
  static let nameless = """
    (aggregat*|anonym*|de identif*|deidentif*|non personal*|non identif*|nonpersonal*|statistical) ..6 (data|information|form|basis|statistics|reports|insights|metrics)
    (data|information|statistics|reports) ..6 (aggregat*|anonymi*|anonymous|de identif*|deidentif*|does not identify|do not identify|cannot identify)
    (not|no longer|cannot|never) ..4 (identify|identifies|identifiable|personally identif*|reveal) ..3 (you|individual*|user*|person*|anyone)?
    """

  /// Data that names people.
  static let nameful = """
    (personal|personally identif*|identifiable) (data|information|details|info)
    (your|users) ..1 (data|information|details|name|email|address|profile|account|contact)
    (information|data|details) (about|on|of) you
    """

  /// `contract` or `own-policies` and a phrase pattern a line.
  static let limits = """
    contract (contractual*|by contract|under (a|the|an|our)? (written)? (contract*|agreement*)|data processing agreement*|data processing addendum|processing agreement*)
    contract (obligat*|obliged|required|bound|committed|agree|agreed|undertake*|restricted|prohibited|forbidden|limited) ..1 (to|by|under|not|from|in|only) ..8 (confidential*|protect*|safeguard*|only|use|comply|instructions|not to|privacy|contract*|agreement*)
    contract (only|solely|exclusively) ..5 (on our behalf|for us|on our instructions|as instructed|according to our|for the purpose*|to provide|to perform|to the extent|as necessary|for these|for this)
    contract (in accordance with|according to|under|on|following|subject to|by|pursuant to|upon|per|within) (our|your|their|its|his|the) (documented|written|strict|specific|express)? instructions
    contract only ..4 (in|during) the course of (performing|providing|their|its|these|those)
    contract only allow ..4 (parties|party|providers|companies|partners|vendors|them|recipients|entities) ..3 to (use|process|access|handle) ..6 (necessary|needed|required|purpose*)
    contract (not|never|no) ..4 (permitted|allowed|authori*|right|entitled) ..4 (use|disclose|share|process|retain|sell)
    contract (may|will|can|do|shall|must) not ..4 (use|disclose|share|process|retain|sell|keep) ..8 (other|except|own|any purpose)
    contract (confidentiality|non disclosure) (obligation*|agreement*|provision*|undertaking*|requirement*)
    contract need to know
    contract (agree|agrees|agreed|obligated|obliged|bound|binded|required) ..3 not to (disclose|use|share|sell|process)
    contract contractual ..4 (measures|safeguards|protections|arrangements|terms|obligations|commitments)
    contract (contract|contracts|agreement|agreements|terms) (that|which)? ..2 (prohibit*|forbid*|restrict*|limit*|prevent*|impos*|oblig*|requir*)
    contract (prohibit*|forbid|forbids|forbidden|barred) ..3 (from|to|them) ..4 (use|using|retain*|disclos*|shar*|sell*|process*)
    contract (require|requires|oblige|bind|instruct) ..3 (entities|parties|providers|companies|partners|vendors|them|recipients|affiliates|processors) ..4 (to|that) ..6 (commit|comply|protect|maintain|keep|use|implement|treat|respect|safeguard|take)
    contract (must|shall|may|can) (only )?use ..6 only
    contract (must|shall) ..3 (honor|honour|respect|follow) ..6 (policy|notice|choices)
    contract (governed by|subject to|bound by|honor|honour|comply with|accordance with) ..5 (this|our) ..2 (privacy)? (policy|notice|statement)
    contract promises ..8 privacy (policy|notice|statement)
    contract access ..8 (limited|restricted|only granted|granted only) ..6 (necessary|need*|secure|required)
    contract (extent|where|only as|as) ..3 (necessary|needed|required) to (perform|provide|carry out|deliver|complete) ..6 (task*|service*|function*|work|behalf|duties)
    contract (on behalf of us|act* as ..3 processor*|acting as ..2 processor*|as (our|a|its)? ..2 (data)? (sub )?processor*)
    own-policies (their|its|his|respective|own|provider's|party's|parties|company's|companies|partner's) (own)? (privacy|terms|policies|policy|data|cookie)
    own-policies (governed|covered|subject) (by|to) ..6 (their|its|third part*|that|those|such|the)? ..4 (privacy|terms|policies|policy|notice|statement*)
    own-policies (privacy|cookie|data) (policy|policies|notice*|statement*|practices) (of|from) (the|that|those|these|such|each|third|any|other|such)
    own-policies (not|no) ..3 (responsib*|liable|control|liability|cover|apply) ..10 (third|other|their|partner*|those|these|compan*|practices|policies|sites|websites)
    own-policies (independent*|as|separate|own|joint) ..2 (data)? (controller|controllers)
    own-policies (their|its) own (purposes|use|behalf|business|commercial|interests)
    own-policies (see|read|review|consult|refer to|visit|find|learn more|more information) ..10 (privacy policy|privacy notice|privacy statement|privacy policies|privacy statements|data policy)
    """

  /// `role` and a phrase pattern a line, for names whose kind alone does not tell; first come,
  /// first served.
  static let roles = """
    authority (police|authority|authorities|agency|ministry|court|government|tax agency|regulator|commission|missing and exploited)
    payment (payment*|paid|checkout|credit card|debit card|billing|pay with|payout*|subscription purchases)
    analytics (analytics|statistic*|measure|measurement|audience)
    ad-partner (advertis*|ads|ad network*|remarketing|retargeting|custom audience*|data broker*|marketing partner*)
    social (social (media|network*|networking|plugin*|plug*|sharing)|like button|share button)
    affiliate (affiliate*|subsidiar*|parent company|group company|group companies)
    vendor (host*|cloud|storage|processor*|subprocessor*|sub processor*|service provider*|on our behalf|support|email|e mail|sms|captcha|recaptcha|security|fraud|verification|verify|maps|fonts|vendor*|supplier*|sdk|sdks|ai|model*|software|infrastructure|recruit*|crm)
    """

  /// What those of a kind that no purpose tells get data for: `role = plain words` and a phrase
  /// pattern a line, first come, first served.
  static let grounds = """
    authority when it chooses = (sole|absolute|own) discretion
    authority if it thinks that it should = (believe*|good faith|belief|deem*|we consider)
    authority on a court order or by law = (court order*|subpoena*|required (by|to) ..4 (law|laws|do so|legal)|legal (obligation*|process|requirement*|request*)|compelled|comply with ..6 (law|laws|legal|request*|regulation*)|warrant*|legally (required|obliged)|government decision|(lawful|legal|valid) (request*|demand*))
    other-users shown to all by default = (by default|always be (viewable|visible|searchable|public|shown)|automatically ..4 (visible|public|shown|displayed|shared)|(visible|viewable|public|available) ..4 by default)
    other-users you make it visible = you ..6 (choose|chose|decide|elect|post|posts|share|submit|upload|publish|comment|make|contribute|provide|disclose|send|enable|set)
    other-users on your profile = (profile|profiles)
    other at your choice = (your direction|if you (connect|link|choose|ask)|you ..3 (connect|link|authorize|authorise|direct|choose to|engage with|decide to)|with your (permission|consent|authorization))
    social at your choice = (your direction|(members|users) ..2 connect|if you (connect|link|choose|ask)|allow you to|you ..3 (connect|link|authorize|authorise|direct|choose to|decide to)|with your permission)
    """
}
