/// The words of a document that a statement rests on.
public struct Evidence: Sendable, Hashable {
  /// Index of the clause in ``Document/clauses``, from 0.
  public var clause: Int
  /// The quoted words in ``Document/text``; they lie within the clause.
  public var range: TextRange

  /// Creates evidence.
  public init(clause: Int, range: TextRange) {
    self.clause = clause
    self.range = range
  }
}

extension Document {
  /// The sentence in which a piece of evidence begins; nil when it begins in none.
  ///
  /// - Complexity: O(n) in the sentences of its clause.
  public func sentence(of evidence: Evidence) -> TextRange? {
    sentences[clauses[evidence.clause].sentences].first {
      $0.lowerBound <= evidence.range.lowerBound && evidence.range.lowerBound < $0.upperBound
    }
  }
}
