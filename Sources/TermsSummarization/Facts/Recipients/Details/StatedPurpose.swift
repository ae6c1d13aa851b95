import TermsCore

/// Finds the words with which a sentence says what a recipient gets data for.
///
/// No list of purposes is whole; where none of them fits, a few words of the document tell.
struct StatedPurpose {
  /// Phrases that open a purpose, those that tell most first: `first` is the number of their words
  /// that belong to no quote ("in order" of "in order to ship").
  private static let cues = CueList<Int>(RecipientDetailCues.statedPurposes) { line in
    let parts = line.pieces(at: " ", most: 2)
    guard parts.count == 2, let first = Int(parts[0]) else { return nil }
    return (first, parts[1])
  }

  private let reading: Reading
  private var scan: CueList<Int>.Scan

  init(_ reading: Reading) {
    self.reading = reading
    scan = Self.cues.scan(reading.words)
  }

  /// The most words that are quoted.
  static let limit = 8

  /// The words that open nearest after `recipient`, else nearest before it; nil when the words say
  /// nothing of a purpose.
  mutating func quote(in words: Range<Int>, of recipient: Range<Int>) -> String? {
    let found = scan.matches(in: words).filter {
      !isDenied($0.words.lowerBound, from: words) && !isOfAnother($0.words, than: recipient)
    }
    let after = found.filter { $0.words.lowerBound >= recipient.upperBound }
      .min { $0.words.lowerBound < $1.words.lowerBound }
    let before = found.filter { $0.words.upperBound <= recipient.lowerBound }
      .max { $0.words.lowerBound < $1.words.lowerBound }
    for match in [after, before].compactMap({ $0 }) {
      let first = match.words.lowerBound + match.value
      if let quote = quote(from: first, until: words.upperBound) { return quote }
    }
    return nil
  }

  /// The words from `first` on to the end of a thought.
  private func quote(from first: Int, until limit: Int) -> String? {
    let words = reading.words
    var (best, end, last) = (first, first, first)
    while end < limit, end - first < Self.limit {
      end += 1
      let isOpen = Self.open.contains(words, end - 1)
      // "To, make available" is no purpose.
      if end - 1 == first, end < limit,
        reading.document[TextRange(Int(words.ends[first]), Int(words.starts[end]))].contains(",")
      {
        return nil
      }
      if !isOpen { last = end }
      guard end < limit else {
        if !isOpen { best = end }
        break
      }
      let gap = reading.document[TextRange(Int(words.ends[end - 1]), Int(words.starts[end]))]
      if gap.contains(where: { ".;:()–—|".contains($0) }) || Self.turns.contains(words, end) {
        best = end
        break
      }
      if !isOpen, gap.contains(",") || Self.boundaries.contains(words, end) || best == first {
        best = end
      }
    }
    if best - first < 3 { best = last }
    while best > first, Self.open.contains(words, best - 1) { best -= 1 }
    // One word after the last comma begins something that the cut left out.
    if best - first > 3,
      reading.document[TextRange(Int(words.ends[best - 2]), Int(words.starts[best - 1]))].contains(
        ",")
    {
      best -= 1
    }
    // "For these purposes" tells nothing by itself.
    guard best - first >= 3,
      !["these", "those", "such", "this", "that", "which"].contains(words[first + 1])
    else { return nil }
    let text = reading.document[words.range(of: first..<best)]
    guard !text.contains(where: { "“”\"\n".contains($0) }) else { return nil }
    return "“\(text)”"
  }

  /// Whether words that go on about someone ("who help us …") do not stand beside the recipient.
  private func isOfAnother(_ words: Range<Int>, than recipient: Range<Int>) -> Bool {
    guard ["who", "that", "which"].contains(reading.words[words.lowerBound]) else { return false }
    return words.lowerBound < recipient.upperBound || words.lowerBound > recipient.upperBound + 2
  }

  private func isDenied(_ word: Int, from words: Range<Int>) -> Bool {
    (max(words.lowerBound, word - 6)..<word).contains { Self.denials.contains(reading.words, $0) }
  }

  /// Words that no quote ends on.
  private static let open = WordSet(
    """
    a an and any all as at by certain each for from have in into its is it of on or other our such \
    that the their this those these to under us with which who your you we it's also be are any more so
    """)

  /// Words before which a thought may end.
  private static let boundaries = WordSet(
    "to for with in on at by and or as that from through when such using based about across")

  /// Words that begin another thought.
  private static let turns = WordSet(
    "we they unless except if provided however but where when please including which who whom")

  private static let denials = WordSet(
    """
    not never nor cannot no obligated obliged obligation obligations bound agree agreed agrees required \
    requires require measures steps committed undertake request right ability able want wish like
    """)
}
