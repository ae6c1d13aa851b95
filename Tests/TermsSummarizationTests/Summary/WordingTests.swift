import TermsCore
import Testing

@testable import TermsSummarization

@Suite struct WordingTests {
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    (["a", "b", "c", "d", "e"], "a, b, c and 2 more"),
  ])
  func listsReadAsEnglish(words: [String], text: String) {
    #expect(MessageCatalogue.english.list(words, limit: 3) == text)
  }

  @Test(arguments: [
    ("Stripe, Inc.", "Stripe"), ("Acme Widgets GmbH", "Acme Widgets"), ("Inc", "Inc"),
    ("Nordbank A.S.A.", "Nordbank A.S.A"), ("Dell Technologies", "Dell Technologies"),
  ])
  func companiesAreCalledAsPeopleCallThem(name: String, short: String) {
    #expect(Wording.companyName(name) == short)
  }

  @Test(arguments: [
    ("2024-02-01", "1 February 2024"), ("2024-12", "December 2024"), ("soon", nil),
    ("2024-13-01", nil),
  ])
  func datesReadAsEnglish(iso: String, text: String?) {
    #expect(MessageCatalogue.english.date(iso) == text)
  }

  @Test(arguments: [
    ("$100", "$100"),
    (
      "the greater of $50 or the fees you paid in the last six months",
      "what you paid in 6 months, or $50, whichever is more"
    ),
    (
      "THE AMOUNT YOU PAID US IN THE TWELVE (12) MONTHS BEFORE THE CLAIM",
      "what you paid in 12 months"
    ),
    ("one hundred U.S. dollars", nil),
    ("100 euros", "100 euros"),
    ("twice nothing", nil),
  ])
  func capsAreSaidPlainly(phrase: String, text: String?) {
    #expect(PlainCap.plain(phrase) == text)
  }

  @Test func longQuotesAreCutAtWords() {
    let text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    #expect(Quotation.cut(text).split(separator: " ").count == 14)
    #expect(Quotation.cut(text).hasSuffix("thirteen …"))
    #expect(Quotation.cut("“short words,”") == "short words")
  }

  @Test func quotesKeepTheWordsThatMatched() {
    var document = Document(format: .text)
    document.text =
      "As a rule, and where the law of the place lets us do so, we may end it without notice to you."
    let all = TextRange(0, document.text.utf8.count)
    let start = document.text.utf8.count - "without notice to you.".utf8.count
    let quote = QuoteCut(
      TextRange(start, start + "without notice".utf8.count), in: all, of: document)
    #expect(quote.text == "… we may end it without notice to you")
  }

  @Test(
    "A quote keeps its condition, its object and its subject, or is not shown",
    arguments: [
      (
        "If you turn on the log, you grant us a lasting licence to all that you type.", "lasting",
        true
      ),
      (
        "If you turn on the log that the menu of the help page of the shop shows under its third heading "
          + "from the top, you grant us a lasting licence to all that you type.", "lasting", false
      ),
      ("We may end your plan at any time and without notice if:", "notice", false),
      ("We may use such records for any purpose.", "purpose", false),
      ("The shop may screen and remove all that it dislikes.", "remove", true),
    ])
  func cuts(sentence: String, word: String, isShown: Bool) throws {
    var document = Document(format: .text)
    document.text = sentence
    let place = try #require(sentence.firstPlace(of: word))
    let start = sentence.utf8.distance(from: sentence.startIndex, to: place.lowerBound)
    let cut = QuoteCut(
      TextRange(start, start + word.utf8.count), in: TextRange(0, sentence.utf8.count),
      of: document)
    #expect((cut.cost < QuoteCut.broken) == isShown, "\(cut.text) \(cut.cost)")
  }

  @Test(
    "A warning stands only over words of its own matter and direction",
    arguments: [
      ("costs", "You shall indemnify the shop.", "indemnify", true),
      ("costs", "The licensor shall indemnify the publisher.", "indemnify", false),
      ("combining", "We may combine your data with lists that we buy.", "combine", true),
      ("combining", "These platforms may combine your data with theirs.", "combine", false),
      ("targeted-ads", "You can refuse ads picked for you.", "ads", false),
    ])
  func directions(label: String, sentence: String, word: String, isWarning: Bool) throws {
    var document = Document(format: .text)
    document.text = sentence
    let place = try #require(sentence.firstPlace(of: word))
    let start = sentence.utf8.distance(from: sentence.startIndex, to: place.lowerBound)
    let allows = WarningWords.of(label).allow(
      TextRange(start, start + word.utf8.count), in: TextRange(0, sentence.utf8.count),
      of: document)
    #expect(allows == isWarning)
  }

  @Test(arguments: [
    ("https://acme.example/help", "https://acme.example/help"),
    ("https://www.acme.example/ads?lang=en&c=2", "acme.example/ads"),
    (
      "https://forms.acme.example/webform/0f3b9c5a-52c1-4d1e-9e1f-77aa/91c5-aa0e-4b1d-8f",
      "forms.acme.example/webform/…"
    ),
  ])
  func longAddressesAreShownShort(address: String, shown: String) {
    #expect(LinkText.short(address) == shown)
  }

  @Test(arguments: [
    ("Notice to California residents", ["California"]),
    (
      "If you are in the EEA or the UK",
      ["Europe", "the UK"]
    ), ("Calling us", []), ("Duke", []),
    (
      "Your U.S. state rights",
      ["some U.S. states"]
    ),
  ])
  func placesAreFoundInHeadings(heading: String, places: [String]) {
    #expect(Regions.named(in: heading) == places)
  }
}
