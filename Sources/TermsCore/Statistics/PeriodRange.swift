/// A range of retention periods, by how long they are.
///
/// Raw values are part of the output contract.
public enum PeriodRange: String, Sendable, CaseIterable {
  /// At most a day.
  case day = "to-1-day"
  /// More than a day, at most a week.
  case week = "to-1-week"
  /// More than a week, at most a month.
  case month = "to-1-month"
  /// More than a month, at most three.
  case threeMonths = "to-3-months"
  /// More than three months, at most six.
  case sixMonths = "to-6-months"
  /// More than six months, at most a year.
  case year = "to-1-year"
  /// More than a year, at most two.
  case twoYears = "to-2-years"
  /// More than two years, at most three.
  case threeYears = "to-3-years"
  /// More than three years, at most five.
  case fiveYears = "to-5-years"
  /// More than five years, at most seven.
  case sevenYears = "to-7-years"
  /// More than seven years, at most ten.
  case tenYears = "to-10-years"
  /// More than ten years.
  case longer = "over-10-years"
  /// Without end.
  case noEnd = "no-end"
  /// A criterion, such as "as long as necessary".
  case vague
  /// A time that is no length, such as a session.
  case noLength = "no-length"
  /// Not kept at all.
  case notKept = "not-kept"

  /// The most days of each range, a few more than a calendar may give.
  private static let limits: [(days: Double, range: PeriodRange)] = [
    (1, .day), (7, .week), (31, .month), (93, .threeMonths), (186, .sixMonths), (366, .year),
    (732, .twoYears), (1098, .threeYears), (1830, .fiveYears), (2562, .sevenYears),
    (3660, .tenYears),
  ]

  /// The range of a period.
  ///
  /// - Parameter duration: as ISO 8601, such as `P18M`; only looked at for `fixed` and `cookie`.
  public init(_ kind: RetentionPeriod.Kind, duration: String?) {
    switch kind {
    case .criteria: self = .vague
    case .indefinite: self = .noEnd
    case .notKept: self = .notKept
    case .fixed, .cookie:
      guard let days = duration.flatMap(Self.days) else {
        self = .noLength
        return
      }
      self = Self.limits.first { days <= $0.days }?.range ?? .longer
    }
  }

  /// The days of an ISO 8601 duration, years and months as long as they are on average; nil when it
  /// is none.
  static func days(of duration: String) -> Double? {
    guard duration.utf8.first == UInt8(ascii: "P"), duration.utf8.count <= 64 else { return nil }
    var (days, digits, isTime, hasPart) = (0.0, "", false, false)
    for letter in duration.dropFirst() {
      if letter.isASCII, letter.isNumber || letter == "." {
        digits.append(letter)
        continue
      }
      if letter == "T", digits.isEmpty, !isTime {
        isTime = true
        continue
      }
      guard let number = Double(digits) else { return nil }
      switch (letter, isTime) {
      case ("Y", false): days += number * 365.25
      case ("M", false): days += number * 30.4375
      case ("W", false): days += number * 7
      case ("D", false): days += number
      case ("H", true): days += number / 24
      case ("M", true): days += number / 1440
      case ("S", true): days += number / 86400
      default: return nil
      }
      digits = ""
      hasPart = true
    }
    return hasPart && digits.isEmpty ? days : nil
  }
}
