/// What a page should tell: one line an item.
///
/// `id | kinds of page | item | who asks for it | said when | vague when | denied when`
///
/// Kinds: `p` privacy policy, `c` cookie policy, `t` terms, `a` agreement with a processor; a page
/// that is both policy and terms has the items of both. GDPR: Regulation (EU) 2016/679; CCPA:
/// California Civil Code; CalOPPA: California Business and Professions Code 22575; ePrivacy:
/// Directive 2002/58/EC; CRD: Directive 2011/83/EU. An item without a law is one that readers ask
/// for. Tests, divided by spaces, any of which will do: `question`, `question=a/b`, `data` (a kind
/// of data is named), `named`, `unnamed` (recipients), `cookie-life`, `control:goal`. What the answer
/// tables find as `item id` counts beside them.
enum ChecklistTable {
  static let text = """
    controller | pca | who is responsible | GDPR 13(1)(a) | | |
    contact | pct | how to reach it | GDPR 13(1)(a), CCPA 1798.130(a)(5) | contact control:ask | |
    data-officer | p | its data protection officer or representative | GDPR 13(1)(b) | | |
    data-kinds | pa | what data it takes | GDPR 14(1)(d), CCPA 1798.110(c) | data | |
    sensitive-data | p | whether it takes sensitive data | GDPR 9, CCPA 1798.121 | | |
    purposes | pca | what it uses the data for | GDPR 13(1)(c), CCPA 1798.110(c) | | |
    legal-basis | p | on what legal ground | GDPR 13(1)(c) | | |
    interests | p | which legitimate interests it has | GDPR 13(1)(d) | | |
    must-give | p | whether you must give your data, and what follows if not | GDPR 13(2)(e) | | |
    sources | p | where else it gets your data | GDPR 14(2)(f), CCPA 1798.110(c) | | |
    recipients | p | who gets the data | GDPR 13(1)(e), CCPA 1798.130(a)(5) | named unnamed vendors affiliates authorities ad-partners=yes | | ad-partners=no
    names | pca | the names of those who get it | | named | unnamed |
    onward | p | what those who get it may do with it | | onward | |
    sale | p | whether it sells or shares data for ads | CCPA 1798.120, 1798.130(a)(5) | sells-data=yes | | sells-data=no
    transfers | pa | whether data goes to other countries | GDPR 13(1)(f) | international=yes | | international=no
    safeguards | pa | what protects it there | GDPR 13(1)(f) | | | international=no
    retention | p | how long it keeps data | GDPR 13(2)(a), CCPA 1798.100(a)(3) | retention=fixed | retention=criteria/indefinite |
    access | p | how to see or get your data | GDPR 13(2)(b), CCPA 1798.130(a)(5) | access-copy control:get-copy | |
    correct | p | how to correct it | GDPR 13(2)(b), CCPA 1798.106 | control:correct-data | |
    deletion | p | how to delete it | GDPR 13(2)(b), CCPA 1798.105 | deletion control:delete-data | |
    object | p | how to object or restrict | GDPR 13(2)(b) | control:object | |
    portability | p | how to take it elsewhere | GDPR 13(2)(b) | | |
    withdraw | pc | how to take back consent | GDPR 13(2)(c) | control:withdraw-consent | |
    complaint | p | where to complain | GDPR 13(2)(d) | complaint control:complain | |
    automated | p | whether a computer decides about you | GDPR 13(2)(f) | | |
    asking | p | how a request is made and checked | CCPA 1798.130 | | |
    no-retaliation | p | that you lose nothing by using your rights | CCPA 1798.125 | | |
    signals | pc | what it does with browser privacy signals | CCPA 1798.135, CalOPPA (b)(5) | gpc=honours dnt=honours | | gpc=ignores dnt=ignores
    children | p | its rule for children | GDPR 8, CCPA 1798.120(c) | min-age | |
    security | p | how data is kept safe | GDPR 32 | security | |
    breach-notice | pa | whether you are told of a leak | GDPR 34 | breach-notice | |
    date | pct | when it was last changed | CalOPPA (b)(4), CCPA 1798.130(a)(5) | effective-date | |
    changes | pct | how you learn of changes | CalOPPA (b)(3) | change-notice=direct/posting | | change-notice=none
    trackers | c | which trackers it uses | ePrivacy 5(3) | tracking=yes | | tracking=no
    cookie-life | c | how long trackers live | GDPR 13(2)(a) | cookie-life retention=fixed | retention=criteria/indefinite |
    refuse | c | how to refuse them | ePrivacy 5(3) | control:refuse-cookies opt-out-ads-sale | |
    consent | c | whether you are asked first | ePrivacy 5(3) | | |
    trader | t | who you deal with | CRD 6(1)(b) | | |
    min-age | t | how old you must be | | min-age | |
    price | t | what it costs, or where that is told | CRD 6(1)(e) | | |
    auto-renewal | t | whether plans renew by themselves | CRD 6(1)(o) | auto-renewal=yes | | auto-renewal=no
    refunds | t | whether you get money back | | refunds=yes/partial | | refunds=no
    cooling-off | t | your right to change your mind | CRD 6(1)(h) | | |
    leaving | t | how you end the contract | CRD 6(1)(o) | control:cancel-plan control:close-account deletion | |
    termination | t | when it may end your account | | termination | |
    service-changes | t | whether the service or its price may change | | service-changes | |
    content-licence | t | what it may do with what you post | | content-licence=yes | | content-licence=no
    liability | t | what it answers for | | liability-limit | |
    liability-cap | t | the most it pays you | | liability-cap | |
    governing-law | ta | whose law applies | | governing-law | |
    disputes | t | where disputes are settled | CRD 6(1)(t) | arbitration=yes/no | |
    subject | a | what the processing is about and how long it lasts | GDPR 28(3) | | |
    instructions | a | that it follows your instructions | GDPR 28(3)(a) | | |
    confidentiality | a | that its people keep it to themselves | GDPR 28(3)(b) | | |
    safety | a | how data is kept safe | GDPR 28(3)(c) | security | |
    helpers | a | its use of further processors | GDPR 28(2), 28(4) | | |
    assistance | a | that it helps with people's requests | GDPR 28(3)(e) | | |
    return | a | that data is deleted or returned at the end | GDPR 28(3)(g) | | |
    audit | a | how you can check on it | GDPR 28(3)(h) | | |
    """
}
