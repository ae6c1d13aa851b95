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
  /// Its line: name, owner, kind, country, domains, aliases, divided by `|`.
  private let line: ArraySlice<UInt8>
  /// How many bytes of the line stand before the end of each cell.
  private let ends: SIMD8<UInt16>
  private let count: Int

  /// Reads one line; nil when it lacks a column or names an unknown kind.
  init?(line: ArraySlice<UInt8>) {
    self.line = line
    let bytes = line.span
    var ends = SIMD8<UInt16>()
    var count = 0
    for place in bytes.indices where bytes[place] == UInt8(ascii: "|") && count < 7 {
      ends[count] = UInt16(place)
      count += 1
    }
    ends[count] = UInt16(bytes.count)
    (self.ends, self.count) = (ends, count + 1)
    guard count >= 4 else { return nil }
    let number = Self.kinds[Words.hash(of: Self.cell(2, of: line, ends))]
    guard number >= 0 else { return nil }
    kind = Self.allKinds[Int(number)]
  }

  /// A cell of its line without the spaces around it.
  private func cell(_ column: Int) -> ArraySlice<UInt8> { Self.cell(column, of: line, ends) }

  private static func cell(
    _ column: Int, of line: ArraySlice<UInt8>, _ ends: SIMD8<UInt16>
  ) -> ArraySlice<UInt8> {
    let start = column == 0 ? 0 : Int(ends[column - 1]) + 1
    return VendorTable.trimmed(line, line.startIndex + start..<line.startIndex + Int(ends[column]))
  }

  private static let allKinds = Kind.allCases

  private static let kinds: HashIndex = {
    var index = HashIndex(capacity: 64)
    for (number, kind) in Kind.allCases.enumerated() {
      _ = index.number(of: Words.hash(of: kind.rawValue.utf8), orNew: Int32(number))
    }
    return index
  }()

  /// Its usual name.
  var name: String { Name(cell(0)).string }
  /// The company it belongs to; nil when it stands alone.
  var owner: String? {
    let owner = cell(1)
    return owner.isEmpty ? nil : owner.string
  }
  /// ISO 3166-1 alpha-2 code of its home country.
  var country: String { cell(3).string }

  /// Calls `body` with each of its domains, without `www.`.
  func forEachDomain(_ body: (ArraySlice<UInt8>) -> Void) {
    VendorTable.forEachPart(of: cell(4), body)
  }

  /// Calls `body` with its usual name, then with the other names it goes by.
  func forEachName(_ body: (Name) -> Void) {
    body(Name(cell(0)))
    if count > 5 { VendorTable.forEachPart(of: cell(5)) { body(Name($0)) } }
  }

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
    var lines: [ArraySlice<UInt8>] = []
    for table in all {
      let bytes = Array(table.utf8) + [UInt8(ascii: "\n")]
      var start = 0
      for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
        if start < end { lines.append(bytes[start..<end]) }
        start = end + 1
      }
    }
    return lines
  }

  /// Calls `body` with the parts of a cell between `;`, without the spaces around them and without
  /// empty ones.
  fileprivate static func forEachPart(
    of cell: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void
  ) {
    var start = cell.startIndex
    while start < cell.endIndex {
      var end = start
      while end < cell.endIndex, cell[end] != UInt8(ascii: ";") { end += 1 }
      let part = trimmed(cell, start..<end)
      if !part.isEmpty { body(part) }
      start = end + 1
    }
  }

  fileprivate static func trimmed(_ text: ArraySlice<UInt8>, _ range: Range<Int>) -> ArraySlice<
    UInt8
  > {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == 0x20 { start += 1 }
    while start < end, text[end - 1] == 0x20 { end -= 1 }
    return text[start..<end]
  }
}
