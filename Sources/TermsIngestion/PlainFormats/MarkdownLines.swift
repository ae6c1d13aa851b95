/// What single lines of Markdown are.
extension MarkdownReader {
  /// 1 for a line of `=`, 2 for a line of `-`.
  static func setextLevel(_ line: Span<UInt8>) -> Int? {
    let mark = line[0]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return nil }
    for index in 0..<line.count where line[index] != mark { return nil }
    if mark == UInt8(ascii: "-"), line.count < 2 { return nil }
    return mark == UInt8(ascii: "=") ? 1 : 2
  }

  /// Whether the line is `* * *`, `---` or `___`.
  static func isRule(_ line: Span<UInt8>) -> Bool {
    let mark = line[0]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_")
    else { return false }
    var marks = 0
    for index in 0..<line.count {
      if line[index] == mark { marks += 1 } else if line[index] != 0x20 { return false }
    }
    return marks >= 3
  }

  /// The level of an ATX heading and where its words lie in the line.
  static func atxHeading(_ line: Span<UInt8>) -> (level: Int, content: Range<Int>)? {
    var level = 0
    while level < line.count, line[level] == UInt8(ascii: "#") { level += 1 }
    guard 1...6 ~= level, level < line.count, line[level].isHTMLSpace else { return nil }
    var start = level
    var end = line.count
    while start < end, line[start].isHTMLSpace { start += 1 }
    var closing = end
    while closing > start, line[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing < end, closing > start, line[closing - 1] == 0x20 { end = closing }
    while end > start, line[end - 1].isHTMLSpace { end -= 1 }
    return (level, start..<end)
  }

  /// A list marker at the start of a line.
  struct Marker {
    /// The number with its mark, or empty for a bullet.
    var text: String
    /// Bytes up to the item's first word.
    var width: Int
    /// Whether it may start a list right after a line of text.
    var mayInterrupt: Bool
  }

  static func marker(_ line: Span<UInt8>) -> Marker? {
    let first = line[0]
    var end = 0
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      end = 1
    } else {
      while end < min(line.count, 9), line[end].isASCIIDigit { end += 1 }
      guard end > 0, end < line.count,
        line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")")
      else { return nil }
      end += 1
    }
    guard end == line.count || line[end].isHTMLSpace else { return nil }
    let text = first.isASCIIDigit ? String(line.extracting(0..<end)) : ""
    var width = end
    while width < line.count, line[width].isHTMLSpace { width += 1 }
    return Marker(text: text, width: width, mayInterrupt: text.isEmpty || text.hasPrefix("1"))
  }

  /// Whether the line is the rule under a table's header row.
  static func isSeparator(_ line: Span<UInt8>) -> Bool {
    var dashes = 0
    for index in 0..<line.count {
      switch line[index] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes > 0
  }
}
