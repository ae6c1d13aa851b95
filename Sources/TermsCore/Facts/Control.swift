/// Something the reader can do.
public struct Control: Sendable, Hashable {
  /// What it achieves.
  public enum Goal: String, Sendable, CaseIterable {
    /// Promotional messages end.
    case stopMarketing = "stop-marketing"
    /// Data is no longer sold, or shared in a way that some laws call a sale.
    case stopSale = "stop-sale"
    /// Advertising is no longer picked by what is known of the reader.
    case stopAds = "stop-ads"
    /// Cookies and the like are refused or removed.
    case refuseCookies = "refuse-cookies"
    /// Data no longer trains AI.
    case refuseTraining = "refuse-training"
    /// A consent is taken back.
    case withdrawConsent = "withdraw-consent"
    /// Data is deleted.
    case deleteData = "delete-data"
    /// The account is closed.
    case closeAccount = "close-account"
    /// The reader gets a copy of the data, or sees it.
    case getCopy = "get-copy"
    /// Wrong data is put right.
    case correctData = "correct-data"
    /// The reader objects to a use, or has it restricted.
    case object
    /// Settings for privacy are reached.
    case privacySettings = "privacy-settings"
    /// A paid plan ends.
    case cancelPlan = "cancel-plan"
    /// Money is paid back.
    case getRefund = "get-refund"
    /// Arbitration is refused, so that courts stay open.
    case refuseArbitration = "refuse-arbitration"
    /// A regulator hears of it.
    case complain
    /// A question is asked.
    case ask
    /// Content or a person is reported.
    case report
  }

  /// How it is done.
  public enum Method: String, Sendable, CaseIterable {
    /// Open a web address.
    case link
    /// Write an email.
    case email
    /// Fill in a form.
    case form
    /// Change a setting of the account or the app.
    case setting
    /// Change a setting of the browser or the device.
    case device
    /// Send a browser signal, such as Global Privacy Control.
    case signal
    /// Write a letter.
    case post
    /// Call a number or send a text message.
    case phone
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
