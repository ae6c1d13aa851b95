import TermsCore

/// The sections of a summary as HTML, with its pictures where they belong.
struct HTMLSummary {
  /// A point of the summary that names a clause.
  struct Citation {
    /// The id of the point in the page.
    var point: String
    /// What the way back is called: "Watch out 2".
    var name: String
  }

  private let summary: Summary
  private let facts: Facts
  /// For each clause named by a point, the points that name it; filled by ``write(to:)``.
  private(set) var citations: [Int: [Citation]] = [:]

  init(_ summary: Summary, facts: Facts) {
    self.summary = summary
    self.facts = facts
  }

  mutating func write(to page: inout HTMLText) {
    for section in summary.sections {
      page.open("section", attributes: "id=\"\(section.id.rawValue)\"")
      page.element("h2", section.title)
      if section.id == .recipients {
        page.markup(
          FlowPicture.svg(
            of: summary.pictures.flows, company: facts.company, catalogue: summary.catalogue))
      }
      write(section, to: &page)
      page.close("section")
      if section.id == .recipients { writePeriods(to: &page) }
    }
    if !summary.sections.contains(where: { $0.id == .recipients }) { writePeriods(to: &page) }
    writeCoverage(to: &page)
    writeGlossary(to: &page)
  }

  private func writeGlossary(to page: inout HTMLText) {
    guard !summary.glossary.isEmpty else { return }
    page.open("section", attributes: "id=\"words\"")
    page.element("h2", summary.catalogue[.glossary])
    page.open("dl")
    for entry in summary.glossary {
      page.element("dt", entry.term)
      page.element("dd", entry.explanation)
    }
    page.close("dl")
    page.close("section")
  }

  /// The sections without pictures.
  mutating func writeSections(to page: inout HTMLText) {
    for section in summary.sections {
      page.open("section", attributes: "id=\"\(section.id.rawValue)\"")
      page.element("h2", section.title)
      write(section, to: &page)
      page.close("section")
    }
  }

  private func writeCoverage(to page: inout HTMLText) {
    guard !facts.checklist.isEmpty, summary.topics == nil else { return }
    page.open("section", attributes: "id=\"coverage\"")
    page.element("h2", summary.catalogue[.coverageTitle])
    page.markup(CoveragePicture.svg(of: facts.checklist, catalogue: summary.catalogue))
    page.close("section")
  }

  private func writePeriods(to page: inout HTMLText) {
    guard !summary.pictures.periods.isEmpty else { return }
    page.open("section", attributes: "id=\"periods\"")
    page.element("h2", summary.catalogue[.periodsTitle])
    page.markup(PeriodPicture.svg(of: summary.pictures.periods, catalogue: summary.catalogue))
    page.close("section")
  }

  private mutating func write(_ section: SummarySection, to page: inout HTMLText) {
    let points = section.points.enumerated().map { (number: $0.offset + 1, point: $0.element) }
    for (number, point) in points { cite(point, number: number, in: section) }
    switch section.layout {
    case .bullets: list("ul", points, in: section, to: &page)
    case .numbered:
      list("ol", points.filter { !$0.point.isUnnumbered }, in: section, to: &page)
      list("ul", points.filter { $0.point.isUnnumbered }, in: section, to: &page)
    case .table(let columns): table(columns, points, in: section, to: &page)
    }
  }

  private mutating func cite(_ point: Point, number: Int, in section: SummarySection) {
    let citation = Citation(point: id(number, section), name: "\(section.title) \(number)")
    var seen: Set<Int> = []
    for case .clauses(let clauses) in point.cells.flatMap(\.runs) {
      for clause in clauses where seen.insert(clause).inserted {
        citations[clause, default: []].append(citation)
      }
    }
  }

  private func id(_ number: Int, _ section: SummarySection) -> String {
    "\(section.id.rawValue)-\(number)"
  }

  private func list(
    _ name: String, _ points: [(number: Int, point: Point)], in section: SummarySection,
    to page: inout HTMLText
  ) {
    guard !points.isEmpty else { return }
    page.open(name)
    for (number, point) in points {
      page.open(
        "li", attributes: "id=\"\(id(number, section))\" class=\"\(point.impact.rawValue)\"")
      for cell in point.cells { page.write(cell) }
      page.close("li")
    }
    page.close(name)
  }

  private func table(
    _ columns: [String], _ points: [(number: Int, point: Point)], in section: SummarySection,
    to page: inout HTMLText
  ) {
    page.markup("<div class=\"table\"><table>\n<thead><tr>")
    for column in columns {
      page.open("th", attributes: "scope=\"col\"")
      page.words(column)
      page.markup("</th>")
    }
    page.markup("</tr></thead>\n<tbody>\n")
    for (number, point) in points {
      page.open("tr", attributes: "id=\"\(id(number, section))\"")
      for (index, cell) in point.cells.enumerated() {
        let name = index == 0 ? "th" : "td"
        var column = ""
        Escaping.html(columns[index], to: &column)
        page.open(
          name, attributes: index == 0 ? "scope=\"row\"" : "data-column=\"\(column)\"")
        page.write(cell)
        page.markup("</\(name)>")
      }
      page.close("tr")
    }
    page.markup("</tbody>\n</table></div>\n")
  }
}
