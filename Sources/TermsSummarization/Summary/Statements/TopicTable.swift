/// What each question, control and recipient is about, in the tags of clauses.
enum TopicTable {
  /// Rows: question | tags.
  static let questions = """
    sells-data | sale
    ad-partners | ad-partners
    vendors | vendors
    named-recipients | sharing vendors
    onward | onward-transfer
    affiliates | affiliates
    authorities | authorities
    business-transfer | business-transfer
    combining | combining
    tracking | tracking
    targeted-ads | profiling ad-partners
    ai-training | ai-training
    marketing | marketing
    marketing-opt-out | marketing choice
    retention | retention
    retention-periods | retention
    deletion | deletion
    access-copy | rights
    opt-out-ads-sale | choice sale ad-partners
    gpc | choice tracking
    dnt | choice tracking
    international | international
    min-age | children account
    security | security
    breach-notice | security
    complaint | rights
    change-notice | changes
    contact | contact
    effective-date |
    arbitration | disputes
    arbitration-opt-out | disputes
    class-waiver | disputes
    governing-law | governing-law
    liability-limit | liability
    liability-cap | liability
    as-is | liability
    indemnity | indemnity
    content-licence | content-licence
    content-licence-perpetual | content-licence
    termination | termination
    auto-renewal | payment
    refunds | payment
    service-changes | changes payment
    """

  /// Rows: goal of a control | tags.
  static let goals = """
    stop-marketing | marketing choice
    stop-sale | sale choice
    stop-ads | ad-partners profiling tracking choice
    refuse-cookies | tracking choice
    refuse-training | ai-training choice
    withdraw-consent | choice rights
    delete-data | deletion rights
    close-account | account termination
    get-copy | rights
    correct-data | rights
    object | rights choice
    privacy-settings | choice public
    cancel-plan | payment
    get-refund | payment
    refuse-arbitration | disputes
    complain | rights
    ask | contact
    report | contact conduct
    """

  /// Rows: role of a recipient | tags.
  static let roles = """
    vendor | sharing vendors
    ad-partner | sharing ad-partners
    analytics | sharing vendors
    payment | sharing vendors
    social | sharing third-party
    affiliate | sharing affiliates
    authority | sharing authorities
    buyer | sharing business-transfer
    other-users | sharing public
    other | sharing onward-transfer third-party
    """

  /// Rows: other flags of conditions | tags.
  static let flags = """
    named | sharing vendors
    unnamed | sharing vendors
    public | public
    sensitive | collection
    taken | collection
    """
}
