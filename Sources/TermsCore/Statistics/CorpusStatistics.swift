/// How the documents of a corpus answer: counts alone, so that millions of documents take no more
/// memory than a few.
public struct CorpusStatistics: Sendable, Hashable {
  /// A part of the results that may have been left out.
  public enum Part: String, Sendable, CaseIterable {
    /// The answers to the questions.
    case answers
    /// The clauses with their tags.
    case clauses
    /// The document: its kind, words and grades.
    case document
    /// Recipients, periods and the other facts.
    case facts
  }

  /// Periods of one range.
  public struct Periods: Sendable, Hashable {
    /// Periods for data.
    public var data = 0
    /// Lives of cookies.
    public var cookies = 0
    /// Documents with such a period.
    public var documents = 0

    /// Creates counts of nothing.
    public init() {}
  }

  /// All results, also those without a report.
  public var results = 0
  /// Why there is no report, by code.
  public var errors = Tally()
  /// The languages of the documents.
  public var languages = Tally(limit: 256)
  /// How many results have each part.
  public var parts: [Part: Int] = [:]
  /// The documents of each kind; ``unknownKind`` where none is given.
  public var kinds: [String: KindStatistics] = [:]
  /// The retention periods of each range.
  public var periods: [PeriodRange: Periods] = [:]
  /// How many documents state a period.
  public var documentsWithPeriods = 0
  /// The recipients named.
  public var recipients = RecipientTally()
  /// How many documents name a recipient.
  public var documentsWithNames = 0
  /// How many documents speak of recipients of each role, named or not.
  public var roles: [Recipient.Role: Int] = [:]

  /// What documents without a kind are counted under.
  public static let unknownKind = "unknown"

  /// Creates statistics of nothing.
  public init() {}

  /// The results with a report.
  public var documents: Int { results - errors.total }

  /// The kinds found, in the order of ``DocumentKind``, then unknown ones.
  public var kindsInOrder: [(name: String, statistics: KindStatistics)] {
    (DocumentKind.allCases.map(\.rawValue) + [Self.unknownKind]).compactMap { name in
      kinds[name].map { (name, $0) }
    }
  }

  /// The documents of all kinds together.
  public var all: KindStatistics {
    kindsInOrder.reduce(into: KindStatistics()) { $0.merge($1.statistics) }
  }

  /// Adds what `other` counted, as if its results had come after these.
  public mutating func merge(_ other: CorpusStatistics) {
    results += other.results
    errors.merge(other.errors)
    languages.merge(other.languages)
    parts.merge(other.parts, uniquingKeysWith: +)
    for (kind, statistics) in other.kinds {
      kinds[kind, default: KindStatistics()].merge(statistics)
    }
    periods.merge(other.periods) { first, second in
      var sum = first
      sum.data += second.data
      sum.cookies += second.cookies
      sum.documents += second.documents
      return sum
    }
    documentsWithPeriods += other.documentsWithPeriods
    recipients.merge(other.recipients)
    documentsWithNames += other.documentsWithNames
    roles.merge(other.roles, uniquingKeysWith: +)
  }
}

/// What is counted of the documents of one kind.
public struct KindStatistics: Sendable, Hashable {
  /// How many documents there are.
  public var documents = 0
  /// The answers to each question, by ``Question/index``.
  public var answers = [Tally](repeating: Tally(), count: Question.allCases.count)
  /// How many documents have clauses.
  public var documentsWithClauses = 0
  /// How many clauses they have.
  public var clauses = 0
  /// How many documents have a clause of each tag.
  public var tags = Tally()
  /// How many clauses have each tag.
  public var clausesOfTag = Tally()
  /// Words a document.
  public var words = Distribution()
  /// Reading grades of the documents.
  public var grades = Distribution()

  /// Creates statistics of nothing.
  public init() {}

  /// Adds what `other` counted.
  public mutating func merge(_ other: KindStatistics) {
    documents += other.documents
    for index in answers.indices { answers[index].merge(other.answers[index]) }
    documentsWithClauses += other.documentsWithClauses
    clauses += other.clauses
    tags.merge(other.tags)
    clausesOfTag.merge(other.clausesOfTag)
    words.merge(other.words)
    grades.merge(other.grades)
  }
}
