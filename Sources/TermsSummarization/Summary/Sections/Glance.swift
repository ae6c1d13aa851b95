internal import TermsCore

/// The same questions for each document of a kind, with what it answers.
struct Glance {
  /// What the columns are called.
  static func columns(_ catalogue: MessageCatalogue) -> [String] {
    [catalogue[.columnQuestion], catalogue[.columnAnswer], catalogue[.columnWhere]]
  }

  /// One point for each row of the document's kind.
  ///
  /// Where hardly any row has an answer, as in rules of conduct, only those that have one are kept:
  /// what the page does not say has a section of its own.
  static func points(of material: Material) -> [Point] {
    let points = allPoints(of: material).filter { material.isAsked($0) }
    let answered = points.filter { !$0.evidence.isEmpty }
    return !answered.isEmpty && answered.count * 4 < points.count ? answered : points
  }

  private static func allPoints(of material: Material) -> [Point] {
    material.tables.glance[material.facts.kind].compactMap { row in
      let question = Passage([.plain(row.question)])
      for statement in row.answers {
        guard let said = statement.said(of: material) else { continue }
        let evidence = Array(said.evidence.prefix(3))
        return Point(
          cells: [question, Passage(said.runs), Passage([.clauses(evidence.map(\.clause))])],
          tags: row.topics.tags, evidence: evidence)
      }
      if row.isOptional || row.expectation.evidence(in: material) == nil { return nil }
      let none = Passage([.strong(material.catalogue[.answerNone])])
      return Point(
        cells: [question, none, Passage([.clauses([])])], tags: row.topics.tags)
    }
  }

  /// What a document answers to the questions of several kinds, all of them.
  static func answers(of material: Material, asking kinds: [DocumentKind]) -> [GlanceAnswer] {
    material.tables.glance[kinds].map { row in
      for statement in row.answers {
        guard let said = statement.said(of: material) else { continue }
        return GlanceAnswer(
          question: row.question, answer: Passage(said.runs),
          evidence: Array(said.evidence.prefix(3)))
      }
      return GlanceAnswer(
        question: row.question, answer: Passage([.strong(material.catalogue[.answerNone])]),
        evidence: [])
    }
  }
}
