/// The rows of "At a glance": which questions each kind of document is asked, and how each answer
/// is put.
///
/// An answer starts with Yes, No, Vague or Doesn't say; of a row, the first that holds is said, and
/// **Doesn't say** when none does.
enum EnglishGlance {
  /// Rows: kind | rows in order.
  static let rows = """
    privacy-policy | takes sale ads names limits joins police ai marketing keep control work signals abroad breach age changes
    cookie-policy | cookies consent refuse mind life targeted names limits keep sale signals changes
    terms | renewal refunds service prices changes closing leave licence own ai arbitration class cap costs promise law age abroad
    processor-agreement | instructed pass subnames duties subnotice object answers safe leak assist audit ending abroad changes cap
    mixed | sale ads names keep control ai abroad changes closing licence renewal refunds arbitration class cap
    """

  /// `? row | question`, then its answers as `condition | answer`.
  ///
  /// A row with `??` is left out when no answer holds.
  static let answers = """
    ?? takes | Says what it takes?
    +taken | **Yes**: {taken}
    ? sale | Sells your data?
    sells-data=yes +cue:sale-not-for-money | **Yes**{where}, as some laws see it; it says that it takes no money
    sells-data=yes | **Yes**{where}: it sells it, or shares it in a way that some laws call a sale
    sells-data=no | **No**{where}: it says that it does not{condition}
    !sells-data +cue:wide-sale | **Vague**: it speaks of this, but not plainly
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
    -named +cue:names-elsewhere | **Not here**: it says that another page lists {listed}
    +named +unnamed +cue:names-elsewhere | **In part**: {companies}; another page lists {listed}
    +named +unnamed | **In part**: {companies}, then only kinds of companies
    +named | **Yes**: {companies}{suchNames}
    +unnamed | **Vague**: only kinds, such as {groups}
    ? limits | Limits what they do with it?
    onward=both | **Yes** for some, by contract. **No** for others: their own rules apply
    onward=limited | **Yes**: a contract or duty limits them
    onward=own-policies | **No**: their own rules apply
    ? joins | Joins it with facts from elsewhere?
    combining=yes +each:others-join | **Yes**: other companies may join it with what they hold
    combining=yes | **Yes**{condition}
    combining=no | **No**: it says that it does not
    !combining +cue:wide-sources | **Vague**: it gets facts from elsewhere, but doesn't say if it joins them
    ? police | Gives data to the police or courts?
    authorities=yes +near:only-compelled -near:on-request | **Yes**, but only if the law forces it
    authorities=yes +near:on-belief | **Yes**: in some cases it is enough that it thinks it should
    authorities=yes | **Yes**, in cases that it lists
    authorities=no | **No**: it says that it does not
    !authorities +cue:wide-police | **Vague**: it speaks of this, but not plainly
    ? ai | Trains AI on your data?
    ai-training=yes/opt-out +each:others-train | **Yes**, by some AI firms behind it: see their rules
    ai-training=yes +each:public-data | **In part**: on public facts, which may name you by chance
    ai-training=yes +each:anonymised | **In part**: on data that no longer names you
    ai-training=yes -same:ai-word | **Vague**: it trains its systems on it, but doesn't say if that is AI
    ai-training=yes | **Yes**{condition}: it names no way to say no
    ai-training=opt-out +near:even-then | **Yes**, unless you say no. Even then it may use some
    ai-training=opt-out | **Yes**, unless you say no
    ai-training=no | **No**: it says that it does not{condition}
    !ai-training +cue:wide-ai | **Vague**: it speaks of this, but not plainly
    ? marketing | Can you stop its marketing?
    marketing-opt-out +control:stop-marketing | **Yes**{where}: see “What you can do”
    marketing-opt-out | **Yes**{where}
    +control:stop-marketing | **Yes**: see “What you can do”
    marketing=no | **None sent**, it says
    !marketing-opt-out +cue:wide-marketing | **Vague**: it speaks of this, but not plainly
    ? keep | Says how long it keeps data?
    retention=fixed +usual-time | **Yes**: {periods}
    retention=fixed +retention:fixed +retention:criteria | **Yes** for some: {periods}. **Vague** for the rest: {phrase}
    retention=fixed | **Yes**: such as {periods}
    retention=fixed | **Yes**: for some data
    retention=indefinite | **No end**: {phrase}
    retention=indefinite | **No end**: it may keep data for ever
    retention=criteria | **Vague**: {phrase}
    retention=criteria | **Vague**: as long as it needs it
    !retention +cue:wide-keep | **Vague**: it speaks of this, but not plainly
    ? control | Can you see or delete your data?
    access-copy deletion=both | **Yes**{where}: ask, or delete it yourself
    access-copy deletion=self-service | **Yes**{where}: ask for a copy, delete it yourself
    access-copy deletion=request | **Yes**{where}: if you ask
    access-copy | **Yes** for a copy{where}. **Doesn't say** for deleting
    deletion=self-service/both | **Yes** for deleting{where}, by yourself. **Doesn't say** for a copy
    deletion=request | **Yes** for deleting{where}, if you ask. **Doesn't say** for a copy
    +control:delete-data | **Yes** for deleting. **Doesn't say** for a copy
    !deletion !access-copy +cue:wide-delete | **Vague**: it speaks of this, but not plainly
    ? signals | Obeys browser privacy signals?
    gpc=honours dnt=ignores | **Yes** for Global Privacy Control. **No** for Do Not Track
    gpc=honours dnt=honours | **Yes**: Global Privacy Control and Do Not Track
    gpc=honours | **Yes**: Global Privacy Control or a signal like it
    gpc=ignores dnt=ignores | **No**: it ignores them
    gpc=ignores | **No** for Global Privacy Control
    dnt=honours | **Yes** for Do Not Track. **Doesn't say** for Global Privacy Control
    dnt=ignores | **No** for Do Not Track. **Doesn't say** for Global Privacy Control
    !gpc !dnt +cue:wide-signals | **Vague**: it speaks of this, but not plainly
    ? abroad | Sends data to other countries?
    kind:privacy-policy/terms/cookie-policy/mixed international=yes +cue:less-protected | **Yes**{countries}: the law there may protect it less
    international=yes | **Yes**{countries}
    international=no | **No**: it says that it does not
    !international +cue:wide-abroad | **Vague**: it speaks of this, but not plainly
    ? age | Open to all ages?
    min-age kind:terms/mixed | **No**: you must be {age} or over{ages}
    min-age | **No**: not to those under {age}{ages}
    !min-age +cue:wide-age | **Vague**: it speaks of this, but not plainly
    ? changes | Tells you of changes?
    change-notice=direct +near:will-try | **In part**: it says that it will try to
    change-notice=direct +each:of-addendum | **In part**: of changes to an addendum{notice}
    change-notice=direct +near:posts-it -near:by-message | **Yes**: by a notice on its pages{notice}
    change-notice=direct | **Yes**: by message or notice, at least of big ones{notice}
    change-notice=posting +same:without-notice | **No**: it just posts the new version
    change-notice=posting +near:posted-ahead | **In part**: it posts the new version{notice}
    change-notice=posting | **Vague**: it says that it posts the new version
    change-notice=none | **No**: it may change without notice
    !change-notice +cue:wide-changes | **Vague**: it speaks of this, but not plainly
    ?? breach | Tells you of a data leak?
    breach-notice | **Yes**
    ? leak | Tells you of a data leak?
    breach-notice +same:where-law-says | **Yes**, where the law says so
    breach-notice | **Yes**{scope}
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
    +retention:cookie | **Vague**: it names no time for its cookies
    ? targeted | Shows ads picked for you?
    targeted-ads=yes +cue:consent-first | **Yes**; it speaks of your consent
    targeted-ads=yes | **Yes**
    targeted-ads=no | **No**: it says that it does not
    ? renewal | Renews by itself? | +topic:payment
    auto-renewal=yes +near:notice-to-cancel | **Yes**{where}, unless you cancel {before} before
    auto-renewal=yes +control:cancel-plan | **Yes**: until you cancel
    auto-renewal=yes | **Yes**
    auto-renewal=no | **No**: it says that it does not
    !auto-renewal +cue:wide-renewal | **Vague**: it speaks of this, but not plainly
    ? refunds | Gives refunds? | +topic:payment
    refunds=yes | **Yes**{window}
    refunds=partial | **Yes**, but only in some cases{window}
    refunds=no | **No**{condition}
    !refunds +cue:wide-refunds | **Vague**: it speaks of this, but not plainly
    ? service | Can it change or end the service?
    service-changes +same:service-change +cue:not-running | **Yes**, but not for what you already have
    service-changes +same:service-change | **Yes**: it may change or end it
    service-changes -cue:price-change | **Yes**: it may change or end it
    ? prices | Can its prices change? | +topic:payment
    +cue:price-change +near:not-running | **Yes**{notice}, but not for what you already have
    +cue:price-change | **Yes**{notice}
    ? closing | Can it close your account?
    termination=any-reason +same:ends-account +near:both-sides | **Yes**: for any reason{notice}, and so can you
    termination=any-reason +same:ends-account | **Yes**: for any reason, or when it likes{notice}
    termination=any-reason +cue:closing-causes | **Yes**, for causes that it lists. It can cut off use when it likes
    termination=any-reason | **In part**: it can cut off your use when it likes
    termination=for-cause | **Yes**: if you break the rules, or for causes that it lists
    !termination +cue:wide-closing | **Vague**: it speaks of this, but not plainly
    ? licence | May it use what you post?
    content-licence=yes +feedback-only | **Yes**, the feedback that you send
    content-licence=yes +owned | **Yes**: what you make for it becomes its own
    content-licence=yes +lasting | **Yes**{granted}: {forever}
    content-licence=yes +same:only-to-run | **Yes**{granted}, but only to run the service
    content-licence=yes | **Yes**{granted}
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
    liability-cap +near:slight-fault | **In part**: for small faults, {cap}
    liability-cap | **Yes**: {cap}
    liability-limit +same:direct-loss | **Yes**: it says that it pays nothing, as far as the law allows
    liability-limit +same:kinds-of-loss | **In part**: it does not pay for some kinds of loss
    liability-limit +same:owes-nothing | **Yes**: it says that it pays nothing, as far as the law allows
    liability-limit | **Yes**, but gives no sum
    ? costs | Must you cover its losses?
    indemnity | **Yes**, from claims over {claims}
    indemnity | **Yes**, from claims that it lists
    ? promise | Promises that it works?
    as-is +near:legal-rights | **No** more than the law makes it promise
    as-is +same:no-promise | **No**: you take it as it is
    as-is | **No**: it may be down or have faults
    ? law | Says which law applies?
    governing-law +clause:local-courts | **Yes**: {law}, and maybe your own
    governing-law | **Yes**: {law}
    !governing-law +cue:wide-law | **Vague**: it speaks of this, but not plainly
    ? instructed | Limits what it does with the data?
    +cue:on-instructions +same:instructed | **Yes**: only what you tell it to do, or what the terms allow
    +cue:on-instructions | **Yes**: only what the terms allow
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
    +cue:sub-notice | **Yes**{scope}
    ? object | Can you object to a new one?
    +cue:sub-object +near:then-stop | **Yes**{scope}, but then you should stop using it
    +cue:sub-object +near:then-end | **Yes**{scope}: you may end the contract
    +cue:sub-object | **Yes**{scope}: on the terms that it sets
    ? answers | Answers for their mistakes?
    +cue:sub-liable | **Yes**
    ? safe | Keeps the data safe?
    security +near:own-steps | **Yes**: it lists steps
    security +near:steps-elsewhere | **Yes**: the steps stand on another page
    security +cue:own-steps | **Yes**: it lists steps
    security | **Yes**, but it names no steps
    ? assist | Helps when people ask for their data?
    +cue:assist | **Yes**
    ? audit | Can you check on it?
    +cue:audit +cue:audit-right | **Yes**: it speaks of audits
    +cue:audit | **In part**: it speaks of audit reports
    ? ending | Says when data is deleted?
    +cue:delete-at-end +near:period-elsewhere | **Vague**: after the contract ends, in a time set elsewhere
    +cue:delete-at-end +same:law-may-keep | **Yes**: when the contract ends, unless the law says to keep it
    +cue:delete-at-end | **Yes**: when the contract ends
    deletion | **Yes**
    retention | **Vague**: {phrase}
    """
}
