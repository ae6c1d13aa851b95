import TermsCore

/// A chain or graph in Graphviz's language, for `dot -Tsvg`.
enum ChainDOT {
  static func text(of page: ChainPage) -> String {
    let part = page.part
    var text = """
      digraph chain {
        rankdir=LR;
        node [shape=box, style=rounded, fontname="Helvetica"];
        edge [fontname="Helvetica", fontsize=10];

      """
    for company in part.companies {
      let entry = part.graph.companies[company]
      text += "  \(GraphPart.id(company)) [label="
      quote(entry.name, to: &text)
      text += entry.hasDocuments ? "];\n" : ", style=\"rounded,dashed\"];\n"
    }
    for edge in part.edges {
      write(edge.disclosures, from: edge.from, to: GraphPart.id(edge.to), page.words, into: &text)
    }
    for company in part.speakers {
      for (index, group) in part.graph.companies[company].groups.enumerated() {
        let id = GraphPart.id(company, group: index)
        text += "  \(id) [label="
        quote(page.words.catalogue.name(group.name), to: &text)
        text += ", shape=plaintext];\n"
        write(group.disclosures, from: company, to: id, page.words, into: &text)
      }
    }
    return text + "}\n"
  }

  private static func write(
    _ disclosures: [Disclosure], from company: Int, to target: String, _ words: ChainWords,
    into text: inout String
  ) {
    let uses = Uses(disclosures)
    text += "  \(GraphPart.id(company)) -> \(target) [label="
    quote(uses.purposes(words).prefix(2).joined(separator: ", "), to: &text)
    if let first = disclosures.first {
      text += ", tooltip="
      quote("\(first.quote) (\(first.document) \(first.clause))", to: &text)
    }
    text += "];\n"
  }

  /// A string of the language: a quotation mark would end it, and a backslash begins a code in it.
  private static func quote(_ words: String, to text: inout String) {
    var plain = ""
    Escaping.text(words, to: &plain)
    text += "\""
    for scalar in plain.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }
}
