import TermsCore

/// The words of ours on pages and charts about a corpus, by key.
enum StatisticsWords: String, CaseIterable {
  case all, otherAnswers, title, read, leftOut, partly, forgotten
  case documents, kind, share, words, grade, languages, errors
  case answers, question, answer
  case periods, time, data, cookies, periodsNote
  case recipients, recipient, role, roles, recipientsNote
  case tags, tag, clauses, note
  case answersTitle, answersText, periodsTitle, periodsText, recipientsTitle, recipientsText, of
  case silent, others

  /// `key | words`; what stands in braces is filled in.
  private static let table = """
    all             | all
    otherAnswers    | (other)
    title           | What {count} documents say
    read            | {results} results read: {documents} documents, {errors} without a report.
    leftOut         | Not in these results, so not counted: {parts}.
    partly          | Only {count} of {documents} documents have {part}.
    forgotten       | There are more names than are kept: counts of recipients may be too low by {count}.
    documents       | Documents
    kind            | Kind
    share           | Share
    words           | Words: 5 %, 50 %, 95 %
    grade           | Reading grade: 5 %, 50 %, 95 %
    languages       | Languages
    errors          | Without a report
    answers         | Answers
    question        | Question
    answer          | Answer
    periods         | How long data is kept
    time            | Time
    data            | Periods for data
    cookies         | Lives of cookies
    periodsNote     | {count} of {documents} documents state a time or a criterion. A document may state several.
    recipients      | Recipients named most
    recipient       | Recipient
    role            | Mostly as
    roles           | Kinds of recipients, named or not
    recipientsNote  | {count} of {documents} documents name recipients, {names} different ones.
    tags            | Tags of clauses
    tag             | Tag
    clauses         | Clauses
    note            | Counted from what the pages say, not from what happens. “not-stated” means that nothing was found, which is not “no”. Not legal advice.
    answersTitle    | What {count} documents answer
    answersText     | A bar for each question, divided by the answers: yes, no, other answers, and, at the right, not stated. The same numbers stand in the table of answers.
    periodsTitle    | How long {count} documents say that data is kept
    periodsText     | A bar for each range of time, as long as there are periods in it: those for data, then the lives of cookies.
    recipientsTitle | Whom {count} documents name as recipients, those named most first
    recipientsText  | A bar for each recipient, as long as there are documents that name it.
    silent          | not stated
    others          | other answers
    of              | {count} of {whole} ({share})
    """

  private static let rows: [String: String] = Dictionary(
    uniqueKeysWithValues: TableText.lines(table).map(TableText.halves))

  /// The words called `key`.
  static subscript(key: StatisticsWords) -> String { rows[key.rawValue] ?? "" }

  /// The words called `key` with what stands in braces filled in.
  static func text(_ key: StatisticsWords, _ values: KeyValuePairs<String, Any>) -> String {
    var text = ""
    var rest = self[key][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      text += rest[..<open]
      text += values.first { $0.key == name }.map { "\($0.value)" } ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// What a range of time is called.
  static func name(of range: PeriodRange) -> String {
    switch range {
    case .day: "up to 1 day"
    case .week: "up to 1 week"
    case .month: "up to 1 month"
    case .threeMonths: "up to 3 months"
    case .sixMonths: "up to 6 months"
    case .year: "up to 1 year"
    case .twoYears: "up to 2 years"
    case .threeYears: "up to 3 years"
    case .fiveYears: "up to 5 years"
    case .sevenYears: "up to 7 years"
    case .tenYears: "up to 10 years"
    case .longer: "more than 10 years"
    case .noEnd: "no end"
    case .vague: "vague: a criterion alone"
    case .noLength: "no length, as a session"
    case .notKept: "not kept"
    }
  }
}
