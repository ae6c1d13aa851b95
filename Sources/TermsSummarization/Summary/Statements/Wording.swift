import TermsCore

/// Small pieces of plain English.
enum Wording {
  /// "a", "a and b", "a, b and c", or "a, b and 4 more" when there are more than `limit`.
  static func list(_ words: [String], limit: Int) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    if words.count <= limit {
      return words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
    }
    return words.prefix(limit).joined(separator: ", ") + " and \(words.count - limit) more"
  }

  /// "a, b, 4 more" for a table cell, where words hold "and" themselves.
  static func cell(_ words: [String], limit: Int) -> String {
    let shown = words.count == limit + 1 ? words.count : limit
    let rest = words.count - shown
    return words.prefix(shown).joined(separator: ", ") + (rest > 0 ? ", \(rest) more" : "")
  }

  /// `words` without later repeats, whatever their case.
  static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0.lowercased()).inserted }
  }

  /// `text` with its first letter in upper case.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `text` with capitals at the start of its words alone, when it is several words all in
  /// capitals; small words stay small.
  static func calm(_ text: String) -> String {
    let words = text.pieces(at: " ")
    guard words.count > 1, !text.contains(where: \.isLowercase) else { return text }
    return words.enumerated().map { index, word in
      let small = word.lowercased()
      return index > 0 && ["and", "for", "in", "of", "the", "to"].contains(small)
        ? small : capitalized(small)
    }.joined(separator: " ")
  }

  /// The name that people use for a company: "Stripe" for "Stripe, Inc.".
  static func companyName(_ name: String) -> String {
    var parts = Quotation.tidy(name).pieces(at: " ")
    while parts.count > 1, let last = parts.last,
      legalForms.contains(last.lowercased().filter(\.isLetter))
    {
      parts.removeLast()
    }
    return Quotation.tidy(parts.joined(separator: " "))
  }

  /// Legal forms of companies, without dots.
  private static let legalForms: Set<String> = [
    "inc", "incorporated", "llc", "ltd", "limited", "corp", "corporation", "gmbh", "sa", "sas",
    "sarl", "bv", "nv", "ag", "ab", "aps", "oy", "plc", "pty", "lp", "llp", "srl", "spa", "kk",
  ]

  /// "1,800": a number with commas.
  static func number(_ value: Int) -> String {
    var digits = Array(String(value).utf8)
    var index = digits.count - 3
    while index > 0 {
      digits.insert(UInt8(ascii: ","), at: index)
      index -= 3
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// "1 February 2024" for `2024-02-01`, "February 2024" for `2024-02`; else nil.
  static func date(_ iso: String) -> String? {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let parts = iso.pieces(at: "-").map { Int($0) }
    guard parts.count >= 2, let year = parts[0], let month = parts[1], (1...12).contains(month)
    else { return nil }
    guard parts.count == 3, let day = parts[2] else { return "\(months[month - 1]) \(year)" }
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// The English name of a language, such as "English" for `en`.
  static func language(_ code: String) -> String? {
    [
      "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian",
      "nl": "Dutch", "pt": "Portuguese", "sv": "Swedish", "da": "Danish", "nb": "Norwegian",
      "no": "Norwegian", "fi": "Finnish", "pl": "Polish", "cs": "Czech", "el": "Greek",
      "ru": "Russian", "uk": "Ukrainian", "tr": "Turkish", "ja": "Japanese", "ko": "Korean",
      "zh": "Chinese", "ar": "Arabic", "he": "Hebrew", "hu": "Hungarian", "ro": "Romanian",
    ][code]
  }
}
