import TermsCore

/// A chain as a list that goes inwards a hop at a time, each step with the words it rests on.
///
/// Each company stands in it once, where it is nearest to the start.
struct ChainTree {
  private let page: ChainPage
  private let chain: DisclosureChain
  private var words: ChainWords { page.words }
  private(set) var lines: [ChainPage.Line] = []

  /// The most companies that are listed apart below one that is not the start.
  private static let mostBelow = 15
  /// The most bytes of a quotation.
  private static let longestQuote = 180

  init(_ page: ChainPage, _ chain: DisclosureChain) {
    self.page = page
    self.chain = chain
    let start = chain.graph.companies[chain.start]
    let documents = start.documents.count
    lines.append(
      .init(
        level: 0,
        passage: Passage([
          .strong(start.name),
          .plain(documents == 0 ? "" : " (\(page.words.count(.chainDocuments, documents)))"),
        ]), company: chain.start))
    add(below: chain.start, path: [chain.start])
  }

  private mutating func add(below company: Int, path: [Int]) {
    let graph = chain.graph
    guard let hop = chain.hops[company], hop < chain.depth else { return }
    let level = hop + 1
    var fresh: [Int] = []
    var again: [String] = []
    var back: [String] = []
    for index in graph.edges(from: company) {
      let recipient = graph.edges[index].to
      if chain.arrivals[recipient] == index { fresh.append(index) } else {
        if path.contains(recipient) {
          back.append(page.name(recipient))
        } else {
          again.append(page.name(recipient))
        }
      }
    }
    let shown = company == chain.start ? fresh[...] : fresh.prefix(Self.mostBelow)
    for index in shown {
      let edge = graph.edges[index]
      lines.append(.init(level: level, passage: passage(of: edge), company: edge.to))
      add(below: edge.to, path: path + [edge.to])
    }
    if shown.count < fresh.count {
      let rest = fresh.dropFirst(shown.count).map { page.name(graph.edges[$0].to) }
      let more = words.catalogue.text(.chainMore, count: rest.count, ["list": words.list(rest)])
      add("\(ChainWords.arrow) \(more)", at: level)
    }
    for group in graph.companies[company].groups {
      lines.append(.init(level: level, passage: passage(of: group)))
    }
    if !back.isEmpty {
      add("↩ " + words.catalogue.text(.chainBack, ["list": words.list(back)]), at: level)
    }
    if !again.isEmpty {
      let also = words.catalogue.text(.chainAlso, ["list": words.list(again)])
      add("\(ChainWords.arrow) \(also)", at: level)
    }
  }

  private mutating func add(_ text: String, at level: Int) {
    lines.append(.init(level: level, passage: Passage([.plain(text)])))
  }

  private func passage(of edge: DisclosureGraph.Edge) -> Passage {
    let company = chain.graph.companies[edge.to]
    let uses = Uses(edge.disclosures)
    var runs: [Passage.Run] = [.plain("\(ChainWords.arrow) "), .strong(company.name)]
    var text = uses.inBrackets(words)
    let names = uses.names(besides: company.name)
    if !names.isEmpty {
      text += " " + words.catalogue.text(.chainAs, ["names": words.list(names, limit: 3)])
    }
    if !company.hasDocuments { text += " — \(words[.chainNoPolicy])" }
    runs.append(.plain(text))
    runs += details(uses)
    return Passage(runs)
  }

  private func passage(of group: DisclosureGraph.Group) -> Passage {
    let uses = Uses(group.disclosures)
    return Passage(
      [.plain("\(ChainWords.arrow) \(words.catalogue.name(group.name)) — \(words[.chainNoNames])")] + details(uses))
  }

  /// What is given and what binds, and the words of one document with their place.
  private func details(_ uses: Uses) -> [Passage.Run] {
    var text = "."
    if !uses.data.isEmpty {
      let data = words.list(uses.data.map(words.catalogue.name), limit: 4)
      text = "; " + words.catalogue.text(.chainGets, ["data": data]) + "."
    }
    for limit in uses.limits { text += " " + words.limit(limit) }
    guard let said = uses.disclosures.first else { return [.plain(text)] }
    return [
      .plain(text + " "), .quote(Self.cut(said.quote, around: said.name)), .plain(" ("),
      .code(said.document), .plain(" \(said.clause))"),
    ]
  }

  /// The part of a quotation around a name, cut at spaces, with dots where words are left out.
  private static func cut(_ quote: String, around name: String) -> String {
    let bytes = quote.utf8
    guard bytes.count > longestQuote else { return quote }
    var start = bytes.startIndex
    if let place = quote.firstPlace(of: name) {
      let before = bytes.distance(from: bytes.startIndex, to: place.lowerBound)
      start = bytes.index(
        start, offsetBy: min(max(0, before - longestQuote / 2), bytes.count - longestQuote))
      while start > bytes.startIndex, bytes[bytes.index(before: start)] != 0x20 {
        bytes.formIndex(before: &start)
      }
    }
    var end =
      bytes.index(start, offsetBy: longestQuote, limitedBy: bytes.endIndex) ?? bytes.endIndex
    while end < bytes.endIndex, bytes[end] != 0x20 { bytes.formIndex(after: &end) }
    return (start > bytes.startIndex ? "… " : "") + quote[start..<end]
      + (end < bytes.endIndex ? " …" : "")
  }
}
