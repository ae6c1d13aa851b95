import TermsCore

/// A sentence that is evidence for an answer.
struct AnswerHit: Sendable {
  /// Index into ``AnswerRules/answers``.
  var answer: Int
  /// The statement of the table that it meets first.
  var rank: Int
  /// Index into ``Reading/sentences``.
  var sentence: Int
}

/// One sentence at a time with its context, asked about rules.
struct SentenceView {
  private let book: AnswerBook
  private let contexts: AnswerContexts
  private let tags: ClauseTags
  private var scan: CueScan
  private var clause = -1
  private var isFirst = true
  /// The statements that the sentence may meet.
  private var candidates = StatementSet(count: 0)
  /// The tags that the clause may carry.
  private var matter = TagSet()

  init(book: AnswerBook, contexts: AnswerContexts, tags: ClauseTags, scan: CueScan) {
    self.book = book
    self.contexts = contexts
    self.tags = tags
    self.scan = scan
  }

  /// Goes on to a sentence; sentences come in reading order.
  mutating func turn(to sentence: Reading.Sentence) {
    isFirst = sentence.clause != clause
    if isFirst {
      clause = sentence.clause
      matter = TagSet()
      for tag in Self.tags where tags.probability(of: tag, at: clause) >= Self.trace {
        matter.insert(tag)
      }
    }
    scan.read(sentence.words)
    candidates = book.triggered.candidates(scan.found)
  }

  /// Adds the answers to a question that the sentence is evidence for.
  mutating func collect(_ question: Int, sentence: Int, into hits: inout [AnswerHit]) {
    let only = book.rules[question].only
    guard only.isEmpty || only.intersects(matter) else { return }
    let statements = book.rules[question].statements
    var said: UInt64 = 0
    for rank in statements where candidates.contains(rank) {
      let answer = book.statements[rank].answer!
      guard said & 1 << UInt64(answer) == 0, meets(book.statements[rank].conditions) else {
        continue
      }
      said |= 1 << UInt64(answer)
      if !isCancelled(answer, book.rules[question].guards) {
        hits.append(AnswerHit(answer: answer, rank: rank, sentence: sentence))
      }
    }
  }

  private mutating func isCancelled(_ answer: Int, _ guards: Range<Int>) -> Bool {
    for index in guards {
      let rule = book.guards[index]
      if rule.answer == nil || rule.answer == answer, meets(rule.conditions) { return true }
    }
    return false
  }

  private mutating func meets(_ conditions: Range<Int>) -> Bool {
    for index in conditions {
      let condition = book.conditions[index]
      if holds(condition.test) != condition.wanted { return false }
    }
    return true
  }

  private mutating func holds(_ test: AnswerRules.Condition.Test) -> Bool {
    switch test {
    case .sentence(let cue): scan.holds(cue)
    case .context(let pattern): contexts.hold(pattern, clause: clause, isFirst: isFirst)
    case .near(let cue, let pattern):
      scan.holds(cue) || contexts.hold(pattern, clause: clause, isFirst: isFirst)
    case .title(let pattern): contexts.titleHolds(pattern)
    case .tag(let tag, let least): tags.probability(of: tag, at: clause) >= least
    }
  }

  private static let tags = Tag.allCases

  /// A clause with a lower probability of a tag surely does not carry it.
  private static let trace: Float = 0.05
}
