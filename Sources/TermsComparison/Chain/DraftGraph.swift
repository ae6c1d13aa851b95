import TermsCore

/// A graph by keys, while it grows.
struct DraftGraph {
  private struct Pair: Hashable {
    var from: CompanyKey
    var to: CompanyKey
  }

  var companies: [CompanyKey: DisclosureGraph.Company] = [:]
  private var disclosures: [Pair: [Disclosure]] = [:]
  private var selfReferences = 0

  /// Adds what `from` says of `to`.
  mutating func add(_ disclosure: Disclosure, from: CompanyKey, to: CompanyKey) {
    if from == to {
      selfReferences += 1
    } else {
      disclosures[Pair(from: from, to: to), default: []].append(disclosure)
    }
  }

  /// Adds what a company says of recipients without a name.
  mutating func add(_ disclosure: Disclosure, groupOf company: CompanyKey) {
    guard var groups = companies[company]?.groups else { return }
    if let index = groups.firstIndex(where: { $0.name == disclosure.name }) {
      groups[index].disclosures.append(disclosure)
    } else {
      groups.append(.init(name: disclosure.name, disclosures: [disclosure]))
    }
    companies[company]?.groups = groups
  }

  /// The graph with its companies and edges in order.
  func finished(documents: Int) -> DisclosureGraph {
    let order = companies.sorted { left, right in
      if left.value.hasDocuments != right.value.hasDocuments { return left.value.hasDocuments }
      let (one, other) = (left.key.letters.utf8, right.key.letters.utf8)
      return one.lexicographicallyPrecedes(other)
    }
    var places: [CompanyKey: Int] = [:]
    for (index, company) in order.enumerated() { places[company.key] = index }
    var edges: [DisclosureGraph.Edge] = []
    for (pair, disclosures) in disclosures {
      guard let from = places[pair.from], let to = places[pair.to] else { continue }
      edges.append(.init(from: from, to: to, disclosures: disclosures))
    }
    edges.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    return DisclosureGraph(
      companies: order.map(\.value), edges: edges, documents: documents,
      selfReferences: selfReferences)
  }
}
