/// The categories that languages sort numbers into, as in CLDR.
public enum PluralCategory: String, Sendable, CaseIterable {
  /// As in Arabic for 0.
  case zero
  /// As in English for 1.
  case one
  /// As in Arabic for 2.
  case two
  /// As in Polish for 2 to 4.
  case few
  /// As in Polish for 5.
  case many
  /// Every other number; all that some languages have.
  case other
}

/// Which plural form a whole number asks for, as the data of CLDR write it.
///
/// One category a line, `other` left out:
///
/// ```
/// one: i = 1 and v = 0
/// few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14
/// ```
///
/// For the whole numbers of a summary the operands `n` and `i` are the number and all others are 0.
///
/// Source: Unicode Technical Standard 35, part 3, "Language Plural Rules"; the rules of each
/// language stand in CLDR's `plurals.xml`.
public struct PluralRule: Sendable, Hashable {
  /// The rules as CLDR writes them, without samples.
  public let source: String

  /// Creates a rule.
  public init(_ source: String) { self.source = source }

  /// The category of `count`: the first whose condition holds, else `other`.
  ///
  /// - Complexity: O(length of the rule); nothing is kept between calls.
  public func category(of count: Int) -> PluralCategory {
    for line in source.pieces(at: "\n") {
      let parts = line.pieces(at: ":", most: 2)
      guard parts.count == 2,
        let category = PluralCategory(rawValue: TableText.trimmed(parts[0]))
      else { continue }
      if Self.holds(parts[1], for: abs(count)) { return category }
    }
    return .other
  }

  /// Whether a condition holds: relations between `and`, groups of them between `or`.
  private static func holds(_ condition: Substring, for count: Int) -> Bool {
    condition.pieces(at: " ").split(separator: "or").contains { group in
      group.split(separator: "and").allSatisfy { relation(Array($0), for: count) }
    }
  }

  /// `n % 10 = 2..4,9` or `i != 1`.
  private static func relation(_ words: [Substring], for count: Int) -> Bool {
    guard let operand = words.first, let values = words.last, words.count >= 3 else { return false }
    var number = operand == "n" || operand == "i" ? count : 0
    if words[1] == "%", let divisor = Int(words[2]), divisor > 0 { number %= divisor }
    let isIn = values.pieces(at: ",").contains { range in
      let bounds = range.pieces(at: ".").compactMap { Int($0) }
      guard let first = bounds.first, let last = bounds.last else { return false }
      return first <= number && number <= last
    }
    return isIn == (words[words.count - 2] == "=")
  }
}
