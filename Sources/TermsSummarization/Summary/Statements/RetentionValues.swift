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
    return criteria.firstIndex { $0.contains { words.contains($0) } }.map { $0 + 1 }
  }

  /// Words of criteria, those that leave most open first.
  private static let criteria = [
    ["indefinite", "for ever", "forever", "perpetu"],
    ["as long as", "so long as", "longer than"],
    ["for the time", "for the period", "time period", "duration", "no longer"],
    ["until", "while you"],
  ]

  /// The concrete periods in plain words, the longest first, each once.
  private func plainPeriods(_ kind: RetentionPeriod.Kind) -> [(words: String, evidence: Evidence)] {
    var seen: Set<Int> = []
    let measured = facts.retention.filter { $0.kind == kind }.compactMap { period in
      period.duration.flatMap { PlainPeriod(iso: $0) }.map { ($0, period.evidence) }
    }.filter { seen.insert($0.0.minutes).inserted }
    if measured.isEmpty {
      return facts.retention.filter { $0.kind == kind }
        .map { (Quotation.tidy($0.phrase), $0.evidence) }
    }
    return measured.sorted { $0.0.minutes > $1.0.minutes }.map {
      ($0.0.words(catalogue), $0.1)
    }
  }

  /// "30 days", the longest concrete period.
  var longestPeriod: Value? {
    plainPeriods(.fixed).first.map { Value($0.words, evidence: [$0.evidence]) }
  }

  /// All concrete periods, shortened: "18 months, 90 days, 30 days and 2 more".
  var periods: Value? {
    let fixed = plainPeriods(.fixed)
    if fixed.isEmpty, case .list(let listed) = facts[.retentionPeriods].value, !listed.isEmpty {
      return Value(
        catalogue.list(Wording.unique(listed.map { Quotation.tidy($0) }), limit: 3),
        evidence: Array(facts[.retentionPeriods].evidence.prefix(2)))
    }
    return listed(fixed)
  }

  /// How long cookies live, shortened.
  var cookieLife: Value? { listed(plainPeriods(.cookie)) }

  private func listed(_ periods: [(words: String, evidence: Evidence)]) -> Value? {
    guard !periods.isEmpty else { return nil }
    return Value(
      catalogue.list(Wording.unique(periods.map(\.words)), limit: 3),
      evidence: periods.prefix(3).map(\.evidence))
  }
}
