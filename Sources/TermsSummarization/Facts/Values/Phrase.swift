import TermsCore

extension Reading {
  /// The words from `start` on, up to the next punctuation mark (a bracketed number is passed
  /// over), the end of the sentence, or `limit` words.
  func phrase(from start: Range<Int>, in sentence: Sentence, atMost limit: Int) -> Range<Int> {
    var end = start.upperBound
    while end < sentence.words.upperBound, end - start.lowerBound < limit {
      let style = words.styles[end]
      let follows = end > 0 && words.styles[end - 1].contains(.number)
      if style.contains(.afterPunctuation), !style.contains(.number), !follows { break }
      end += 1
    }
    return start.lowerBound..<end
  }

  /// The index of the clause that holds the byte at `offset`, or else of the first one after it
  /// (a heading belongs to the clause below it); nil when there is none.
  ///
  /// - Complexity: O(log *n*).
  func clause(at offset: Int) -> Int? {
    let clauses = document.clauses
    guard !clauses.isEmpty else { return nil }
    let low = clauses.partitioningIndex { $0.range.upperBound > offset }
    return min(low, clauses.count - 1)
  }
}

extension TextRange {
  /// The range with a bracket that it opens but does not close, or closes but does not open:
  /// "90 (ninety" gains its ")", "30) days" its "(".
  func closingBracket(in document: Document) -> TextRange {
    let inside = document[self]
    if inside.holds(")"), !inside.holds("("), lowerBound > 0,
      document.text.utf8.span[lowerBound - 1] == UInt8(ascii: "(")
    {
      return TextRange(lowerBound - 1, upperBound)
    }
    guard inside.holds("("), !inside.holds(")"),
      upperBound < document.text.utf8.count,
      document.text.utf8.span[upperBound] == UInt8(ascii: ")")
    else { return self }
    return TextRange(lowerBound, upperBound + 1)
  }
}
