internal import TermsCore

/// Risky words of the document, quoted under a plain label.
struct WatchOut {
  /// The most quotes shown.
  static let limit = 4

  /// The heaviest warnings; a clause that costs the reader counts for more, and one that
  /// `points` already rest on counts for less.
  static func points(of material: Material, besides points: [Point]) -> [Point] {
    let told = Set(points.flatMap { $0.evidence.map(\.clause) })
    var best: [(score: Int, warning: CueFindings.Warning)] = []
    for warning in material.cues.warnings {
      let clause = warning.match.clause
      let impact = material.tags.impacts[clause]
      if impact == .good { continue }
      var score = 2 * warning.weight + (impact == .bad ? 6 : 0)
      if told.contains(clause) { score -= 4 }
      // Of one label, the clause that weighs most speaks.
      if let index = best.firstIndex(where: { $0.warning.label == warning.label }) {
        if best[index].score < score { best[index] = (score, warning) }
      } else {
        best.append((score, warning))
      }
    }
    best.sort { $0.score > $1.score }
    var clauses: Set<Int> = []
    var result: [Point] = []
    for (score, warning) in best where result.count < limit && score >= 14 {
      guard clauses.insert(warning.match.clause).inserted else { continue }
      result.append(point(warning, of: material))
    }
    return result
  }

  private static func point(_ warning: CueFindings.Warning, of material: Material) -> Point {
    let quote = Quotation.around(
      warning.match.range, in: warning.sentence, of: material.document)
    let runs: [Passage.Run] = [
      .plain("⚠ "), .strong(warning.label + ":"), .plain(" "), .quote(quote), .plain(" "),
      .clauses([warning.match.clause]),
    ]
    return Point(
      cells: [Passage(runs)], tags: material.tags.sets[warning.match.clause].tags, impact: .bad,
      evidence: [warning.match])
  }
}
