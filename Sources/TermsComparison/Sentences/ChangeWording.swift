import TermsCore

/// ``ChangeTable`` as values.
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

  static let rows: [Question: Row] = {
    var rows: [Question: Row] = [:]
    var question = Question.sellsData
    for line in ChangeTable.answers.split(separator: "\n") {
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
  }()

  static let goals: [Control.Goal: Goal] = {
    var goals: [Control.Goal: Goal] = [:]
    for line in ChangeTable.controls.split(separator: "\n") {
      let cells = cells(of: line)
      goals[known(Control.Goal(rawValue: cells[0]), line)] = Goal(
        weight: known(Int(cells[1]), line), question: Question(rawValue: cells[2]),
        phrase: cells[3])
    }
    return goals
  }()

  /// What `value` says as an answer to `question`; nil when the table has no words for it.
  static func phrase(_ question: Question, _ value: AnswerValue) -> String? {
    guard let phrases = rows[question]?.phrases else { return nil }
    let word = word(value)
    guard let phrase = phrases[word] ?? phrases["*"] else { return nil }
    let parts = phrase.split(separator: "{value}", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: calm(word))
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
