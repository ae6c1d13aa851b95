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
    writeHead(title: report.summary.title, to: &page)
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

  private func writeHead(title: String, to page: inout HTMLText) {
    page.markup(
      """
      <!DOCTYPE html>
      <html lang="\(page.catalogue.language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">

      """)
    page.element("title", title)
    let style = HTMLStyle.css(answerColumn: page.catalogue[.columnAnswer])
    page.markup("<style>\n\(style)\n</style>\n</head>\n<body>\n")
    page.open("a", attributes: "class=\"skip\" href=\"#document\"")
    page.words(page.catalogue[.pageSkip])
    page.close("a")
  }
}
