import TermsCore
import Testing

@testable import TermsSummarization

@Suite struct AnswerBookTests {
  @Test func everyTableCompiles() throws {
    let book = try AnswerBook(tables: AnswerTables.all, vocabulary: AnswerVocabulary.text)
    #expect(book.rules.count == Set(book.rules.map(\.question)).count)
    for rules in book.rules {
      let said = Set(book.statements[rules.statements].map { rules.answers[$0.answer!] })
      #expect(Set(rules.verdicts.flatMap(\.needs)) == said, "\(rules.question)")
    }
  }
}
