internal import TermsCore

/// Risky words of the document, quoted under a plain label.
struct WatchOut {
  /// The most quotes shown, where there is room.
  static let limit = 7
  /// The most quotes shown where room is short.
  static let least = 4
  /// The score below which words are not worth a warning.
  private static let threshold = 11.0
  /// The same, where there are hardly any, or the reader asked for some topics alone.
  private static let thresholdOfChosen = 7.0
  private static let few = 3

  private struct Candidate {
    var label: String
    var score: Double
    var clause: Int
    /// The words that matter, and the sentence they stand in.
    var match: TextRange
    var sentence: TextRange
    /// What it is about.
    var topics: TagSet
    /// The sentence that says it, in place of a label and a quote.
    var words: [Passage.Run]?
  }

  private struct Fact: Sendable {
    var label: String
    var weight: Int
    var condition: Condition
    /// The beginnings of the words that say it, and of words that say something else.
    var focus: [String]
    var contrary: [String]
  }

  private static let facts = TableText.lines(WatchOutTable.facts).map { line in
    let (weight, rest) = TableText.halves(line)
    let (label, tail) = TableText.halves(rest)
    let (condition, focus) = TableText.halves(tail)
    let words = focus.split(separator: " ")
    return Fact(
      label: label, weight: Int(weight)!, condition: Condition(condition),
      focus: words.filter { !$0.hasPrefix("-") }.map { String($0) },
      contrary: words.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) })
  }

  /// The heaviest warnings; a clause that costs the reader counts for more, one that `lines`
  /// already rest on for less.
  ///
  /// What they say is left out, and so are words that cannot be cut well.
  static func lines(
    of material: Material, besides lines: [(topic: String, point: Point)]
  ) -> [(label: String, point: Point)] {
    let told = Set(lines.flatMap { $0.point.evidence.map(\.clause) })
    let specifics = material.specifics.value.said(of: material)
    var candidates =
      cues(of: material) + facts(of: material)
      + specifics.filter { !$0.isGood }
      .map { fact in
        Candidate(
          label: fact.topic, score: 2 * Double(fact.weight) + 1,
          clause: fact.match.evidence.clause, match: fact.match.evidence.range,
          sentence: fact.match.sentence, topics: fact.topics(in: material.tags),
          words: fact.runs)
      }
    for index in candidates.indices {
      let clause = candidates[index].clause
      if material.tags.impacts[clause] == .bad { candidates[index].score += 5 }
      if told.contains(clause) { candidates[index].score -= 3 }
    }
    candidates.removeAll {
      !material.isAsked($0.topics, resting: [Evidence(clause: $0.clause, range: $0.match)])
    }
    let order = candidates.indices.sorted {
      (-candidates[$0].score, $0) < (-candidates[$1].score, $1)
    }
    var labels = Set(lines.map { WarningWords.kin(of: $0.topic) })
    var clauses: Set<Int> = []
    let both = BothWays.point(of: material).flatMap { material.isAsked($0) ? $0 : nil }
    var result: [(label: String, point: Point)] = []
    for candidate in order.lazy.map({ candidates[$0] }) where result.count < limit {
      let isHigh = material.choice == nil && (result.count >= few || candidate.words != nil)
      let enough = isHigh ? threshold : thresholdOfChosen
      let kin = WarningWords.kin(of: candidate.label)
      guard candidate.score >= enough, !labels.contains(kin),
        !clauses.contains(candidate.clause), isMeant(candidate, of: material),
        let point = point(candidate, of: material)
      else { continue }
      labels.insert(kin)
      clauses.insert(candidate.clause)
      result.append((kin, point))
    }
    if let both { result.insert(("both-ways", both), at: min(least - 1, result.count)) }
    return result
  }

  /// Whether the sentence says what the label says.
  private static func isMeant(_ candidate: Candidate, of material: Material) -> Bool {
    let words = WarningWords.of(candidate.label)
    let isSaid = candidate.words != nil
    return (isSaid || words.condition.evidence(in: material) != nil)
      && (isSaid || words.allow(candidate.match, in: candidate.sentence, of: material.document))
      && !isItem(candidate, of: material.document)
  }

  /// The words to show; nil when they cannot be cut well.
  private static func quote(_ candidate: Candidate, of material: Material) -> String? {
    let cut = QuoteCut(
      candidate.match, in: candidate.sentence, of: material.document,
      holding: WarningWords.of(candidate.label).groups)
    return cut.cost < QuoteCut.broken ? cut.text : nil
  }

  /// Whether the words are an item that only its lead-in makes a sentence of.
  private static func isItem(_ candidate: Candidate, of document: Document) -> Bool {
    let text = document[candidate.sentence]
    let tail = text.suffix(5).lowercased()
    if tail.hasSuffix(";") || tail.hasSuffix("; and") || tail.hasSuffix("; or") { return true }
    return document.clauses[candidate.clause].leadIn != nil && text.first?.isLowercase == true
  }

  private static func cues(of material: Material) -> [Candidate] {
    material.cues.warnings.compactMap { warning in
      guard material.tags.impacts[warning.match.clause] != .good else { return nil }
      return Candidate(
        label: warning.label, score: 2 * Double(warning.weight), clause: warning.match.clause,
        match: warning.match.range, sentence: warning.sentence,
        topics: warning.topics.isEmpty
          ? material.tags.sets[warning.match.clause] : warning.topics)
    }
  }

  /// The words that a costly answer rests on.
  private static func facts(of material: Material) -> [Candidate] {
    var found: [Candidate] = []
    for fact in facts {
      for evidence in (fact.condition.evidence(in: material) ?? []).prefix(3) {
        guard material.tags.impacts[evidence.clause] != .good, !material.isDenied(evidence),
          let (match, sentence) = focus(of: fact, in: evidence, of: material.document)
        else { continue }
        found.append(
          Candidate(
            label: fact.label, score: 2 * Double(fact.weight) - 1, clause: evidence.clause,
            match: match, sentence: sentence, topics: fact.condition.topics))
      }
    }
    return found
  }

  /// The first of the fact's words within the evidence, and its sentence.
  private static func focus(
    of fact: Fact, in evidence: Evidence, of document: Document
  ) -> (TextRange, TextRange)? {
    guard let sentence = document.sentence(of: evidence) else { return nil }
    let range = TextRange(
      evidence.range.lowerBound, min(evidence.range.upperBound, sentence.upperBound))
    let words = Words(scanning: String(document[range]))
    let all = 0..<words.count
    guard words.count >= 4, document.clauses[evidence.clause].kind != .tableRow,
      Denial.isStatement(all, of: words), !all.contains(where: { harmless($0, words) }),
      !all.contains(where: { index in fact.contrary.contains { words[index].hasPrefix($0) } }),
      let index = all.first(where: { index in
        fact.focus.contains { words[index].hasPrefix($0) }
      }),
      !Denial.isDenied(index..<index + 1, in: all, of: words),
      !Denial.isReadersRight(index..<index + 1, in: all, of: words)
    else { return nil }
    let found = words.range(of: index..<index + 1)
    return (
      TextRange(range.lowerBound + found.lowerBound, range.lowerBound + found.upperBound), sentence
    )
  }

  /// "anonymised", "aggregated": no data about the reader.
  private static func harmless(_ index: Int, _ words: Words) -> Bool {
    ["anonym", "deidentif", "aggregated"].contains { words[index].hasPrefix($0) }
  }

  /// What is known as a sentence as that sentence, all else as a label with the words under it, or
  /// the label alone where these cannot be cut well.
  private static func point(_ candidate: Candidate, of material: Material) -> Point? {
    var runs: [Passage.Run] = [.plain("⚠ ")]
    if let words = candidate.words {
      runs += words
    } else {
      let label = material.tables.warnings[candidate.label] ?? candidate.label
      if let quote = quote(candidate, of: material) {
        runs += [.strong(label + ":"), .plain(" "), .quote(quote)]
      } else if WarningWords.standsAlone(
        candidate.label, for: material.document[candidate.sentence])
      {
        runs += [.strong(label), .plain(".")]
      } else {
        return nil
      }
    }
    runs += [.plain(" "), .clauses([candidate.clause])]
    return Point(
      cells: [Passage(Passage.joined(runs))], tags: candidate.topics.tags, impact: .bad,
      evidence: [Evidence(clause: candidate.clause, range: candidate.match)])
  }
}
