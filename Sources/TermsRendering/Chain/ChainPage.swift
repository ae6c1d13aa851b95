import TermsCore

/// What a page tells of a chain or a graph, in the order told; each format marks it up its own way.
struct ChainPage {
  /// A line of a list that goes inwards.
  struct Line {
    var level: Int
    var passage: Passage
    /// The company that the line is the place of, if it is one's.
    var company: Int?
  }

  let part: GraphPart
  let words: ChainWords

  init(_ part: GraphPart, _ catalogue: MessageCatalogue) {
    self.part = part
    words = ChainWords(catalogue: catalogue)
  }

  var title: String {
    part.chain.map { words.catalogue.text(.chainTitle, ["company": name($0.start)]) }
      ?? words[.chainGraphTitle]
  }

  /// The name of a company.
  func name(_ company: Int) -> String { part.graph.companies[company].name }

  /// The most lines of the short version.
  private static let shortLines = 12

  /// The shortest account: one line for each way out of the start that goes on, and one for the
  /// ends.
  var shortLines: [Passage] {
    guard let chain = part.chain else { return [] }
    let graph = part.graph
    let start = graph.companies[chain.start]
    var lines: [Passage] = []
    var ends: [String] = []
    for edge in graph.edges[graph.edges(from: chain.start)] {
      let company = graph.companies[edge.to]
      let uses = Uses(edge.disclosures)
      guard company.hasDocuments else {
        ends.append(company.name)
        continue
      }
      let next = graph.edges[graph.edges(from: edge.to)].map {
        $0.to == chain.start
          ? words.catalogue.text(.chainBackTo, ["company": start.name]) : name($0.to)
      }
      var rest = chain.depth > 1 ? next : []
      if chain.depth > 1, !company.groups.isEmpty {
        let more = rest.count - 3
        rest = Array(rest.prefix(3))
        if more > 0 { rest.append(words.count(.chainMoreCompanies, more)) }
        rest.append(words.count(.chainGroups, company.groups.count))
      }
      let goesOn = rest.isEmpty ? "" : " \(ChainWords.arrow) \(words.list(rest, limit: 5))"
      lines.append(
        Passage([
          .plain("\(start.name) \(ChainWords.arrow) "), .strong(company.name),
          .plain(uses.inBrackets(words) + goesOn),
        ]))
    }
    if lines.count > Self.shortLines {
      let left = lines.count - Self.shortLines
      lines = Array(lines.prefix(Self.shortLines))
      lines.append(Passage([.plain(words.count(.chainMoreBelow, left))]))
    }
    if !ends.isEmpty {
      lines.append(
        Passage([
          .plain(
            "\(start.name) \(ChainWords.arrow) \(words.list(ends, limit: 8)) "
              + "(\(words[.chainNoPolicy]))")
        ]))
    }
    if !start.groups.isEmpty {
      let groups = words.list(
        start.groups.map { words.catalogue.name($0.name) }, limit: 8)
      lines.append(
        Passage([.plain("\(start.name) \(ChainWords.arrow) \(groups) (\(words[.chainNoNames]))")]))
    }
    return lines
  }

  /// Says why there is no line to follow; nil when there is one.
  var emptiness: String? {
    guard let chain = part.chain else { return nil }
    let start = part.graph.companies[chain.start]
    if !start.hasDocuments { return words[.chainNothingRead] }
    return part.graph.edges(from: chain.start).isEmpty && start.groups.isEmpty
      ? words[.chainNobody] : nil
  }

  /// For each company without documents, most named first: its name, who names it, and the policy
  /// that one of them links.
  var missing: [(name: String, by: String, policy: String?)] {
    var links: [Int: String] = [:]
    var namers: [Int: [String]] = [:]
    for edge in part.edges {
      namers[edge.to, default: []].append(name(edge.from))
      if links[edge.to] == nil { links[edge.to] = edge.disclosures.lazy.compactMap(\.policy).first }
    }
    return part.missing
      .map { (company: $0, by: namers[$0] ?? []) }
      .sorted { ($1.by.count, $0.company) < ($0.by.count, $1.company) }
      .map { (name($0.company), words.list($0.by, limit: 3), links[$0.company]) }
  }

  /// The companies most named, by how many name them.
  func mostNamed(_ limit: Int) -> [(company: Int, edges: [DisclosureGraph.Edge])] {
    let named = Dictionary(grouping: part.graph.edges, by: \.to)
    return named.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(limit)
      .map { ($0.key, $0.value) }
  }
}

/// What a recipient gets data for, over all the words that name it.
struct Uses {
  let disclosures: [Disclosure]

  init(_ disclosures: [Disclosure]) { self.disclosures = disclosures }

  /// The purposes, most often stated first; the roles where none is stated.
  func purposes(_ words: ChainWords) -> [String] {
    let stated = Self.ranked(disclosures.flatMap(\.purposes)).map(words.catalogue.name)
    return stated.isEmpty ? Self.ranked(disclosures.compactMap { words.role($0.role) }) : stated
  }

  /// At most two purposes as " (ads, statistics)"; empty when there is none.
  func inBrackets(_ words: ChainWords) -> String {
    let purposes = purposes(words)
    return purposes.isEmpty ? "" : " (\(words.catalogue.series(Array(purposes.prefix(2)))))"
  }

  /// The data, most often stated first.
  var data: [String] { Self.ranked(disclosures.flatMap(\.data)) }

  /// What binds it, each once.
  var limits: [Recipient.Limit] {
    Recipient.Limit.allCases.filter { limit in disclosures.contains { $0.limit == limit } }
  }

  /// The names it goes by, but for the company's own.
  func names(besides name: String) -> [String] {
    Self.ranked(disclosures.map(\.name)).filter { !$0.lowercased().hasPrefix(name.lowercased()) }
  }

  /// Each word once, the most frequent first, else in the order met.
  static func ranked(_ words: [String]) -> [String] {
    var counts: [String: (count: Int, first: Int)] = [:]
    for (index, word) in words.enumerated() { counts[word, default: (0, index)].count += 1 }
    return counts.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
      .map(\.key)
  }
}
