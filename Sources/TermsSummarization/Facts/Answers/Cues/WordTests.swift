import TermsCore

/// What one word of a phrase must be, as a key of its own.
struct WordTest: Sendable, Hashable {
  fileprivate var key: UInt64

  /// The word with this hash.
  static func word(_ hash: UInt64) -> WordTest { WordTest(key: hash) }

  /// A word whose beginning, of two bytes or more, has this hash.
  static func prefix(_ hash: UInt64) -> WordTest { WordTest(key: ~hash) }

  /// A number in digits or in words.
  static let number = WordTest(key: 2)

  /// Roughly how often a word passes the test, a rare one once.
  fileprivate var frequency: Int32 {
    self == .number || Self.common[key] >= 0 ? 32 : 1
  }

  private static let common: HashIndex = {
    let words = Words(
      scanning: """
        a about all also an and any are as at be because been but by can cannot collect could data \
        do does for from has have how if in information into is it its law may more must no not of \
        on or other our party personal please privacy process provide purposes right rights service \
        services share shall site so such terms than that the their them these they third this \
        those to under up us use used using was we website were what when where which will with \
        without would you your
        """)
    var index = HashIndex(capacity: 256)
    for hash in words.hashes { _ = index.number(of: hash, orNew: 0) }
    return index
  }()
}

/// The distinct word tests of a cue book, numbered from 0.
struct WordTests: Sendable {
  private var index = HashIndex(capacity: 2048)
  /// Which keys may be in the table, by their low bits: most words are not.
  private var mayHold: [UInt64] = .init(repeating: 0, count: 256)

  /// For each test, roughly how often a word passes it.
  private(set) var frequencies: [Int32] = []

  /// The number of tests.
  var count: Int32 { Int32(index.count) }

  /// The number of `test`, which is added when it is new.
  mutating func number(of test: WordTest) -> Int32 {
    mayHold[Int(test.key >> 6 & 255)] |= 1 << (test.key & 63)
    let number = index.number(of: test.key, orNew: count)
    if Int(number) == frequencies.count { frequencies.append(test.frequency) }
    return number
  }

  /// Adds the tests that a distinct word passes to `passed`.
  func appendPassed(by words: Words, form: Int, to passed: inout [Int32]) {
    append(.word(words.hashes[form]), to: &passed)
    for prefix in words.prefixes(ofForm: form).dropFirst() {
      append(.prefix(words.prefixHashes[prefix]), to: &passed)
    }
    if words.isNumber(form: form) { append(.number, to: &passed) }
  }

  /// Adds the test that the word with this hash passes.
  func appendPassed(byWord hash: UInt64, to passed: inout [Int32]) {
    append(.word(hash), to: &passed)
  }

  @inline(__always)
  private func append(_ test: WordTest, to passed: inout [Int32]) {
    guard mayHold[Int(test.key >> 6 & 255)] & 1 << (test.key & 63) != 0 else { return }
    let number = index[test.key]
    if number >= 0 { passed.append(number) }
  }
}
