/// Decides what a hyphen at the end of a line is: a part of its word, as in "third-party", or a
/// mark of the printer's, by the words that the document holds elsewhere.
struct LineHyphens {
  /// Hashes of the document's words, in lower case, and of its words with hyphens.
  private var words: Set<UInt64> = []

  /// What to write for the hyphen and the line's end after it.
  enum Finding { case space, hyphen, nothing }

  /// Whether any of `lines` ends in a hyphen.
  static func areNeeded(for lines: [SourceLine], of bytes: Span<UInt8>) -> Bool {
    lines.contains { width(at: $0.range, of: bytes) > 0 }
  }

  /// Learns the words of the lines.
  ///
  /// - Complexity: O(*n*).
  init(of lines: [SourceLine], in bytes: Span<UInt8>) {
    for line in lines {
      let end = line.range.upperBound
      let hyphen = Self.width(at: line.range, of: bytes)
      var index = line.range.lowerBound
      while index < end {
        guard bytes[index].isWordByte else {
          index += 1
          continue
        }
        let start = index
        index = Self.endOfWord(from: index, upTo: end, of: bytes)
        var compoundEnd = index
        while compoundEnd + 1 < end, bytes[compoundEnd] == UInt8(ascii: "-"),
          bytes[compoundEnd + 1].isWordByte
        {
          compoundEnd = Self.endOfWord(from: compoundEnd + 1, upTo: end, of: bytes)
        }
        // Half a word is none.
        if hyphen == 0 || index + hyphen < end {
          words.insert(Self.hash(of: start..<index, in: bytes))
        }
        if compoundEnd > index { words.insert(Self.hash(of: start..<compoundEnd, in: bytes)) }
      }
    }
  }

  /// The bytes of a hyphen at the end of `line`, after a letter; 0 when there is none.
  static func width(at line: Range<Int>, of bytes: Span<UInt8>) -> Int {
    let end = line.upperBound
    func isLetter(_ index: Int) -> Bool { index >= line.lowerBound && bytes[index].isWordByte }
    if line.count > 1, bytes[end - 1] == UInt8(ascii: "-"), isLetter(end - 2) { return 1 }
    if line.count > 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xAD { return 2 }
    if line.count > 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80, bytes[end - 1] == 0x90 {
      return 3
    }
    return 0
  }

  /// What the hyphen of `width` bytes at the end of `line` is, before `next`.
  func finding(
    at line: SourceLine, width: Int, before next: SourceLine, of bytes: Span<UInt8>
  ) -> Finding {
    let first = bytes[next.range.lowerBound]
    guard first &- 0x61 < 26 || first >= 0x80 else { return .space }
    if width == 2 { return .nothing }
    let end = line.range.upperBound - width
    var start = end
    while start > line.range.lowerBound, bytes[start - 1].isWordByte { start -= 1 }
    let rest = next.range.lowerBound
    let restEnd = Self.endOfWord(from: rest, upTo: next.range.upperBound, of: bytes)
    let head = Self.hash(of: start..<end, in: bytes)
    func joined(_ hash: UInt64) -> UInt64 { Self.hash(of: rest..<restEnd, in: bytes, after: hash) }
    if words.contains(joined(head)) { return .nothing }
    if Self.firstHalves.contains(head) { return .hyphen }
    let compound = joined(WordHash.adding(UInt8(ascii: "-"), to: head))
    let areWords = words.contains(head) && words.contains(joined(WordHash.seed))
    return areWords || words.contains(compound) ? .hyphen : .nothing
  }

  /// Words that mostly stand before a hyphen of their own.
  private static let firstHalves = Set(
    """
    third first second non self cross opt long short high low real user data device state well
    full part day time law so end one two
    """
    .split(whereSeparator: \.isWhitespace).map(WordHash.of))

  private static func endOfWord(from start: Int, upTo end: Int, of bytes: Span<UInt8>) -> Int {
    var index = start
    while index < end, bytes[index].isWordByte { index += 1 }
    return index
  }

  private static func hash(
    of range: Range<Int>, in bytes: Span<UInt8>, after seed: UInt64 = WordHash.seed
  ) -> UInt64 {
    var hash = seed
    for index in range {
      hash = WordHash.adding(
        bytes[index] &- 0x41 < 26 ? bytes[index] | 0x20 : bytes[index], to: hash)
    }
    return hash
  }
}
