internal import TermsCore

/// The same questions for each document of a kind, with what it answers.
struct Glance {
  static let columns = ["Question", "Answer", "Where"]

  private struct Row: Sendable {
    var question: String
    /// Whether it is left out when no answer holds.
    var isOptional = false
    /// What must hold for "Doesn't say" to be of use.
    var expectation = Condition("")
    var answers: [Statement] = []
  }

  private static let rows: [String: Row] = {
    var rows: [String: Row] = [:]
    var name = ""
    for line in TableText.lines(GlanceTable.answers) {
      if line.hasPrefix("?") {
        let isOptional = line.hasPrefix("??")
        let (row, rest) = TableText.halves(line.dropFirst(isOptional ? 2 : 1))
        let (question, expectation) = TableText.halves(rest)
        name = row
        rows[name] = Row(
          question: question, isOptional: isOptional, expectation: Condition(expectation))
      } else {
        rows[name]!.answers.append(Statement(line))
      }
    }
    return rows
  }()

  private static let order: [DocumentKind: [String]] = {
    var order: [DocumentKind: [String]] = [:]
    for line in TableText.lines(GlanceTable.rows) {
      let (kind, names) = TableText.halves(line)
      order[DocumentKind(rawValue: kind)!] = names.pieces(at: " ").map { String($0) }
    }
    return order
  }()

  /// One point for each row of the document's kind.
  ///
  /// Where hardly any row has an answer, as in rules of conduct, only those that have one are kept:
  /// what the page does not say has a section of its own.
  static func points(of material: Material) -> [Point] {
    let points = allPoints(of: material)
    let answered = points.filter { !$0.evidence.isEmpty }
    return !answered.isEmpty && answered.count * 4 < points.count ? answered : points
  }

  private static func allPoints(of material: Material) -> [Point] {
    order[material.facts.kind]!.compactMap { name in
      let row = rows[name]!
      let question = Passage([.plain(row.question)])
      for statement in row.answers {
        guard let said = statement.said(of: material) else { continue }
        let evidence = Array(said.evidence.prefix(3))
        return Point(
          cells: [question, Passage(said.runs), Passage([.clauses(evidence.map(\.clause))])],
          evidence: evidence)
      }
      if row.isOptional || row.expectation.evidence(in: material) == nil { return nil }
      return Point(cells: [question, Passage([.strong("Doesn't say")]), Passage([.clauses([])])])
    }
  }
}
