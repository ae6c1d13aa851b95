import TermsCore

/// A length of time as a document puts it: "30 days", "twelve (12) months", "a year".
struct StatedDuration: Sendable, Hashable {
  /// A unit of time.
  enum Unit: String, Sendable {
    case second, minute, hour, day, week, month, year

    /// The unit named by a lower-case word, singular or plural.
    init?(word: String) {
      self.init(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : word)
    }
  }

  /// The words that state it.
  var words: Range<Int>
  /// How many units; nil for "a few".
  ///
  /// The longest one of a range ("five to ten years").
  var amount: Int?
  /// The unit.
  var unit: Unit

  /// Reads the duration that the given words state; nil when they name no unit.
  init?(_ range: Range<Int>, in words: Words) {
    guard let last = range.last, let unit = Unit(word: words[last]) else { return nil }
    self.words = range
    self.unit = unit
    let numbers = range.dropLast().map { words[$0] }
    amount =
      numbers.contains { $0 == "few" || $0 == "several" } ? nil : NumberWords.value(of: numbers)
  }

  /// The ISO 8601 duration, such as `P30D` or `PT72H`; nil when the amount is not stated.
  var iso8601: String? {
    guard let amount else { return nil }
    return switch unit {
    case .second: "PT\(amount)S"
    case .minute: "PT\(amount)M"
    case .hour: "PT\(amount)H"
    case .day: "P\(amount)D"
    case .week: "P\(amount)W"
    case .month: "P\(amount)M"
    case .year: "P\(amount)Y"
    }
  }
}

/// Numbers written in words.
enum NumberWords {
  private static let units: [String: Int] = {
    let names = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """
    var values = ["a": 1, "an": 1]
    for (value, name) in names.pieces(at: " ").enumerated() { values[String(name)] = value }
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    for (ten, name) in tens.pieces(at: " ").enumerated() {
      values[String(name)] = 20 + 10 * ten
    }
    return values
  }()

  /// The number that words state: the last one when several are named ("five to ten"), the digits
  /// when a number is written both ways ("thirty (30)"); nil when there is none.
  static func value(of words: [String]) -> Int? {
    if let digits = words.last(where: { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) {
      return Int(digits)
    }
    var value: Int?
    for word in words {
      if word == "to" || word == "or" {
        value = nil
      } else if word == "hundred" {
        value = (value ?? 1) * 100
      } else if let unit = units[word] {
        value = (value ?? 0) + unit
      }
    }
    return value
  }
}
