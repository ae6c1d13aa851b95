internal import TermsCore

/// What the picture of retention periods shows.
enum PeriodChart {
  /// The most set times and the most criteria shown.
  static let limits = (set: 8, open: 2)

  /// Set times, the shortest first; then criteria, then what has no end.
  static func periods(of material: Material) -> [Pictures.Period] {
    let kept = material.facts.retention.filter { $0.kind != .cookie }
    let cookies = material.facts.retention.filter { $0.kind == .cookie }
    return setTimes(kept + longest(cookies, of: material), material) + open(kept, material)
  }

  private static func setTimes(
    _ periods: [RetentionPeriod], _ material: Material
  ) -> [Pictures.Period] {
    var seen: Set<String> = []
    let measured = periods.compactMap { period -> (minutes: Int, shown: Pictures.Period)? in
      guard let plain = period.duration.flatMap({ PlainPeriod(iso: $0) }) else { return nil }
      let what = what(period, material)
      guard seen.insert("\(what) \(plain.minutes)").inserted else { return nil }
      return (
        plain.minutes,
        Pictures.Period(
          what: what, time: Passage([.plain(plain.words(material.catalogue))]),
          length: .minutes(plain.minutes),
          clause: period.evidence.clause)
      )
    }
    return measured.sorted { $0.minutes < $1.minutes }.suffix(limits.set).map(\.shown)
  }

  /// Of all cookies the one that lives longest.
  private static func longest(
    _ cookies: [RetentionPeriod], of material: Material
  ) -> [RetentionPeriod] {
    let measured = cookies.compactMap { cookie -> (minutes: Int, cookie: RetentionPeriod)? in
      guard let plain = cookie.duration.flatMap({ PlainPeriod(iso: $0) }) else { return nil }
      return (plain.minutes, cookie)
    }
    guard var longest = measured.max(by: { $0.minutes < $1.minutes })?.cookie else { return [] }
    longest.what = material.catalogue[measured.count == 1 ? .keptCookies : .keptLongestCookie]
    return [longest]
  }

  private static func open(
    _ periods: [RetentionPeriod], _ material: Material
  ) -> [Pictures.Period] {
    var seen: Set<String> = []
    return periods.filter { $0.kind == .criteria || $0.kind == .indefinite }
      .filter { seen.insert(what($0, material)).inserted }
      .prefix(limits.open)
      .map { period in
        Pictures.Period(
          what: what(period, material), time: Passage([.quote(Quotation.cut(period.phrase))]),
          length: period.kind == .indefinite ? .endless : .open, clause: period.evidence.clause)
      }
  }

  private static func what(_ period: RetentionPeriod, _ material: Material) -> String {
    period.what.map { Quotation.tidy($0) } ?? material.catalogue[.keptData]
  }
}
