public import TermsCore

/// Writes the summary as plain text for mail: lines of at most ``width`` characters, tables as
/// indented lines.
public struct TextRenderer: ReportRenderer {
  /// The most characters on a line; a longer word stands alone on its line.
  public var width: Int
  /// How much is written.
  public var extent: SummaryExtent

  /// Creates a renderer.
  ///
  /// - Precondition: `width` is at least 20.
  public init(width: Int = 78, extent: SummaryExtent = .standard) {
    precondition(width >= 20, "a line needs room for words")
    self.width = width
    self.extent = extent
  }

  /// Writes `report` to `output`.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    guard extent == .brief else { return output.write(page(of: report.summary, report)) }
    output.write(page(of: report.summary.brief { page(of: $0, report).lineCount }, report))
  }

  private func page(of summary: Summary, _ report: Report) -> String {
    let summary = summary.withNamedClauses
    var page = TextPage(width: width, catalogue: summary.catalogue)
    let title = page.words(Passage([.plain(summary.title)]))
    page.write(title, first: "", rest: "")
    if extent != .brief {
      page.write(String(repeating: "=", count: min(width, title.count)), first: "", rest: "")
    }
    for line in summary.preface { page.write(page.words(line), first: "", rest: "") }
    for section in summary.sections {
      if extent != .brief { page.text += "\n" }
      page.write(section.title.uppercased(), first: "", rest: "")
      write(section, to: &page)
    }
    if let glossary = summary.glossaryLine {
      page.text += "\n"
      page.write(page.words(glossary), first: "", rest: "")
    }
    if !summary.footer.runs.isEmpty {
      page.text += "\n"
      page.write(page.words(summary.footer), first: "", rest: "")
    }
    if extent == .detailed { writeFindings(report, to: &page) }
    return page.text
  }

  private func writeFindings(_ report: Report, to page: inout TextPage) {
    page.text += "\n"
    page.write(page.catalogue[.findingsTitle].uppercased(), first: "", rest: "")
    for topic in Findings.topics(of: report) {
      page.text += "\n"
      page.write(topic.heading, first: "", rest: "")
      for finding in topic.findings {
        page.write(page.words(finding.passage), first: "- ", rest: "  ")
      }
    }
  }

  private func write(_ section: SummarySection, to page: inout TextPage) {
    var number = 0
    for point in section.points {
      switch section.layout {
      case .numbered where !point.isUnnumbered:
        number += 1
        page.write(page.words(point.cells), first: "\(number). ", rest: "   ")
      case .bullets, .numbered: page.write(page.words(point.cells), first: "- ", rest: "  ")
      case .table(let columns): writeRow(point, columns, to: &page)
      }
    }
  }

  /// A table row: the first cell on the left, the others under it, those after the second with
  /// the name of their column.
  private func writeRow(_ point: Point, _ columns: [String], to page: inout TextPage) {
    let cells = point.cells.map { page.words($0) }
    let isAnswer = cells.count == 3
    if isAnswer {
      page.write("\(cells[0]) \(cells[1]) \(cells[2])", first: "- ", rest: "  ")
      return
    }
    page.write("\(cells[0]) \(cells[cells.count - 1])", first: "- ", rest: "  ")
    for index in 1..<(cells.count - 1) {
      page.write("\(columns[index]): \(cells[index])", first: "    ", rest: "      ")
    }
  }
}

/// A page of plain text as it grows.
struct TextPage {
  var text = ""
  let width: Int
  let catalogue: MessageCatalogue

  init(width: Int, catalogue: MessageCatalogue) {
    (self.width, self.catalogue) = (width, catalogue)
  }

  /// The words of several passages.
  func words(_ passages: [Passage]) -> String { passages.map { words($0) }.joined(separator: " ") }

  /// The words of a passage, made safe for a terminal.
  func words(_ passage: Passage) -> String {
    var words = ""
    for run in passage.runs {
      switch run {
      case .plain(let text), .strong(let text), .code(let text): Escaping.text(text, to: &words)
      case .quote(let text):
        words += "“"
        Escaping.text(text, to: &words)
        words += "”"
      case .link(let text, let target):
        Escaping.text(text, to: &words)
        if let link = Escaping.link(target), link != text, !link.hasPrefix("mailto:") {
          words += " <\(link)>"
        }
      case .clauses(let clauses):
        if clauses.isEmpty { words += "[\(catalogue[.noClause])]" }
        for (index, clause) in clauses.enumerated() {
          if index > 0 { words += " " }
          words += "[c\(clause + 1)]"
        }
      }
    }
    return words
  }

  /// Adds a paragraph, its lines broken at spaces.
  mutating func write(_ words: String, first: String, rest: String) {
    var column = first.count
    var isStart = true
    text += first
    for word in words.split(separator: " ") {
      let length = word.count
      if !isStart, column + 1 + length > width {
        text += "\n" + rest
        column = rest.count
        isStart = true
      }
      if !isStart {
        text += " "
        column += 1
      }
      text += word
      column += length
      isStart = false
    }
    text += "\n"
  }
}
