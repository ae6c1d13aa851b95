import TermsCore

/// Answers the closed reader's questions by the answer tables.
struct AnswerFinder: Sendable {
  private let book: AnswerBook

  /// Creates a finder with the library's tables, or with others.
  init(book: AnswerBook = .shared) { self.book = book }

  /// One answer for each question that the tables define, in the order of `Question.allCases`.
  ///
  /// - Complexity: O(words + sentences × rules).
  func find(in reading: Reading) -> [Answer] {
    var scan = CueScan(book.cues, words: reading.words)
    let contexts = AnswerContexts(reading, book: book, scan: &scan)
    var hits: [[Hit]] = .init(repeating: [], count: book.rules.count)
    var previousClause = -1
    for (index, sentence) in reading.sentences.enumerated() {
      var view = SentenceView(
        contexts: contexts, tags: reading.tags, clause: sentence.clause,
        isFirst: sentence.clause != previousClause)
      previousClause = sentence.clause
      scan.read(sentence.words)
      for (question, rules) in book.rules.enumerated() {
        view.collect(rules, sentence: index, scan: &scan, into: &hits[question])
      }
    }
    let answers = zip(book.rules, hits).map { rules, hits in
      answer(rules, hits, reading)
    }
    return answers.sorted { $0.question.order < $1.question.order }
  }

  /// The first verdict whose needs all have evidence, with at most three quotes.
  private func answer(_ rules: AnswerRules, _ hits: [Hit], _ reading: Reading) -> Answer {
    for verdict in rules.verdicts {
      let found = verdict.needs.map { need in best(hits.filter { $0.answer == need }, rules, reading) }
      guard found.allSatisfy({ !$0.isEmpty }) else { continue }
      var sentences = found.map { $0[0] }
      for more in found.flatMap({ $0.dropFirst() }) where !sentences.contains(more) {
        sentences.append(more)
      }
      return Answer(
        rules.question, .choice(verdict.answer),
        evidence: sentences.prefix(3).map { reading.evidence(reading.sentences[$0]) })
    }
    return Answer(rules.question, .notStated)
  }

  /// The sentences, best first: by the order of the table, then by the question's tags.
  private func best(_ hits: [Hit], _ rules: AnswerRules, _ reading: Reading) -> [Int] {
    func weight(_ hit: Hit) -> Float {
      let clause = reading.sentences[hit.sentence].clause
      return rules.tags.reduce(0) { max($0, reading.tags.probability(of: $1, at: clause)) }
    }
    return hits.map { ($0, weight($0)) }.sorted { left, right in
      if left.0.rank != right.0.rank { return left.0.rank < right.0.rank }
      if left.1 != right.1 { return left.1 > right.1 }
      return left.0.sentence < right.0.sentence
    }.map(\.0.sentence)
  }
}

/// A sentence that is evidence for an answer.
private struct Hit {
  var answer: String
  /// The statement of the table that it meets first.
  var rank: Int
  var sentence: Int
}

/// One sentence with its context, asked about rules.
private struct SentenceView {
  let contexts: AnswerContexts
  let tags: ClauseTags
  let clause: Int
  let isFirst: Bool

  /// Adds the answers that the sentence is evidence for.
  func collect(
    _ rules: AnswerRules, sentence: Int, scan: inout CueScan, into hits: inout [Hit]
  ) {
    var said: [String] = []
    for (rank, statement) in rules.statements.enumerated()
    where !said.contains(statement.answer) && meets(statement.conditions, &scan) {
      let isCancelled = rules.guards.contains { rule in
        (rule.answer == nil || rule.answer == statement.answer) && meets(rule.conditions, &scan)
      }
      if isCancelled { continue }
      said.append(statement.answer)
      hits.append(Hit(answer: statement.answer, rank: rank, sentence: sentence))
    }
  }

  private func meets(_ conditions: [AnswerRules.Condition], _ scan: inout CueScan) -> Bool {
    for condition in conditions where holds(condition.test, &scan) != condition.wanted {
      return false
    }
    return true
  }

  private func holds(_ test: AnswerRules.Condition.Test, _ scan: inout CueScan) -> Bool {
    switch test {
    case .sentence(let cue): scan.holds(cue)
    case .context(let pattern): contexts.hold(pattern, clause: clause, isFirst: isFirst)
    case .near(let cue, let pattern):
      scan.holds(cue) || contexts.hold(pattern, clause: clause, isFirst: isFirst)
    case .tag(let tag, let least): tags.probability(of: tag, at: clause) >= least
    }
  }
}

extension Question {
  /// Position in ``allCases``.
  fileprivate var order: Int { Self.allCases.firstIndex(of: self)! }
}
