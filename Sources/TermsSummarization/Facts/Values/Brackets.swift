import TermsCore

/// Finds brackets and what is quoted in them.
enum Brackets {
  /// The ranges between `(` and the next `)`, at most 220 bytes long, that hold a quotation mark.
  static func all(in bytes: Span<UInt8>, before limit: Int) -> [TextRange] {
    var found: [TextRange] = []
    var open: Int?
    var hasQuote = false
    for index in 0..<limit {
      switch bytes[index] {
      case UInt8(ascii: "("):
        open = index
        hasQuote = false
      case UInt8(ascii: ")"):
        if let start = open, hasQuote, index - start < 220 {
          found.append(TextRange(start, index + 1))
        }
        open = nil
      case UInt8(ascii: "\""), 0xe2, 0xc2: hasQuote = true
      default: break
      }
    }
    return found
  }

  private static let opening: Set<Character> = ["\"", "“", "‘", "«", "„", "”"]
  private static let closing: Set<Character> = ["\"", "”", "’", "»", "“", "‟"]

  /// The quoted words, without commas and stops at their ends.
  static func quotes(in text: String) -> [String] {
    var found: [String] = []
    var current: String?
    for character in text {
      if var inside = current {
        if closing.contains(character) {
          while let last = inside.last, last == "," || last == "." || last == " " || last == ";" {
            inside.removeLast()
          }
          while inside.first == " " { inside.removeFirst() }
          if !inside.isEmpty { found.append(inside) }
          current = nil
        } else {
          current = inside + String(character)
        }
      } else if opening.contains(character) {
        current = ""
      }
    }
    return found
  }

  /// Whether "the" stands before the quoted `words` in `text`.
  static func takesArticle(_ words: String, in text: String) -> Bool {
    guard let found = text.firstPlace(of: words) else { return false }
    let before = text[..<found.lowerBound].split { !$0.isLetter && !$0.isNumber }
    return before.last?.lowercased() == "the"
  }
}

extension Document {
  /// Where `words` first stand within `range`.
  func range(of words: String, in range: TextRange) -> TextRange? {
    let inside = self[range]
    guard let found = inside.firstPlace(of: words) else { return nil }
    let start =
      range.lowerBound + inside.utf8.distance(from: inside.startIndex, to: found.lowerBound)
    return TextRange(start, start + words.utf8.count)
  }
}
