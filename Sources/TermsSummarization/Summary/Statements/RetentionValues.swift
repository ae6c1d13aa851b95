internal import TermsCore

// How long data is kept, as sentences put it.
extension Material {
  /// The criterion for how long data is kept, quoted: the one that says most of all data.
  var retentionPhrase: Value? {
    let criteria = facts.retention.compactMap { period -> (rank: Int, period: RetentionPeriod)? in
      guard period.kind == .criteria || period.kind == .indefinite,
        facts.kind == .cookiePolicy || period.what != "cookies",
        let rank = Self.rank(period)
      else { return nil }
      return (rank, period)
    }
    guard let best = criteria.min(by: { $0.rank < $1.rank })?.period else { return nil }
    return Value(runs: [.quote(Quotation.cut(best.phrase))], evidence: [best.evidence])
  }

  /// Lower says more; nil when the words are no criterion.
  private static func rank(_ period: RetentionPeriod) -> Int? {
    if period.kind == .indefinite { return 0 }
    let words = period.phrase.lowercased()
    guard words.split(separator: " ").count >= 4 else { return nil }
    // What a quarrel holds back is an exception.
    let isException = ["resolved", "dispute", "litigation", "proceeding", "set period"].contains {
      words.contains($0)
    }
    if isException { return nil }
    return criteria.firstIndex { $0.contains { words.contains($0) } }.map { $0 + 1 }
  }

  /// Words of criteria, those that leave most open first.
  private static let criteria = [
    ["indefinite", "for ever", "forever", "perpetu"],
    ["as long as", "so long as", "longer than"],
    ["for the time", "for the period", "time period", "duration", "no longer"],
    ["until", "while you"],
  ]

  /// A time as sentences put it, with what is kept and from when: "7 years (payment records)".
  private struct Kept {
    var minutes: Int
    var words: [Passage.Run]
    var evidence: Evidence
  }

  /// The times of a kind, the longest first, each once.
  private func kept(_ kind: RetentionPeriod.Kind) -> [Kept] {
    var seen: Set<[Passage.Run]> = []
    return facts.retention.filter { $0.kind == kind }.compactMap { period in
      guard kind == .fixed || period.duration != nil else { return nil }
      let words = words(of: period)
      guard seen.insert(words).inserted else { return nil }
      let minutes = period.duration.flatMap { PlainPeriod(iso: $0) }?.minutes ?? 0
      return Kept(minutes: minutes, words: words, evidence: period.evidence)
    }.sorted { $0.minutes > $1.minutes }
  }

  private func words(of period: RetentionPeriod) -> [Passage.Run] {
    let length = period.duration.flatMap { PlainPeriod(iso: $0) }?.words(catalogue)
    var runs: [Passage.Run] = [.plain(length ?? Quotation.tidy(period.phrase))]
    if period.phrase.lowercased().hasPrefix("every") {
      runs = catalogue.runs(.keptErased, ["period": runs])
    } else if isOfDisuse(period) {
      runs = catalogue.runs(.keptUnused, ["period": runs])
    } else if let trigger = period.trigger, trigger.split(separator: " ").count <= 9 {
      runs += [.plain(" "), .quote(Quotation.tidy(trigger))]
    }
    if isMinimum(period) { runs = catalogue.runs(.keptLeast, ["period": runs]) }
    if isUsual(period) { return catalogue.runs(.keptMostly, ["period": runs]) }
    guard period.kind == .fixed, let what = period.what, what.split(separator: " ").count <= 5
    else { return runs }
    return catalogue.runs(.keptOf, ["what": [.plain(catalogue.name(what))], "period": runs])
  }

  /// Whether a time is the shortest, not the term: "for at least 1 year".
  private func isMinimum(_ period: RetentionPeriod) -> Bool {
    let text = document[sentence(of: period.evidence)].lowercased()
    let phrase = period.phrase.lowercased()
    return ["at least ", "no less than ", "not less than ", "a minimum of "].contains { least in
      ["", "a ", "of "].contains { text.holds(least + $0 + phrase) }
    }
  }

  /// Whether a time is one without use: "inactive for 3 years".
  private func isOfDisuse(_ period: RetentionPeriod) -> Bool {
    guard let unit = period.phrase.lowercased().split(separator: " ").last else { return false }
    let words = document[sentence(of: period.evidence)].lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    return words.indices.contains { index in
      (words[index].hasPrefix("inactiv") || words[index] == "dormant")
        && words[index...].prefix(9).contains(unit)
    }
  }

  /// Whether a time is that of all data as a rule: "normally your personal data is stored for …".
  private func isUsual(_ period: RetentionPeriod) -> Bool {
    guard period.what == nil else { return false }
    let text = document[sentence(of: period.evidence)].lowercased()
    return ["normally", "generally", "usually", "as a rule"].contains { text.hasPrefix($0) }
      && text.holds("personal data")
  }

  /// The times that hold for all data as a rule.
  var usualPeriods: [Evidence] {
    facts.retention.filter { $0.kind == .fixed && isUsual($0) }.map(\.evidence)
  }

  /// "30 days", the longest concrete period.
  var longestPeriod: Value? {
    kept(.fixed).first.map { Value(runs: $0.words, evidence: [$0.evidence]) }
  }

  /// All concrete periods, shortened: "18 months, 90 days, 30 days and 2 more".
  var periods: Value? {
    let fixed = kept(.fixed)
    if fixed.isEmpty, case .list(let listed) = facts[.retentionPeriods].value, !listed.isEmpty {
      return Value(
        catalogue.list(Wording.unique(listed.map { Quotation.tidy($0) }), limit: 3),
        evidence: Array(facts[.retentionPeriods].evidence.prefix(2)))
    }
    return listed(fixed)
  }

  /// How long cookies live, shortened.
  var cookieLife: Value? { listed(kept(.cookie)) }

  private func listed(_ periods: [Kept]) -> Value? {
    guard !periods.isEmpty else { return nil }
    return Value(
      runs: catalogue.series(periods.map(\.words), limit: 3),
      evidence: periods.prefix(3).map(\.evidence))
  }
}
