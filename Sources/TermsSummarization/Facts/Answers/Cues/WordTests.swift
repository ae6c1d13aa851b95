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
}

/// The distinct word tests of a cue book, numbered from 0.
struct WordTests: Sendable {
  private var index = HashIndex(capacity: 2048)
  /// Which keys may be in the table, by their low bits: most words are not.
  private var mayHold: [UInt64] = .init(repeating: 0, count: 256)

  /// The number of tests.
  var count: Int32 { Int32(index.count) }

  /// The number of `test`, which is added when it is new.
  mutating func number(of test: WordTest) -> Int32 {
    mayHold[Int(test.key >> 6 & 255)] |= 1 << (test.key & 63)
    return index.number(of: test.key, orNew: count)
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
