/// The sentences of the short version and how much each matters.
///
/// The weights are four digits from 0 to 3: what it costs or gives the reader, how sensitive it is,
/// how hard it is to undo, and how unusual it is. ``ShortVersion`` adds them up and takes the
/// highest, at most one of each topic; of one topic, the first that holds is said.
enum EnglishShortVersion {
  /// Rows: topic | weights | condition | sentence.
  static let text = """
    # Who gets it
    sale | 3223 | sells-data=yes +cue:sale-not-for-money opt-out-ads-sale | {Company} shares your data in a way that some laws **call a sale**. You can opt out.
    sale | 3223 | sells-data=yes +cue:sale-not-for-money | {Company} shares your data in a way that some laws **call a sale**.
    sale | 3223 | sells-data=yes opt-out-ads-sale | {Company} **may sell** your data, or share it as some laws define a sale. You can opt out.
    sale | 3223 | sells-data=yes | {Company} **may sell** your data, or share it as some laws define a sale.
    sale | 2211 | sells-data=no ad-partners=yes | {Company} says that it **does not sell** your data. But {adKinds} can still get some.
    sale | 2111 | sells-data=no | {Company} says that it **does not sell** your data.
    ads | 3211 | ad-partners=yes targeted-ads=yes | Ad companies such as **{adNames}** can get your data. It is used to show you **ads picked for you**.
    ads | 3211 | ad-partners=yes targeted-ads=yes +role:ad-partner | Ad companies get your data. It is used to show you **ads picked for you**. None of them is named.
    ads | 3101 | targeted-ads=yes | {Company} uses your data to show you **ads picked for you**.
    names | 2212 | kind:privacy-policy/cookie-policy/mixed +named +unnamed +cue:names-elsewhere | It names **{companies}** that can get your data{suchNames}. **Another page** lists {listed}.
    names | 2211 | kind:privacy-policy/cookie-policy/mixed -named +unnamed +cue:names-elsewhere | Your data may go to others, such as {groups}. **Another page** lists {listed}.
    names | 2212 | kind:privacy-policy/cookie-policy/mixed +named +unnamed | It names **{companies}** that can get your data{suchNames}. The rest are kinds, such as {groups}.
    names | 2212 | kind:privacy-policy/cookie-policy/mixed +named | It names **{companies}** that can get your data{suchNames}.
    names | 2211 | kind:privacy-policy/cookie-policy/mixed +unnamed | Your data may go to others, such as {groups}. It **names none** of them.
    public | 2221 | kind:privacy-policy/mixed +public | Other people **may see** {seen}.
    police | 1111 | kind:privacy-policy/mixed authorities=yes +near:on-belief | In some cases it may give your data to **the police or courts** if it thinks that it should.
    police | 1110 | kind:privacy-policy/mixed authorities=yes | It may give your data to **the police or courts**.
    abroad | 1110 | kind:privacy-policy/mixed international=yes | Your data may be kept in, or sent to, **other countries**.
    abroad | 1101 | kind:privacy-policy/mixed international=no | It says that your data **stays** in your part of the world.
    # What they take
    sensitive | 2323 | kind:privacy-policy/mixed +sensitive | It takes **sensitive facts** about you: {sensitive}.
    collects | 2110 | kind:privacy-policy/mixed | It takes many facts about you, such as {data}.
    combining | 2100 | combining=yes +each:others-join kind:privacy-policy/cookie-policy/mixed | Other companies may **put together** your data with what they hold.
    combining | 2100 | combining=yes kind:privacy-policy/cookie-policy/mixed | It **puts together** facts about you from more than one device, service or firm.
    tracking | 2110 | kind:cookie-policy tracking=yes | {Company} uses **cookies or other trackers** on your phone or browser.
    # AI
    ai | 2221 | ai-training=yes/opt-out +each:others-train | Some AI firms behind it may **train AI** on what you type: see their rules.
    ai | 2201 | ai-training=yes +each:public-data | {Company} trains **AI** on public facts, which may name you by chance.
    ai | 2201 | ai-training=yes +each:anonymised | {Company} may **train AI** on data that no longer names you.
    ai | 2211 | ai-training=yes -same:ai-word | {Company} may use your data to **train its systems**. It doesn't say if that is AI.
    ai | 3322 | ai-training=yes | {Company} may use what you give it to **train AI**. It names no way to say no.
    ai | 3322 | ai-training=opt-out +near:even-then | {Company} may use what you give it to **train AI**, unless you say no. Even then it may use some.
    ai | 3322 | ai-training=opt-out | {Company} may use what you give it to **train AI**, unless you say no.
    ai | 2211 | ai-training=no | {Company} says that it **does not train AI** on your data.
    # How long
    keep | 2121 | kind:privacy-policy/cookie-policy/mixed retention=indefinite | It may keep data with **no end**: it says {phrase}.
    keep | 2111 | kind:privacy-policy/cookie-policy/mixed retention=fixed +usual-time | It keeps your data {period}.
    keep | 2111 | kind:privacy-policy/cookie-policy/mixed retention=fixed +retention:fixed +retention:criteria | It keeps some data **for a set time**, such as {period}. For other data it says {phrase}.
    keep | 2111 | kind:privacy-policy/cookie-policy/mixed retention=fixed | It keeps some data **for a set time**, such as {periods}.
    keep | 2121 | kind:privacy-policy/cookie-policy/mixed retention=criteria | It gives **no time limit** for keeping your data. It says {phrase}.
    keep | 2121 | kind:privacy-policy/cookie-policy/mixed retention=criteria | It gives **no time limit** for keeping your data.
    keep | 2221 | !retention !deletion !access-copy kind:privacy-policy | It **doesn't say** how long it keeps your data, or how you can see or delete it.
    keep | 2121 | !retention kind:privacy-policy | It **doesn't say** how long it keeps your data.
    # What you can do
    control | 2110 | kind:privacy-policy/mixed access-copy deletion=self-service/both | You can ask for a copy of your data, and **delete your data or account** yourself{where}.
    control | 2110 | kind:privacy-policy/mixed access-copy deletion | You can ask for a **copy** of your data, or ask to have it **deleted**{where}.
    control | 1110 | kind:privacy-policy/mixed deletion | You can have your data or account **deleted**{where}.
    control | 1110 | kind:privacy-policy/mixed access-copy | You can ask for a **copy** of your data{where}. It doesn't say how to delete it.
    consent | 2111 | kind:cookie-policy +cue:consent-first | {Company} **asks you first** before it uses trackers that it does not need.
    refuse | 2121 | kind:cookie-policy +cue:cannot-refuse | You **cannot turn off** the trackers that it calls necessary.
    refuse | 2110 | kind:cookie-policy +control:refuse-cookies | You can **refuse** trackers or change your mind.
    # The contract
    arbitration | 3133 | arbitration=yes class-waiver=yes arbitration-opt-out | You must settle disputes by **arbitration**{where} and give up {waived}. You can opt out at the start.
    arbitration | 3133 | arbitration=yes class-waiver=yes | You must settle disputes by **arbitration**{where}, not in court. You give up {waived}.
    arbitration | 3132 | arbitration=yes | Disputes must go to **arbitration**{where}, not to court.
    arbitration | 3132 | class-waiver=yes | You give up **{waived}** against {company}{where}.
    renewal | 3022 | auto-renewal=yes refunds=no | A paid plan **renews and charges you** until you cancel{where}. You get **no refund**.
    renewal | 3022 | auto-renewal=yes refunds=partial | A paid plan **renews and charges you** until you cancel{where}. Refunds come only in some cases.
    renewal | 3021 | auto-renewal=yes | A paid plan **renews and charges you** until you cancel{where}.
    refund | 3021 | refunds=no !auto-renewal=yes | You get **no refund** for what you pay.
    refund | 2011 | refunds=partial !auto-renewal=yes | You get a refund only **in some cases**.
    licence | 1110 | content-licence=yes +feedback-only | {Company} may use the **feedback** that you send as it likes.
    licence | 2232 | content-licence=yes +owned | What you make for {company} **becomes its own**.
    for-ever | 2232 | content-licence=yes -feedback-only -owned +lasting | {Company} may use {posts} **{forever}**.
    licence | 1010 | content-licence=yes -lasting +same:only-to-run kind:terms/mixed | {Company} may use {posts}, but **only to run** the service.
    licence | 2120 | content-licence=yes -lasting kind:terms/mixed | {Company} **may use {posts}**.
    closing | 1022 | termination=any-reason +same:ends-account +near:both-sides kind:terms/mixed | {Company} can close your account **for any reason**{notice}. So can you.
    closing | 2022 | termination=any-reason +same:ends-account kind:terms/mixed | {Company} can close your account **at any time**, for any reason{notice}.
    closing | 1022 | termination=any-reason kind:terms/mixed | {Company} can **cut off your use** of it at any time.
    closing | 1021 | termination=for-cause kind:terms | {Company} can close your account if you **break the rules**.
    cap | 1021 | liability-cap +near:slight-fault | For small faults, the most that {company} pays is {cap}.
    cap | 2122 | liability-cap as-is -near:legal-rights | There is no promise that it works. The most that {company} pays is {cap}.
    cap | 2122 | liability-cap | If things go wrong, the most that {company} pays is {cap}.
    cap | 2021 | liability-limit +same:direct-loss kind:terms/mixed | {Company} says that it **pays nothing** if things go wrong, as far as the law allows.
    cap | 1010 | as-is +near:legal-rights liability-limit kind:terms/mixed | {Company} promises **no more than the law** makes it promise, and limits what it pays.
    cap | 2020 | liability-limit as-is kind:terms/mixed | It comes with **no promise** that it works. {Company} limits what it has to pay you.
    cap | 2020 | liability-limit kind:terms/mixed | {Company} limits what it **has to pay you** if things go wrong.
    costs | 2021 | indemnity kind:terms/mixed | You must **cover its costs** from claims over {claims}.
    costs | 2021 | indemnity kind:terms/mixed | You must **cover its costs** from claims that it lists.
    notice | 2011 | change-notice=none | It can change this page **without telling you**.
    notice | 2011 | change-notice=posting +same:without-notice kind:terms/mixed | It can change the terms **without telling you**: it just posts new ones.
    notice | 0000 | change-notice=posting +near:posted-ahead kind:terms/mixed | It posts new terms{notice}. You have to check back.
    notice | 1011 | change-notice=posting kind:terms/mixed | It can change the terms just by **posting new ones**. You have to check back.
    service | 1010 | service-changes +same:service-change +cue:price-change kind:terms | {Company} can **change or end** the service, or change its prices.
    service | 1010 | service-changes +same:service-change kind:terms | {Company} can **change or end** the service.
    service | 1010 | +cue:price-change kind:terms | {Company} can **change its prices**{notice}.
    age | 1100 | min-age kind:terms/mixed | You must be at least **{age}** years old to use it{ages}.
    law | 0010 | governing-law kind:terms/mixed | The law of **{law}** applies.
    # For those whose data others handle
    limits | 3220 | kind:processor-agreement +cue:on-instructions -same:instructed | {Company} may use the data only **as the terms allow**.
    limits | 3220 | kind:processor-agreement +cue:on-instructions | {Company} may use the data only **as you tell it to**, or as the terms allow.
    passing | 2221 | kind:processor-agreement vendors=yes onward=limited +cue:sub-liable | {Company} may pass the work to **other companies**, under a contract. It answers for what they do.
    passing | 2221 | kind:processor-agreement vendors=yes onward=limited | {Company} may pass the work to **other companies**, under a contract.
    passing | 2221 | kind:processor-agreement vendors=yes | {Company} may pass the work to **other companies**.
    objecting | 2121 | kind:processor-agreement +cue:sub-object +near:then-stop | You can **object** to a new company for the work{scope}. But then you should stop using it.
    objecting | 2121 | kind:processor-agreement +cue:sub-object | You can **object** to a new company for the work{scope}.
    ending | 2120 | kind:processor-agreement +cue:delete-at-end -near:gives-back | When the contract ends, {company} must **delete** the data.
    ending | 2120 | kind:processor-agreement +cue:delete-at-end | When the contract ends, {company} must **delete or give back** the data.
    leak | 1110 | kind:processor-agreement breach-notice +same:where-law-says | {Company} must **tell you** of a data leak, where the law says so.
    leak | 1110 | kind:processor-agreement breach-notice | {Company} must **tell you** of a data leak.
    abroad | 1100 | kind:processor-agreement international=yes | The data may go to **other countries**, under set rules.
    """
}
