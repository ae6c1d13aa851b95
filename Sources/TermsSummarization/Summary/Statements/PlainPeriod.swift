internal import TermsCore

/// A length of time in plain words: "1 year" for `P1Y`, "72 hours" for `PT72H`.
struct PlainPeriod: Sendable, Hashable {
  private struct Part: Hashable {
    var count: Int
    var unit: MessageKey
  }

  private let parts: [Part]
  /// Its length, with months of 30.4 days: periods of the same length say the same.
  let minutes: Int

  /// Reads an ISO 8601 duration with one or more parts; nil when `iso` is none.
  init?(iso: String) {
    guard iso.first == "P" else { return nil }
    var isTime = false
    var number = 0
    var hasNumber = false
    var parts: [Part] = []
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
      parts.append(Part(count: number, unit: unit.name))
      minutes += number * unit.minutes
      (number, hasNumber) = (0, false)
    }
    guard !parts.isEmpty, !hasNumber else { return nil }
    self.parts = parts
    self.minutes = minutes
  }

  /// The period in words.
  func words(_ catalogue: MessageCatalogue) -> String {
    parts.map { catalogue.text($0.unit, count: $0.count) }.joined(separator: " ")
  }

  private static let units: [(letter: Character, isTime: Bool, name: MessageKey, minutes: Int)] = [
    ("Y", false, .unitYear, 525_312), ("M", false, .unitMonth, 43_776),
    ("W", false, .unitWeek, 10_080),
    ("D", false, .unitDay, 1440), ("H", true, .unitHour, 60), ("M", true, .unitMinute, 1),
    ("S", true, .unitSecond, 0),
  ]
}
