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

  /// For each cue, roughly how often the phrases of its own that stand in the trie are met; 0 when
  /// it has none.
  private(set) var frequencies: [Int32]

  /// For each test, the node it leads to from the root, or -1.
  private(set) var roots: [Int32] = []
  private let edges: HashIndex
  private let tests: WordTests

  init(_ draft: CueDraft) {
    edges = draft.edges
    tests = draft.tests
    leadsOn = draft.leadsOn
    frequencies = .init(repeating: 0, count: Int(draft.cueCount))
    for ending in draft.endings {
      frequencies[Int(ending.value)] += draft.frequencies[Int(ending.key)]
    }
    (endings, endingsOfNode) = Self.grouped(draft.endings, count: leadsOn.count)
    let (phrases, phrasesOfCue) = Self.grouped(draft.phrases, count: Int(draft.cueCount))
    steps.reserveCapacity(draft.steps.count)
    for phrases in phrasesOfCue.map({ phrases[Int($0.lowerBound)..<Int($0.upperBound)] }) {
      let start = Int32(steps.count)
      for phrase in phrases {
        steps += draft.steps[Int(phrase.lowerBound)..<Int(phrase.upperBound)]
      }
      stepsOfCue.append(start..<Int32(steps.count))
    }
    roots = (0..<tests.count).map { draft.edges[CueDraft.edge(0, $0)] }
  }

  /// The values of `pairs` by key, and for each key its part of them.
  private static func grouped<Value>(
    _ pairs: [(key: Int32, value: Value)], count: Int
  ) -> (values: [Value], parts: [Range<Int32>]) {
    var ends: [Int32] = .init(repeating: 0, count: count + 1)
    for pair in pairs { ends[Int(pair.key) + 1] += 1 }
    for key in 0..<count { ends[key + 1] += ends[key] }
    let parts = (0..<count).map { ends[$0]..<ends[$0 + 1] }
    var order: [Int32] = .init(repeating: 0, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      order[Int(ends[Int(pair.key)])] = Int32(index)
      ends[Int(pair.key)] += 1
    }
    return (order.map { pairs[Int($0)].value }, parts)
  }

  /// The number of cues.
  var count: Int { stepsOfCue.count }

  /// The node reached from `node` by a word that passes `test`, or -1.
  func child(of node: Int32, by test: Int32) -> Int32 { edges[CueDraft.edge(node, test)] }

  /// The tests that each distinct word passes, one after the other, and where those of each end;
  /// the last but one are those of the speaker's name where it stands for "we", the last, none, are
  /// those of an empty negation.
  func tests(of words: Words, speaker: SpeakerName) -> (tests: [Int32], ends: [Int32]) {
    var passed: [Int32] = []
    var ends: [Int32] = [0]
    ends.reserveCapacity(words.hashes.count + 3)
    for form in words.hashes.indices {
      tests.appendPassed(by: words, form: form, to: &passed)
      if form == speaker.form { tests.appendPassed(byWord: SpeakerName.word, to: &passed) }
      ends.append(Int32(passed.count))
    }
    for word in SpeakerName.pronouns + [SpeakerName.word] {
      tests.appendPassed(byWord: word, to: &passed)
    }
    ends.append(Int32(passed.count))
    ends.append(Int32(passed.count))
    return (passed, ends)
  }
}

/// A cue book while it is written.
struct CueDraft: Sendable {
  fileprivate(set) var cueCount: CueBook.Cue = 0
  fileprivate var steps: [CueBook.Step] = []
  /// The phrases with gaps, as parts of ``steps``, by cue.
  fileprivate var phrases: [(key: CueBook.Cue, value: Range<Int32>)] = []
  /// The cues whose phrases end at a node.
  fileprivate var endings: [(key: Int32, value: CueBook.Cue)] = []
  fileprivate var leadsOn: [Bool] = [false]
  /// For each node, roughly how often the words that lead to it are met.
  fileprivate var frequencies: [Int32] = [.max]
  fileprivate var edges = HashIndex(capacity: 8192)
  fileprivate var tests = WordTests()
  /// For each node, the cue of the words that lead there, or -1.
  private var runs: [CueBook.Cue] = [-1]

  /// Makes room for a cue without phrases.
  mutating func newCue() -> CueBook.Cue {
    cueCount += 1
    return cueCount - 1
  }

  /// The number of a word test.
  mutating func test(_ test: WordTest) -> Int32 { tests.number(of: test) }

  /// The node that a word passing `test` leads to from `node`.
  mutating func node(after node: Int32, by test: Int32) -> Int32 {
    let next = edges.number(of: Self.edge(node, test), orNew: Int32(leadsOn.count))
    if Int(next) == leadsOn.count {
      leadsOn[Int(node)] = true
      leadsOn.append(false)
      frequencies.append(min(frequencies[Int(node)], tests.frequencies[Int(test)]))
      runs.append(-1)
    }
    return next
  }

  /// Adds the phrase without gaps that ends at `node` to `cue`.
  mutating func add(node: Int32, to cue: CueBook.Cue) { endings.append((node, cue)) }

  /// The cue that is just the words which lead to `node`.
  mutating func run(endingAt node: Int32) -> CueBook.Cue {
    if runs[Int(node)] < 0 {
      runs[Int(node)] = newCue()
      add(node: node, to: runs[Int(node)])
    }
    return runs[Int(node)]
  }

  /// Adds a phrase made of other cues to `cue`; its steps are those added since `start`.
  mutating func addPhrase(from start: Int, to cue: CueBook.Cue) {
    steps[steps.count - 1].isLast = true
    phrases.append((cue, Int32(start)..<Int32(steps.count)))
  }

  /// Adds a step to the phrase that is written.
  mutating func addStep(gap: Int, cue: CueBook.Cue) {
    steps.append(CueBook.Step(gap: Int32(gap), cue: cue, isLast: false))
  }

  /// The number of steps so far.
  var stepCount: Int { steps.count }

  static func edge(_ node: Int32, _ test: Int32) -> UInt64 {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: test))
    return (key &+ 1) &* 0x9e37_79b9_7f4a_7c15
  }
}
