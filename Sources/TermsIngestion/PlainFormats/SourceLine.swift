/// A line of a plain format: its bytes without indentation, trailing spaces and line end.
struct SourceLine {
  private var start: UInt32
  private var end: UInt32
  private var columns: UInt16
  /// Whether it ends in two spaces or more, which Markdown reads as a line break.
  var endsInBreak: Bool

  init(range: Range<Int>, indent: Int, endsInBreak: Bool = false) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    columns = UInt16(clamping: indent)
    self.endsInBreak = endsInBreak
  }

  /// Offsets of its visible bytes.
  var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set {
      start = UInt32(truncatingIfNeeded: newValue.lowerBound)
      end = UInt32(truncatingIfNeeded: newValue.upperBound)
    }
  }
  /// Columns of white space before them; a tab goes to the next multiple of four.
  var indent: Int { Int(columns) }

  var isBlank: Bool { start == end }

  /// A text that has more lines than this for each block it may have is cut there.
  static let mostPerBlock = 16

  /// The lines of `bytes`, `limit` at most.
  static func lines(of bytes: Span<UInt8>, limit: Int = .max) -> [SourceLine] {
    var lines: [SourceLine] = []
    var index = 0
    while index < bytes.count, lines.count < limit {
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
        SourceLine(range: start..<end, indent: indent, endsInBreak: index - end >= 2 && end > start)
      )
      if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
    }
    return lines
  }
}
