/// The answer tables, one a topic: the definition of every question in words and patterns.
enum AnswerTables {
  static let all = [sharing, tracking, rights, changes, contract, checklist, pairs]
}
