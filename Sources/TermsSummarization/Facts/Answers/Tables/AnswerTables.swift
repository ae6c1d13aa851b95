/// The answer tables, one a topic: the definition of every question in words and patterns.
enum AnswerTables {
  static let all = [
    sharing, onward, tracking, choices, rights, protection, changes, contract, checklist, pairs,
  ]
}
