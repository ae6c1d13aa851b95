import TermsCore

/// The statements of the tables by the cues that a sentence must have to meet them.
struct StatementIndex: Sendable {
  /// For each cue, its part of ``statements``.
  private var ends: [Int32]
  private var statements: [Int32]
  /// The statements that any sentence may meet.
  private var always: StatementSet

  /// Looks each statement up by the rarest of the cues that it asks a sentence for.
  init(
    _ statements: [AnswerRules.Statement], conditions: [AnswerRules.Condition], cues: CueBook
  ) {
    var triggers = CueTriggers(cues)
    var pairs: [(cue: CueBook.Cue, statement: Int32)] = []
    always = StatementSet(count: statements.count)
    for (rank, statement) in statements.enumerated() {
      var rarest: CueTriggers.Triggers?
      for condition in conditions[statement.conditions] where condition.wanted {
        guard case .sentence(let cue) = condition.test else { continue }
        let new = triggers.triggers(of: cue)
        if rarest.map({ new.frequency < $0.frequency }) ?? true { rarest = new }
      }
      guard let rarest else {
        always.insert(rank)
        continue
      }
      for cue in rarest.cues { pairs.append((cue, Int32(rank))) }
    }
    ends = .init(repeating: 0, count: cues.count + 1)
    for pair in pairs { ends[Int(pair.cue) + 1] += 1 }
    for cue in 0..<cues.count { ends[cue + 1] += ends[cue] }
    var next = ends
    self.statements = .init(repeating: 0, count: pairs.count)
    for pair in pairs {
      self.statements[Int(next[Int(pair.cue)])] = pair.statement
      next[Int(pair.cue)] += 1
    }
  }

  /// The statements that a sentence may meet which holds these cues.
  func candidates(_ found: [CueBook.Cue]) -> StatementSet {
    var candidates = always
    for cue in found {
      for index in ends[Int(cue)]..<ends[Int(cue) + 1] {
        candidates.insert(Int(statements[Int(index)]))
      }
    }
    return candidates
  }
}

/// A set of statements by rank.
struct StatementSet: Sendable {
  private var bits: [UInt64]

  init(count: Int) { bits = .init(repeating: 0, count: count / 64 + 1) }

  mutating func insert(_ rank: Int) { bits[rank >> 6] |= 1 << UInt64(rank & 63) }

  @inline(__always)
  func contains(_ rank: Int) -> Bool { bits[rank >> 6] >> UInt64(rank & 63) & 1 != 0 }
}
