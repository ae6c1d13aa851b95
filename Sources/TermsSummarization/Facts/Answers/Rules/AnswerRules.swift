import TermsCore

/// How one matter is decided: what makes a sentence evidence, and which answer wins.
struct AnswerRules: Sendable {
  /// What is asked of the document.
  var subject: Subject
  /// The tags whose probability decides between sentences that a rule finds equally good.
  var tags: [Tag] = []
  /// A clause that surely carries none of these tags says nothing; empty when any clause may.
  var only: TagSet = []
  /// The answers, strongest first: the first that has evidence is given.
  var verdicts: [Verdict]
  /// The words for what a sentence may say; ``Statement/answer`` points here.
  var answers: [String] = []
  /// What a sentence may say, best evidence first: a part of ``AnswerBook/statements``.
  var statements: Range<Int> = 0..<0
  /// What makes a sentence say nothing: a part of ``AnswerBook/guards``.
  var guards: Range<Int> = 0..<0

  /// What is asked of a document.
  enum Subject: Sendable, Hashable {
    /// One of the reader's questions.
    case question(Question)
    /// An item of the checklist that no question asks for.
    case item(String)
    /// Whether two passages on the matter of a question can be read against each other.
    case pair(Question)
  }

  /// A possible answer.
  struct Verdict: Sendable, Hashable {
    var answer: String
    /// The answers that must all have evidence; `answer` itself unless it is a union.
    var needs: [String]
  }

  /// A sentence that meets all conditions is evidence for the answer; or, as a guard, it is no
  /// evidence for the answer.
  struct Statement: Sendable {
    /// Index into ``AnswerRules/answers``; nil (in guards) for any answer.
    var answer: Int?
    /// A part of ``AnswerBook/conditions``.
    var conditions: Range<Int>
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
      /// The document's title or its first lines hold it.
      case title(Int)
      /// The clause carries the tag with at least this probability.
      case tag(Tag, Float)
    }

    var test: Test
    var wanted: Bool
  }
}
