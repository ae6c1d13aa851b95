/// What the words around a name say about whether its bearer gets personal data.
///
/// A line `place name weight` opens a group of phrase patterns. Places: `before` (ends just before
/// the run of names), `after` (begins just after the name), `ahead` and
/// `behind` (anywhere before or after it in the sentence), `sentence`, `leadin`, `heading`. The
/// weights are those of a logistic regression over tagged clauses, rounded; a group counts once.
enum RecipientCues {
  static let macros = [
    "gives": """
    share*|sharing|disclos*|transfer*|provid*|send*|sent|transmit*|transmission|pass*|forward*|\
    give*|giving|given|make available|made available|release*|suppl*|communicat*|submit*|report*|\
    expos*|upload*|exchang*|deliver*
    """,
    "done": """
    collected|processed|received|stored|handled|provided|operated|offered|hosted|developed|powered|\
    run|managed|used|placed|set|made|performed|served|delivered|supplied|carried out|conducted|\
    facilitated|administered|governed|employed|maintained|accessed|recorded|owned|saved|owned and operated
    """,
    "uses": """
    use|uses|using|used|utili*|employ|employs|employing|implement*|integrat*|embed*|incorporat*|\
    rely on|relies on|work with|works with|working with|partner with|partners with|partnered with|\
    engage|engaged|engages|contract with|contracted with|cooperat* with|collaborat* with|deploy*|leverag*|\
    hosted (on|with|in|at)|stored (on|with|in|at)|run* on|in cooperation with|by means of|with the help of|include*|contain*
    """,
    "role": """
    provider|providers|processor|processors|partner|partners|vendor|vendors|supplier|suppliers|\
    contractor|contractors|subprocessor|subprocessors|sub processor|sub processors|third party|\
    third parties|gateway|gateways|network|networks|agency|agencies|bureau|bureaus|intermediary|acquirer|\
    reseller|resellers|merchant of record|host|recipient|recipients
    """,
    "thing": """
    service|services|tool|tools|company|companies|platform|platforms|technology|technologies|\
    software|system|systems|plugin|plugins|plug in|plug ins|sdk|sdks|api|apis|program|programs|product|products|\
    cookies|solution|solutions|feature|features|site|sites|application|applications|website|websites|\
    firm|firms|organisation|organisations|organization|organizations|business|businesses|server|servers|media
    """,
    "eg":
      "such as|like|including|e g|i e|for example|for instance|namely|ex|eg|include|includes|are|is|called|being",
    "data": """
    personal data|personal information|information about you|your information|your data|ip address|\
    ip addresses|usage data|data|details|information|identifier*|personally identifiable information
    """,
    "policy": """
    privacy policy|privacy policies|privacy notice|privacy notices|privacy statement|privacy statements|\
    data policy|cookie policy|privacy practices|privacy information|privacy terms|privacy page|privacy center|\
    privacy centre|data protection notice|data protection policy|privacy and security|terms of use and privacy
    """,
  ]

  static let table = """
    ahead gives +0.2
      @gives ..12 (with|to|into|onto)
    ahead standards -1.0
      (standards council|security standards|security standard|pci dss|pci) ..12
    ahead you-share -1.2
      (you|users) ..3 (share|post) ..6 (friends|content|it|posts|pages) ..6 on
    ahead source -0.4
      (we|us) (may)? (also)? (collect*|receive*|obtain*|get|gather*|access) ..14 from
      (information|data) (from|provided by|made available by|obtained from|received from)
      (receive|received|receives|obtain|obtained) ..8 from
    ahead sign-in -0.3
      (log|logs|logging|logged|login|sign|signing|signs|signed|register*|authenticat*|sso|credentials) (in|on|into|up|yourself)?
      (connect|connecting|link|linking|access) ..3 (your|with|through)
    ahead we-use +0.5
      (we|our|us) ..4 (use|uses|using|employ|rely|engage|utili*|work with|partner|contract|implement*|leverage|integrate*|embed*)
    ahead role +0.4
      @role
    behind gets -0.3
      (may|will|can|also|which|who|that|they|it|and) ..2 (collect*|receive*|process*|store|stores|use|uses|combine*|access|record*|transfer*)
      (is|are|be|been) ..2 (collected|processed|transmitted|transferred|stored|sent|shared|received|disclosed)
    behind us -0.3
      (share*|give*|provide*|send*|transfer*|communicat*|make*|disclos*) ..8 (with us|to us|us)
      (we|us) ..3 (collect|receive|obtain|access|get|import)
    before gives -0.1
      @gives ..6 (with|to|into|onto)
      (shared|disclosed|transferred|sent|provided|available|transmitted|passed) ..3 (with|to)
      (with|to) (the)? (compan*|provider*|third part*|partner*) ..2
    before by +0.4
      @done ..5 by
    before we-use +0.1
      (we|our (site|sites|website|websites|app|apps|service|services|platform)|this (site|website|app)|us) ..3 @uses
      (is|are|be) ..2 (using|hosted on|hosted with|hosted at|powered by|integrated with)
    behind we-give +1.5
      we ..3 (provide|disclose|share|send|transfer|transmit|give|report|forward)
    before you-use -0.5
      (you|your|users|they) ..4 @uses
    before uses +0.2
      @uses
      (via|through|with|on)
    before role +0.5
      @role (of)? (is|are|named|called)?
      @role (such as|like|including|e g|i e|for example|for instance|namely|ex|eg|include|includes) ..1
    before thing +0.4
      @thing (of|from|by)? (is|are|named|called)?
      @thing ..3 (such as|like|including|e g|i e|for example|for instance|namely|ex|eg|include|includes) ..1
    before eg -0.1
      (such as|like|including|e g|i e|for example|for instance|namely|ex|eg|include|includes)
    before analytics +0.4
      (analytic*|advertis*|ad|ads|marketing|remarketing|retargeting|tracking|cookies|pixel|payment|hosting|cloud|fraud|support|email|statistic*) ..3
    before from +0.1
      (receive*|obtain*|get|gets|import*|gather*|acquire*|retriev*|provided|information|data|collect|collects|collected) ..6 from
      from
    before sign-in +0.0
      (log|logs|logging|logged|login|sign|signing|signs|signed|register*|authenticat*) (in|on|into|up|yourself)? ..8 (with|via|through|using|by|to|your|like|as)
      (connect*|link|linked|linking|integrate) ..5 (with|via|to|your|from)
    before credentials -1.5
      (credential*|single sign on|sso|social login|social logins) ..3 (like|such as|from|with|through|via|including|of|for)
    before brands -1.5
      (brands|schemes|card networks|cards|card types) (like|such as|including|are)?
    before shown-on -1.5
      (shown|displayed|appear*|ads|ad|advert*) (on|across) (sites|platforms|websites|networks|services)? (such as|like|including)?
    before paid-through +0.8
      (payment*|paid|pay|billed|payout*|donat*) ..6 (through|via)
    before follow +0.1
      (follow|visit|like|find|contact|reach|message|tweet|tag|interact with|post) ..6 (on|at|via|through)
      (page|pages|profile|profiles|channel|channels|presence|account|accounts|group) ..3 (on|at)
    before presence -2.5
      (page|pages|profile|profiles|presence|presences|channel|channels) ..3 (on|at|in|from)
      (page|pages|profile|profiles|presence|presences|channel|channels) ..3 (on|at|in|from) ..5 (such as|like|including|e g|networks|platforms|sites)
    before handle -4.0
      (username|usernames|user name|handle|handles|nickname|nicknames|alias|gamertag) ..2 (on|at|for|from)
    before guidelines -1.5
      (guidelines|rules|requirements|trademarks|logos) of ..6
      (manufacturer*|manufactured) ..2 (such as|like|for example|e g)
    before your +0.2
      your
    before versus +0.0
      (other than|except|not|unlike|instead of|neither)
    before law +0.0
      (agreement between|relationship with|affiliated with|endorsed by|sponsored by|trademark* of|registered by|against|claims against|release)
    before visit +0.4
      (learn more|more information|more details|find out|opt out|information|read|see|review|click|please visit) ..6 (about|of|from|by|at|how|in|on)
    after gets +0.5
      (will|may|can|could|might|does|also|then|which|who|that|itself|is|are|to)? ..3 (collect*|receive*|process*|store|stores|stored|us*|analy*|track*|place*|access*|record*|transfer*|transmit*|handle*|retain*|obtain*|gather*|compil*|know*|find*|evaluat*|combin*|sees|see)
    after receives +2.4
      and ..3 (receive|receives|get|gets|collect|obtain) ..2 (your|the|personal|information|data|details)
      (which|who|that|and)? (also|then|will|may|can|in turn)? (receive|receives|gets|get|collects|collect|obtains|learns|sees) ..2 (your|you|the|an|their|personal|information|data|details|ip|some|those|certain|all)
    after works +0.8
      (which|who|that)? (runs|hosts|stores|carries|keeps|sends|handles|staffs|delivers|powers|manages|operates|processes|maintains|administers|prints|ships|translates|moderates|checks|rents|takes) ..2 (us|our|your|you|the|a|that|chat|card|payment*|message*|email*|order*|support|customer*|data)
    after policy +0.5
      @policy
      (s|is|are) ..4 @policy
      (use*|using|process*|collect*|handle*|treat*) ..3 (data|information|cookies)
    after tool -0.1
      (analytics|cookie|cookies|pixel|pixels|sdk|sdks|tag|tags|plugin|plugins|plug in|plug ins|api|apis|remarketing|advertising|ads|server|servers|tracking|retargeting|script|scripts|widget|widgets|fonts|conversion*|audience*)
      (service|services|tool|tools|technology|technologies|platform)
    after account -0.7
      (account|accounts|page|pages|profile|profiles|login|sign|id|credentials|channel|group|username|contacts|friends|connect)
    after product -0.9
      (device|devices|users|user|store|app|apps|browser|browsers|customers|phone|phones|watch|inc s|operating|os|products|platform)
    after terms +0.1
      (terms|guidelines|policies|eula|agreement|trademark*|copyright|end user|standard|licensed|license|usage|user)
      (reserves|reserve|grants|grant|shall|must|warrants|agrees|disclaims|has no|is not|are not|and its)
    after appositive +0.3
      (a|an|our|is a|is an|is our|as a|as an|as our|the) ..4 (provider|processor|company|service|vendor|partner|tool|platform|network|supplier|product|software|firm)
    after purpose +0.1
      (for|to) (the purpose*|purposes|process*|provide|host*|analy*|handle|manage|help|payment*|measure|send|store|support|improve|perform|deliver|collect|enable|protect|detect|facilitate|verify|email*|customer|understand|track|show|serve)
    sentence data +0.1
      @data
    sentence shares +0.2
      @gives ..8 @data
      @data ..8 @gives
      @data ..6 @done
      (collect*|receive*|process*|transmit*|transfer*) ..5 @data
    sentence tracks +0.6
      (cookie*|pixel*|analytics|beacon*|sdk|sdks|tracking|tracker*|remarketing|retargeting|tag|tags)
    sentence advertises -0.3
      (advertis*|ads|ad|marketing|custom audience*|lookalike*)
    sentence pays +0.4
      (payment*|credit card|card|billing|checkout|transaction*|pay|paying)
    sentence for-us +0.6
      (work|works|working|act|acts|acting) (only)? (for us|on our behalf|on our instructions)
    sentence third +0.1
      (third party|third parties|service provider*|processor*|subprocessor*|sub processor*|vendor*|partner|partners|controller*|supplier*|on our behalf)
    sentence policy +1.0
      @policy
    after opts +0.4
      (opt out|opt|browser add|add on|ad settings|disclaimer|help|support page)
    sentence standards -1.0
      (pci|dss|standards|brands like|certif*|framework|industry|members of|trademarks)
    sentence other-products -0.2
      (alternative*|competitor*|compatible|similar to|platforms like|versions of|available on|available in|available from)
    sentence their +0.0
      (their|its|they|these (companies|providers|third|services)|such (companies|providers|third))
    sentence opts +0.1
      (opt out|opting out|opt in|unsubscribe|disable|deactivat*|do not track)
    sentence browser -0.1
      (browser|browsers|chrome|safari|firefox|internet explorer|edge|opera|device settings|settings)
    sentence sign-in -0.6
      (log in|logging in|login|sign in|signing in|sign up|single sign on|log into|register with|social login)
    sentence source -0.6
      (we|us) (may)? (also)? (collect|receive|obtain|get|gather) ..10 from
      (receive*|obtain*) ..6 from
      provided to us
      publicly available
    sentence contract -0.6
      (warrant*|liable|liability|trademark*|trade marks|beneficiar*|licen*|indemnif*|infring*|obligation*|refund*|subscription*|cancel*|download*|purchase|copyright|maintenance and support|usage rules)
    sentence own +0.1
      (we|our|us)
    sentence contact -0.2
      (representative|data protection officer|dpo|registered office|registered in|registered at|registered under|incorporated|company number|registration number|address|located at|mail to|supervisory authority|commissioner)
    sentence integrates -0.4
      (integration*|integrate*|connect|connected|connecting|link your|import|sync|synchroni*)
    sentence location +1.2
      (united states|usa|ireland|germany|located in|headquartered)
    leadin gives +0.4 -0.2
      @gives
      @role
    leadin tracks -0.3 +0.0
      (cookie*|analytics|tracking|advertis*|pixel*|third party|sdk|sdks)
    leadin sources -0.3 +0.1
      (from|source*|sources)
    leadin policy -0.2 +0.0
      @policy
      opt out
    leadin browser +0.2 +0.0
      (browser*|settings|device|instructions)
    heading gives -0.2 -0.1
      (share*|sharing|disclos*|recipient*|transfer*|who has access|third part*|processor*|subprocessor*|sub processor*|vendor*|service provider*|partner*)
    heading tracks +1.1 +0.9
      (cookie*|analytics|tracking|tracker*|advertis*|ads|pixel*|remarketing|plugin*|plug ins|social|sdk|sdks|marketing)
    heading pays -0.8 +0.0
      (pay*|billing|purchase*|subscription*|fees)
    heading sources -0.1 +0.1
      (source*|other sources|we collect|we receive)
    heading browser +0.0 -0.1
      (browser*|settings|manage|control|delet*|your choices|opt out|preferences)
    heading contract -0.4 +0.0
      (licen*|intellectual property|trademark*|apple|app store|ios|third party beneficiar*|disclaimer*|liability|indemnif*|warranty|warranties|dispute*|copyright|termination|conduct)
    heading contact -0.4 +0.1
      (contact*|who we are|controller|representative|about us|imprint|impressum)
    heading collects -0.3 -0.1
      (collect*|information|data)
    """
}
