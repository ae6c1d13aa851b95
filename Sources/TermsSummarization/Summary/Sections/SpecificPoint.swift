internal import TermsCore

/// A specific fact as a line of the summary.
extension SpecificFacts.Said {
  /// The line for the short version.
  func point(_ tags: ClauseTags) -> Point {
    let runs = self.runs + [.plain(" "), .clauses([match.evidence.clause])]
    return Point(
      cells: [Passage(Passage.joined(runs))], tags: topics(in: tags).tags,
      evidence: [match.evidence])
  }

  /// What it is about: the tags of its row, or those of the clause.
  func topics(in tags: ClauseTags) -> TagSet {
    self.tags.isEmpty ? tags.sets[match.evidence.clause] : self.tags
  }
}
