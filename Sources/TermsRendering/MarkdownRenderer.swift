public import TermsCore

/// Writes the summary as Markdown, one screen by default.
public struct MarkdownRenderer: ReportRenderer {
  /// How much is written.
  public typealias Extent = SummaryExtent

  /// How much is written.
  public var extent: SummaryExtent

  /// Creates a renderer.
  public init(extent: SummaryExtent = .standard) { self.extent = extent }

  /// Writes `report` to `output`.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    var page = MarkdownPage(catalogue: report.summary.catalogue)
    page.clauseNames = report.summary.clauseNames
    switch extent {
    case .brief: page.writeBrief(report.summary)
    case .standard: page.writeSummary(report.summary)
    case .detailed:
      page.writeSummary(report.summary)
      page.writeFindings(report)
    }
    output.write(page.text)
  }
}

/// A page of Markdown as it grows.
struct MarkdownPage {
  var text = ""
  var catalogue = MessageCatalogue.english
  /// What clauses are called, where they have names of their own.
  var clauseNames: [String] = []

  /// The short version and the actions, at most 15 lines.
  mutating func writeBrief(_ summary: Summary) {
    let brief = summary.brief
    writeTitle(brief)
    for section in brief.sections {
      write(section, points: section.points[...])
      if section.id == .shortVersion { text += "\n" }
    }
  }

  /// Title, preface, all sections and footer.
  mutating func writeSummary(_ summary: Summary) {
    writeTitle(summary)
    for line in summary.preface {
      write(line)
      text += "\n"
    }
    text += "\n"
    for section in summary.sections {
      write(section, points: section.points[...])
      text += "\n"
    }
    if let glossary = summary.glossaryLine {
      write(glossary)
      text += "  \n"
    }
    text += "<sub>"
    write(summary.footer)
    text += "</sub>\n"
  }

  private mutating func writeTitle(_ summary: Summary) {
    text += "# "
    Escaping.markdown(summary.title, to: &text)
    text += "\n"
  }

  private mutating func write(_ section: SummarySection, points: ArraySlice<Point>) {
    text += "## \(section.title)\n"
    switch section.layout {
    case .bullets:
      for point in points { writeItem("- ", point) }
    case .numbered:
      var number = 0
      for point in points {
        if !point.isUnnumbered { number += 1 }
        writeItem(point.isUnnumbered ? "- " : "\(number). ", point)
      }
    case .table(let columns):
      text += "| " + columns.joined(separator: " | ") + " |\n"
      text += String(repeating: "|---", count: columns.count) + "|\n"
      for point in points {
        for cell in point.cells {
          text += "| "
          write(cell, inTable: true)
          text += " "
        }
        text += "|\n"
      }
    }
  }

  private mutating func writeItem(_ mark: String, _ point: Point) {
    text += mark
    for (index, cell) in point.cells.enumerated() {
      if index == 0 { writeFirst(cell) } else { write(cell) }
    }
    text += "\n"
  }

  /// Adds a passage at the start of a list item, where a heading, quotation or list could begin.
  mutating func writeFirst(_ passage: Passage) {
    guard case .plain(let words)? = passage.runs.first else { return write(passage) }
    var plain = ""
    Escaping.text(words, to: &plain)
    let start = plain.drop { $0 == " " }
    let number = start.prefix { $0.isASCII && $0.isNumber }
    let mark = start.dropFirst(number.count).first.map(String.init) ?? ""
    var rest = passage
    if (number.isEmpty ? ["#", ">", "-", "+", "="] : [".", ")"]).contains(mark) {
      text += number + "\\" + mark
      rest.runs[0] = .plain(String(start.dropFirst(number.count + 1)))
    } else {
      rest.runs[0] = .plain(String(start))
    }
    write(rest)
  }

  /// Adds a passage.
  mutating func write(_ passage: Passage, inTable: Bool = false) {
    for run in passage.runs {
      switch run {
      case .plain(let words): Escaping.markdown(words, inTable: inTable, to: &text)
      case .strong(let words):
        text += "**"
        Escaping.markdown(words, inTable: inTable, to: &text)
        text += "**"
      case .quote(let words):
        text += "“"
        Escaping.markdown(words, inTable: inTable, to: &text)
        text += "”"
      case .code(let words): writeCode(words, inTable: inTable)
      case .link(let words, let target): writeLink(words, target, inTable: inTable)
      case .clauses(let clauses): writeClauses(clauses, inTable: inTable)
      }
    }
  }

  private mutating func writeClauses(_ clauses: [Int], inTable: Bool) {
    if clauses.isEmpty { text += inTable ? "—" : "[\(catalogue[.noClause])]" }
    for (index, clause) in clauses.enumerated() {
      if index > 0 { text += " " }
      text += "[\(clauseNames.name(ofClause: clause))]"
    }
  }

  private mutating func writeLink(_ words: String, _ target: String, inTable: Bool) {
    guard let link = Escaping.link(target) else {
      Escaping.markdown(words, inTable: inTable, to: &text)
      return
    }
    if words == target {
      text += "<\(Self.inBrackets(link, inTable: inTable))>"
    } else if link.hasPrefix("mailto:"), link.utf8.count == words.utf8.count + 7 {
      Escaping.markdown(words, inTable: inTable, to: &text)
    } else {
      text += "["
      Escaping.markdown(words, inTable: inTable, to: &text)
      text += "](\(Self.inBrackets(link, inTable: inTable)))"
    }
  }

  /// A target as it may stand between brackets, which would end at its own, and in a table's cell.
  private static func inBrackets(_ link: String, inTable: Bool) -> String {
    var target = ""
    for character in link {
      switch character {
      case "(": target += "%28"
      case ")": target += "%29"
      case "|" where inTable: target += "%7C"
      default: target.append(character)
      }
    }
    return target
  }

  private mutating func writeCode(_ words: String, inTable: Bool) {
    var plain = ""
    Escaping.text(words, to: &plain)
    plain = plain.split(separator: "`").joined(separator: "'")
    if plain.isEmpty { return }
    if inTable {
      plain = plain.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
    text += "`\(plain)`"
  }
}
