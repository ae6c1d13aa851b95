public import TermsCore

/// Writes the summary for a terminal: lines that fit its width, tables in columns, and bold, dim
/// and coloured words where the terminal shows them.
///
/// What the document says cannot reach the terminal as a command: control characters are taken out.
public struct TerminalRenderer: ReportRenderer {
  /// The number of columns of the terminal.
  public var width: Int
  /// Whether words are styled; without it, plain text comes out.
  public var isStyled: Bool
  /// Whether only the short version and what the reader can do are written.
  public var isBrief: Bool

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; fewer than 40 count as 40, more than 110 as 110, as
  ///     longer lines are hard to read.
  ///   - isStyled: Whether words are styled.
  ///   - isBrief: Whether only the short version and what the reader can do are written.
  public init(width: Int = 80, isStyled: Bool = true, isBrief: Bool = false) {
    self.width = min(110, max(40, width))
    self.isStyled = isStyled
    self.isBrief = isBrief
  }

  /// Writes `report` to `output`.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    var page = TerminalPage(width: width, isStyled: isStyled)
    let summary = (isBrief ? report.summary.brief : report.summary).withNamedClauses
    page.write(StyledText(summary.title, style: .heading))
    for line in summary.preface { page.write(StyledText(line, ground: .dim)) }
    for section in summary.sections {
      page.endLine()
      page.write(StyledText(section.title, style: .heading))
      write(section, to: &page)
    }
    if let glossary = summary.glossaryLine {
      page.endLine()
      page.write(StyledText(glossary))
    }
    if !summary.footer.runs.isEmpty {
      page.endLine()
      page.write(StyledText(summary.footer, ground: .dim))
    }
    output.write(page.text)
  }

  private func write(_ section: SummarySection, to page: inout TerminalPage) {
    var number = 0
    switch section.layout {
    case .table(let columns): page.writeTable(columns, section.points.map(\.cells))
    case .bullets, .numbered:
      for point in section.points {
        var mark = "• "
        if section.layout == .numbered, !point.isUnnumbered {
          number += 1
          mark = "\(number). "
        }
        let text = StyledText(joining: point.cells)
        page.write(text, first: mark, rest: String(repeating: " ", count: mark.count))
      }
    }
  }
}
