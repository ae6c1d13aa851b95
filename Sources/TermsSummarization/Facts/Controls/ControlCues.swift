import TermsCore

/// What words say about something the reader can do; the first cases name goals.
enum ControlCue: String, Sendable {
  case stopMarketing = "stop-marketing"
  case stopSale = "stop-sale"
  case stopAds = "stop-ads"
  case refuseCookies = "refuse-cookies"
  case refuseTraining = "refuse-training"
  case withdrawConsent = "withdraw-consent"
  case deleteData = "delete-data"
  case closeAccount = "close-account"
  case getCopy = "get-copy"
  case correctData = "correct-data"
  case object
  case privacySettings = "privacy-settings"
  case cancelPlan = "cancel-plan"
  case getRefund = "get-refund"
  case refuseArbitration = "refuse-arbitration"
  case complain, ask, report

  /// The reader is told that they can, or what to do.
  case can
  /// The company or another is the one who acts.
  case others
  /// Words that deny a way.
  case denial
  /// The way is a setting of the service.
  case setting
  /// The way is a setting of a phone, computer or browser.
  case device
  /// The way is a signal that a browser sends.
  case signal
  /// The way is a form or a request page.
  case form
  /// The way is a link that is spoken of but not given.
  case link
  /// The way is a letter.
  case post
  /// A number to call stands near.
  case phone
  /// "To exercise your rights": the way given serves all rights.
  case rights
  /// The way stands in another section: "contact us as set out in section 9".
  case reference
  /// What the control does not stop.
  case limit
  /// Until when, with which notice or at what price the reader can do it.
  case price
  /// How soon the company acts.
  case deadline

  static let table = PhraseTable<ControlCue>(
    """
    stop-marketing
      (unsubscribe|unsubscribing|unsubscribed)
      opt out ..8 @promotion
      @promotion ..8 (opt out|opting out)
      (stop|stopping|cease) ..4 (receiving|getting|sending) ..8 @promotion
      (not|no longer|don't) ..3 (wish|want|like|prefer|to) ..2 (receive|receiving|be contacted) ..8 @promotion
      object* ..6 direct marketing
      (reply|text|replying|texting|respond*|send) ..3 stop
      (turn off|disable|manage|adjust|change|control|opt out of|update) ..4 (push notification*|notification settings|email preferences|communication preferences|communications preferences|email settings|marketing preferences|contact preferences|subscription preferences)
      withdraw* ..4 consent ..8 (marketing|newsletter*|promotional)
      (to not|not to) receive ..8 @promotion
    stop-sale
      opt out ..6 (sale|sales|selling|sell|sharing|sold|shared)
      (do not|don't) sell (or share)? my
      your privacy choices
      (request|ask|tell|direct|instruct) ..6 not ..3 (sell|share)
      limit the use ..4 sensitive
      right to opt out
    stop-ads
      opt out ..8 (targeted|interest based|personali*|behavio*|tailored|custom*|cross context|relevant) ..3 (ad|ads|advert*|marketing)
      opt out ..6 (advertis*|ads|google analytics|analytics|tracking|profiling)
      (ad|ads|advert*) ..6 opt out
      (limit ad tracking|ad personali*|ads settings|ad settings|ad preferences|advertising preferences|ad choices|adchoices|advertising choices)
      (turn off|disable|reset|limit|stop|deactivate|refuse|control|manage) ..5 (ads|advertising|ad|advertising id|advertising identifier|idfa)
      settings ..2 (ads|advertising|personali* ads)
      opt out (browser add on|tool|page) ..6 (google|advertis*|analytics)
    refuse-cookies
      (disable|block|reject|refuse|delete|decline|manage|control|turn off|remove|clear|opt out of|withdraw|change|adjust|prevent|restrict|limit|deactivate|disabling|blocking|rejecting|refusing|deleting|declining|managing) ..6 (cookie|cookies|trackers|tracking technologies)
      (cookie|cookies|consent|tracker) (settings|setting|preferences|preference|banner|manager|choices|tool|center|centre)
      (cookie|cookies) ..6 (disabled|blocked|rejected|refused|deleted|turned off|declined)
    refuse-training
      opt out ..12 (train|training|improve ..4 (model|models)|model improvement|machine learning)
      (not|no longer|don't) ..8 (used|use|using) ..6 (train|training)
      (disable|turn off|toggle|switch off) ..8 (training|improve the model|model improvement)
      (train|training) ..8 (opt out|opting out|turn off|disable)
    withdraw-consent
      (withdraw|revoke|withdrawing|revoking|withdrawal of|revocation of|rescind) ..4 (consent|consents)
      consent ..6 (withdrawn|revoked)
    delete-data
      (delete|erase|deletion of|erasure of|deleting|erasing|deleted|erased) ..6 @data
      (remove|removal of|removing) ..4 (personal data|personal information|your data|your information|your content|information)
      (request|requesting|right to|right of) ..2 (deletion|erasure|be forgotten|delete|erase)
      (data|information|account) ..2 (deletion|erasure) ..2 (request|requests|form|page|tool)
    close-account
      (delete|close|cancel|deactivate|terminate|deleting|closing|deactivating|terminating|remove|cancelling|canceling) ..3 (account|accounts)
      (delete|deleting|deactivate) ..2 profile
      account ..1 (deletion|closure|deactivation|cancellation)
      you (may|can|are free to) (also)? (terminate|end|discontinue|cancel) ..6 (agreement|terms|registration|use of ..3 service*) ..6 (at any time|any time|anytime)
      (cancel|terminate) (your|the)? use of ..2 (service*|app|platform)
      deregister* ..2 account
      (either|each|both) (party|parties) ..8 (terminate|terminated|end|cancel) ..12 (notice|days|email|e mail|writing|written)
      you (may|can|are free to) (also)? (stop|discontinue) using ..6 (at any time|any time|anytime)
    get-copy
      (obtain|request|receive|download|export|get|requesting|receiving|obtaining|downloading|ask for) ..5 (copy|copies) ..6 @data
      (copy|copies) of ..4 (data|information)
      (access|accessing|download|export|downloading|exporting) ..3 (your|their|my|the|any|to) ..3 (data|information|records|archive)
      (right to|right of|request|requests to|request to) ..2 (access|portability|know)
      (data portability|subject access request)
      data access ..8 requests
      (export|download) ..3 (every|all|any) ..2 (note*|file*|photo*|message*|data|content)
    correct-data
      (correct|rectify|update|amend|edit|correcting|updating|rectification of|correction of|modify|editing|modifying) ..5 @data
      (right to|right of|request|request to) ..1 (rectification|correction|rectify|correct)
    object
      (object|objecting|objection) ..4 (processing|use of|to our|uses|profiling|collection)
      (restrict|restricting|restriction of|limit|limitation of) ..4 (processing|use of ..3 @data)
    privacy-settings
      (privacy|profile) (settings|setting|preferences|dashboard|center|centre|controls|hub|portal|checkup)
      (control|choose|change|limit|set|adjust) ..6 (publicly|viewable|searchable)
      (control|choose|change|limit|adjust) ..4 (who can|who sees|visibility|visible)
    cancel-plan
      (cancel|cancelling|canceling|cancellation of|terminate|stop|end|turn off|cancelled|canceled) ..4 (subscription*|paid plan|your plan|membership*|renewal*|auto renew*|automatic renewal|trial|paid service*|premium)
      (subscription*|membership*|trial) ..6 (cancel|cancelled|canceled)
      either party gives ..10 notice ..8 (renew|terminate|cancel)
      (you|to) (may|can)? cancel (online|anytime|at any time|whenever|under|through|via|by (email|e mail|phone))
    get-refund
      (request|obtain|get|apply for|claim|receive|ask for|seek|eligible for|entitled to) ..4 (refund|refunds)
      refund ..2 (request|requests)
    refuse-arbitration
      (opt out|opting out) ..24 arbitration
      (opt out|opting out|reject|decline) ..12 (arbitrat*|class action waiver|dispute resolution)
      arbitrat* ..10 (opt out|opting out)
    complain
      (lodge|file|make|submit|raise|bring|register|lodging|filing|address) ..3 (complaint|complaints)
      (complain|complaining) ..2 (to|with)
      (contact|contacting) ..6 (supervisory authority|data protection authority|data protection authorities|data protection commission*|information commissioner*|regulator)
    ask
      (question|questions|inquiry|inquiries|enquiry|enquiries|comment|comments|queries|concerns)
      (contact|reach|write to|email|e mail|get in touch with|contacting|emailing) ..2 (us|our ..3 (team|support|officer|department|dpo))
      (email|e mail|write to) (privacy|legal|dpo|dataprotection)
      (contact|reach|write to|email|contacting|emailing) ..6 (data protection officer|dpo|privacy team|privacy office*|customer service|customer support|support team)
    report
      (report|reporting|flag|notify us of|notify us) ..5 (abuse|abusive|content|violation*|misuse|vulnerab*|unauthorized|unauthorised|illegal|harass*|spam|infring*|breach)
      (copyright agent|designated agent|dmca notice|dmca|infringement notice*|takedown)
      (claim|claims|notice|notification|complaint|complaints) ..3 (copyright|infring*|intellectual property)
    can
      (you|users|individuals|residents|consumers|subjects|members|user|person|customers|visitors|everyone|members) (can|may|could|are able|have the ability|have the option|have a right|have the right|are entitled|always)
      (you|residents|consumers|individuals|users|subjects) ..6 (right|rights) to
      (your|right of|right to) ..1 (right|rights|access|erasure|rectification|portability|object|delete|correct|withdraw|lodge|complain|know|opt out)
      (please|simply|just) ..2 @act
      @act ..4 (us|our|here|this|the|your|at|to|on)
      (by|via|through|using|simply) ..1 (clicking|visiting|emailing|contacting|writing|sending|going|logging|using|changing|adjusting|selecting|following|calling|submitting|filling|completing|accessing|replying|updating|unsubscribing|e mailing|turning|navigating|opening)
      (to|if you (want|wish|would like|prefer|choose|decide|are unable) to) ..3 (opt out|unsubscribe|exercise|delete|withdraw|request|cancel|close|access|change|update|report|object|complain|stop|disable|appeal)
      (available|possible) ..4 (in|at|on|through|via|from)
      (allow|allows|let|lets|enable|enables) you
    others
      (we|acme|company|it|they|provider*|authority|partners) (may|will|can|shall|could|might|reserve*|must|would|are|have|do|don't)? ..3 (delete|erase|remove|close|terminate|cancel|access|review|update|correct|amend|modify|edit|destroy|view|limit|object|deactivate|change|request|obtain|receive)
      (our|the|sole) right to
      (reserve the right|at our discretion|our sole discretion)
    denial
      (cannot|can't|unable|not able|not possible|may not|no way|do not|does not|not entitled|no right|waive*) ..3
    setting
      (account|profile|user|app|application|privacy|notification|email|communication*|subscription|service|your|in|the|ad|cookie|consent) (settings|setting|preferences|preference|dashboard|control panel|preference center|preference centre|portal)
      (log in|logging in|login|logging into|log into|sign in|signing in|signing into|sign into) ..4 (to|your|account|and)
      (settings|preferences) (page|menu|tab|section|panel|tool|screen)
      (cookie|consent) (banner|manager|tool|center|centre)
      (in app|within the app|in the app|through your account|in your account|via your account|from your account|within your account|your profile page)
    device
      (browser*|device*|phone*|mobile|operating system|ios|android|iphone|ipad|computer|system|google account|handset) ..2 (settings|setting|preferences|options|controls|permissions|level)
      (settings|setting|preferences|options) (of|in|on) ..2 (browser|device|phone|mobile|computer|operating system)
      (in|through|via|using|use|with|set|adjust|configure|instruct|change|consult) ..2 your ..2 browser
      (limit ad tracking|opt out of ads personali*)
    signal
      (global privacy control|gpc|opt out preference signal*|browser signal*|universal opt out)
    form
      (form|webform|web form|request page|online request|privacy portal|request portal|help center|help centre|support ticket|contact page|contact form)
    link
      (unsubscribe|opt out|link|links|button|hyperlink|icon) ..2 (link|links|button|instructions|at the|in the|in our|in any|in each|in every|contained|provided|included|found|located|below|option*)
      (click|clicking|follow|following|select|selecting|press|tap) ..8 (link|links|button|instructions|here|unsubscribe|opt out)
    post
      (write to|writing to|by mail|by post|postal mail|mail to|in writing|by letter|mailing address|postal address|written request|registered mail|send a letter|addressed to)
    phone
      (call|calling|telephone|phone|tel|toll free|by phone|hotline)
    rights
      (exercise|exercising) ..6 (right|rights|choices)
      (submit|make|send|submitting|making) ..5 (request|requests) ..6 (right*|privacy|personal|data|us|by|to|through|via)
      (privacy|data subject|data|rights) request*
      to (make|submit|send|file) (a|an|your|any|such)? ..1 request*
      request* ..4 (must|should|may|can|shall|to) ..14 (emailed|e mailed|sent|submitted|posted|mailed|addressed|directed|made) (to|through|via|by|at|using)
      (access|correction|deletion|erasure|rectification) (or|and)? ..3 requests
      (exercise|exercising) ..1 (any|all|some)? of? (them|these|those)
      any of (the above|these|those|the foregoing) rights
    reference
      (contact|contacting|reach|reaching|write to|writing to|notify|notifying|email|emailing) ..3 (us|our ..3 (officer|department|team|dpo)|dpo) ..8 (section|contact information|contact details|contact us|details below|information below|address below|below|details (provided|set|listed|given)|information (provided|set|listed|given))
      (section|details|information) ..4 (contact us|how to contact|contact information|contact details)
    price
      within (the first)? # (#)? (calendar|business|working)? (hours|days|day|months|month) (of|after|from|following|since)
      (at least|no later than|not less than|not later than) # (#)? (calendar|business|working)? (hours|hour|days|day|months) ..2 (before|prior|in advance|notice)
      # (#)? (days|day's|days'|months|month's|weeks) ..3 notice
      you (must|should|will need to|will have to|shall) (stop|cease|discontinue) using ..4
      you (will|may|would|might) (also)? (lose|forfeit) ..6
      (may|can|might) (refuse|deny|decline|reject) ..3 (request*|deletion)
    limit
      (will|may|still|continue to|might) ..2 (still|continue to) ..3 (receive|see|get|send|be|collect|contact|use|display|store|communicate)
      (still|continue to) ..2 (receive|see|get|send|collect|display|contact)
      (will|does|do|may|would) not ..3 (stop|prevent|affect|apply|opt you out|eliminate|mean|remove|delete|cancel|limit|disable|entitle|result)
      (cannot|can't) ..4 (opt out|unsubscribe|disable)
      (may|might|could) not ..4 (function|work|be available|be able|operate|be accessible)
    deadline
      (within|in) (a period of)? (about|approximately|up to)? # (#)? (calendar|business|working)? (day|days|month|months|week|weeks|hours)
      (up to|no later than|not later than) # (#)? (calendar|business|working)? (day|days|month|months|week|weeks|hours)
    """,
    macros: """
      promotion = marketing | promotional | promotions | newsletter | newsletters | mailing | mailings | commercial | emails | e mails | email communications | messages | communications | sms | text messages | push | notifications | offers | email list | advertising emails | telemarketing | calls | direct mail
      data = data | information | content | account | record | records | profile | details | history | recordings | photos | conversations | messages | files | posts | submissions
      act = click | visit | contact | email | e mail | send | go to | log in | sign in | use | select | adjust | follow | write | submit | call | complete | fill | open | navigate | tap | change | update | see | access | head to | reach out | get in touch | refer to | mail | opt out | unsubscribe | consult | toggle | turn off | disable | set | text | reply | fax
      """)

  /// Whether a sentence with such words needs a closer look.
  var mayMatter: Bool {
    switch self {
    case .others, .denial, .link, .form, .post, .phone, .reference: false
    default: true
    }
  }

  /// The goal that the case names, if it names one.
  var goal: Control.Goal? { Control.Goal(rawValue: rawValue) }
}
