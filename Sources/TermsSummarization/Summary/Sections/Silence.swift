internal import TermsCore

/// What a reader expects to be told and is not, and the pages that the document points to.
struct Silence {
  private static let itemsPerLine = 6

  /// One to three lines.
  static func points(of material: Material) -> [Point] {
    let missing = material.tables.silence
      .filter { material.isAsked($0.condition.topics, resting: []) }
      .compactMap { $0.said(of: material)?.runs }
    var points: [Point] = []
    for start in stride(from: 0, to: min(missing.count, 2 * itemsPerLine), by: itemsPerLine) {
      let list = missing[start...].prefix(itemsPerLine).reduce([]) { list, item in
        list + (list.isEmpty ? [] : [.plain(" · ")]) + item
      }
      let runs =
        material.catalogue.runs(.silenceMissing, ["list": list]) + [.plain(" "), .clauses([])]
      points.append(Point(cells: [Passage(Passage.joined(runs))]))
    }
    if let pages = otherPages(of: material), material.isAsked(pages) { points.append(pages) }
    if points.isEmpty, material.choice == nil {
      points.append(Point(cells: [Passage([.plain(material.catalogue[.silenceNone])])]))
    }
    return points
  }

  /// The policies and terms that the document links to, or names, and leaves things to.
  private static func otherPages(of material: Material) -> Point? {
    let document = material.document
    var seen: Set<String> = []
    var pages: [(text: String, target: String, evidence: Evidence)] = []
    for link in document.links where pages.count < 3 {
      let text = Quotation.tidy(String(document[link.range]))
      guard isPage(text), !isThisPage(text, of: material) else { continue }
      guard let clause = document.clause(at: link.range) else { continue }
      guard seen.insert(text.lowercased()).inserted, seen.insert(link.target).inserted else {
        continue
      }
      pages.append((text, link.target, Evidence(clause: clause, range: link.range)))
    }
    // Names without a link, but for this page by any name.
    let known =
      pages.map { $0.text.lowercased() }
      + [
        document.title.lowercased(), PageName.usual(material.facts.kind),
        PageName.family(material.facts.kind),
      ].filter { !$0.isEmpty }
    for page in NamedPages.found(in: document, besides: known, limit: 3 - pages.count) {
      pages.append((page.name, "", page.evidence))
    }
    guard !pages.isEmpty else { return nil }
    var list: [Passage.Run] = []
    for (index, page) in pages.enumerated() {
      if index > 0 { list.append(.plain(" · ")) }
      let isLink = page.target.hasPrefix("http://") || page.target.hasPrefix("https://")
      list.append(
        isLink
          ? .link(text: page.text, target: page.target)
          : page.target.isEmpty ? .quote(page.text) : .plain(page.text))
      list += [.plain(" "), .clauses([page.evidence.clause])]
    }
    let runs = material.catalogue.runs(.silencePages, ["list": list])
    return Point(cells: [Passage(runs)], evidence: pages.map(\.evidence))
  }

  /// Whether a link's words name a policy, terms or the like.
  private static func isPage(_ text: String) -> Bool {
    let words = text.lowercased().pieces(at: " ")
    guard (2...7).contains(words.count), let last = words.last else { return false }
    if words.contains(where: {
      ["previous", "prior", "archived", "archive", "translation"].contains($0)
    }) {
      return false
    }
    if words[0] == "terms" { return true }
    return [
      "policy", "policies", "terms", "agreement", "notice", "statement", "addendum", "guidelines",
      "rules", "conditions",
    ].contains(last)
  }

  private static func isThisPage(_ text: String, of material: Material) -> Bool {
    let words = text.lowercased()
    return material.document.title.lowercased().contains(words)
      || words == PageName.usual(material.facts.kind)
  }
}

extension Document {
  /// The clause that holds `range`.
  ///
  /// - Complexity: O(log *n*).
  func clause(at range: TextRange) -> Int? {
    let low = clauses.partitioningIndex { $0.range.upperBound > range.lowerBound }
    return low < clauses.count && clauses[low].range.contains(range) ? low : nil
  }
}
