import TermsCore

/// What the answer tables find in one document.
struct AnswerFindings: Sendable {
  /// One answer for each question that the tables define, in the order of `Question.allCases`.
  var answers: [Answer] = []
  /// What was found of the items of the checklist that no question asks for.
  var items: [String: Answer.Finding] = [:]
  /// Passages that can be read against each other.
  var contradictions: [Contradiction] = []
}

extension Answer {
  /// An answer in one word with its evidence, best first.
  struct Finding: Sendable, Hashable {
    var word: String
    var evidence: [Evidence]
  }
}

/// Reads a document by the answer tables.
struct AnswerFinder: Sendable {
  private let book: AnswerBook

  /// Creates a finder with the library's tables, or with others.
  init(book: AnswerBook = .shared) { self.book = book }

  /// Answers the questions, looks for the items and the pairs.
  ///
  /// - Parameter company: the name by which the company that speaks calls itself.
  /// - Complexity: O(words + sentences × rules).
  func find(in reading: Reading, company: String? = nil) -> AnswerFindings {
    let speaker = company.map { SpeakerName($0, in: reading.words) } ?? SpeakerName()
    var scan = CueScan(book.cues, words: reading.words, speaker: speaker)
    let contexts = AnswerContexts(reading, book: book, scan: &scan)
    var view = SentenceView(book: book, contexts: contexts, tags: reading.tags, scan: scan)
    var hits: [[AnswerHit]] = .init(repeating: [], count: book.rules.count)
    for index in reading.sentences.indices {
      view.turn(to: reading.sentences[index])
      for question in book.rules.indices {
        view.collect(question, sentence: index, into: &hits[question])
      }
    }
    var findings = AnswerFindings()
    for (rules, hits) in zip(book.rules, hits) {
      switch rules.subject {
      case .question(let question):
        findings.answers.append(answer(question, rules, hits, reading))
      case .item(let name): findings.items[name] = finding(rules, hits, reading)
      case .pair(let question):
        if let pair = contradiction(question, rules, hits, reading) {
          findings.contradictions.append(pair)
        }
      }
    }
    findings.answers.sort { $0.question.index < $1.question.index }
    findings.contradictions.sort { $0.question.index < $1.question.index }
    return findings
  }

  private func answer(
    _ question: Question, _ rules: AnswerRules, _ hits: [AnswerHit], _ reading: Reading
  ) -> Answer {
    guard let found = finding(rules, hits, reading) else { return Answer(question, .notStated) }
    return Answer(question, .choice(found.word), evidence: found.evidence)
  }

  /// The first verdict whose needs all have evidence, with at most three quotes.
  private func finding(
    _ rules: AnswerRules, _ hits: [AnswerHit], _ reading: Reading
  ) -> Answer.Finding? {
    guard !hits.isEmpty else { return nil }
    for verdict in rules.verdicts {
      let found = verdict.needs.map { need in
        best(hits.filter { rules.answers[$0.answer] == need }, rules, reading)
      }
      guard found.allSatisfy({ !$0.isEmpty }) else { continue }
      var sentences = found.map { $0[0] }
      // A page may hold a hundred thousand: no more are looked at than are shown.
      for more in found.lazy.map({ $0.dropFirst() }).joined() {
        if sentences.count >= Self.mostQuotes { break }
        if !sentences.contains(more) { sentences.append(more) }
      }
      return Answer.Finding(
        word: verdict.answer,
        evidence: sentences.prefix(Self.mostQuotes).map {
          reading.evidence(reading.sentences[$0])
        })
    }
    return nil
  }

  /// The best evidence of both sides that stands in two clauses.
  private func contradiction(
    _ question: Question, _ rules: AnswerRules, _ hits: [AnswerHit], _ reading: Reading
  ) -> Contradiction? {
    guard let needs = rules.verdicts.first?.needs, needs.count == 2, !hits.isEmpty else {
      return nil
    }
    let sides = needs.map { need in
      best(hits.filter { rules.answers[$0.answer] == need }, rules, reading).map {
        reading.evidence(reading.sentences[$0])
      }
    }
    for first in sides[0] {
      if let second = sides[1].first(where: { $0.clause != first.clause }) {
        return Contradiction(question, first: first, second: second)
      }
    }
    return nil
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

  private static let mostQuotes = 3
  /// The least probability of a question's tags in a clause that is about the matter.
  private static let leastWeight: Float = 0.3
}
