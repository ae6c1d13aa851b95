import Testing

@testable import TermsCore

/// English has every message, and counts and lists as people write.
@Suite struct MessageCatalogueTests {
  private let english = MessageCatalogue.english

  @Test(arguments: MessageKey.allCases)
  func everyMessageIsInTheTableOfItsRoom(key: MessageKey) {
    let tables = english.tables
    let table =
      switch key.room {
      case .summary: tables.messages
      case .pages: tables.pages
      case .across: tables.across
      }
    let keys = TableText.lines(table).map { TableText.halves($0).0 }
    #expect(keys.count { $0 == key.rawValue } == 1 || keys.contains("\(key.rawValue).other"))
  }

  @Test func noRowIsLeftOver() {
    for line in TableText.lines([english.tables.messages, english.tables.pages, english.tables.across].joined(separator: "\n")) {
      var key = TableText.halves(line).0
      if MessageKey(rawValue: key) == nil {
        #expect(PluralCategory(rawValue: String(key.pieces(at: ".").last!)) != nil, "\(line)")
        key = key.pieces(at: ".").dropLast().joined(separator: ".")
      }
      #expect(MessageKey(rawValue: key) != nil, "\(line)")
    }
  }

  @Test(arguments: [
    (0, "0 outside companies or services", "0 days"), (1, "1 outside company", "1 day"),
    (2, "2 outside companies or services", "2 days"),
    (1_800, "1,800 outside companies or services", "1,800 days"),
  ])
  func numbersTakeTheirForm(count: Int, companies: String, days: String) {
    #expect(english.text(.companies, count: count) == companies)
    #expect(english.text(.unitDay, count: count) == days)
  }

  @Test func aLanguageWithFewAndManyHasItsForms() {
    var tables = MessageCatalogue.Tables()
    tables.messages = """
      unit.day.one | {count} dzień
      unit.day.few | {count} dni robocze
      unit.day.many | {count} dni
      """
    let polish = MessageCatalogue(
      language: "pl",
      plurals: PluralRule(
        """
        one: i = 1 and v = 0
        few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14
        many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14
        """), tables: tables)
    #expect(
      [1, 2, 5, 12, 22, 25].map { polish.text(.unitDay, count: $0) } == [
        "1 dzień", "2 dni robocze", "5 dni", "12 dni", "22 dni robocze", "25 dni",
      ])
    // What it does not say is said in English.
    #expect(polish[.dateNone] == "no date given")
    #expect(polish.text(.unitYear, count: 2) == "2 years")
  }

  @Test(arguments: [
    ("one: i = 0,1", [0: "one", 1: "one", 2: "other"]),
    (
      "zero: n = 0\none: n = 1\ntwo: n = 2\nfew: n % 100 = 3..10\nmany: n % 100 = 11..99",
      [0: "zero", 1: "one", 2: "two", 103: "few", 111: "many", 100: "other"]
    ),
    ("", [0: "other", 1: "other"]),
  ])
  func rulesReadAsCLDRWritesThem(rule: String, categories: [Int: String]) {
    for (count, category) in categories {
      #expect(PluralRule(rule).category(of: count).rawValue == category, "\(count)")
    }
  }

  @Test func listsOfAnyLengthAreJoined() {
    #expect(english.cell(["a", "b", "c", "d"], limit: 2) == "a, b, 2 more")
    #expect(english.cell(["a", "b", "c"], limit: 2) == "a, b, c")
    #expect(english.alternatives(["a", "b", "c"]) == "a, b or c")
    #expect(english.alternatives(["a"]) == "a")
    #expect(english.list([]) == "")
    #expect(english.list(["a {b}", "c"]) == "a {b} and c")
  }
}
