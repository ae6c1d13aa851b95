internal import TermsCore

/// The concepts of a clause's words: `sell`, `rent` and `monetize` are all *sell*.
///
/// Pairs of concepts in one sentence are what a linear model over words cannot see: *share* with
/// *vendor* holds for wordings that no training clause uses.
struct ConceptLexicon: Sendable {
  /// What ``ConceptTable`` says.
  static let standard = ConceptLexicon(ConceptTable.text)

  /// The names of the concepts, in the order of their numbers.
  let names: [String]
  private var keys = [UInt64](repeating: 0, count: 4096)
  private var entries = [UInt16](repeating: 0, count: 4096)
  private var sets: [ConceptSet] = []

  /// Reads a table of lines `concept: word, two words, beginn*`; see ``ConceptTable``.
  ///
  /// - Precondition: at most 128 concepts and 2,000 words; every beginning has six bytes or more.
  init(_ table: String) {
    var names: [String] = []
    var sets: [UInt64: ConceptSet] = [:]
    sets.reserveCapacity(2_000)
    var words: [WordHasher.Word] = []
    for line in table.pieces(at: "\n") {
      let parts = line.pieces(at: ":")
      let concept = names.count
      names.append(String(parts[0]))
      for entry in parts[1].pieces(at: ",") {
        sets[Self.key(of: entry, &words), default: ConceptSet()].insert(concept)
      }
    }
    precondition(names.count <= ConceptSet.capacity && sets.count <= 2_000)
    self.names = names
    for (key, set) in sets {
      var slot = Int(key & 4095)
      while keys[slot] != 0 { slot = (slot + 1) & 4095 }
      keys[slot] = key
      entries[slot] = UInt16(self.sets.count)
      self.sets.append(set)
    }
  }

  private static func key(of entry: Substring, _ words: inout [WordHasher.Word]) -> UInt64 {
    words.removeAll(keepingCapacity: true)
    WordHasher.append(entry.utf8.span, to: &words)
    if words.count == 2 { return pairKey(words[0], words[1]) }
    precondition(words.count == 1, "“\(entry)” is not one word or two")
    return entry.utf8.last == UInt8(ascii: "*") ? stemKey(words[0]) : words[0].whole
  }

  /// The concepts that `word` stands for after `previous`, alone, or by its beginning.
  func concepts(of word: WordHasher.Word, after previous: WordHasher.Word?) -> ConceptSet {
    var found = self[word.whole].union(self[Self.stemKey(word)])
    if let previous { found.formUnion(self[Self.pairKey(previous, word)]) }
    return found
  }

  private subscript(key: UInt64) -> ConceptSet {
    var slot = Int(key & 4095)
    while keys[slot] != key {
      if keys[slot] == 0 { return ConceptSet() }
      slot = (slot + 1) & 4095
    }
    return sets[Int(entries[slot])]
  }

  private static func stemKey(_ word: WordHasher.Word) -> UInt64 { ~word.stem }

  private static func pairKey(_ first: WordHasher.Word, _ second: WordHasher.Word) -> UInt64 {
    WordHasher.pair(first.whole, second.whole)
  }
}

/// A set of concepts by number.
struct ConceptSet: Sendable, Hashable {
  static let capacity = 128
  private var bits: SIMD2<UInt64> = .zero

  mutating func insert(_ concept: Int) { bits[concept >> 6] |= 1 << UInt64(concept & 63) }
  mutating func formUnion(_ other: ConceptSet) { bits |= other.bits }
  mutating func subtract(_ other: ConceptSet) { bits &= ~other.bits }

  func union(_ other: ConceptSet) -> ConceptSet {
    var both = self
    both.formUnion(other)
    return both
  }

  /// Calls `body` with each concept, smallest number first.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for half in 0..<2 {
      var left = bits[half]
      while left != 0 {
        body(half * 64 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }
}
