import TermsCore

/// How one question is answered: what makes a sentence evidence, and which answer wins.
struct AnswerRules: Sendable {
  /// The question.
  var question: Question
  /// The tags whose probability decides between sentences that a rule finds equally good.
  var tags: [Tag] = []
  /// The answers, strongest first: the first that has evidence is given.
  var verdicts: [Verdict]
  /// What a sentence may say, best evidence first.
  var statements: [Statement] = []
  /// What makes a sentence say nothing about the question.
  var guards: [Guard] = []

  /// A possible answer.
  struct Verdict: Sendable, Hashable {
    var answer: String
    /// The answers that must all have evidence; `answer` itself unless it is a union.
    var needs: [String]
  }

  /// A sentence that meets all conditions is evidence for the answer.
  struct Statement: Sendable {
    var answer: String
    var conditions: [Condition]
  }

  /// A sentence that meets all conditions is no evidence (for one answer, or for any).
  struct Guard: Sendable {
    var answer: String?
    var conditions: [Condition]
  }

  /// What is asked of a sentence.
  struct Condition: Sendable {
    enum Test: Sendable {
      /// The sentence holds the cue.
      case sentence(CueBook.Cue)
      /// The lead-in, a heading above, the table's header or a run-in heading holds it.
      case context(Int)
      /// Either of them does.
      case near(CueBook.Cue, Int)
      /// The clause carries the tag with at least this probability.
      case tag(Tag, Float)
    }

    var test: Test
    var wanted: Bool
  }
}
