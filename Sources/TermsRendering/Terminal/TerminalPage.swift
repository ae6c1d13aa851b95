import TermsCore

/// Lines for a terminal as they grow.
struct TerminalPage {
  private(set) var text = ""
  private let width: Int
  private let isStyled: Bool

  init(width: Int, isStyled: Bool) {
    self.width = width
    self.isStyled = isStyled
  }

  mutating func endLine() { text += "\n" }

  /// Adds a paragraph; `first` and `rest` stand before its first and its other lines.
  mutating func write(_ paragraph: StyledText, first: String = "", rest: String = "") {
    for (index, line) in paragraph.lines(width: width - rest.count).enumerated() {
      text += index == 0 ? first : rest
      write(line)
      endLine()
    }
  }

  private mutating func write(_ line: [StyledText.Word]) {
    var style = StyledText.Style.plain
    func switched(to next: StyledText.Style) -> String {
      guard isStyled, next != style else { return "" }
      return (style == .plain ? "" : "\u{1b}[0m")
        + (next == .plain ? "" : "\u{1b}[\(next.rawValue)m")
    }
    for (index, word) in line.enumerated() {
      let space = index > 0 && !word.isJoined ? " " : ""
      // A space belongs to both words only when they share a style.
      text += word.style == style ? space : ""
      let change = switched(to: word.style)
      text += word.style == style ? "" : (style == .plain ? space + change : change + space)
      style = word.style
      text += word.text
    }
    text += switched(to: .plain)
  }

  /// Adds a table whose columns share the width; on a narrow terminal, a block of lines a row.
  mutating func writeTable(_ columns: [String], _ rows: [[Passage]]) {
    let cells = rows.map { row in row.map { StyledText($0) } }
    guard width >= 20 * columns.count - 10 else { return writeBlocks(columns, cells) }
    let head = columns.map { StyledText($0, style: .dim) }
    let widths = fitted([head] + cells)
    writeRow(head, widths)
    for row in cells { writeRow(row, widths) }
  }

  private mutating func writeBlocks(_ columns: [String], _ rows: [[StyledText]]) {
    for row in rows {
      for (index, cell) in row.enumerated() {
        let name = index < 2 && columns.count == 3 || index == 0 ? "" : "\(columns[index]): "
        write(cell, first: (index == 0 ? "• " : "  ") + name, rest: "  ")
      }
    }
  }

  /// The widths of columns: what they need, the widest made narrower until all fit.
  private func fitted(_ rows: [[StyledText]]) -> [Int] {
    var widths = rows[0].indices.map { column in
      rows.map { row in row[column].lines(width: .max).map(StyledText.width(of:)).max() ?? 0 }
        .max() ?? 0
    }
    let room = width - 2 * (widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 8 {
      widths[widths.firstIndex(of: widest)!] -= 1
    }
    return widths
  }

  private mutating func writeRow(_ cells: [StyledText], _ widths: [Int]) {
    let lines = zip(cells, widths).map { cell, width in cell.lines(width: width) }
    for number in 0..<(lines.map(\.count).max() ?? 0) {
      var gap = 0
      for (column, cell) in lines.enumerated() {
        guard number < cell.count else {
          gap += widths[column] + 2
          continue
        }
        text += String(repeating: " ", count: gap)
        write(cell[number])
        gap = max(0, widths[column] - StyledText.width(of: cell[number])) + 2
      }
      endLine()
    }
  }
}
