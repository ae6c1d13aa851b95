/// Something the reader can do.
public struct Control: Sendable, Hashable {
  /// What it achieves.
  public enum Goal: String, Sendable, CaseIterable {
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
    case complain
    case ask
    case report
  }

  /// How it is done.
  public enum Method: String, Sendable, CaseIterable {
    case link, email, form, setting, device, signal, post, phone
    /// The document says that it can be done, not where.
    case unspecified
  }

  /// What it achieves.
  public var goal: Goal
  /// How it is done.
  public var method: Method
  /// The link, address, number or setting path ("Settings > Privacy"); nil when none is given.
  public var target: String?
  /// What it does not stop ("you will still get service messages"), verbatim.
  public var limits: String?
  /// For whom alone, when the words or headings restrict it ("California").
  public var region: String?
  /// How soon the company says it acts, verbatim ("within 30 days").
  public var deadline: String?
  /// The words it rests on.
  public var evidence: Evidence
  /// The words that give the way, when they stand elsewhere ("to exercise your rights, write to …").
  public var way: Evidence?

  /// Creates a control.
  public init(
    goal: Goal, method: Method, target: String? = nil, limits: String? = nil,
    region: String? = nil, deadline: String? = nil, evidence: Evidence,
    way: Evidence? = nil
  ) {
    self.goal = goal
    self.method = method
    self.target = target
    self.limits = limits
    self.region = region
    self.deadline = deadline
    self.evidence = evidence
    self.way = way
  }
}
