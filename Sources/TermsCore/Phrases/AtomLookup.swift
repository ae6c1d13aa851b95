/// Finds the atoms that a word satisfies.
struct AtomLookup: Sendable {
  private var byWord: [UInt64: [Int32]] = [:]
  private var byPrefix: [UInt64: [Int32]] = [:]
  private var numbers: [Int32] = []
  private var longestPrefix = 0

  init(_ atoms: [PhraseAtom]) {
    for (index, atom) in atoms.enumerated() {
      let number = Int32(index)
      for word in atom.words { byWord[WordScanner.hash(of: word.utf8), default: []].append(number) }
      for prefix in atom.prefixes {
        byPrefix[WordScanner.hash(of: prefix.utf8), default: []].append(number)
        longestPrefix = max(longestPrefix, prefix.utf8.count)
      }
      if atom.isNumber { numbers.append(number) }
    }
  }

  /// The atoms of each distinct word, in ascending order.
  func atoms(of words: Words) -> [[Int32]] {
    words.firsts.indices.map { form in
      let first = Int(words.firsts[form])
      let hash = words.hashes[form]
      var found = byWord[hash] ?? []
      if !byPrefix.isEmpty {
        var running = WordScanner.hashSeed
        var length = 0
        words.forEachByte(ofWord: first) { byte in
          guard length < longestPrefix else { return }
          running = WordScanner.hash(running, byte)
          length += 1
          if length > 1, let atoms = byPrefix[running] { found += atoms }
        }
      }
      if !numbers.isEmpty, words.styles[first].contains(.number) || Self.numberWords.contains(hash)
      {
        found += numbers
      }
      return found.count < 2 ? found : Array(Set(found)).sorted()
    }
  }

  private static let numberWords = Set(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
    seventeen eighteen nineteen twenty thirty forty fifty sixty ninety hundred
    """.split(separator: " ").map { WordScanner.hash(of: $0.utf8) })
}
