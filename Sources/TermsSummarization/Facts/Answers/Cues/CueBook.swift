import TermsCore

/// Word patterns compiled for searching, all together.
///
/// A *cue* is a set of phrases: a macro (`@affiliate`), a group (`(sell|rent)`) or a whole pattern.
/// Phrases without gaps share one trie over word tests, so that a sentence is read once however
/// many there are; a phrase with gaps is a sequence of smaller cues, joined on demand.
struct CueBook: Sendable {
  /// A cue as an index into ``sequences``.
  typealias Cue = Int32

  /// One step of a phrase with gaps: at most `gap` words are skipped, then `cue` must follow.
  struct Step: Sendable, Hashable {
    var gap: Int
    var cue: Cue
  }

  /// For each cue, its phrases that are made of other cues.
  fileprivate(set) var sequences: [[[Step]]] = []
  private var tests: [WordTest: Int32] = [:]
  private var testsByWord: [UInt64: Int32] = [:]
  private var testsByPrefix: [UInt64: Int32] = [:]
  private var longestPrefix = 0
  private var numberTest: Int32?
  private var edges: [UInt64: Int32] = [:]
  /// For each node of the trie, the cues whose phrase ends there.
  private(set) var endings: [[Cue]] = [[]]

  /// Makes room for a cue without phrases.
  mutating func newCue() -> Cue {
    sequences.append([])
    return Cue(sequences.count - 1)
  }

  /// Adds a phrase without gaps to `cue`.
  mutating func add(_ phrase: [WordTest], to cue: Cue) {
    var node: Int32 = 0
    for test in phrase {
      let key = Self.edge(node, number(of: test))
      if let next = edges[key] {
        node = next
      } else {
        node = Int32(endings.count)
        endings.append([])
        edges[key] = node
      }
    }
    if !endings[Int(node)].contains(cue) { endings[Int(node)].append(cue) }
  }

  /// Adds a phrase made of other cues to `cue`.
  mutating func add(_ sequence: [Step], to cue: Cue) {
    sequences[Int(cue)].append(sequence)
  }

  /// The node reached from `node` by a word that passes `test`.
  func child(of node: Int32, by test: Int32) -> Int32? { edges[Self.edge(node, test)] }

  /// The tests that each distinct word passes.
  func tests(of words: Words) -> [[Int32]] {
    words.firsts.indices.map { form in
      let first = Int(words.firsts[form])
      var passed: [Int32] = []
      if let test = testsByWord[words.hashes[form]] { passed.append(test) }
      var length = 0
      var hash = Words.hashSeed
      for byte in words[first].utf8 where length < longestPrefix {
        hash = Words.hash(hash, byte)
        length += 1
        if let test = testsByPrefix[hash] { passed.append(test) }
      }
      if let numberTest, words.styles[first].contains(.number) || Self.isNumber(words[first]) {
        passed.append(numberTest)
      }
      return passed
    }
  }

  private mutating func number(of test: WordTest) -> Int32 {
    if let known = tests[test] { return known }
    let number = Int32(tests.count)
    tests[test] = number
    switch test {
    case .word(let hash): testsByWord[hash] = number
    case .prefix(let hash, let length):
      testsByPrefix[hash] = number
      longestPrefix = max(longestPrefix, length)
    case .number: numberTest = number
    }
    return number
  }

  private static func edge(_ node: Int32, _ test: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: test))
  }

  private static func isNumber(_ word: String) -> Bool { numberWords.contains(word) }

  private static let numberWords: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "eighteen", "twenty", "thirty",
    "forty", "fifty", "sixty", "ninety", "hundred",
  ]
}

/// What one word of a phrase must be.
enum WordTest: Sendable, Hashable {
  /// The word with this hash.
  case word(UInt64)
  /// A word whose first `length` bytes have this hash.
  case prefix(UInt64, length: Int)
  /// A number in digits or in words.
  case number
}
