internal import TermsCore

/// A document's text as quotes with places in Unicode code points, which the Web Annotation model
/// counts in.
struct QuotedText {
  let document: Document
  /// How many code points begin before each byte of the text.
  private let counts: [Int32]

  /// - Complexity: O(bytes).
  init(_ document: Document) {
    self.document = document
    var counts: [Int32] = []
    counts.reserveCapacity(document.text.utf8.count + 1)
    var count: Int32 = 0
    for byte in document.text.utf8 {
      counts.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    counts.append(count)
    self.counts = counts
  }

  /// The quoted words.
  func words(of evidence: Evidence) -> Substring { document[evidence.range] }

  /// The place of the first quoted code point, and that after the last one.
  func place(of evidence: Evidence) -> (start: Int, end: Int) {
    (Int(counts[evidence.range.lowerBound]), Int(counts[evidence.range.upperBound]))
  }
}
