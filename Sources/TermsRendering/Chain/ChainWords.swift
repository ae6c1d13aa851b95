import TermsCore

/// The words of ours on a page that shows a chain.
struct ChainWords {
  let catalogue: MessageCatalogue

  static let arrow = "→"

  subscript(key: MessageKey) -> String { catalogue[key] }

  /// How a recipient is bound, as a sentence.
  func limit(_ limit: Recipient.Limit) -> String {
    switch limit {
    case .contract: catalogue[.chainContract]
    case .ownPolicies: catalogue[.chainOwnPolicies]
    }
  }

  /// What a recipient of a role is for, where no purpose is stated.
  func role(_ role: Recipient.Role) -> String? {
    MessageKey(rawValue: "chain.\(role.rawValue)").map { catalogue[$0] }
  }

  /// A number with the word for what is counted.
  func count(_ key: MessageKey, _ number: Int) -> String { catalogue.text(key, count: number) }

  func hops(_ number: Int) -> String {
    let few = catalogue.choices(.chainFewHops)
    return few.indices.contains(number - 1) ? few[number - 1] : count(.chainHops, number)
  }

  /// What was read.
  func read(_ part: GraphPart) -> String {
    let speakers = part.graph.companies.count(where: \.hasDocuments)
    return catalogue.text(
      .chainRead,
      [
        "documents": count(.chainDocuments, part.graph.documents),
        "companies": count(.chainCompanies, speakers),
      ])
  }

  /// The counts of a chain or of a whole graph.
  func counts(_ part: GraphPart) -> String {
    let groups = count(.chainGroups, part.groupCount)
    let missing = count(.chainPoliciesMissing, part.missing.count)
    guard let chain = part.chain else {
      let named = Set(part.graph.edges.map(\.to)).count
      return catalogue.text(
        .chainGraphCounts,
        [
          "companies": count(.chainCompanies, named),
          "links": count(.chainLinks, part.graph.edges.count), "groups": groups,
          "missing": missing,
        ])
    }
    return catalogue.text(
      .chainCounts,
      [
        "companies": count(.chainCompanies, chain.companyCount), "hops": hops(chain.depth),
        "groups": groups, "missing": missing,
      ])
  }

  /// Names divided by commas, the last after "and"; those past `limit` are counted.
  func list(_ names: [String], limit: Int = .max) -> String { catalogue.list(names, limit: limit) }
}
