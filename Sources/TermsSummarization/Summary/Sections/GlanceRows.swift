internal import TermsCore

/// The questions of "At a glance" and how their answers are put.
struct GlanceRows: Sendable {
  /// One question.
  struct Row: Sendable {
    var question: String
    /// Whether it is left out when no answer holds.
    var isOptional = false
    /// What must hold for "Doesn't say" to be of use.
    var expectation = Condition("")
    var answers: [Statement] = []
    /// What it is about.
    var topics: TagSet {
      answers.reduce(into: TagSet()) { $0.formUnion($1.condition.topics) }
    }
  }

  private var rows: [String: Row] = [:]
  private var order: [DocumentKind: [String]] = [:]

  /// Reads the rows of each kind, and the answers of each row.
  init(order: String, answers: String) {
    var name = ""
    for line in TableText.lines(answers) {
      if line.hasPrefix("?") {
        let isOptional = line.hasPrefix("??")
        let (row, rest) = TableText.halves(line.dropFirst(isOptional ? 2 : 1))
        let (question, expectation) = TableText.halves(rest)
        name = row
        rows[name] = Row(
          question: question, isOptional: isOptional, expectation: Condition(expectation))
      } else {
        rows[name]!.answers.append(Statement(line))
      }
    }
    for line in TableText.lines(order) {
      let (kind, names) = TableText.halves(line)
      self.order[DocumentKind(rawValue: kind)!] = names.pieces(at: " ").map { String($0) }
    }
  }

  /// The rows that any of several kinds of document is asked, each once.
  subscript(kinds: [DocumentKind]) -> [Row] {
    var seen: Set<String> = []
    return kinds.flatMap { order[$0]! }.filter { seen.insert($0).inserted }.map { rows[$0]! }
  }

  /// The rows of a kind of document.
  subscript(kind: DocumentKind) -> [Row] { order[kind]!.map { rows[$0]! } }
}
