/// Where data can go from one company, hop by hop.
public struct DisclosureChain: Sendable {
  /// Who gives to whom.
  public let graph: DisclosureGraph
  /// The company where it begins, as an index into ``DisclosureGraph/companies``.
  public let start: Int
  /// How many hops are followed.
  public let depth: Int
  /// How many hops each company is away, by its index; nil for those out of reach.
  public let hops: [Int?]
  /// The companies in reach, nearest first, the start before all.
  public let reached: [Int]
  /// The edge by which each company was reached first, by its index.
  public let arrivals: [Int?]

  /// Follows the edges from `start`, at most `depth` hops far; each company is reached once, by a
  /// shortest way, so that circles end.
  ///
  /// - Precondition: `start` is an index of a company and `depth` is not negative.
  /// - Complexity: O(companies + edges in reach).
  public init(in graph: DisclosureGraph, from start: Int, depth: Int) {
    self.graph = graph
    self.start = start
    self.depth = depth
    var hops = [Int?](repeating: nil, count: graph.companies.count)
    var arrivals = hops
    var reached = [start]
    hops[start] = 0
    var next = 0
    while next < reached.count {
      let company = reached[next]
      next += 1
      guard let hop = hops[company], hop < depth else { continue }
      for edge in graph.edges(from: company) where hops[graph.edges[edge].to] == nil {
        let recipient = graph.edges[edge].to
        hops[recipient] = hop + 1
        arrivals[recipient] = edge
        reached.append(recipient)
      }
    }
    self.hops = hops
    self.reached = reached
    self.arrivals = arrivals
  }

  /// The companies whose recipients lie within the depth.
  public var followed: [Int] { reached.filter { hops[$0].map { $0 < depth } ?? false } }

  /// How many companies data can reach.
  public var companyCount: Int { reached.count - 1 }
  /// How many groups of recipients are spoken of without a name, each company's counted apart.
  public var groupCount: Int { followed.reduce(0) { $0 + graph.companies[$1].groups.count } }
  /// The companies in reach whose policy is not among the documents.
  public var missing: [Int] {
    reached.filter { $0 != start && !graph.companies[$0].hasDocuments }
  }
}
