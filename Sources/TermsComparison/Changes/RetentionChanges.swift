import TermsCore

/// Periods that became longer or shorter, came or went.
struct RetentionChanges {
  let grounds: Grounds
  let matches: ClauseMatcher
  let wording: ChangeWording

  /// Tags of clauses that say how long data is kept.
  private static let tags: [Tag] = [.retention, .deletion, .tracking]

  private struct Period {
    var period: RetentionPeriod
    var minutes: Int
  }

  func changes() -> [TermsChange] {
    var old = periods(.old)
    var new = periods(.new)
    var changes: [TermsChange] = []
    for (left, before) in old.enumerated().reversed() {
      guard let like = matches.newOf[before.period.evidence.clause] else { continue }
      let right = new.firstIndex {
        $0.period.evidence.clause == like && $0.period.what == before.period.what
          && $0.period.kind == before.period.kind
      }
      guard let right else { continue }
      changes.append(change(before, new[right]))
      old.remove(at: left)
      new.remove(at: right)
    }
    return changes.reversed() + [listed(new, .new), listed(old, .old)].compactMap(\.self)
  }

  /// The periods of one version that the other does not know, and whose words it lacks.
  private func periods(_ side: Grounds.Side) -> [Period] {
    let (here, there) =
      side == .new ? (grounds.new, grounds.old) : (grounds.old, grounds.new)
    let known = Set(there.facts.retention.compactMap { $0.duration.flatMap(ISODuration.minutes) })
    var seen: Set<Int> = []
    return here.facts.retention.compactMap { period in
      guard period.kind == .fixed || period.kind == .cookie,
        let minutes = period.duration.flatMap(ISODuration.minutes), !known.contains(minutes),
        grounds.isNew(period.evidence, in: side),
        Self.tags.contains(where: {
          here.report.tags.sets[period.evidence.clause].contains($0)
        }), seen.insert(minutes).inserted
      else { return nil }
      return Period(period: period, minutes: minutes)
    }
  }

  private func change(_ old: Period, _ new: Period) -> TermsChange {
    let isLonger = new.minutes > old.minutes
    return TermsChange(
      kind: .changed, subject: .retention, impact: isLonger ? .bad : .good, weight: 7,
      text: wording.sentence(
        isLonger ? .diffLonger : .diffShorter, what: what(new.period), now: new.period.phrase,
        before: old.period.phrase),
      oldValues: [old.period.phrase], newValues: [new.period.phrase],
      oldEvidence: [old.period.evidence], newEvidence: [new.period.evidence])
  }

  private func listed(_ periods: [Period], _ side: Grounds.Side) -> TermsChange? {
    guard !periods.isEmpty else { return nil }
    let evidence = periods.map(\.period.evidence)
    let isNew = side == .new
    let words = periods.map {
      wording.catalogue.text(.diffPeriod, ["what": what($0.period), "period": $0.period.phrase])
    }
    return TermsChange(
      kind: isNew ? .added : .removed, subject: .retention, impact: isNew ? .good : .bad,
      weight: 4,
      text: wording.sentence(isNew ? .diffNewPeriods : .diffLostPeriods, words, limit: 4),
      oldValues: isNew ? [] : periods.map(\.period.phrase),
      newValues: isNew ? periods.map(\.period.phrase) : [],
      oldEvidence: isNew ? [] : evidence, newEvidence: isNew ? evidence : [])
  }

  private func what(_ period: RetentionPeriod) -> String {
    if period.kind == .cookie { return wording.catalogue[.keptCookies] }
    guard let what = period.what, what.utf8.count <= 40 else {
      return wording.catalogue[.diffSomeData]
    }
    return what
  }
}

/// Lengths of ISO 8601 durations.
enum ISODuration {
  private static let units: [(letter: Character, isTime: Bool, minutes: Int)] = [
    ("Y", false, 525_312), ("M", false, 43_776), ("W", false, 10_080), ("D", false, 1440),
    ("H", true, 60), ("M", true, 1), ("S", true, 0),
  ]

  /// The minutes of a duration such as `P18M`, with months of 30.4 days; nil when it is none.
  static func minutes(_ iso: String) -> Int? {
    guard iso.first == "P" else { return nil }
    var (isTime, number, minutes) = (false, 0, 0)
    for letter in iso.dropFirst() {
      if let digit = letter.wholeNumberValue {
        number = min(number * 10 + digit, 1_000_000)
      } else if letter == "T" {
        isTime = true
      } else {
        guard let unit = units.first(where: { $0.letter == letter && $0.isTime == isTime })
        else { return nil }
        minutes += number * unit.minutes
        number = 0
      }
    }
    return minutes
  }
}
