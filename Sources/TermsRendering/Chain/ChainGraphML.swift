import TermsCore

/// A chain or graph as GraphML (graphml.graphdrawing.org), for Gephi, yEd, igraph and NetworkX.
enum ChainGraphML {
  /// The attributes: id, what it is of, and its type.
  private static let keys = [
    ("name", "node", "string"), ("kind", "node", "string"), ("documents", "node", "int"),
    ("hop", "node", "int"), ("as", "edge", "string"), ("roles", "edge", "string"),
    ("purposes", "edge", "string"), ("data", "edge", "string"), ("limit", "edge", "string"),
    ("quote", "edge", "string"), ("clause", "edge", "string"), ("document", "edge", "string"),
    ("mentions", "edge", "int"),
  ]

  static func text(of part: GraphPart) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    for (name, element, type) in keys {
      text +=
        "<key id=\"\(name)\" for=\"\(element)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
    }
    text += "<graph id=\"chain\" edgedefault=\"directed\">\n"
    for company in part.companies {
      let entry = part.graph.companies[company]
      text += "<node id=\"\(GraphPart.id(company))\">"
      write("name", entry.name, to: &text)
      write("kind", entry.hasDocuments ? "company" : "policy-not-in-folder", to: &text)
      write("documents", "\(entry.documents.count)", to: &text)
      if let hop = part.chain?.hops[company] { write("hop", "\(hop)", to: &text) }
      text += "</node>\n"
    }
    for company in part.speakers {
      for (index, group) in part.graph.companies[company].groups.enumerated() {
        text += "<node id=\"\(GraphPart.id(company, group: index))\">"
        write("name", group.name, to: &text)
        write("kind", "group-without-names", to: &text)
        text += "</node>\n"
      }
    }
    for edge in part.edges {
      write(edge.disclosures, from: edge.from, to: GraphPart.id(edge.to), into: &text)
    }
    for company in part.speakers {
      for (index, group) in part.graph.companies[company].groups.enumerated() {
        let id = GraphPart.id(company, group: index)
        write(group.disclosures, from: company, to: id, into: &text)
      }
    }
    return text + "</graph>\n</graphml>\n"
  }

  private static func write(
    _ disclosures: [Disclosure], from company: Int, to target: String, into text: inout String
  ) {
    guard let first = disclosures.first else { return }
    let uses = Uses(disclosures)
    text += "<edge source=\"\(GraphPart.id(company))\" target=\"\(target)\">"
    write("as", Uses.ranked(disclosures.map(\.name)).joined(separator: "; "), to: &text)
    write("roles", Uses.ranked(disclosures.map(\.role.rawValue)).joined(separator: "; "), to: &text)
    write(
      "purposes", Uses.ranked(disclosures.flatMap(\.purposes)).joined(separator: "; "), to: &text)
    write("data", uses.data.joined(separator: "; "), to: &text)
    write("limit", uses.limits.map(\.rawValue).joined(separator: "; "), to: &text)
    write("quote", first.quote, to: &text)
    write("clause", first.clause, to: &text)
    write("document", first.document, to: &text)
    write("mentions", "\(disclosures.count)", to: &text)
    text += "</edge>\n"
  }

  private static func write(_ key: String, _ value: String, to text: inout String) {
    guard !value.isEmpty else { return }
    text += "<data key=\"\(key)\">"
    Escaping.xml(value, to: &text)
    text += "</data>"
  }
}
