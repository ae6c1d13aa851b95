/// The words of a text, in order, each with its place and a number for its lower-cased form.
///
/// A word is a run of letters, digits and inner apostrophes. A sum or a decimal number
/// (`$1,000.50`) is one word; a hyphen or slash divides ("opt-out" is two words). Only ASCII
/// letters are lower-cased; other letters stand for themselves.
public struct Words: Sendable {
  /// Byte offset of the first byte of each word in the text.
  public private(set) var starts: [Int32] = []
  /// Byte offset just past the last byte of each word.
  public private(set) var ends: [Int32] = []
  /// Which distinct word each one is, as an index into ``hashes``.
  public private(set) var forms: [Int32] = []
  /// How each word is written.
  public private(set) var styles: [WordStyle] = []
  /// FNV-1a hashes of the distinct lower-cased words, in order of first appearance.
  public private(set) var hashes: [UInt64] = []
  /// For each distinct word, the index of its first appearance.
  public private(set) var firsts: [Int32] = []
  private var bytes: [UInt8]

  /// Finds the words of `text`.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  public init(scanning text: String) {
    bytes = Array(text.utf8)
    let estimate = bytes.count / 6 + 8
    starts.reserveCapacity(estimate)
    ends.reserveCapacity(estimate)
    forms.reserveCapacity(estimate)
    styles.reserveCapacity(estimate)
    var table = FormTable()
    var scanner = WordScanner(bytes: bytes.count)
    while let word = scanner.next(in: bytes) {
      let known = hashes.count
      let form = table.form(of: word.hash, newForm: known)
      if form == known {
        hashes.append(word.hash)
        firsts.append(Int32(starts.count))
      }
      starts.append(Int32(word.start))
      ends.append(Int32(word.end))
      forms.append(Int32(form))
      styles.append(word.style)
    }
  }

  /// The number of words.
  public var count: Int { starts.count }

  /// The words that lie wholly within a range of the text.
  ///
  /// - Complexity: O(log *n*).
  public func indices(in range: TextRange) -> Range<Int> {
    let low = lowerBound(of: range.lowerBound, in: starts)
    var high = lowerBound(of: range.upperBound, in: starts)
    if high > low, Int(ends[high - 1]) > range.upperBound { high -= 1 }
    return low..<high
  }

  /// The range of the text from the first to the last of the given words.
  ///
  /// - Precondition: `words` is not empty.
  public func range(of words: Range<Int>) -> TextRange {
    TextRange(Int(starts[words.lowerBound]), Int(ends[words.upperBound - 1]))
  }

  /// The lower-cased word at `index`.
  public subscript(index: Int) -> String {
    String(
      decoding: bytes[Int(starts[index])..<Int(ends[index])].map(WordScanner.lowercased),
      as: UTF8.self)
  }

  /// The hash of no bytes, from which ``hash(_:_:)`` goes on.
  public static var hashSeed: UInt64 { WordScanner.hashSeed }

  /// The hash that ``hashes`` holds for a word, one byte further.
  public static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { WordScanner.hash(hash, byte) }

  /// The hash that ``hashes`` holds for a lower-case word.
  public static func hash(of word: some Sequence<UInt8>) -> UInt64 { WordScanner.hash(of: word) }

  /// Calls `body` with each byte of the word at `index`, lower-cased.
  func forEachByte(ofWord index: Int, _ body: (UInt8) -> Void) {
    for position in Int(starts[index])..<Int(ends[index]) {
      body(WordScanner.lowercased(bytes[position]))
    }
  }

  private func lowerBound(of offset: Int, in offsets: [Int32]) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if Int(offsets[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// How a word is written.
public struct WordStyle: OptionSet, Sendable, Hashable {
  /// The flags.
  public let rawValue: UInt8
  /// Creates a style from its flags.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is an ASCII capital.
  public static let capitalised = WordStyle(rawValue: 1)
  /// Two letters or more, none of them a lower-case ASCII letter.
  public static let allCapitals = WordStyle(rawValue: 2)
  /// The word is a number or a sum.
  public static let number = WordStyle(rawValue: 4)
  /// Something other than spaces, hyphens, slashes and apostrophes stands before the word.
  public static let afterPunctuation = WordStyle(rawValue: 8)
}

/// An open-addressing map from a word's hash to the number of its form.
private struct FormTable {
  private var keys: [UInt64] = .init(repeating: 0, count: 4096)
  private var values: [Int32] = .init(repeating: 0, count: 4096)
  private var used = 0

  mutating func form(of hash: UInt64, newForm: Int) -> Int {
    let key = hash == 0 ? 1 : hash
    var slot = Self.home(of: key, in: keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(values[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = key
    values[slot] = Int32(newForm)
    used += 1
    if used * 2 > keys.count { grow() }
    return newForm
  }

  private static func home(of key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: key ^ key >> 29) & (count - 1)
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = .init(repeating: 0, count: oldKeys.count * 2)
    values = .init(repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != 0 {
      var slot = Self.home(of: key, in: keys.count)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      values[slot] = oldValues[index]
    }
  }
}
