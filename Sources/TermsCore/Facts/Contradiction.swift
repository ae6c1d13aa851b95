/// Two passages that can be read against each other on one matter ("we never sell" and "may be a
/// sale under the law").
///
/// Both are quoted; neither is judged.
public struct Contradiction: Sendable, Hashable {
  /// The matter.
  public var question: Question
  /// The passage that denies or limits.
  public var first: Evidence
  /// The passage that says otherwise; it lies in another clause.
  public var second: Evidence

  /// Creates a contradiction.
  public init(_ question: Question, first: Evidence, second: Evidence) {
    self.question = question
    self.first = first
    self.second = second
  }
}
