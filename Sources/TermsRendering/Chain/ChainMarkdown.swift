import TermsCore

/// A chain or graph as Markdown.
enum ChainMarkdown {
  /// How many rows tables show.
  static let rows = 40

  static func text(of page: ChainPage) -> String {
    var text = MarkdownPage()
    text.text += "# "
    Escaping.markdown(page.title, to: &text.text)
    text.text += "\n\(ChainWords.read(page.part))\n\n**\(ChainWords.counts(page.part))**\n"
    if let emptiness = page.emptiness { text.text += "\n\(emptiness)\n" }
    if let chain = page.part.chain {
      if !page.shortLines.isEmpty {
        text.text += "\n## \(ChainWords.shortHeading)\n"
        for line in page.shortLines { write(line, level: 0, to: &text) }
        text.text += "\n## \(ChainWords.treeHeading)\n"
        for line in ChainTree(page, chain).lines {
          write(line.passage, level: line.level, to: &text)
        }
      }
    } else {
      text.text += "\n## \(ChainWords.namedHeading)\n"
      writeTable(ChainWords.namedColumns, ChainTable.mostNamed(page, rows), to: &text)
    }
    let missing = ChainTable.missing(page)
    if !missing.isEmpty {
      text.text += "\n## \(ChainWords.missingHeading)\n"
      writeTable(ChainWords.missingColumns, Array(missing.prefix(rows)), to: &text)
      if missing.count > rows { text.text += "\nand \(missing.count - rows) more\n" }
    }
    text.text += "\n<sub>\(ChainWords.note)</sub>\n"
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
      return [
        Passage([.strong(entry.name)]),
        Passage([.plain(ChainWords.count(edges.count, "company", "companies"))]),
        Passage([.plain(Uses(edges.flatMap(\.disclosures)).purposes.prefix(3).joined(separator: ", "))]),
        Passage([.plain(entry.hasDocuments ? ChainWords.inFolder : ChainWords.notInFolder)]),
        Passage([.plain(entry.hasDocuments ? ChainWords.count(names, "company", "companies") : "?")]),
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
        Passage([policy.map { .link(text: $0, target: $0) } ?? .plain(ChainWords.notLinked)]),
      ]
    }
  }
}
