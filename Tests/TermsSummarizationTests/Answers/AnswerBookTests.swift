import TermsCore
import Testing

@testable import TermsSummarization

/// The tables can be read, and a mistake in one is named.
@Suite struct AnswerBookTests {
  @Test func everyTableCompiles() throws {
    let book = try AnswerBook(tables: AnswerTables.all, vocabulary: AnswerVocabulary.text)
    let subjects = book.rules.map(\.subject).filter { subject in
      if case .pair = subject { false } else { true }
    }
    #expect(subjects.count == Set(subjects).count)
    for rules in book.rules {
      let said = Set(book.statements[rules.statements].map { rules.answers[$0.answer!] })
      #expect(Set(rules.verdicts.flatMap(\.needs)) == said, "\(rules.subject)")
      if case .pair = rules.subject { #expect(rules.verdicts[0].needs.count == 2) }
      #expect(!rules.tags.isEmpty, "\(rules.subject)")
    }
  }

  @Test(arguments: [
    ("question no-such: yes", "names no question"),
    ("question vendors: yes\nyes: (vendor", "is not closed"),
    ("question vendors: yes\nyes: vendor)", "too many"),
    ("question vendors: yes\nyes: @nobody", "is not defined"),
    ("question vendors: yes\ntags vendors nonsense", "does not exist"),
    ("question vendors: yes\nyes vendor", "after its answer"),
    ("question vendors: yes\nyes: vendor ; tag vendors much", "NAME NUMBER"),
    ("yes: vendor", "has no question"),
  ])
  func mistakeIsNamed(table: String, reason: String) {
    let error = #expect(throws: CueError.self) {
      try AnswerBook(tables: [table], vocabulary: "")
    }
    #expect(error?.description.contains(reason) == true, "\(String(describing: error))")
  }

  @Test func indentedLineGoesOn() throws {
    let table = "question vendors: yes\nyes: (vendor|\n    supplier) ; without\n    not"
    let book = try AnswerBook(tables: [table], vocabulary: "")
    #expect(AnswerExample.reply(to: .vendors, in: "Our supplier gets it.", book) == "yes")
    #expect(AnswerExample.reply(to: .vendors, in: "The supplier does not.", book) == nil)
  }

  @Test(arguments: [
    ("sell ..2 data", "We sell your own data.", true),
    ("sell ..1 data", "We sell your own data.", false),
    ("sell* data", "Selling data", true),
    ("for # days", "for thirty days", true),
    ("for # days", "for few days", false),
    ("opt out? now", "opt now", true),
    ("(a|b c) ... d", "b c x y d", true),
    ("(a|b c) ... d", "b x y d", false),
    ("do not ..3 (track|follow)", "We do not ever track you.", true),
  ])
  func patternMatches(pattern: String, text: String, isFound: Bool) throws {
    let table = "question vendors: yes\nyes: \(pattern)"
    let book = try AnswerBook(tables: [table], vocabulary: "")
    #expect((AnswerExample.reply(to: .vendors, in: text, book) == "yes") == isFound)
  }

  @Test func clauseAboutAnotherMatterIsSilent() throws {
    let table = "question vendors: yes\nonly vendors\nyes: vendor"
    let book = try AnswerBook(tables: [table], vocabulary: "")
    let text = "Our vendor gets it."
    #expect(AnswerExample.reply(to: .vendors, in: text, book, tags: [.vendors]) == "yes")
    #expect(AnswerExample.reply(to: .vendors, in: text, book, tags: [.liability]) == nil)
  }
}
