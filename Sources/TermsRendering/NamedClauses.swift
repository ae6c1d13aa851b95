import TermsCore

extension Summary {
  /// The summary with its references to clauses spelled out where clauses have names of their own,
  /// for pages on which a reference is no link.
  var withNamedClauses: Summary {
    guard !clauseNames.isEmpty else { return self }
    var summary = self
    for section in sections.indices {
      for point in sections[section].points.indices {
        summary.sections[section].points[point].cells =
          sections[section].points[point].cells.map(named)
      }
    }
    summary.preface = preface.map(named)
    return summary
  }

  private func named(_ passage: Passage) -> Passage {
    Passage(
      passage.runs.map { run in
        guard case .clauses(let clauses) = run, !clauses.isEmpty else { return run }
        return .plain(
          clauses.map { "[\(clauseNames.name(ofClause: $0))]" }.joined(separator: " "))
      })
  }
}
