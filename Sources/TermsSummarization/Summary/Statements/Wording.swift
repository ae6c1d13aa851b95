import TermsCore

/// Names as people write them.
enum Wording {
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
      legalForms.contains(last.lowercased().filter(\.isLetterOfText))
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
}
