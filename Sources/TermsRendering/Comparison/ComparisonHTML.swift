import TermsCore

/// A comparison as one self-contained HTML page: the tables, then the clauses that they name.
enum ComparisonHTML {
  static func page(of comparison: Comparison) -> String {
    var page = HTMLText()
    page.catalogue = ComparisonRenderer.catalogue(of: comparison)
    page.writeHead(
      title: page.catalogue[.compareTitle],
      style: HTMLStyle.css(answerColumn: "") + "\nbody { max-width: 100rem; }")
    page.element("h1", page.catalogue[.compareTitle])
    page.open("main")
    for (title, rows) in ComparisonRenderer.parts(of: comparison) {
      page.element("h2", title)
      page.markup("<div class=\"table\"><table>\n<thead><tr><th scope=\"col\">")
      page.words(page.catalogue[.columnQuestion])
      page.markup("</th>")
      for report in comparison.reports {
        page.open("th", attributes: "scope=\"col\"")
        page.words(report.name)
        page.markup("</th>")
      }
      page.markup("</tr></thead>\n<tbody>\n")
      for row in rows { write(row, of: comparison, to: &page) }
      page.markup("</tbody>\n</table></div>\n")
    }
    page.close("main")
    page.open("section", attributes: "id=\"document\" tabindex=\"-1\"")
    for (number, report) in comparison.reports.enumerated() {
      writeClauses(of: report, number, in: comparison, to: &page)
    }
    page.close("section")
    page.element("footer", page.catalogue[.compareNote])
    page.markup("</body>\n</html>\n")
    return page.html
  }

  private static func id(_ document: Int, _ clause: Int) -> String {
    "d\(document + 1)-c\(clause + 1)"
  }

  private static func write(
    _ row: Comparison.Row, of comparison: Comparison, to page: inout HTMLText
  ) {
    page.markup("<tr><th scope=\"row\">")
    page.words(row.question)
    page.markup("</th>")
    for (number, answer) in row.answers.enumerated() {
      page.markup("<td data-column=\"")
      page.words(comparison.reports[number].name)
      page.markup("\">")
      page.write(answer.answer)
      for evidence in answer.evidence {
        page.markup(
          " <a class=\"ref\" href=\"#\(id(number, evidence.clause))\">c\(evidence.clause + 1)</a>")
      }
      page.markup("</td>")
    }
    page.markup("</tr>\n")
  }

  private static func writeClauses(
    of report: Report, _ number: Int, in comparison: Comparison, to page: inout HTMLText
  ) {
    let cited = Set(comparison.rows.flatMap { $0.answers[number].evidence.map(\.clause) })
    guard !cited.isEmpty else { return }
    page.element("h2", report.name)
    for clause in cited.sorted() {
      page.open("div", attributes: "class=\"clause\" id=\"\(id(number, clause))\"")
      page.markup("<span class=\"number\">c\(clause + 1)</span> ")
      page.words(report.document[report.document.clauses[clause].range])
      page.close("div")
    }
  }
}
