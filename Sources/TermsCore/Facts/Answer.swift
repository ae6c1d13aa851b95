/// What a document says to one question.
public struct Answer: Sendable, Hashable {
  /// The question.
  public var question: Question
  /// What the document says.
  public var value: AnswerValue
  /// The words it rests on, best first; empty when nothing is stated.
  public var evidence: [Evidence]

  /// Creates an answer.
  public init(_ question: Question, _ value: AnswerValue, evidence: [Evidence] = []) {
    self.question = question
    self.value = value
    self.evidence = evidence
  }
}

/// The value of an answer.
public enum AnswerValue: Sendable, Hashable {
  /// The document does not say.
  case notStated
  /// One word of the question's closed set, such as `yes`, `no` or `own-policies`.
  case choice(String)
  /// Words of the document, or a date as `YYYY-MM-DD`.
  case text(String)
  /// A number, such as an age in years.
  case number(Int)
  /// Several values; an empty list means that the document states none.
  case list([String])

  /// Whether the document says anything.
  public var isStated: Bool {
    switch self {
    case .notStated: false
    case .list(let values): !values.isEmpty
    case .choice, .text, .number: true
    }
  }
}
