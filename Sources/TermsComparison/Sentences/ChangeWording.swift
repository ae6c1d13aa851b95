import TermsCore

/// The tables of changes of a language as values.
struct ChangeWording: Sendable {
  /// What the table says of one question.
  struct Row: Sendable {
    var weight: Int
    /// For each answer its place, 0 for the best; silence is "-".
    var ranks: [String: Int]
    /// Tags of clauses that may answer it.
    var tags: [Tag]
    /// What each answer says.
    var phrases: [String: String] = [:]
  }

  /// What the table says of one goal.
  struct Goal: Sendable {
    var weight: Int
    var question: Question?
    var phrase: String
  }

  let catalogue: MessageCatalogue
  let rows: [Question: Row]
  let goals: [Control.Goal: Goal]

  /// The words of English.
  static let english = ChangeWording(.english)

  /// Reads the tables of a language.
  init(_ catalogue: MessageCatalogue) {
    self.catalogue = catalogue
    rows = Self.rows(catalogue.tables.changes)
    goals = Self.goals(catalogue.tables.changedGoals)
  }

  /// The words of a language; those of English are read once.
  static func of(_ catalogue: MessageCatalogue) -> ChangeWording {
    catalogue.language == "en" ? english : ChangeWording(catalogue)
  }

  private static func rows(_ table: String) -> [Question: Row] {
    var rows: [Question: Row] = [:]
    var question = Question.sellsData
    for line in table.split(separator: "\n") {
      let cells = cells(of: line)
      if line.hasPrefix("?") {
        question = known(Question(rawValue: String(cells[0].dropFirst(2))), line)
        var ranks: [String: Int] = [:]
        for (rank, equals) in cells[2].split(separator: " ").enumerated() {
          for answer in equals.split(separator: "/") { ranks[String(answer)] = rank }
        }
        rows[question] = Row(
          weight: known(Int(cells[1]), line), ranks: ranks,
          tags: cells[3].split(separator: " ").map { known(Tag(rawValue: String($0)), line) })
      } else {
        rows[question]!.phrases[cells[0]] = cells[1]
      }
    }
    return rows
  }

  private static func goals(_ table: String) -> [Control.Goal: Goal] {
    var goals: [Control.Goal: Goal] = [:]
    for line in table.split(separator: "\n") {
      let cells = cells(of: line)
      goals[known(Control.Goal(rawValue: cells[0]), line)] = Goal(
        weight: known(Int(cells[1]), line), question: Question(rawValue: cells[2]),
        phrase: cells[3])
    }
    return goals
  }

  /// What `value` says as an answer to `question`; nil when the table has no words for it.
  func phrase(_ question: Question, _ value: AnswerValue) -> String? {
    guard let phrases = rows[question]?.phrases else { return nil }
    let word = Self.word(value)
    guard let phrase = phrases[word] ?? phrases["*"] else { return nil }
    let parts = phrase.split(separator: "{value}", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: Self.calm(word))
  }

  /// Words of the document within a sentence: cut after twenty, not shouted.
  private static func calm(_ words: String) -> String {
    let parts = words.split(separator: " ")
    let isShouted = parts.count > 2 && words == words.uppercased()
    let text = isShouted ? words.lowercased() : words
    return parts.count <= 20
      ? text : text.split(separator: " ").prefix(20).joined(separator: " ") + " …"
  }

  /// An answer as one word, or its own words.
  static func word(_ value: AnswerValue) -> String {
    switch value {
    case .notStated: "-"
    case .choice(let word), .text(let word): word
    case .number(let number): String(number)
    case .list(let values): values.joined(separator: ", ")
    }
  }

  /// A sentence of the catalogue about a list of names, those past `limit` counted.
  func sentence(_ key: MessageKey, _ names: [String], limit: Int) -> Passage {
    Passage(catalogue.runs(key, ["list": [.plain(catalogue.list(names, limit: limit))]]))
  }

  /// A sentence of the catalogue that sets what is now beside what was.
  func sentence(
    _ key: MessageKey, what: String = "", now: String = "", before: String = ""
  ) -> Passage {
    Passage(
      catalogue.runs(
        key, ["what": [.plain(what)], "now": [.plain(now)], "before": [.plain(before)]]))
  }

  private static func cells(of line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      var cell = cell
      while cell.first == " " { cell.removeFirst() }
      while cell.last == " " { cell.removeLast() }
      return String(cell)
    }
  }

  private static func known<Value>(_ value: Value?, _ line: Substring) -> Value {
    guard let value else { preconditionFailure("a line of the table is not understood: \(line)") }
    return value
  }
}
