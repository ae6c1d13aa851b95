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
        isLonger ? .diffLonger : .diffShorter, what: what(new.period), now: length(new.period),
        before: length(old.period)),
      oldValues: [old.period.phrase], newValues: [new.period.phrase],
      oldEvidence: [old.period.evidence], newEvidence: [new.period.evidence])
  }

  private func listed(_ periods: [Period], _ side: Grounds.Side) -> TermsChange? {
    guard !periods.isEmpty else { return nil }
    let evidence = periods.map(\.period.evidence)
    let isNew = side == .new
    let words = periods.map {
      wording.catalogue.text(.diffPeriod, ["what": what($0.period), "period": length($0.period)])
    }
    return TermsChange(
      kind: isNew ? .added : .removed, subject: .retention, impact: isNew ? .good : .bad,
      weight: 4,
      text: wording.sentence(isNew ? .diffNewPeriods : .diffLostPeriods, words, limit: 4),
      oldValues: isNew ? [] : periods.map(\.period.phrase),
      newValues: isNew ? periods.map(\.period.phrase) : [],
      oldEvidence: isNew ? [] : evidence, newEvidence: isNew ? evidence : [])
  }

  /// A period in plain words; where it is no plain length, in the document's own.
  private func length(_ period: RetentionPeriod) -> String {
    period.duration.flatMap { ISODuration.words($0, wording.catalogue) } ?? period.phrase
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
  private typealias Unit = (letter: Character, isTime: Bool, minutes: Int, name: MessageKey)

  private static let units: [Unit] = [
    ("Y", false, 525_312, .unitYear), ("M", false, 43_776, .unitMonth),
    ("W", false, 10_080, .unitWeek), ("D", false, 1440, .unitDay), ("H", true, 60, .unitHour),
    ("M", true, 1, .unitMinute), ("S", true, 0, .unitSecond),
  ]

  /// A duration of one or more parts in plain words, such as "18 months"; nil when it is none.
  static func words(_ iso: String, _ catalogue: MessageCatalogue) -> String? {
    let parts = parts(iso)?.map { catalogue.text($0.unit.name, count: $0.number) } ?? []
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The minutes of a duration such as `P18M`, with months of 30.4 days; nil when it is none.
  static func minutes(_ iso: String) -> Int? {
    parts(iso)?.reduce(0) { $0 + $1.number * $1.unit.minutes }
  }

  private static func parts(_ iso: String) -> [(number: Int, unit: Unit)]? {
    guard iso.first == "P" else { return nil }
    var (isTime, number) = (false, 0)
    var parts: [(number: Int, unit: Unit)] = []
    for letter in iso.dropFirst() {
      if let digit = letter.wholeNumberValue {
        number = min(number * 10 + digit, 1_000_000)
      } else if letter == "T" {
        isTime = true
      } else {
        guard let unit = units.first(where: { $0.letter == letter && $0.isTime == isTime })
        else { return nil }
        parts.append((number, unit))
        number = 0
      }
    }
    return parts
  }
}
