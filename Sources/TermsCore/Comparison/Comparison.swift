/// What several documents answer to the same questions, side by side.
public struct Comparison: Sendable {
  /// The documents, in the order given.
  public var reports: [Report]
  /// The questions of "At a glance" of any of their kinds: those answered differently first.
  public var rows: [Row]

  /// Creates a comparison.
  public init(reports: [Report], rows: [Row]) {
    self.reports = reports
    self.rows = rows
  }

  /// One question.
  public struct Row: Sendable {
    /// The question, in plain words.
    public var question: String
    /// What each document answers, in the order of ``Comparison/reports``.
    public var answers: [GlanceAnswer]
    /// Whether all answer the same.
    public var isSame: Bool

    /// Creates a row.
    public init(question: String, answers: [GlanceAnswer], isSame: Bool) {
      self.question = question
      self.answers = answers
      self.isSame = isSame
    }
  }
}

/// What a document answers to a question of "At a glance".
public struct GlanceAnswer: Sendable, Hashable {
  /// The question, in plain words.
  public var question: String
  /// The answer; "Doesn't say" when there is none.
  public var answer: Passage
  /// The words it rests on, best first; empty when the document does not say.
  public var evidence: [Evidence]

  /// Creates an answer.
  public init(question: String, answer: Passage, evidence: [Evidence]) {
    self.question = question
    self.answer = answer
    self.evidence = evidence
  }
}
