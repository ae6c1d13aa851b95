/// The words of a text, in order, each with its place and a number for its lower-cased form.
///
/// A word is a run of letters, digits and inner apostrophes. A sum or a decimal number
/// (`$1,000.50`) is one word; a hyphen or slash divides ("opt-out" is two words). Only ASCII
/// letters are lower-cased; other letters stand for themselves.
package struct Words: Sendable {
  /// Byte offset of the first byte of each word in the text.
  package private(set) var starts: [Int32] = []
  /// Byte offset just past the last byte of each word.
  package private(set) var ends: [Int32] = []
  /// Which distinct word each one is, as an index into ``hashes``.
  package private(set) var forms: [Int32] = []
  /// How each word is written.
  package private(set) var styles: [WordStyle] = []
  /// FNV-1a hashes of the distinct lower-cased words, in order of first appearance.
  package private(set) var hashes: [UInt64] = []
  /// For each distinct word, the index of its first appearance.
  package private(set) var firsts: [Int32] = []
  /// For each distinct word, the hash of its first byte, of its first two bytes, and so on.
  package private(set) var prefixHashes: [UInt64] = []
  private var prefixEnds: [Int32] = [0]
  private var numberForms: [Bool] = []
  private let text: String

  /// Finds the words of `text`.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  package init(scanning text: String) {
    self.text = text
    let bytes = text.utf8.span
    let estimate = bytes.count / 6 + 8
    starts.reserveCapacity(estimate)
    ends.reserveCapacity(estimate)
    forms.reserveCapacity(estimate)
    styles.reserveCapacity(estimate)
    var table = HashIndex(capacity: min(estimate, 2048))
    var scanner = WordScanner(0..<bytes.count)
    while let word = scanner.next(in: bytes) {
      let form = table.number(of: word.hash, orNew: Int32(hashes.count))
      if Int(form) == hashes.count { append(form: word, of: bytes) }
      starts.append(Int32(word.start))
      ends.append(Int32(word.end))
      forms.append(form)
      styles.append(word.style)
    }
  }

  private mutating func append(form word: WordScanner.Word, of bytes: Span<UInt8>) {
    hashes.append(word.hash)
    firsts.append(Int32(starts.count))
    numberForms.append(word.style.contains(.number) || Self.numberWords[word.hash] >= 0)
    var hash = Self.hashSeed
    for position in word.start..<word.end {
      hash = Self.hash(hash, WordScanner.lowercased(bytes[position]))
      prefixHashes.append(hash)
    }
    prefixEnds.append(Int32(prefixHashes.count))
  }

  private static let numberWords = WordScanner.index(
    of: """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
      hundred
      """)

  /// Where the hashes of a distinct word's beginnings lie in ``prefixHashes``, shortest first.
  package func prefixes(ofForm form: Int) -> Range<Int> {
    Int(prefixEnds[form])..<Int(prefixEnds[form + 1])
  }

  /// Whether a distinct word is a number or a sum, in digits or in words.
  package func isNumber(form: Int) -> Bool { numberForms[form] }

  /// The number of words.
  package var count: Int { starts.count }

  /// The words that lie wholly within a range of the text.
  ///
  /// - Complexity: O(log *n*).
  package func indices(in range: TextRange) -> Range<Int> {
    let low = lowerBound(of: range.lowerBound, in: starts)
    var high = lowerBound(of: range.upperBound, in: starts)
    if high > low, Int(ends[high - 1]) > range.upperBound { high -= 1 }
    return low..<high
  }

  /// The range of the text from the first to the last of the given words.
  ///
  /// - Precondition: `words` is not empty.
  package func range(of words: Range<Int>) -> TextRange {
    TextRange(Int(starts[words.lowerBound]), Int(ends[words.upperBound - 1]))
  }

  /// The lower-cased word at `index`.
  package subscript(index: Int) -> String {
    let start = Int(starts[index])
    let count = Int(ends[index]) - start
    let bytes = text.utf8.span
    return unsafe String(unsafeUninitializedCapacity: count) { buffer in
      for offset in 0..<count {
        unsafe buffer[offset] = WordScanner.lowercased(bytes[start + offset])
      }
      return count
    }
  }

  /// The hash of no bytes, from which ``hash(_:_:)`` goes on.
  @inlinable
  package static var hashSeed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// The hash that ``hashes`` holds for a word, one byte further: FNV-1a (Fowler, Noll, Vo).
  @inlinable @inline(__always)
  package static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash that ``hashes`` holds for a lower-case word.
  @inlinable
  package static func hash(of word: some Sequence<UInt8>) -> UInt64 {
    var hash = hashSeed
    for byte in word { hash = Self.hash(hash, byte) }
    return hash
  }

  private func lowerBound(of offset: Int, in offsets: [Int32]) -> Int {
    offsets.partitioningIndex { Int($0) >= offset }
  }
}

/// How a word is written.
package struct WordStyle: OptionSet, Sendable, Hashable {
  /// The flags.
  package let rawValue: UInt8
  /// Creates a style from its flags.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is an ASCII capital.
  package static let capitalised = WordStyle(rawValue: 1)
  /// Two letters or more, none of them a lower-case ASCII letter.
  package static let allCapitals = WordStyle(rawValue: 2)
  /// The word is a number or a sum.
  package static let number = WordStyle(rawValue: 4)
  /// Something other than spaces, hyphens, slashes and apostrophes stands before the word.
  package static let afterPunctuation = WordStyle(rawValue: 8)
}
