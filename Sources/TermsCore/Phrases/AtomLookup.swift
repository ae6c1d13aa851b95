/// Finds the atoms that a word satisfies.
struct AtomLookup: Sendable {
  private var byWord: [UInt64: [Int32]] = [:]
  private var byPrefix: [UInt64: [Int32]] = [:]
  private var numbers: [Int32] = []
  private var longestPrefix = 0
  /// Which hashes may be in the tables, by their low bits: most words are in neither.
  private var mayHold: [UInt64] = .init(repeating: 0, count: 1024)

  init(_ atoms: [PhraseAtom]) {
    for (index, atom) in atoms.enumerated() {
      let number = Int32(index)
      for word in atom.words {
        let hash = WordScanner.hash(of: word.utf8)
        byWord[hash, default: []].append(number)
        note(hash)
      }
      for prefix in atom.prefixes {
        let hash = WordScanner.hash(of: prefix.utf8)
        byPrefix[hash, default: []].append(number)
        note(hash)
        longestPrefix = max(longestPrefix, prefix.utf8.count)
      }
      if atom.isNumber { numbers.append(number) }
    }
  }

  private mutating func note(_ hash: UInt64) { mayHold[Int(hash >> 6 & 1023)] |= 1 << (hash & 63) }

  @inline(__always)
  private func mayHold(_ hash: UInt64) -> Bool {
    mayHold[Int(hash >> 6 & 1023)] & 1 << (hash & 63) != 0
  }

  /// The atoms of each distinct word, each once.
  func atoms(of words: Words) -> Grouped {
    var all = Grouped()
    for form in words.firsts.indices {
      let first = Int(words.firsts[form])
      let hash = words.hashes[form]
      var found: [Int32] = []
      if mayHold(hash), let atoms = byWord[hash] { found = atoms }
      if !byPrefix.isEmpty {
        var running = WordScanner.hashSeed
        var length = 0
        words.forEachByte(ofWord: first) { byte in
          guard length < longestPrefix else { return }
          running = WordScanner.hash(running, byte)
          length += 1
          if length > 1, mayHold(running), let atoms = byPrefix[running] { found += atoms }
        }
      }
      if !numbers.isEmpty, words.styles[first].contains(.number) || Self.numberWords.contains(hash)
      {
        found += numbers
      }
      all.append(found.count < 2 ? found : Array(Set(found)).sorted())
      all.close()
    }
    return all
  }

  private static let numberWords = Set(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
    hundred
    """.split(separator: " ").map { WordScanner.hash(of: $0.utf8) })
}
