public import TermsCore

/// What a chain needs of one document; the report itself need not be kept.
public struct DisclosingDocument: Sendable {
  /// Its path within the folder, such as `Acme/privacy.html`.
  public var path: String
  /// What the page calls itself.
  public var title: String
  /// The company that speaks, where it was found.
  public var company: String?
  /// Who gets data.
  public var recipients: [Stated]
  /// Names after "with", "to" and the like in clauses about sharing: recipients where they are
  /// companies with documents.
  public var passingNames: [Disclosure]

  /// A recipient with the words that name it.
  public struct Stated: Sendable {
    /// The words of the document.
    public var disclosure: Disclosure
    /// Whether an organisation is named.
    public var isNamed: Bool
    /// The company or product as the directory calls it, then its owners; empty when unknown.
    public var lineage: [String]

    /// Creates a recipient.
    public init(_ disclosure: Disclosure, isNamed: Bool = true, lineage: [String] = []) {
      self.disclosure = disclosure
      self.isNamed = isNamed
      self.lineage = lineage
    }
  }

  /// Creates a document from its recipients.
  public init(path: String, title: String = "", company: String? = nil, recipients: [Stated]) {
    self.path = path
    self.title = title
    self.company = company
    self.recipients = recipients
    passingNames = []
  }

  /// Takes what a chain needs from a report.
  ///
  /// - Complexity: O(words of evidence).
  public init(_ report: Report, path: String) {
    self.path = path
    title = report.document.title
    company = report.facts.company
    let names = report.facts.recipients.filter(\.isNamed).map(\.name)
    recipients = report.facts.recipients.compactMap { recipient in
      guard recipient.role != .otherUsers else { return nil }
      let passing = recipient.evidence.filter {
        !recipient.isNamed || NameSieve.passes(recipient, in: report.document[$0.range])
      }
      // Words that name it are shown rather than better ones that mean it.
      let naming = passing.first { report.document[$0.range].firstPlace(of: recipient.name) != nil }
      guard let evidence = naming ?? passing.first else { return nil }
      let words = report.document[evidence.range]
      if !recipient.isNamed, recipient.evidence.count == 1,
        Self.names(recipient.name, with: names, in: words)
      {
        return nil
      }
      return Stated(
        Disclosure(
          name: recipient.name, role: recipient.role, data: recipient.data.map(\.name),
          purposes: recipient.purposes, limit: recipient.limit, policy: recipient.policy,
          quote: Self.excerpt(of: words, around: recipient.name),
          clause: report.document.clauses[evidence.clause].id, document: path),
        isNamed: recipient.isNamed, lineage: recipient.lineage)
    }
    passingNames = PassingNames(report).find().filter { NameSieve.isCompany($0.name) }.map { name, evidence in
      Disclosure(
        name: name, role: .other,
        quote: Self.excerpt(of: report.document[evidence.range], around: name),
        clause: report.document.clauses[evidence.clause].id, document: path)
    }
  }

  /// Whether a sentence gives a name to the group: "our payment provider Acme", "Acme, our payment
  /// provider".
  private static func names(_ group: String, with names: [String], in sentence: Substring) -> Bool {
    names.contains { name in
      sentence.holds("\(group) \(name)") || sentence.holds("\(group), \(name)")
        || sentence.holds("\(name), our \(group)") || sentence.holds("\(name), a \(group)")
    }
  }

  /// The most bytes of a quotation.
  private static let longestQuote = 320

  /// A sentence, or the part of a long one around a name, cut at spaces.
  private static func excerpt(of sentence: Substring, around name: String) -> String {
    let bytes = sentence.utf8
    guard bytes.count > longestQuote else { return String(sentence) }
    var start = bytes.startIndex
    if let place = sentence.firstPlace(of: name) {
      let before = bytes.distance(from: bytes.startIndex, to: place.lowerBound)
      let lead = min(max(0, before - longestQuote / 2), bytes.count - longestQuote)
      start = bytes.index(start, offsetBy: lead)
      while start > bytes.startIndex, bytes[bytes.index(before: start)] != 0x20 {
        bytes.formIndex(before: &start)
      }
    }
    var end =
      bytes.index(start, offsetBy: longestQuote, limitedBy: bytes.endIndex) ?? bytes.endIndex
    while end < bytes.endIndex, bytes[end] != 0x20 { bytes.formIndex(after: &end) }
    return String(sentence[start..<end])
  }
}
