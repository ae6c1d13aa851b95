/// What sentences say of a recipient besides its name: what for, bound by what, of which kind.
enum RecipientDetailCues {
  /// `purpose = plain words` and a phrase pattern a line.
  static let purposes = """
    payments = (payment*|checkout|billing|credit card|debit card|card details|in app purchase*)
    hosting = (host|hosts|hosted|hosting|cloud storage|cloud services|cloud infrastructure|cloud computing|data center*|data centre*|servers)
    statistics = (analytics|statistic*|analyse how|analyze how|usage analysis|analy* (usage|trends|traffic|behavio*)|traffic|audience measurement|measure audience*|web analysis)
    ads = (advertis*|ads|ad campaign*|remarketing|retargeting|custom audience*|lookalike*)
    fraud prevention = (fraud|money laundering|abuse prevention|risk (assessment|analysis))
    protection from bots and spam = (captcha|recaptcha|hcaptcha|spam|bots|robots)
    security = (security|cyber*|protect* (our|the) (site|website|app|apps|platform|service*)|denial of service|ddos)
    identity checks = (identity verification|verify (your|the) identity|identity check*|id check*|age verification|know your customer|kyc|verification of (your|the)? identity|background check*)
    sign-in = (log in|login|sign in|single sign on|authenticat*)
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

  /// Phrase patterns that say that data comes from a recipient.
  static let sources = """
    (tell|tells|give|gives|send|sends|sell|sells|provide|provides|report|reports|share|shares|supplies|pass|passes|disclose|discloses|return|returns) (us|with us|to us)
    (share|shares|provide|provides|send|sends|give|gives|pass|passes|sell|sells|disclose|discloses) ..5 (with|to) us
    (we|us) (may|also|can|will)? (also|then)? (receive|obtain|get|collect|learn) ..8 from
    """

  /// `contract` or `own-policies` and a phrase pattern a line.
  static let limits = """
    contract (contractual*|by contract|under (a|the|an|our)? (written)? (contract*|agreement*)|data processing agreement*|data processing addendum|processing agreement*)
    contract (obligat*|required|bound|committed|agree|agreed|undertake*|restricted|prohibited|forbidden|limited) ..8 (confidential*|protect*|safeguard*|only|use|comply|instructions|law|not to|privacy)
    contract (only|solely|exclusively) ..5 (on our behalf|for us|on our instructions|as instructed|according to our|for the purpose*|to provide|to perform|to the extent|as necessary|for these|for this)
    contract (in accordance with|according to|under|on|following|subject to|by) our (documented|written|strict)? instructions
    contract (not|never|no) ..4 (permitted|allowed|authori*|right|entitled) ..4 (use|disclose|share|process|retain|sell)
    contract (may|will|can|do|shall|must) not ..4 (use|disclose|share|process|retain|sell|keep) ..8 (other|except|own|any purpose)
    contract (confidentiality|non disclosure) (obligation*|agreement*|provision*|undertaking*|requirement*)
    contract need to know
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
}
