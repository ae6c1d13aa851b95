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
  /// How much is written.
  public var extent: SummaryExtent

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; fewer than 40 count as 40, more than 110 as 110, as
  ///     longer lines are hard to read.
  ///   - isStyled: Whether words are styled.
  ///   - extent: How much is written.
  public init(width: Int = 80, isStyled: Bool = true, extent: SummaryExtent = .standard) {
    self.width = min(110, max(40, width))
    self.isStyled = isStyled
    self.extent = extent
  }

  /// Writes `report` to `output`.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    guard extent == .brief else { return output.write(page(of: report.summary, report)) }
    output.write(page(of: report.summary.brief { page(of: $0, report).lineCount }, report))
  }

  private func page(of summary: Summary, _ report: Report) -> String {
    var page = TerminalPage(width: width, isStyled: isStyled)
    let summary = summary.withNamedClauses
    page.write(StyledText(summary.title, style: .heading))
    for line in summary.preface { page.write(StyledText(line, ground: .dim)) }
    for section in summary.sections {
      if extent != .brief { page.endLine() }
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
    if extent == .detailed { writeFindings(report, to: &page) }
    return page.text
  }

  private func writeFindings(_ report: Report, to page: inout TerminalPage) {
    page.endLine()
    page.write(StyledText(report.summary.catalogue[.findingsTitle], style: .heading))
    for topic in Findings.topics(of: report) {
      page.endLine()
      page.write(StyledText(topic.heading, style: .strong))
      for finding in topic.findings {
        page.write(StyledText(finding.passage), first: "• ", rest: "  ")
      }
    }
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
