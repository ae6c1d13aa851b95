/// A length of time in plain words: "1 year" for `P1Y`, "72 hours" for `PT72H`.
struct PlainPeriod: Sendable, Hashable {
  /// The period in words.
  let words: String
  /// Its length, with months of 30.4 days: periods of the same length say the same.
  let minutes: Int

  /// Reads an ISO 8601 duration with one or more parts; nil when `iso` is none.
  init?(iso: String) {
    guard iso.first == "P" else { return nil }
    var isTime = false
    var number = 0
    var hasNumber = false
    var parts: [String] = []
    var minutes = 0
    for letter in iso.dropFirst() {
      if let digit = letter.wholeNumberValue {
        number = number * 10 + digit
        hasNumber = true
        continue
      }
      if letter == "T" {
        isTime = true
        continue
      }
      guard hasNumber, number < 100_000,
        let unit = Self.units.first(where: { $0.letter == letter && $0.isTime == isTime })
      else { return nil }
      parts.append(number == 1 ? "1 \(unit.name)" : "\(number) \(unit.name)s")
      minutes += number * unit.minutes
      (number, hasNumber) = (0, false)
    }
    guard !parts.isEmpty, !hasNumber else { return nil }
    words = parts.joined(separator: " ")
    self.minutes = minutes
  }

  private static let units: [(letter: Character, isTime: Bool, name: String, minutes: Int)] = [
    ("Y", false, "year", 525_312), ("M", false, "month", 43_776), ("W", false, "week", 10_080),
    ("D", false, "day", 1440), ("H", true, "hour", 60), ("M", true, "minute", 1),
    ("S", true, "second", 0),
  ]
}
