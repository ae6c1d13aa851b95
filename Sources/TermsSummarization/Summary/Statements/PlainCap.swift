internal import TermsCore

/// A plain form of the words that cap what a company owes: "what you paid in 6 months, or $50".
enum PlainCap {
  /// The plain form of `phrase`; nil when it names neither a sum nor payments.
  static func plain(_ phrase: String, _ catalogue: MessageCatalogue = .english) -> String? {
    let words = phrase.lowercased().split { " ()\u{A0},;".contains($0) }.map { String($0) }
    var parts: [String] = []
    if words.contains(where: { paymentWords.contains($0) }) {
      let period = period(words, catalogue)
      parts.append(
        period.map { catalogue.text(.capPaidIn, ["period": $0]) } ?? catalogue[.capPaid])
    }
    let sums = sums(phrase)
    parts += sums
    guard !parts.isEmpty, parts.count <= 3 else { return nil }
    let compares = words.contains {
      ["greater", "higher", "more", "larger", "greatest"].contains($0)
    }
    let isLeast = words.contains { ["lesser", "lower", "less", "least"].contains($0) }
    let text = parts.dropFirst().reduce(parts[0]) {
      catalogue.text(.capOr, ["list": $0, "next": $1])
    }
    guard parts.count > 1, compares != isLeast else { return text }
    return catalogue.text(isLeast ? .capLeast : .capMost, ["list": text])
  }

  private static let paymentWords: Set<String> = [
    "paid", "fees", "fee", "payable", "pay", "payments", "purchase", "price", "charges",
  ]

  /// "6 months" where the words hold a number before months or years.
  private static func period(_ words: [String], _ catalogue: MessageCatalogue) -> String? {
    for (index, word) in words.enumerated() where index > 0 {
      guard ["month", "months", "month's", "year", "years"].contains(word) else { continue }
      for back in 1...min(2, index) {
        let text = words[index - back]
        guard let number = Int(text) ?? numbers[text] else { continue }
        return catalogue.text(word.hasPrefix("m") ? .unitMonth : .unitYear, count: number)
      }
    }
    return nil
  }

  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "nine": 9, "twelve": 12,
    "eighteen": 18, "twenty-four": 24,
  ]

  /// Sums of money as written, such as "$100", "€1,000" or "USD 50"; the same sum once.
  static func sums(_ phrase: String) -> [String] {
    var sums: [String] = []
    let words = phrase.split { " ()\u{A0};".contains($0) }.map { String($0) }
    for (index, word) in words.enumerated() {
      let text = Quotation.tidy(word)
      guard let digit = text.firstIndex(where: \.isNumber) else { continue }
      let before = text[..<digit]
      if let last = before.last, "$€£¥₹".contains(last) {
        sums.append(text)
      } else if index > 0, currencies.contains(Quotation.tidy(words[index - 1]).lowercased()) {
        sums.append(Quotation.tidy(words[index - 1]) + " " + text)
      } else if index + 1 < words.count,
        currencies.contains(Quotation.tidy(words[index + 1]).lowercased())
      {
        sums.append(text + " " + Quotation.tidy(words[index + 1]).lowercased())
      }
    }
    return Wording.unique(sums)
  }

  private static let currencies: Set<String> = [
    "usd", "eur", "gbp", "chf", "aud", "cad", "sgd", "inr", "jpy", "dollars", "euros", "euro",
    "pounds", "us$",
  ]
}
