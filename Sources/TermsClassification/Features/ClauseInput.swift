public import TermsCore

/// A clause that stands alone, with what is known of its place in a document.
public struct ClauseInput: Sendable, Hashable {
  /// The clause's own words.
  public var text: String
  /// The headings above it, outermost first.
  public var path: [String]
  /// The sentence that a list item completes; empty when there is none.
  public var lead: String
  /// What the document calls itself, such as `Privacy Policy`; empty when unknown.
  public var documentType: String

  /// Creates a clause.
  public init(text: String, path: [String] = [], lead: String = "", documentType: String = "") {
    self.text = text
    self.path = path
    self.lead = lead
    self.documentType = documentType
  }
}

/// The tags of one clause.
public struct TaggedClause: Sendable, Hashable {
  /// The tags that the clause carries; never empty.
  public var tags: TagSet
  /// Calibrated probabilities in 0…1, in the order of `Tag.allCases`; they do not sum to 1.
  public var probabilities: [Float]
  /// Whether the clause helps or costs the reader.
  public var impact: Impact
}

/// The kinds of documents that the model tells apart, by words of their titles.
enum DocumentGenre: UInt64, CaseIterable {
  case unknown, privacy, cookies, processing, conduct, commerce, terms

  /// The genre whose word stands first in this list: `Cookie & Privacy Policy` is about cookies.
  init(title: some StringProtocol) {
    let title = title.lowercased()
    self = Self.cues.first { $0.words.contains { title.holds($0) } }?.genre ?? .unknown
  }

  private static let cues: [(genre: DocumentGenre, words: [String])] = [
    (.cookies, ["cookie", "tracker", "tracking"]),
    (.processing, ["data process", "processor", "data controller", "dpa"]),
    (.privacy, ["privacy", "data protection", "personal data", "personal information"]),
    (.conduct, ["guideline", "acceptable use", "conduct", "community"]),
    (.commerce, ["commercial", "purchase", "seller", "merchant", "developer", "business"]),
    (.terms, ["terms", "conditions", "agreement", "tos", "eula", "licen"]),
  ]
}
