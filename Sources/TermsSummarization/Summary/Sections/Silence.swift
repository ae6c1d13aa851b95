internal import TermsCore

/// What a reader expects to be told and is not, and the pages that the document points to.
struct Silence {
  private static let statements = TableText.lines(SilenceTable.text).map { Statement($0) }
  private static let itemsPerLine = 6

  /// One to three lines.
  static func points(of material: Material) -> [Point] {
    let missing = statements.compactMap { $0.said(of: material)?.runs }
    var points: [Point] = []
    for start in stride(from: 0, to: min(missing.count, 2 * itemsPerLine), by: itemsPerLine) {
      var runs: [Passage.Run] = [.strong("Not found:"), .plain(" ")]
      for (index, item) in missing[start...].prefix(itemsPerLine).enumerated() {
        if index > 0 { runs.append(.plain(" · ")) }
        runs += item
      }
      runs += [.plain(". "), .clauses([])]
      points.append(Point(cells: [Passage(Passage.joined(runs))]))
    }
    if let pages = otherPages(of: material) { points.append(pages) }
    if points.isEmpty {
      points.append(Point(cells: ["Nothing that this tool checks is missing."]))
    }
    return points
  }

  /// The policies and terms that the document links to and leaves things to.
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
    guard !pages.isEmpty else { return nil }
    var runs: [Passage.Run] = [.strong("Left to pages not read here:")]
    for (index, page) in pages.enumerated() {
      runs.append(.plain(index == 0 ? " " : " · "))
      let isLink = page.target.hasPrefix("http://") || page.target.hasPrefix("https://")
      runs.append(isLink ? .link(text: page.text, target: page.target) : .plain(page.text))
      runs += [.plain(" "), .clauses([page.evidence.clause])]
    }
    return Point(cells: [Passage(Passage.joined(runs))], evidence: pages.map(\.evidence))
  }

  /// Whether a link's words name a policy, terms or the like.
  private static func isPage(_ text: String) -> Bool {
    let words = text.lowercased().pieces(at: " ")
    guard (2...7).contains(words.count), let last = words.last else { return false }
    if words[0] == "terms" { return true }
    return [
      "policy", "policies", "terms", "agreement", "notice", "statement", "addendum", "guidelines",
      "rules", "conditions",
    ].contains(last)
  }

  private static func isThisPage(_ text: String, of material: Material) -> Bool {
    let words = text.lowercased()
    return material.document.title.lowercased().contains(words)
      || words == Preface.kindName(material.facts.kind).lowercased()
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
