import TermsCore

/// Sentences of a text: Unicode's boundaries, mended where a list number or an abbreviation stands
/// before the break.
struct SentenceReader: ~Copyable {
  private let text: [UInt8]
  private var segmenter: SentenceSegmenter

  init(text: [UInt8], language: String) {
    self.text = text
    segmenter = SentenceSegmenter(language: language)
  }

  /// The sentences in `range`, without the spaces between them.
  ///
  /// - Complexity: O(*n*).
  mutating func sentences(in range: TextRange) -> [TextRange] {
    let text = text
    let bytes = range.lowerBound..<range.upperBound
    let boundaries =
      SentenceRules.boundaries(in: bytes, of: text.span)
      ?? segmenter.boundaries(in: bytes, of: text.span)
    var sentences: [TextRange] = []
    sentences.reserveCapacity(boundaries.count + 1)
    var start = range.lowerBound
    for end in boundaries where !isFalseBreak(at: end, after: start) {
      if let sentence = trimmed(start, end) { sentences.append(sentence) }
      start = end
    }
    if let sentence = trimmed(start, range.upperBound) { sentences.append(sentence) }
    return sentences
  }

  private func trimmed(_ start: Int, _ end: Int) -> TextRange? {
    var (start, end) = (start, end)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start < end ? TextRange(start, end) : nil
  }

  /// Whether a boundary falls at `end` though the sentence from `start` on goes on.
  private func isFalseBreak(at end: Int, after start: Int) -> Bool {
    var tail = end
    while tail > start, text[tail - 1] <= 0x20 { tail -= 1 }
    var word = tail
    while word > start, text[word - 1] > 0x20 { word -= 1 }
    guard tail > word else { return true }
    // Only a list number or letter so far: "1.", "(a)", "iv."
    if word == start || tail - start <= 6 {
      if ListMarker(at: Array(text[start..<tail] + [0x20, 0x61]).span) != nil { return true }
    }
    guard text[tail - 1] == UInt8(ascii: ".") else { return false }
    while word < tail, !text[word].isWordByte { word += 1 }
    return Abbreviations.goesOn(
      after: text.span.extracting(word..<tail), before: text.span.extracting(end..<text.count))
  }
}
