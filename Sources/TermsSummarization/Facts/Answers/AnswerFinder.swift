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
    var view = SentenceView(book: book, contexts: contexts, tags: reading.tags, scan: scan)
    var hits: [[AnswerHit]] = .init(repeating: [], count: book.rules.count)
    for index in reading.sentences.indices {
      view.turn(to: reading.sentences[index])
      for question in book.rules.indices {
        view.collect(question, sentence: index, into: &hits[question])
      }
    }
    let answers = zip(book.rules, hits).map { rules, hits in answer(rules, hits, reading) }
    return answers.sorted { $0.question.index < $1.question.index }
  }

  /// The first verdict whose needs all have evidence, with at most three quotes.
  private func answer(_ rules: AnswerRules, _ hits: [AnswerHit], _ reading: Reading) -> Answer {
    for verdict in rules.verdicts {
      let found = verdict.needs.map { need in
        best(hits.filter { rules.answers[$0.answer] == need }, rules, reading)
      }
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

  /// The sentences, best first: those in clauses about the matter, then by the order of the table,
  /// then by how surely the clause is about it.
  private func best(_ hits: [AnswerHit], _ rules: AnswerRules, _ reading: Reading) -> [Int] {
    let weighed = hits.map { hit in
      let clause = reading.sentences[hit.sentence].clause
      let weight = rules.tags.reduce(0) { max($0, reading.tags.probability(of: $1, at: clause)) }
      return (hit: hit, weight: weight, isOff: weight < Self.leastWeight)
    }
    return weighed.sorted { left, right in
      if left.isOff != right.isOff { return right.isOff }
      if left.hit.rank != right.hit.rank { return left.hit.rank < right.hit.rank }
      if left.weight != right.weight { return left.weight > right.weight }
      return left.hit.sentence < right.hit.sentence
    }.map(\.hit.sentence)
  }

  /// The least probability of a question's tags in a clause that is about the matter.
  private static let leastWeight: Float = 0.3
}
