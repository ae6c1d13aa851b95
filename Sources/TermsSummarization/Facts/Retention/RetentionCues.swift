/// What words say about keeping data.
enum RetentionCue: String, Sendable {
  /// A length of time.
  case duration
  /// Words that speak of keeping or deleting, whatever stands beside them.
  case keeps
  /// Words that speak of keeping only where data is their object.
  case mayKeep = "may-keep"
  /// Words that make a time near them something other than a time of keeping.
  case otherTime = "other-time"
  /// Personal data, content, accounts, logs.
  case data
  /// Words of running out, which speak of keeping where cookies are meant.
  case expires
  /// A criterion for the length of time.
  case criterion
  /// Words that widen or narrow a criterion; they count as one only in a clause about keeping.
  case exception
  /// What happens to the data, and when: "deleted once …", "remains until …".
  case event
  /// Words that deny keeping.
  case notKept = "not-kept"
  /// Without end.
  case endless
  /// Cookies and the like.
  case cookie
  /// The subject of a heading, lead-in or table column about periods.
  case periodHeading = "period-heading"

  static let table = PhraseTable<RetentionCue>(
    """
    duration
      # (and? #)? (and? #)? ((to|or|and) #)? @adjective? @unit
      (a|an) @adjective? (hour|day|week|month|year)
      every? (a few|few|several) (minutes|hours|days|weeks|months|years)
    keeps
      (retain|retains|retained|retaining|retention)
      (delete|deletes|deleted|deleting|erase|erases|erased|erasing|purge|purges|purged|purging)
      (deletion|erasure) (of|from|process|after|within)
      (anonymi*|deidentif*|pseudonymi*|overwrit*|destroy*|destruction)
      (kept|stored|archived|preserved)
      (storage|conservation|archiving|backup) (period|periods|time|duration|limitation)
      (lifespan|life span|lifetime|life time)
      (persist|persists|persisted)
      (remain|remains|remaining|reside) ..3 (on|in|within) ..3 @place
      no longer (keep|store|hold)
    may-keep
      (keep|keeps|keeping|store|stores|storing|save|saves|saved|saving)
      (hold|holds|holding|held) ..3 (it|them|data|information|details|record*|on)
      (maintain|maintains|maintained|archive|preserve|remove|removed|cached|logged)
      (dispose*|disposal)
      (last|lasts|active|remains|remain) (for|on|up|until)
    expires
      (expire|expires|expired|expiring|expiration)
      (persistent|permanent) (cookie|cookies)
    other-time
      (respond*|reply|replies|repl* to|answer|answered|acknowledg*|notif*|inform you|informed|tell you)
      (notice|advance|prior written|reminder|announce*)
      (refund*|reimburs*|invoic*|payment|payments|pay|paid|price*|fee|fees|charge*|billing cycle|withdrawal period)
      (renew*|trial|subscription (period|term)|membership term|initial term|warranty period)
      (arbitrat*|disput*|settle*|mediat*|appeal*|counter notice|counter notification|hearing|cause of action)
      (cure*|breach|remedy|terminat* (by|this|the) ..2 (agreement|party))
      (cancel within|right (to|of) (cancel|withdraw*)|cooling off)
      (years of age|year old|years old|age of)
      (take effect|effective|come into force|becomes effective)
      (average|median|mean) ..3 time
      (cash value|do (it|so|this) within)
      (response|request will be|process your request|comply with your request|fulfil* your request)
      (deletion request|request to delete|requests to delete|request for deletion|erasure request)
      (preceding|past|previous) # (months|days|years)
      (extend*|extension) ..6 (period|deadline|time)
      (liab*|damages|indemn*)
      (guarantee|warranty|covered for)
      (once|twice|times|hours|per|every|each) in? (a|#) (day|week|month|year|days|months|years)
      (opt out|unsubscrib*) ..5 within
      (points|gift card*|voucher*|credits|wallet|coins|rewards|withdraw* hold*|hold period|holdup)
      (reinstat*|restor* access|counter|counter notice|counter notification)
      (replace|restore|re enable) ..4 (removed|disabled|content|material)
      (cease|ceasing) disabling
      (provide access|provide you|provide ..2 information|correct the|correct or|rectif*|steps to correct|retrieve|export)
      (valid for|remember ..3 choice|consent ..6 valid|ask you again|ask again)
      (stop combining|removed from all email|remove ..6 mailing)
      (sign in|log in|login) at least once
    data
      (data|information|details|record|records|content|account|accounts|profile|profiles|log|logs|history)
      (message*|conversation*|recording*|photo*|image*|file|files|backup*|back ups|copies|copy|ip address*)
      (cookie*|email*|transcript*|input*|output*|prompt*|document*|application*|cv|cvs|it|them|identifier*)
    criterion
      (for|only)? (as|so) long as ...
      until @ending
      (only|solely) (if|while|when|where|as long as|so long as) ..8 (necessary|needed|required)
      no longer than ..6 (necessary|needed|required|permitted|reasonabl*)
      for the (period|time|duration|length of time|term|life|lifetime) ..4 (of|necessary|needed|required|that|reasonabl*|strictly|during|in which|we|you|permitted)
      (for|only|during|over) ..4 (period|time|extent|duration) ..4 (necessary|needed|required|prescribed|permitted)
      (is|are|be)? no longer (is|are|be)? ..1 (necessary|needed|required)
      (delet*|eras*|anonymi*|destroy*) ..4 (immediately|promptly|instantly|without undue delay|as soon as ..3)
      (immediately|promptly|instantly|automatically) ..2 (deleted|erased|destroyed|delete|erase|discarded)
      (retention|storage) period* ..3 determined (by|based|according|in accordance)
      while ..3 (account|subscription|profile) ..2 (active|open|remains)
      while you ..2 (have|use|maintain|are) ..4 (account|member|customer|user|service*|app|site)
      how long ..4 (necessary|needed|need|required|require|remain*)
      (the|at least the) (length of time|duration) ..2 (you|we)
      (when|once|if) ..6 no ..4 (need|reason|basis|purpose) ..2 (to|for)
      long enough to
      in (accordance|compliance|line) with ..4 (retention|legal obligations|record keeping)
    event
      until ..1
      (delet*|eras*|destroy*|discard*|purge*|anonymi*|removed|overwritten) ..3 (when|once|after|upon|following|as soon as) ..2
      (expire|expires|expired|disappear*|last|lasts|remain|remains|stay|stays|active) ..8 (when|until|once|after) ..2 (you|your|the|they|it|a) ..2
      (stored|kept|saved|retained) (only)? (temporarily|locally|for the duration|during) ..4
    not-kept
      (do|does|will|shall|is|are|don't|doesn't|won't|never|can|be|have|not|was|were) (not|never)? ..1 (store|retain|keep|save|stored|retained|kept|saved|archive|archived|storing|retaining) ..2
      no ..6 (is|are|will be|be|being) ..1 (stored|retained|kept|saved)
      (without|no) ..1 (storing|retaining|keeping)
    exception
      (as|to the extent|insofar as|where|when|if|unless|except as|otherwise) ..3 (required|permitted|necessary|needed|obliged|allowed) (by|under|for|to|in order)
      (reasonable|limited|short|shorter|longer|certain|specified|specific|given|fixed|sufficient|applicable|statutory|legal|minimum|additional|extended|predefined) (period|periods|time|amount of time|period of time)
      (to|for) ..3 (comply|compliance|meet|resolve|prevent|defend|enforce|tax|audit|legal|fraud*)
      (when|once|after|upon) (you|your|the user) ..3 (delete*|clos*|unsubscrib*|deactivat*|terminat*|withdraw*|account)
      (temporarily|for the duration of|during the|lifetime of the account)
      (required|obliged|obligated) to (retain|keep|store|preserve)
    endless
      (indefinitely|forever|in perpetuity|perpetually)
      (indefinite|unlimited|perpetual) ..1 (period|time|duration|amount of time)
      (stored|kept|retain*|store|keep) ..2 permanently
      permanently (store*|retain*|keep|kept)
      (without|no) time (limit|limits|limitation)
    cookie
      (cookie|cookies|pixel|pixels|local storage|beacon*|tracker*)
    period-heading
      how long
      (retention|conservation|archiving)
      (storage|retention) (period|periods|time|duration|limitation|of)
      (keep|keeping|store|storing|stored) ..2 (data|information)
    """,
    macros: """
      unit = second | seconds | minute | minutes | hour | hours | day | days | week | weeks | month | months | year | years
      adjective = calendar | following | business | working | consecutive | full | rolling | additional | further | whole | more | continuous
      place = server* | system* | database* | backup* | back up | back ups | archive* | record* | log* | device* | computer | cache* | file*
      ending = you | such time | the (earlier|later|end|account|purpose|data|user|member|contract|agreement|consent|date|request|statut*|limitation|appeal|expir*) | (it|they) (is|are) | your (account|data|consent|subscription|request) | we | no longer | deletion | withdraw* | consent | it expires | they expire | a request | an account | user* | (their|its) (deletion|expir*) | after
      """)
}
