import TermsCore

/// A company or product that often gets personal data: a line of the tables, read when asked.
struct Vendor: Sendable {
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
    /// A network of payment cards; pages name it as what one may pay with.
    case cardBrand = "card-brand"
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
      case .payment, .openBanking, .cardBrand: .payment
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
      case .payment, .openBanking, .cardBrand: "payments"
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

  /// What it does.
  let kind: Kind
  /// The cells of its line: name, owner, kind, country, domains, aliases.
  private let cells: [ArraySlice<UInt8>]

  /// Reads one line; nil when it lacks a column or names an unknown kind.
  init?(line: ArraySlice<UInt8>) {
    cells = VendorTable.parts(of: line, dividedBy: UInt8(ascii: "|"))
    guard cells.count >= 5 else { return nil }
    let number = Self.kinds[Words.hash(of: cells[2])]
    guard number >= 0 else { return nil }
    kind = Kind.allCases[Int(number)]
  }

  private static let kinds: HashIndex = {
    var index = HashIndex(capacity: 64)
    for (number, kind) in Kind.allCases.enumerated() {
      _ = index.number(of: Words.hash(of: kind.rawValue.utf8), orNew: Int32(number))
    }
    return index
  }()

  /// Its usual name.
  var name: String { names[0].string }
  /// The company it belongs to; nil when it stands alone.
  var owner: String? { cells[1].isEmpty ? nil : cells[1].string }
  /// ISO 3166-1 alpha-2 code of its home country.
  var country: String { cells[3].string }
  /// Its domains, without `www.`.
  var domains: [ArraySlice<UInt8>] { Self.list(cells[4]) }

  /// A name it goes by.
  struct Name {
    var bytes: ArraySlice<UInt8>
    /// Whether the name is an everyday word too ("Square", "Target").
    var isEveryday: Bool

    init(_ cell: ArraySlice<UInt8>) {
      isEveryday = cell.first == UInt8(ascii: "~")
      bytes = isEveryday ? cell.dropFirst() : cell
    }

    var string: String { bytes.string }
  }

  /// Its usual name, then the other names it goes by.
  var names: [Name] {
    [Name(cells[0])] + (cells.count > 5 ? Self.list(cells[5]).map { Name($0) } : [])
  }

  private static func list(_ cell: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    VendorTable.parts(of: cell, dividedBy: UInt8(ascii: ";")).filter { !$0.isEmpty }
  }
}

/// The known vendors as tables: `name | owner | kind | country | domains | aliases`.
///
/// Several domains or aliases are divided by `;`. A name with `~` before it is an everyday word
/// too and counts only where the words around it speak of a company.
enum VendorTable {
  /// All tables.
  static let all = [
    hosting, advertising, analytics, payments, social, messaging, security, business,
  ]

  /// The lines of all tables.
  static func lines() -> [ArraySlice<UInt8>] {
    all.flatMap { Array($0.utf8).split(separator: UInt8(ascii: "\n")) }
  }

  /// The parts between the divisions, without the spaces around them.
  fileprivate static func parts(
    of text: ArraySlice<UInt8>, dividedBy mark: UInt8
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    parts.reserveCapacity(6)
    var start = text.startIndex
    for index in text.indices where text[index] == mark {
      parts.append(trimmed(text[start..<index]))
      start = index + 1
    }
    parts.append(trimmed(text[start...]))
    return parts
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (text.startIndex, text.endIndex)
    while start < end, text[start] == 0x20 { start += 1 }
    while start < end, text[end - 1] == 0x20 { end -= 1 }
    return text[start..<end]
  }
}
