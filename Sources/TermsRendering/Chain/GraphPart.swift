import TermsCore

/// The companies and edges that are shown of a graph.
struct GraphPart {
  let graph: DisclosureGraph
  /// The chain that limits it; nil for the whole graph.
  let chain: DisclosureChain?
  /// The companies shown, in the order shown.
  let companies: [Int]
  /// The companies whose recipients are shown.
  let speakers: [Int]

  init(_ graph: DisclosureGraph) {
    self.graph = graph
    chain = nil
    companies = Array(graph.companies.indices)
    speakers = companies.filter { graph.companies[$0].hasDocuments }
  }

  init(_ chain: DisclosureChain) {
    graph = chain.graph
    self.chain = chain
    companies = chain.reached
    speakers = chain.followed
  }

  /// The edges shown.
  var edges: [DisclosureGraph.Edge] { speakers.flatMap { graph.edges[graph.edges(from: $0)] } }

  /// How many groups are spoken of without a name, each company's counted apart.
  var groupCount: Int { speakers.reduce(0) { $0 + graph.companies[$1].groups.count } }

  /// The companies shown, but for the start, whose policy is not among the documents.
  var missing: [Int] {
    companies.filter { $0 != chain?.start && !graph.companies[$0].hasDocuments }
  }

  /// The name of a company's node in files for programs.
  static func id(_ company: Int) -> String { "n\(company + 1)" }

  /// The name of a group's node in files for programs.
  static func id(_ company: Int, group: Int) -> String { "n\(company + 1)g\(group + 1)" }
}
