/// The rows of "At a glance": which questions each kind of document is asked, and how each answer
/// is put. An answer starts with Yes, No, Vague or Doesn't say; of a row, the first that holds is
/// said, and **Doesn't say** when none does.
enum EnglishGlance {
  /// kind | rows in order
  static let rows = """
    privacy-policy | takes sale ads names limits joins police ai marketing keep control work signals abroad breach age changes
    cookie-policy | cookies consent refuse mind life targeted names limits keep sale signals changes
    terms | renewal refunds prices changes closing leave licence own ai arbitration class cap costs promise law age abroad
    processor-agreement | instructed pass subnames duties subnotice object answers safe leak assist audit ending abroad changes cap
    mixed | sale ads names keep control ai abroad changes closing licence renewal refunds arbitration class cap
    """

  /// `? row | question`, then its answers as `condition | answer`. A row with `??` is left out when
  /// no answer holds.
  static let answers = """
    ?? takes | Says what it takes?
    +taken | **Yes**: {taken}
    ? sale | Sells your data?
    sells-data=yes +cue:sale-not-for-money | **Yes**{where}, as some laws see it; it says that it takes no money
    sells-data=yes | **Yes**{where}: it sells it, or shares it in a way that some laws call a sale
    sells-data=no | **No**{where}: it says that it does not{condition}
    ? ads | Shares it for ads or statistics?
    ad-partners=yes targeted-ads=yes | **Yes**: such as with {adNames}. It picks ads for you
    ad-partners=yes | **Yes**: such as with {adNames}
    ad-partners=yes targeted-ads=yes +role:ad-partner | **Yes**: with {adGroups}, no names. It picks ads for you
    ad-partners=yes +role:ad-partner | **Yes**: with {adGroups}, no names
    ad-partners=yes targeted-ads=yes | **Yes**: {adKinds} can get it. It picks ads for you
    ad-partners=yes | **Yes**: {adKinds} can get it
    ad-partners=no | **No**: it says that it does not
    targeted-ads=yes | **Vague**: it picks ads for you, but doesn't say who gets data
    targeted-ads=no | **Vague**: it says only that it shows no ads picked for you
    ? names | Names who gets it?
    -named +cue:names-elsewhere | **Not here**: it says that another page lists them
    +named +unnamed +cue:names-elsewhere | **In part**: {companies}; another page lists more
    +named +unnamed | **In part**: {companies}, then only kinds of companies
    +named | **Yes**: {companies}{suchNames}
    +unnamed | **Vague**: only kinds, such as {groups}
    ? limits | Limits what they do with it?
    onward=both | **Yes** for some, by contract. **No** for others: their own rules apply
    onward=limited | **Yes**: a contract or duty limits them
    onward=own-policies | **No**: their own rules apply
    ? joins | Joins it with facts from elsewhere?
    combining=yes | **Yes**{condition}
    combining=no | **No**: it says that it does not
    ? police | Gives data to the police or courts?
    authorities=yes +cue:only-compelled | **Yes**, but only if the law forces it
    authorities=yes +cue:on-belief | **Yes**: in some cases it is enough that it thinks it should
    authorities=yes | **Yes**, in cases that it lists
    authorities=no | **No**: it says that it does not
    ? ai | Trains AI on your data?
    ai-training=yes | **Yes**{condition}: it names no way to say no
    ai-training=opt-out | **Yes**, unless you say no
    ai-training=no | **No**: it says that it does not{condition}
    ? marketing | Can you stop its marketing?
    marketing-opt-out +control:stop-marketing | **Yes**{where}: see “What you can do”
    marketing-opt-out | **Yes**{where}
    +control:stop-marketing | **Yes**: see “What you can do”
    marketing=no | **None sent**, it says
    ? keep | Says how long it keeps data?
    retention=fixed +retention:criteria | **Yes** for some: {periods}. **Vague** for the rest: {phrase}
    retention=fixed | **Yes**: such as {periods}
    retention=fixed | **Yes**: for some data
    retention=indefinite | **No end**: {phrase}
    retention=indefinite | **No end**: it may keep data for ever
    retention=criteria | **Vague**: {phrase}
    retention=criteria | **Vague**: as long as it needs it
    ? control | Can you see or delete your data?
    access-copy deletion=both | **Yes**{where}: ask, or delete it yourself
    access-copy deletion=self-service | **Yes**{where}: ask for a copy, delete it yourself
    access-copy deletion=request | **Yes**{where}: if you ask
    access-copy | **Yes** for a copy{where}. **Doesn't say** for deleting
    deletion=self-service/both | **Yes** for deleting{where}, by yourself. **Doesn't say** for a copy
    deletion=request | **Yes** for deleting{where}, if you ask. **Doesn't say** for a copy
    +control:delete-data | **Yes** for deleting. **Doesn't say** for a copy
    ? signals | Obeys browser privacy signals?
    gpc=honours dnt=ignores | **Yes** for Global Privacy Control. **No** for Do Not Track
    gpc=honours dnt=honours | **Yes**: Global Privacy Control and Do Not Track
    gpc=honours | **Yes**: Global Privacy Control or a signal like it
    gpc=ignores dnt=ignores | **No**: it ignores them
    gpc=ignores | **No** for Global Privacy Control
    dnt=honours | **Yes** for Do Not Track. **Doesn't say** for Global Privacy Control
    dnt=ignores | **No** for Do Not Track. **Doesn't say** for Global Privacy Control
    ? abroad | Sends data to other countries?
    kind:privacy-policy/terms/cookie-policy/mixed international=yes +cue:less-protected | **Yes**{countries}: the law there may protect it less
    international=yes | **Yes**{countries}
    international=no | **No**: it says that it does not
    ? age | Open to all ages?
    min-age kind:terms/mixed | **No**: you must be {age} or over{condition}
    min-age | **No**: not to those under {age}{condition}
    ? changes | Tells you of changes?
    change-notice=direct | **Yes**: by message or notice, at least of big ones
    change-notice=posting | **Vague**: it says that it posts the new version
    change-notice=none | **No**: it may change without notice
    ?? breach | Tells you of a data leak?
    breach-notice | **Yes**
    ? leak | Tells you of a data leak?
    breach-notice | **Yes**
    ? cookies | Uses cookies or trackers?
    tracking=yes | **Yes**
    tracking=no | **No**: it says that it does not
    ? consent | Asks you first?
    +cue:consent-first +cue:cannot-refuse | **Yes** for some. **No** for those that it calls necessary
    +cue:consent-first | **Yes**, for some or all
    ? refuse | Can you refuse them all?
    +cue:cannot-refuse | **No**: not those that it calls necessary
    +control:refuse-cookies | **Vague**: you can refuse them, but it doesn't say if all
    ? mind | Can you change your mind?
    +cue:change-mind | **Yes**
    +control:withdraw-consent | **Yes**
    +control:refuse-cookies | **Yes**: see “What you can do”
    ? life | Says how long cookies live?
    +retention:cookie | **Yes**: such as {cookieLife}
    ? targeted | Shows ads picked for you?
    targeted-ads=yes +cue:consent-first | **Yes**; it speaks of your consent
    targeted-ads=yes | **Yes**
    targeted-ads=no | **No**: it says that it does not
    ? renewal | Renews by itself? | +topic:payment
    auto-renewal=yes +control:cancel-plan | **Yes**: until you cancel
    auto-renewal=yes | **Yes**
    auto-renewal=no | **No**: it says that it does not
    ? refunds | Gives refunds? | +topic:payment
    refunds=yes | **Yes**{condition}
    refunds=partial | **Yes**, but only in some cases{condition}
    refunds=no | **No**{condition}
    ? prices | Can the service or prices change?
    service-changes | **Yes**: it may change or end them
    ? closing | Can it close your account?
    termination=any-reason | **Yes**: for any reason, or when it likes{condition}
    termination=for-cause | **Yes**: if you break the rules, or for causes that it lists
    ? licence | May it use what you post?
    content-licence=yes +feedback-only | **Yes**, the feedback that you send
    content-licence=yes content-licence-perpetual | **Yes**: {forever}{condition}
    content-licence=yes | **Yes**{condition}
    content-licence=no | **No**: it stays yours
    ?? own | Do you keep your rights in it?
    +cue:keep-content content-licence=yes | **Yes**, beside the rights that you give
    +cue:keep-content | **Yes**: it stays yours
    ?? leave | Can you leave when you like?
    +cue:leave-any-time | **Yes**
    +control:close-account | **Yes**: see “What you can do”
    ?? work | Covers use through your work or another company?
    +cue:customer-decides | **No**: that company decides what happens to the data, so ask it
    ? arbitration | Must you use arbitration?
    arbitration=yes arbitration-opt-out | **Yes**{where}, but you can opt out
    arbitration=yes | **Yes**{where}{condition}
    arbitration=no | **No**
    ? class | Must you give up class actions or juries?
    class-waiver=yes | **Yes**{where}: you give up {waived}
    class-waiver=no | **No**
    ? cap | Caps what it owes you?
    liability-cap | **Yes**: {cap}
    liability-limit | **Yes**, but gives no sum
    ? costs | Must you cover its losses?
    indemnity | **Yes**, from claims that it lists{condition}
    ? promise | Promises that it works?
    as-is | **No**: you take it as it is
    ? law | Says which law applies?
    governing-law | **Yes**: {law}
    ? instructed | Limits what it does with the data?
    +cue:on-instructions | **Yes**: only what you tell it to do, or what the terms allow
    onward=limited | **Yes**: a contract limits it
    ? pass | Can it pass the data to others?
    vendors=yes | **Yes**: to companies that work for it
    vendors=no | **No**
    ? subnames | Names them?
    +named | **Yes**: {companies}{suchNames}
    +cue:sub-list | **Vague**: no names here, but it speaks of a list
    ? duties | Must they keep the same duties?
    onward=limited/both +cue:same-duties | **Yes**: the same or like duties
    onward=limited/both | **Yes**: a contract limits them
    onward=own-policies | **No**: their own rules apply
    ? subnotice | Tells you of new ones first?
    +cue:sub-notice | **Yes**
    ? object | Can you object to a new one?
    +cue:sub-object | **Yes**: on the terms that it sets
    ? answers | Answers for their mistakes?
    +cue:sub-liable | **Yes**
    ? safe | Keeps the data safe?
    security | **Yes**: it lists steps
    ? assist | Helps when people ask for their data?
    +cue:assist | **Yes**
    ? audit | Can you check on it?
    +cue:audit | **Yes**: it speaks of audits or audit reports
    ? ending | Says when data is deleted?
    +cue:delete-at-end | **Yes**: when the contract ends
    deletion | **Yes**
    retention | **Vague**: {phrase}
    """
}
