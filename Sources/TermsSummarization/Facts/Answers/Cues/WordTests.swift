import TermsCore

/// What one word of a phrase must be.
enum WordTest: Sendable, Hashable {
  /// The word with this hash.
  case word(UInt64)
  /// A word whose first `length` bytes have this hash.
  case prefix(UInt64, length: Int)
  /// A number in digits or in words.
  case number
}

/// The distinct word tests of a cue book, numbered from 0.
struct WordTests: Sendable {
  private var byWord: [UInt64: Int32] = [:]
  private var byPrefix: [UInt64: Int32] = [:]
  private var number: Int32?
  private var longestPrefix = 0
  /// The number of tests.
  private(set) var count: Int32 = 0

  /// The number of `test`, which is added when it is new.
  mutating func number(of test: WordTest) -> Int32 {
    switch test {
    case .word(let hash): return number(of: hash, in: \.byWord)
    case .prefix(let hash, let length):
      longestPrefix = max(longestPrefix, length)
      return number(of: hash, in: \.byPrefix)
    case .number:
      if number == nil {
        number = count
        count += 1
      }
      return number!
    }
  }

  private mutating func number(
    of hash: UInt64, in table: WritableKeyPath<WordTests, [UInt64: Int32]>
  ) -> Int32 {
    if let known = self[keyPath: table][hash] { return known }
    self[keyPath: table][hash] = count
    count += 1
    return count - 1
  }

  /// The tests that a distinct word passes.
  func passed(by words: Words, form: Int) -> [Int32] {
    let first = Int(words.firsts[form])
    let isDigits = words.styles[first].contains(.number)
    var passed: [Int32] = []
    if let test = byWord[words.hashes[form]] { passed.append(test) }
    var length = 0
    var hash = Words.hashSeed
    for byte in words[first].utf8 where length < longestPrefix {
      hash = Words.hash(hash, byte)
      length += 1
      if length > 1, let test = byPrefix[hash] { passed.append(test) }
    }
    if let number, isDigits || Self.numberWords.contains(words.hashes[form]) {
      passed.append(number)
    }
    return passed
  }

  private static let numberWords = Set(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ninety hundred
    """.split(separator: " ").map { Words.hash(of: $0.utf8) })
}
