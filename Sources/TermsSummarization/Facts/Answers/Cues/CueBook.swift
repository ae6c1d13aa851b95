import TermsCore

/// Word patterns compiled for searching, all together.
///
/// A *cue* is a set of phrases: a macro (`@affiliate`), a group (`(sell|rent)`) or a whole pattern.
/// Phrases without gaps share one trie over word tests, so that a sentence is read once however
/// many there are; a phrase with gaps is a sequence of smaller cues, joined on demand.
struct CueBook: Sendable {
  /// A cue, numbered from 0.
  typealias Cue = Int32

  /// One step of a phrase with gaps: at most `gap` words are skipped, then `cue` must follow.
  struct Step: Sendable, Hashable {
    var gap: Int32
    var cue: Cue
    /// Whether a phrase ends with this step.
    var isLast: Bool
  }

  /// The steps of all phrases with gaps; those of one cue lie together.
  private(set) var steps: [Step] = []
  /// For each cue, its part of ``steps``.
  private(set) var stepsOfCue: [Range<Int32>] = []
  /// The cues whose phrase ends at a node of the trie, for all nodes.
  private(set) var endings: [Cue] = []
  /// For each node, its part of ``endings``.
  private(set) var endingsOfNode: [Range<Int32>] = []
  /// For each node, whether any word leads on from it.
  private(set) var leadsOn: [Bool] = []

  private var edges: [UInt64: Int32]
  private var tests = WordTests()

  init(_ draft: CueDraft) {
    edges = draft.edges
    tests = draft.tests
    for sequences in draft.sequences {
      let start = Int32(steps.count)
      for sequence in sequences { steps += sequence }
      stepsOfCue.append(start..<Int32(steps.count))
    }
    let sorted = draft.endings.sorted { $0.node < $1.node }
    endings = sorted.map(\.cue)
    var start = 0
    for node in 0..<Int32(draft.leadsOn.count) {
      var end = start
      while end < sorted.count, sorted[end].node == node { end += 1 }
      endingsOfNode.append(Int32(start)..<Int32(end))
      start = end
    }
    leadsOn = draft.leadsOn
    roots = (0..<tests.count).map { draft.edges[CueDraft.edge(0, $0)] ?? -1 }
  }

  /// The number of cues.
  var count: Int { stepsOfCue.count }

  /// For each test, the node it leads to from the root, or -1.
  private(set) var roots: [Int32] = []

  /// The node reached from `node` by a word that passes `test`.
  func child(of node: Int32, by test: Int32) -> Int32? { edges[CueDraft.edge(node, test)] }

  /// The tests that each distinct word passes.
  func tests(of words: Words) -> [[Int32]] {
    words.firsts.indices.map { tests.passed(by: words, form: $0) }
  }
}

/// A cue book while it is written.
struct CueDraft: Sendable {
  fileprivate var sequences: [[[CueBook.Step]]] = []
  fileprivate var endings: [(node: Int32, cue: CueBook.Cue)] = []
  fileprivate var leadsOn: [Bool] = [false]
  fileprivate var edges: [UInt64: Int32] = [:]
  fileprivate var tests = WordTests()

  /// Makes room for a cue without phrases.
  mutating func newCue() -> CueBook.Cue {
    sequences.append([])
    return CueBook.Cue(sequences.count - 1)
  }

  /// Adds a phrase without gaps to `cue`.
  mutating func add(_ phrase: [WordTest], to cue: CueBook.Cue) {
    var node: Int32 = 0
    for test in phrase {
      let key = Self.edge(node, tests.number(of: test))
      if let next = edges[key] {
        node = next
      } else {
        leadsOn[Int(node)] = true
        node = Int32(leadsOn.count)
        leadsOn.append(false)
        edges[key] = node
      }
    }
    endings.append((node, cue))
  }

  /// Adds a phrase made of other cues to `cue`.
  mutating func add(_ steps: [CueBook.Step], to cue: CueBook.Cue) {
    sequences[Int(cue)].append(steps)
  }

  static func edge(_ node: Int32, _ test: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: test))
  }
}
