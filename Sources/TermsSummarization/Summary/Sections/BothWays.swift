internal import TermsCore

/// Two passages that can be read against each other, both quoted and neither judged.
struct BothWays {
  private static let focus = TableText.lines(WatchOutTable.pairs).reduce(
    into: [Question: [String]]()
  ) {
    let (question, words) = TableText.halves($1)
    guard let question = Question(rawValue: question) else {
      preconditionFailure("no question is called “\(question)”")
    }
    $0[question] = words.split(separator: " ").map { String($0) }
  }

  /// The first pair that both sides of can be quoted.
  static func point(of material: Material) -> Point? {
    for pair in material.facts.contradictions {
      let words = focus[pair.question] ?? []
      guard let first = quote(pair.first, words, of: material.document),
        let second = quote(pair.second, words, of: material.document)
      else { continue }
      let runs = material.catalogue.runs(
        .bothWays,
        [
          "first": [.quote(first)], "first-clause": [.clauses([pair.first.clause])],
          "second": [.quote(second)], "second-clause": [.clauses([pair.second.clause])],
        ])
      return Point(
        cells: [Passage(runs)], tags: material.tags.sets[pair.second.clause].tags, impact: .bad,
        evidence: [pair.first, pair.second])
    }
    return nil
  }

  /// The part of a sentence around the first of `focus`; nil when it cannot be cut well.
  private static func quote(
    _ evidence: Evidence, _ focus: [String], of document: Document
  ) -> String? {
    let words = Words(scanning: String(document[evidence.range]))
    guard
      let index = (0..<words.count).first(where: { index in
        focus.contains { words[index].hasPrefix($0) }
      })
    else { return nil }
    let found = words.range(of: index..<index + 1)
    let start = evidence.range.lowerBound
    let match = TextRange(start + found.lowerBound, start + found.upperBound)
    let cut = QuoteCut(match, in: evidence.range, of: document)
    return cut.cost < QuoteCut.broken ? cut.text : nil
  }
}
