/// A line of a plain format: its bytes without indentation, trailing spaces and line end.
struct SourceLine {
  /// Offsets of its visible bytes.
  var range: Range<Int>
  /// Columns of white space before them; a tab goes to the next multiple of four.
  var indent: Int
  /// Whether it ends in two spaces or a backslash, which Markdown reads as a line break.
  var endsInBreak = false

  var isBlank: Bool { range.isEmpty }

  /// The lines of `bytes`.
  static func lines(of bytes: Span<UInt8>) -> [SourceLine] {
    var lines: [SourceLine] = []
    var index = 0
    while index < bytes.count {
      var indent = 0
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 {
        indent = bytes[index] == 0x09 ? (indent / 4 + 1) * 4 : indent + 1
        index += 1
      }
      let start = index
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      var end = index
      while end > start, bytes[end - 1].isHTMLSpace { end -= 1 }
      lines.append(
        SourceLine(range: start..<end, indent: indent, endsInBreak: index - end >= 2 && end > start))
      if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
    }
    return lines
  }
}
