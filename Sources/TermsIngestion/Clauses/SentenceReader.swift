import TermsCore

/// Sentences of a text: ICU's boundaries, mended where a list number or an abbreviation stands
/// before the break.
struct SentenceReader {
  private let text: [UInt8]
  private let boundaries: [Int]
  private var next = 0

  /// - Complexity: O(*n*).
  init(text: [UInt8], language: String) {
    self.text = text
    boundaries = SentenceSegmenter(language: language).boundaries(in: text.span)
  }

  /// The sentences in `range`, without the spaces between them; ranges come in order.
  mutating func sentences(in range: TextRange) -> [TextRange] {
    while next < boundaries.count, boundaries[next] <= range.lowerBound { next += 1 }
    var sentences: [TextRange] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = next < boundaries.count ? min(boundaries[next], range.upperBound) : range.upperBound
      if end == range.upperBound || !isFalseBreak(at: end, after: start) {
        if let sentence = trimmed(start, end) { sentences.append(sentence) }
        start = end
      }
      if end == range.upperBound { break }
      next += 1
    }
    return sentences
  }

  private func trimmed(_ start: Int, _ end: Int) -> TextRange? {
    var (start, end) = (start, end)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start < end ? TextRange(start, end) : nil
  }

  /// Whether ICU breaks at `end` though the sentence from `start` on goes on.
  private func isFalseBreak(at end: Int, after start: Int) -> Bool {
    var tail = end
    while tail > start, text[tail - 1] <= 0x20 { tail -= 1 }
    var word = tail
    while word > start, text[word - 1] > 0x20 { word -= 1 }
    guard tail > word else { return true }
    // Only a list number or letter so far: "1.", "(a)", "iv."
    if word == start || isMarkerOnly(start, tail) {
      if ListMarker(at: Array(text[start..<tail] + [0x20, 0x61]).span) != nil { return true }
    }
    guard text[tail - 1] == UInt8(ascii: ".") else { return false }
    while word < tail, !text[word].isWordByte { word += 1 }
    return Abbreviations.goesOn(
      after: text.span.extracting(word..<tail), before: text.span.extracting(end..<text.count))
  }

  private func isMarkerOnly(_ start: Int, _ tail: Int) -> Bool { tail - start <= 6 }
}
