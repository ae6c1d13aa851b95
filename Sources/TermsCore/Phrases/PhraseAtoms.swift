/// What single words must be: an *atom* is one of some words, of some beginnings, or a number.
///
/// An atom is a set of *tests* (a word, a beginning, any number); equal sets are one atom.
struct PhraseAtoms: Sendable {
  /// The tests of each atom, in ascending order.
  private var tests = Grouped()
  /// How seldom each atom is met, roughly: what a pattern is looked up by.
  private(set) var rarities: [Int32] = []
  /// How seldom each test is met.
  private var rarityOfTest: [Int32] = []
  private var testIndex = HashIndex(capacity: 256)
  private var atomIndex = HashIndex(capacity: 256)
  /// What tells each test from others in ``atomIndex``.
  private var keys: [UInt64] = []
  private(set) var longestPrefix = 0

  /// The number of atoms.
  var count: Int { rarities.count }

  /// The atom of a word, by its hash and the number of its bytes.
  mutating func word(_ hash: UInt64, length: Int) -> Int32 {
    let isCommon = Self.common[hash] >= 0
    return atom(ofTest: hash, rarity: isCommon ? 1 : Int32(2 + length))
  }

  /// The atom of all words with a beginning.
  mutating func prefix(_ hash: UInt64, length: Int) -> Int32 {
    longestPrefix = max(longestPrefix, length)
    return atom(ofTest: Self.prefixKey(hash), rarity: Int32(1 + length))
  }

  /// The atom of numbers.
  mutating func number() -> Int32 { atom(ofTest: Self.numberKey, rarity: 1) }

  /// The atom that any of `atoms` satisfies.
  mutating func union(_ atoms: ArraySlice<Int32>) -> Int32 {
    guard atoms.count > 1 else { return atoms[atoms.startIndex] }
    for atom in atoms {
      for index in tests.indices(of: Int(atom)) { tests.append(tests.values[index]) }
    }
    tests.closeDistinct()
    let new = tests.indices(of: tests.count - 1)
    let key = new.reduce(0) { $0 &+ Self.mixed(keys[Int(tests.values[$1])]) }
    var rarity = new.reduce(64) { min($0, rarityOfTest[Int(tests.values[$1])]) }
    let isNumber = new.contains { keys[Int(tests.values[$0])] == Self.numberKey }
    rarity = isNumber ? 1 : max(1, rarity - Int32(new.count) / 4)
    return close(key, rarity)
  }

  private mutating func atom(ofTest key: UInt64, rarity: Int32) -> Int32 {
    let test = testIndex.number(of: key, orNew: Int32(keys.count))
    if Int(test) == keys.count {
      keys.append(key)
      rarityOfTest.append(rarity)
    }
    let atom = atomIndex[Self.mixed(key)]
    if atom >= 0 { return atom }
    tests.append(test)
    tests.close()
    return close(Self.mixed(key), rarity)
  }

  /// Gives the atom that was written last its number, or drops it when it is known.
  private mutating func close(_ key: UInt64, _ rarity: Int32) -> Int32 {
    let atom = atomIndex.number(of: key, orNew: Int32(rarities.count))
    if Int(atom) == rarities.count { rarities.append(rarity) } else { tests.removeLast() }
    return atom
  }

  /// The table by which the atoms of words are found.
  var lookup: AtomLookup {
    var pairs: [(list: Int32, value: Int32)] = []
    pairs.reserveCapacity(tests.values.count)
    for atom in 0..<count {
      for index in tests.indices(of: atom) { pairs.append((tests.values[index], Int32(atom))) }
    }
    return AtomLookup(
      tests: testIndex, keys: keys, atoms: Grouped(pairs, lists: keys.count),
      longestPrefix: longestPrefix)
  }

  static let numberKey: UInt64 = 2
  /// Beginnings stand in one table with words.
  @inline(__always)
  static func prefixKey(_ hash: UInt64) -> UInt64 { ~hash }

  /// Spreads the key of a test, so that sums of them tell sets apart (SplitMix64's last step).
  private static func mixed(_ key: UInt64) -> UInt64 {
    var z = key
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }

  private static let common = WordScanner.index(
    of: """
      a about all also an and any are as at be because been but by can could do does for from has \
      have how if in information into is it its may more must no not of on or other our personal \
      data services service site so such than that the their them these they this those to under up \
      us use used using was we we'll we're were what when where which who will with would you your
      """)
}

/// Finds the atoms that a word satisfies.
struct AtomLookup: Sendable {
  /// The number of each test, by its key.
  private let tests: HashIndex
  /// The atoms that each test satisfies.
  private let atoms: Grouped
  private let longestPrefix: Int
  private let hasPrefixes: Bool
  private let number: Int32
  /// Which keys may be in the table, by their low bits: most words are not.
  private var mayHold: [UInt64] = .init(repeating: 0, count: 256)

  init(tests: HashIndex, keys: [UInt64], atoms: Grouped, longestPrefix: Int) {
    self.tests = tests
    self.atoms = atoms
    self.longestPrefix = longestPrefix
    hasPrefixes = longestPrefix > 0
    number = tests[PhraseAtoms.numberKey]
    for key in keys { mayHold[Int(key >> 6 & 255)] |= 1 << (key & 63) }
  }

  /// The atoms of each distinct word, each once.
  func atoms(of words: Words) -> Grouped {
    var all = Grouped()
    all.reserve(lists: words.hashes.count)
    for form in words.hashes.indices {
      let hash = words.hashes[form]
      add(hash, to: &all)
      if hasPrefixes {
        // A beginning has two bytes or more.
        for prefix in words.prefixes(ofForm: form).dropFirst().prefix(longestPrefix - 1) {
          add(PhraseAtoms.prefixKey(words.prefixHashes[prefix]), to: &all)
        }
      }
      if number >= 0, words.isNumber(form: form) { add(test: number, to: &all) }
      all.closeDistinct()
    }
    return all
  }

  @inline(__always)
  private func add(_ key: UInt64, to all: inout Grouped) {
    guard mayHold[Int(key >> 6 & 255)] & 1 << (key & 63) != 0 else { return }
    let test = tests[key]
    if test >= 0 { add(test: test, to: &all) }
  }

  private func add(test: Int32, to all: inout Grouped) {
    for index in atoms.indices(of: Int(test)) { all.append(atoms.values[index]) }
  }
}
