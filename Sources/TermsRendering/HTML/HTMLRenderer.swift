public import TermsCore

/// Writes one self-contained HTML page: the summary, its pictures and the document beside it.
///
/// Each point leads to its words, marked in their clause, and back. No script and nothing from elsewhere; all text is escaped; only `http`, `https` and `mailto`
/// targets become links.
public struct HTMLRenderer: ReportRenderer {
  /// How much is written: the document's own words are left out of a brief page, and a detailed one
  /// lists every finding by topic.
  public var extent: SummaryExtent

  /// Creates a renderer.
  public init(extent: SummaryExtent = .standard) { self.extent = extent }

  /// Writes `report` to `output`.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    var page = HTMLText()
    page.catalogue = report.summary.catalogue
    page.clauseNames = report.summary.clauseNames
    page.linksClauses = extent != .brief
    page.writeHead(
      title: report.summary.title,
      style: HTMLStyle.css(answerColumn: page.catalogue[.columnAnswer]))
    if extent == .brief {
      writeBrief(report.summary.brief, report, to: &page)
      return output.write(page.html)
    }
    page.open("header")
    page.element("h1", report.summary.title)
    for line in report.summary.preface {
      page.open("p")
      page.write(line)
      page.close("p")
    }
    page.close("header")
    page.open("div", attributes: "class=\"sides\"")
    var summary = HTMLSummary(report.summary, facts: report.facts)
    page.open("main", attributes: "id=\"summary\"")
    summary.write(to: &page)
    if extent == .detailed { writeFindings(report, to: &page) }
    page.close("main")
    HTMLDocument(report, citations: summary.citations).write(to: &page)
    page.close("div")
    page.open("footer")
    page.write(report.summary.footer)
    page.close("footer")
    page.markup("</body>\n</html>\n")
    output.write(page.html)
  }

  /// The short version and the actions alone.
  private func writeBrief(_ summary: Summary, _ report: Report, to page: inout HTMLText) {
    page.open("header")
    page.element("h1", summary.title)
    page.close("header")
    page.open("main", attributes: "id=\"summary\"")
    var sections = HTMLSummary(summary, facts: report.facts)
    sections.writeSections(to: &page)
    page.close("main")
    page.markup("</body>\n</html>\n")
  }

  private func writeFindings(_ report: Report, to page: inout HTMLText) {
    page.open("section", attributes: "id=\"findings\"")
    page.element("h2", page.catalogue[.findingsTitle])
    for topic in Findings.topics(of: report) {
      page.element("h3", topic.heading)
      page.open("ul")
      for finding in topic.findings {
        page.open("li", attributes: "class=\"\(finding.impact.rawValue)\"")
        page.write(finding.passage)
        page.close("li")
      }
      page.close("ul")
    }
    page.close("section")
  }
}
