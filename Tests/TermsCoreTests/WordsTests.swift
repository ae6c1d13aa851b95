import Testing

@testable import TermsCore

struct WordsTests {
  @Test(
    "Words are runs of letters, digits and inner apostrophes",
    arguments: [
      ("Don't sell—ever!", ["don't", "sell", "ever"]),
      ("opt-out and/or e-mail", ["opt", "out", "and", "or", "e", "mail"]),
      ("up to $1,000.50, or €5.", ["up", "to", "$1,000.50", "or", "€5"]),
      ("“Données”\u{a0}über 日本", ["données", "über", "日本"]),
      ("the users' data", ["the", "users", "data"]),
      ("1.2 (a)", ["1.2", "a"]),
      ("", []), ("— … $ ’", []),
    ])
  func scanning(text: String, expected: [String]) {
    let words = Words(scanning: text)
    #expect((0..<words.count).map { words[$0] } == expected)
  }

  @Test("Ranges lead from words to bytes and back")
  func ranges() {
    let words = Words(scanning: "We’ll keep it. You may ask.")
    let sentence = words.indices(in: TextRange(0, 16))
    #expect(sentence == 0..<3)
    #expect(words.range(of: 0..<2) == TextRange(0, 12))
    #expect(words.indices(in: TextRange(0, 9)) == 0..<1)
  }

  @Test("Style tells capitals, numbers and punctuation")
  func styles() {
    let words = Words(scanning: "Google and IBM, then 30 days")
    #expect(words.styles[0] == .capitalised)
    #expect(words.styles[2] == [.capitalised, .allCapitals])
    #expect(words.styles[3] == .afterPunctuation)
    #expect(words.styles[4] == .number)
  }

  @Test("The same word has the same form in any case, however many there are")
  func forms() {
    let many = (0..<6000).map { "word\($0)" }.joined(separator: " ")
    let words = Words(scanning: "Sell sell SELL " + many)
    #expect(Set(words.forms[0..<3]).count == 1)
    #expect(words.hashes.count == 6001)
  }
}
