public import TermsCore

/// Writes one self-contained HTML page: the summary, its pictures and the document beside it.
///
/// Each point leads to its words, marked in their clause, and back. No script and nothing from elsewhere; all text is escaped; only `http`, `https` and `mailto`
/// targets become links.
public struct HTMLRenderer: ReportRenderer {
  /// Creates a renderer.
  public init() {}

  /// Writes `report` to `output`.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    var page = HTMLText()
    page.catalogue = report.summary.catalogue
    page.clauseNames = report.summary.clauseNames
    page.writeHead(
      title: report.summary.title,
      style: HTMLStyle.css(answerColumn: page.catalogue[.columnAnswer]))
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
    page.close("main")
    HTMLDocument(report, citations: summary.citations).write(to: &page)
    page.close("div")
    page.open("footer")
    page.write(report.summary.footer)
    page.close("footer")
    page.markup("</body>\n</html>\n")
    output.write(page.html)
  }
}
