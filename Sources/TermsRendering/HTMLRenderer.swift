public import TermsCore

/// Writes one self-contained HTML page: the summary, each point linked to its clauses, and the
/// clauses of the document below it.
///
/// No script and nothing from elsewhere; all text is escaped; only `http`, `https` and `mailto`
/// targets become links.
public struct HTMLRenderer: ReportRenderer {
  /// Creates a renderer.
  public init() {}

  /// Writes `report` to `output`.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    var page = HTMLPage()
    page.writeHead(title: report.summary.title)
    page.writeSummary(report.summary)
    page.writeClauses(report)
    page.text += "</body>\n</html>\n"
    output.write(page.text)
  }
}

/// A page of HTML as it grows.
struct HTMLPage {
  var text = ""

  mutating func writeHead(title: String) {
    text += """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>
      """
    Escaping.html(title, to: &text)
    text += "</title>\n<style>\n\(HTMLStyle.css)\n</style>\n</head>\n<body>\n<header>\n<h1>"
    Escaping.html(title, to: &text)
    text += "</h1>\n"
  }

  mutating func writeSummary(_ summary: Summary) {
    for line in summary.preface { element("p", line) }
    text += "</header>\n<main>\n"
    for section in summary.sections {
      text += "<section id=\"\(section.id.rawValue)\">\n<h2>"
      Escaping.html(section.title, to: &text)
      text += "</h2>\n"
      write(section)
      text += "</section>\n"
    }
    text += "</main>\n<footer>"
    write(summary.footer)
    text += "</footer>\n"
  }

  private mutating func write(_ section: SummarySection) {
    switch section.layout {
    case .bullets: list("ul", section.points[...])
    case .numbered:
      list("ol", section.points.filter { !$0.isUnnumbered }[...])
      list("ul", section.points.filter(\.isUnnumbered)[...])
    case .table(let columns):
      text += "<div class=\"table\"><table>\n<thead><tr>"
      for column in columns { text += "<th scope=\"col\">\(column)</th>" }
      text += "</tr></thead>\n<tbody>\n"
      for point in section.points {
        text += "<tr>"
        for (index, cell) in point.cells.enumerated() {
          text += index == 0 ? "<th scope=\"row\">" : "<td>"
          write(cell)
          text += index == 0 ? "</th>" : "</td>"
        }
        text += "</tr>\n"
      }
      text += "</tbody>\n</table></div>\n"
    }
  }

  private mutating func list(_ name: String, _ points: ArraySlice<Point>) {
    guard !points.isEmpty else { return }
    text += "<\(name)>\n"
    for point in points {
      text += "<li class=\"\(point.impact.rawValue)\">"
      for cell in point.cells { write(cell) }
      text += "</li>\n"
    }
    text += "</\(name)>\n"
  }

  private mutating func element(_ name: String, _ passage: Passage) {
    text += "<\(name)>"
    write(passage)
    text += "</\(name)>\n"
  }

  private mutating func write(_ passage: Passage) {
    for run in passage.runs {
      switch run {
      case .plain(let words): Escaping.html(words, to: &text)
      case .strong(let words): tagged("strong", words)
      case .quote(let words): tagged("q", words)
      case .code(let words): tagged("code", words)
      case .link(let words, let target):
        guard let link = Escaping.link(target) else {
          Escaping.html(words, to: &text)
          continue
        }
        text += "<a rel=\"noopener noreferrer nofollow\" href=\""
        Escaping.html(link, to: &text)
        text += "\">"
        Escaping.html(words, to: &text)
        text += "</a>"
      case .clauses(let clauses):
        if clauses.isEmpty { text += "<span class=\"none\">no clause</span>" }
        for (index, clause) in clauses.enumerated() {
          if index > 0 { text += " " }
          text += "<a class=\"ref\" href=\"#c\(clause + 1)\">c\(clause + 1)</a>"
        }
      }
    }
  }

  private mutating func tagged(_ name: String, _ words: String) {
    text += "<\(name)>"
    Escaping.html(words, to: &text)
    text += "</\(name)>"
  }

  /// The clauses under their headings, each with the target of its links.
  mutating func writeClauses(_ report: Report) {
    let document = report.document
    text += "<section id=\"clauses\">\n<h2>The document, clause by clause</h2>\n"
    var section: Int?
    for (index, clause) in document.clauses.enumerated() {
      if clause.section != section, let current = clause.section {
        text += "<h3>"
        Escaping.html(String(document[document.sections[current].heading]), to: &text)
        text += "</h3>\n"
      }
      section = clause.section
      let impact = report.tags.impacts[index].rawValue
      text += "<p class=\"clause \(impact)\" id=\"\(clause.id)\"><b>\(clause.id)</b> "
      Escaping.html(String(document[clause.range]), to: &text)
      let tags = report.tags.sets[index].tags
      if !tags.isEmpty {
        text += " <small>\(tags.map(\.rawValue).joined(separator: ", "))</small>"
      }
      text += "</p>\n"
    }
    text += "</section>\n"
  }
}
