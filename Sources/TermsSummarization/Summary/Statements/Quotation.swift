internal import TermsCore

/// Cutting of the document's words to a length that a person reads.
enum Quotation {
  /// The most words a quote has.
  static let limit = 13
  /// The words below which a quote runs on past a comma.
  private static let enough = 8

  /// The first words of `text`, with an ellipsis where it is cut.
  static func cut(_ text: some StringProtocol, limit: Int = limit) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > limit else { return tidy(String(text)) }
    return tidy(words.prefix(limit).joined(separator: " ")) + " …"
  }

  /// The words of `sentence` around `match`, at most ``limit`` of them, with an ellipsis where the
  /// sentence is cut; the cut falls after a comma or the like where one is near.
  static func around(
    _ match: TextRange, in sentence: TextRange, of document: Document
  ) -> String {
    let text = document[sentence]
    let words = text.split(separator: " ")
    guard words.count > limit else { return tidy(String(text)) }
    let utf8 = text.utf8
    var first = 0
    var last = words.count - 1
    for (index, word) in words.enumerated() {
      let start = sentence.lowerBound + utf8.distance(from: utf8.startIndex, to: word.startIndex)
      if start <= match.lowerBound { first = index }
      if start < match.upperBound { last = index }
    }
    last = min(last, first + limit - 1)
    var lower = first
    // Back to the start of the phrase, as far as the length allows.
    while lower > 0, last - lower + 1 < limit - 4,
      last - lower + 1 < enough - 2 || !endsPhrase(words[lower - 1])
    {
      lower -= 1
    }
    var upper = last + 1
    while upper < words.count, upper - lower < limit,
      upper - lower < enough || !endsPhrase(words[upper - 1])
    {
      upper += 1
    }
    // A cut phrase that ends in a joining word reads as broken.
    while upper - 1 > last, upper < words.count, joins(words[upper - 1]) { upper -= 1 }
    var part = words[lower..<upper].joined(separator: " ")
    // Two sentences run together ("EXPIRES.YOU"): the quote starts with the second.
    if lower > 0, let stop = words[lower].dropLast().lastIndex(where: { ".;".contains($0) }),
      words[lower][stop...].dropFirst().allSatisfy(\.isLetter), upper - lower > 4
    {
      part = String(part.dropFirst(words[lower].distance(from: words[lower].startIndex, to: stop) + 1))
    }
    let body = tidy(part)
    return (lower > 0 ? "… " : "") + body + (upper < words.count ? " …" : "")
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

  private static func endsPhrase(_ word: Substring) -> Bool {
    guard let last = word.last else { return false }
    return ",;:.)".contains(last)
  }

  private static func joins(_ word: Substring) -> Bool {
    [
      "a", "an", "and", "any", "at", "by", "for", "from", "in", "is", "its", "of", "on", "or",
      "our", "that", "the", "their", "to", "which", "with", "your",
    ].contains(word.lowercased())
  }
}
