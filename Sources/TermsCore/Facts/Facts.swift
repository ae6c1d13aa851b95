/// Everything that was found in one document, each fact with the words that say it.
public struct Facts: Sendable {
  /// The company that speaks, by its short name ("Acme"); nil when not found.
  public var company: String?
  /// What kind of page it is.
  public var kind: DocumentKind
  /// One answer for each question, in the order of `Question.allCases`.
  public var answers: [Answer]
  /// Who gets data, in order of first mention: named organisations and unnamed groups.
  public var recipients: [Recipient]
  /// How long data is kept, in reading order.
  public var retention: [RetentionPeriod]
  /// What the reader can do, in reading order.
  public var controls: [Control]
  /// Kinds of data, in order of first mention.
  public var dataTypes: [DataTypeMention]
  /// The data protection officer and the representatives whom it names.
  public var contacts: [ContactPerson]
  /// Passages that can be read against each other, in the order of their questions.
  public var contradictions: [Contradiction]
  /// What a page of this kind should tell, and whether it does.
  public var checklist: [ChecklistEntry]

  /// Creates facts in which nothing is stated.
  public init(kind: DocumentKind) {
    company = nil
    self.kind = kind
    answers = Question.allCases.map { Answer($0, .notStated) }
    recipients = []
    retention = []
    controls = []
    dataTypes = []
    contacts = []
    contradictions = []
    checklist = []
  }

  /// The answer to `question`.
  public subscript(question: Question) -> Answer {
    get { answers[question.index] }
    set { answers[question.index] = newValue }
  }
}
