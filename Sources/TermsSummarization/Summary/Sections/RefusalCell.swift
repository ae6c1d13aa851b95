internal import TermsCore

/// Whether the reader can refuse the trackers of those in a row of a cookie policy, by the headings
/// and lists that name them.
struct RefusalCell {
  private static let needed = ["necessary", "essential", "required", "technical", "security"]
  private static let optional = [
    "advertis", "marketing", "targeting", "analytic", "statistic", "performance", "measurement",
    "social", "personali", "preference", "functional",
  ]

  /// "yes", "no", "some of them", or that it is not said.
  static func text(of row: RecipientRow, _ material: Material) -> String {
    let catalogue = material.catalogue
    let isFree =
      material.evidence(forFlag: "cue:consent-first") != nil
      || material.evidence(forFlag: "control:refuse-cookies") != nil
    var (free, bound) = (false, false)
    for evidence in row.all.compactMap(\.evidence.first) {
      let words = surroundings(of: evidence, material.document)
      if optional.contains(where: { words.holds($0) }) {
        free = true
      } else if needed.contains(where: { words.holds($0) }) {
        bound = true
      }
    }
    if row.all.allSatisfy({ [.adPartner, .analytics].contains($0.role) }), !bound { free = true }
    switch (free && isFree, bound) {
    case (true, true): return catalogue[.refusalSome]
    case (true, false): return catalogue[.refusalYes]
    case (false, true): return catalogue[.refusalNo]
    case (false, false): return catalogue[.recipientsUnsaid]
    }
  }

  /// The innermost heading over a clause and the sentence that its list completes.
  private static func surroundings(of evidence: Evidence, _ document: Document) -> String {
    let clause = document.clauses[evidence.clause]
    let heading = clause.section.map { String(document[document.sections[$0].heading]) } ?? ""
    let lead = clause.leadIn.map { String(document[$0]) } ?? ""
    return (heading + " " + lead).lowercased()
  }
}
