internal import TermsCore

/// Cutting of the document's words to a length that a person reads.
enum Quotation {
  /// The most words a quote has.
  static let limit = 13

  /// The first words of `text`, with an ellipsis where it is cut: after a clause when one ends near
  /// the limit.
  static func cut(_ text: some StringProtocol, limit: Int = limit) -> String {
    let words = String(text).split(whereSeparator: \.isSpaceOfText)
    guard words.count > limit else { return tidy(String(text)) }
    let end = QuoteCut.end(of: words, limit: limit)
    return tidy(words.prefix(end).joined(separator: " ")) + " …"
  }

  /// `text` without the punctuation and quotation marks at its ends.
  static func tidy(_ text: String) -> String {
    var part = Substring(text)
    while let first = part.first, " ,;:.“”\"*-–—•".contains(first) { part.removeFirst() }
    while let last = part.last, " ,;:.“\"*–—•".contains(last) { part.removeLast() }
    let isOpen =
      (part.last == "”" && !part.contains("“")) || (part.last == ")" && !part.contains("("))
      || part.last == "("
    return isOpen ? tidy(String(part.dropLast())) : String(part)
  }
}
