import TermsCore

/// A company or product that often gets personal data.
struct Vendor: Sendable, Hashable {
  /// What it does; raw values are the words of the tables.
  enum Kind: String, Sendable, CaseIterable {
    /// A company that does many of these things; the text must say which.
    case platform
    case hosting, delivery, development, monitoring
    case advertising
    case affiliateMarketing = "affiliate-marketing"
    case attribution, broker
    case analytics, testing, measurement
    case sessionReplay = "session-replay"
    case tagManager = "tag-manager"
    case payment, billing, credit
    case openBanking = "open-banking"
    case social, video
    case appStore = "app-store"
    case marketplace, travel, logistics, mapping, reviews
    case messaging, support, crm, survey
    case security, fraud, identity, consent
    case signIn = "sign-in"
    case backgroundChecks = "background-checks"
    case ai, productivity, hr, education, telecom, advisers
    case childSafety = "child-safety"
    case other

    /// What such a company usually is to the one that names it.
    var role: Recipient.Role {
      switch self {
      case .advertising, .affiliateMarketing, .attribution, .broker: .adPartner
      case .analytics, .testing, .measurement, .sessionReplay, .tagManager: .analytics
      case .payment, .openBanking: .payment
      case .social: .social
      case .childSafety: .authority
      case .platform, .appStore, .marketplace, .travel, .telecom, .advisers, .credit, .other: .other
      default: .vendor
      }
    }

    /// A plain word for what it does; nil where the text must say.
    var purpose: String? {
      switch self {
      case .platform, .development, .travel, .telecom, .education, .other, .marketplace: nil
      case .hosting, .delivery: "hosting"
      case .monitoring: "crash reports"
      case .advertising, .attribution: "ads"
      case .affiliateMarketing: "affiliate marketing"
      case .broker: "data trade"
      case .analytics, .measurement: "statistics"
      case .testing: "A/B tests"
      case .sessionReplay: "session recordings"
      case .tagManager: "loading trackers"
      case .payment, .openBanking: "payments"
      case .billing: "billing"
      case .credit: "credit checks"
      case .social: "social network"
      case .video: "media"
      case .appStore: "app store"
      case .logistics: "delivery"
      case .mapping: "maps"
      case .reviews: "reviews"
      case .messaging: "messages to you"
      case .support: "customer support"
      case .crm: "customer records"
      case .survey: "surveys"
      case .security: "security"
      case .fraud: "fraud prevention"
      case .identity: "identity checks"
      case .consent: "consent banner"
      case .signIn: "sign-in"
      case .backgroundChecks: "background checks"
      case .ai: "AI features"
      case .productivity: "office tools"
      case .hr: "hiring"
      case .advisers: "advice"
      case .childSafety: "child safety"
      }
    }
  }

  /// Its usual name.
  var name: String
  /// The company it belongs to; nil when it stands alone.
  var owner: String?
  /// What it does.
  var kind: Kind
  /// ISO 3166-1 alpha-2 code of its home country.
  var country: String
  /// Its domains, without `www.`.
  var domains: [String]
  /// Other names it goes by.
  var aliases: [String]
  /// Those of its names that are everyday words too ("Square", "Target").
  var everydayNames: Set<String>
}

/// The known vendors as tables: `name | owner | kind | country | domains | aliases`.
///
/// Several domains or aliases are divided by `;`. A name with `~` before it is an everyday word
/// too and counts only where the words around it speak of a company.
enum VendorTable {
  /// The vendors of all tables.
  static func vendors() -> [Vendor] {
    [hosting, advertising, analytics, payments, social, messaging, security, business]
      .flatMap { $0.split(separator: "\n").compactMap(vendor(of:)) }
  }

  /// Reads one line; nil when it lacks a column or names an unknown kind.
  static func vendor(of line: Substring) -> Vendor? {
    let cells = parts(of: line.utf8, dividedBy: 0x7c)
    guard cells.count >= 5, let kind = kinds[cells[2]] else { return nil }
    var everyday: Set<String> = []
    func unmarked(_ name: String) -> String {
      guard name.utf8.first == 0x7e else { return name }
      let name = String(name.dropFirst())
      everyday.insert(name)
      return name
    }
    let aliases = cells.count > 5 ? list(cells[5]).map(unmarked) : []
    let name = unmarked(cells[0])
    return Vendor(
      name: name, owner: cells[1].isEmpty ? nil : cells[1], kind: kind, country: cells[3],
      domains: list(cells[4]), aliases: aliases, everydayNames: everyday)
  }

  private static let kinds = Dictionary(
    uniqueKeysWithValues: Vendor.Kind.allCases.map { ($0.rawValue, $0) })

  private static func list(_ cell: String) -> [String] {
    cell.isEmpty ? [] : parts(of: Substring(cell).utf8, dividedBy: 0x3b).filter { !$0.isEmpty }
  }

  /// The parts between the divisions, without the spaces around them.
  private static func parts(of text: Substring.UTF8View, dividedBy mark: UInt8) -> [String] {
    text.split(separator: mark, omittingEmptySubsequences: false).map { part in
      var part = part
      while part.first == 0x20 { part.removeFirst() }
      while part.last == 0x20 { part.removeLast() }
      return String(Substring(part))
    }
  }
}
