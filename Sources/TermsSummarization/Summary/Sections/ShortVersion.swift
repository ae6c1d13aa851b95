internal import TermsCore

/// The few points that matter most in this document: what is costly, sensitive, hard to undo or
/// unusual comes first.
struct ShortVersion {
  /// The most points said.
  static let limit = 4

  /// A sentence, what it is about and how much it matters.
  struct Entry: Sendable {
    var topic: String
    var weight: Int
    var statement: Statement

    /// Reads `topic | weights | condition | sentence` lines.
    static func entries(_ table: String) -> [Entry] {
      TableText.lines(table).map { line in
        let (topic, rest) = TableText.halves(line)
        let (weights, statement) = TableText.halves(rest)
        let weight = weights.utf8.reduce(0) { $0 + Int($1) - Int(UInt8(ascii: "0")) }
        return Entry(topic: topic, weight: weight, statement: Statement(statement))
      }
    }
  }

  /// The points with their topics, heaviest first.
  static func lines(of material: Material) -> [(topic: String, point: Point)] {
    var candidates: [(weight: Int, topic: String, point: Point)] = []
    var topics: Set<String> = []
    for fact in material.specifics.value.said(of: material) {
      guard topics.insert(WarningWords.kin(of: fact.topic)).inserted else { continue }
      candidates.append((fact.weight, fact.topic, fact.point(material.tags)))
    }
    for entry in material.tables.entries where !topics.contains(WarningWords.kin(of: entry.topic)) {
      guard let said = entry.statement.said(of: material) else { continue }
      topics.insert(WarningWords.kin(of: entry.topic))
      let evidence = Array(said.evidence.prefix(3))
      let runs = said.runs + [.plain(" "), .clauses(evidence.map(\.clause))]
      candidates.append(
        (
          entry.weight, entry.topic,
          Point(
            cells: [Passage(Passage.joined(runs))], tags: entry.statement.condition.topics.tags,
            evidence: evidence)
        ))
    }
    // Swift's sort is stable: of equal weights, the first in the table comes first.
    candidates.removeAll { !material.isAsked($0.point) }
    candidates.sort { $0.weight > $1.weight }
    return candidates.prefix(limit).map { ($0.topic, $0.point) }
  }
}
