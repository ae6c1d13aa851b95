import TermsCore

/// A chain or graph as one self-contained HTML page: the picture, and the same in words.
enum ChainHTML {
  static func page(of page: ChainPage) -> String {
    let words = page.words
    var html = HTMLText()
    html.catalogue = words.catalogue
    html.writeHead(title: page.title, style: HTMLStyle.css(answerColumn: "") + "\n" + style)
    html.open("header")
    html.element("h1", page.title)
    html.element("p", words.read(page.part))
    html.close("header")
    html.open("main", attributes: "id=\"summary\"")
    html.open("p")
    html.write(Passage([.strong(words.counts(page.part))]))
    html.close("p")
    if let emptiness = page.emptiness { html.element("p", emptiness) }
    if let chain = page.part.chain {
      write(chain, of: page, to: &html)
    } else {
      html.markup("<section id=\"document\" tabindex=\"-1\">\n")
      html.element("h2", words[.chainNamed])
      let rows = ChainTable.mostNamed(page, ChainMarkdown.rows)
      writeTable(words.catalogue.choices(.chainNamedColumns), rows, to: &html)
      html.close("section")
    }
    let missing = ChainTable.missing(page)
    if !missing.isEmpty {
      html.open("section")
      html.element("h2", words[.chainMissing])
      writeTable(words.catalogue.choices(.chainMissingColumns), missing, to: &html)
      html.close("section")
    }
    html.close("main")
    html.element("footer", words[.chainNote])
    html.markup("</body>\n</html>\n")
    return html.html
  }

  private static func write(
    _ chain: DisclosureChain, of page: ChainPage, to html: inout HTMLText
  ) {
    let lines = page.shortLines
    guard !lines.isEmpty else { return }
    html.open("section")
    html.element("h2", page.words[.chainShort])
    html.open("ul")
    for line in lines {
      html.open("li")
      html.write(line)
      html.close("li")
    }
    html.close("ul")
    html.close("section")
    html.markup(ChainPicture(chain, page.words).svg)
    html.markup("<section id=\"document\" tabindex=\"-1\">\n")
    html.element("h2", page.words[.chainTree])
    var level = -1
    for line in ChainTree(page, chain).lines {
      if line.level > level { html.markup("\n<ul>\n") } else { html.markup("</li>\n") }
      while level > line.level {
        html.markup("</ul>\n</li>\n")
        level -= 1
      }
      level = line.level
      let id = line.company.map { " id=\"\(GraphPart.id($0))\"" } ?? ""
      html.markup("<li\(id)>")
      html.write(line.passage)
    }
    while level >= 0 {
      html.markup("</li>\n</ul>\n")
      level -= 1
    }
    html.close("section")
  }

  private static func writeTable(_ columns: [String], _ rows: [[Passage]], to html: inout HTMLText) {
    html.markup("<table>\n<thead><tr>")
    for column in columns {
      html.markup("<th scope=\"col\">")
      html.words(column)
      html.markup("</th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for row in rows {
      html.open("tr")
      for (column, cell) in row.enumerated() {
        if column == 0 {
          html.markup("<th scope=\"row\">")
        } else {
          html.markup("<td data-column=\"")
          html.words(columns[column])
          html.markup("\">")
        }
        html.write(cell)
        html.markup(column == 0 ? "</th>" : "</td>")
      }
      html.close("tr")
    }
    html.markup("</tbody>\n</table>\n")
  }

  private static let style = """
    body { max-width: 72rem; } figure.chain { max-width: none; overflow-x: auto; }
    figure.chain svg { width: auto; max-width: none; }
    svg .thin { fill: none; stroke: var(--line); stroke-dasharray: 2 3; }
    li:target { background: var(--mark); } main section > ul { padding-left: 1.2rem; }
    """
}
