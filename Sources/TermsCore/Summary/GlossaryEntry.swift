/// A legal term of a summary, explained once.
public struct GlossaryEntry: Sendable, Hashable {
  /// The term, such as "arbitration".
  public var term: String
  /// What it means, in plain words.
  public var explanation: String

  /// Creates an entry.
  public init(term: String, explanation: String) {
    self.term = term
    self.explanation = explanation
  }
}

extension Summary {
  /// The glossary as one line: "**Words:** arbitration: …; waive: …"; nil when nothing is explained.
  package var glossaryLine: Passage? {
    if glossary.isEmpty { return nil }
    let list = glossary.map { "\($0.term): \($0.explanation)" }.joined(separator: "; ")
    return Passage([.strong(catalogue[.glossary] + ":"), .plain(" \(list).")])
  }
}
