import TermsCore

/// A chain or graph as Markdown.
enum ChainMarkdown {
  /// How many rows tables show.
  static let rows = 40

  static func text(of page: ChainPage) -> String {
    let words = page.words
    var text = MarkdownPage(catalogue: words.catalogue)
    text.text += "# "
    Escaping.markdown(page.title, to: &text.text)
    text.text += "\n\(words.read(page.part))\n\n**\(words.counts(page.part))**\n"
    if let emptiness = page.emptiness { text.text += "\n\(emptiness)\n" }
    if let chain = page.part.chain {
      if !page.shortLines.isEmpty {
        text.text += "\n## \(words[.chainShort])\n"
        for line in page.shortLines { write(line, level: 0, to: &text) }
        text.text += "\n## \(words[.chainTree])\n"
        for line in ChainTree(page, chain).lines {
          write(line.passage, level: line.level, to: &text)
        }
      }
    } else {
      text.text += "\n## \(words[.chainNamed])\n"
      writeTable(words.catalogue.choices(.chainNamedColumns), ChainTable.mostNamed(page, rows), to: &text)
    }
    let missing = ChainTable.missing(page)
    if !missing.isEmpty {
      text.text += "\n## \(words[.chainMissing])\n"
      writeTable(words.catalogue.choices(.chainMissingColumns), Array(missing.prefix(rows)), to: &text)
      if missing.count > rows { text.text += "\n\(words.count(.chainMoreRows, missing.count - rows))\n" }
    }
    text.text += "\n<sub>\(words[.chainNote])</sub>\n"
    return text.text
  }

  private static func write(_ passage: Passage, level: Int, to page: inout MarkdownPage) {
    page.text += String(repeating: "  ", count: level) + "- "
    page.writeFirst(passage)
    page.text += "\n"
  }

  private static func writeTable(
    _ columns: [String], _ rows: [[Passage]], to page: inout MarkdownPage
  ) {
    page.text += "| \(columns.joined(separator: " | ")) |\n"
    page.text += "|\(String(repeating: "---|", count: columns.count))\n"
    for row in rows {
      page.text += "|"
      for cell in row {
        page.text += " "
        page.write(cell, inTable: true)
        page.text += " |"
      }
      page.text += "\n"
    }
  }
}

/// The rows of the tables.
enum ChainTable {
  /// The companies most named.
  static func mostNamed(_ page: ChainPage, _ limit: Int) -> [[Passage]] {
    page.mostNamed(limit).map { company, edges in
      let entry = page.part.graph.companies[company]
      let names = page.part.graph.edges(from: company).count
      let words = page.words
      let uses = Uses(edges.flatMap(\.disclosures)).purposes(words).prefix(3)
      return [
        Passage([.strong(entry.name)]),
        Passage([.plain(words.count(.chainCompanies, edges.count))]),
        Passage([.plain(words.catalogue.series(Array(uses)))]),
        Passage([.plain(entry.hasDocuments ? words[.chainInFolder] : words[.chainNotInFolder])]),
        Passage([.plain(entry.hasDocuments ? words.count(.chainCompanies, names) : "?")]),
        Passage([.plain(entry.hasDocuments ? "\(entry.groups.count)" : "?")]),
      ]
    }
  }

  /// The companies whose policy is not among the documents.
  static func missing(_ page: ChainPage) -> [[Passage]] {
    page.missing.map { name, namers, target in
      let policy = target.map { $0.pieces(at: "|", keepsEmpty: true).joined(separator: "%7C") }
      return [
        Passage([.plain(name)]), Passage([.plain(namers)]),
        Passage([policy.map { .link(text: $0, target: $0) } ?? .plain(page.words[.chainNotLinked])]),
      ]
    }
  }
}
