internal import TermsCore

/// A specific fact as a line of the summary.
extension SpecificFacts.Said {
  /// The line for the short version.
  var point: Point {
    let runs = self.runs + [.plain(" "), .clauses([match.evidence.clause])]
    return Point(cells: [Passage(Passage.joined(runs))], evidence: [match.evidence])
  }

  /// The sentence without its full stop, to stand before a quote.
  var label: String {
    let text = Passage(runs).text
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
