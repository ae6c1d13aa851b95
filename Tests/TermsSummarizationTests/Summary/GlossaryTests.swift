import TermsCore
import Testing

@testable import TermsSummarization

/// Legal terms are explained once, in plain words.
@Suite struct GlossaryTests {
  private static let tables = MessageCatalogue.english.tables
  private static let rows = TableText.lines(tables.glossary)
  private let glossary = Glossary(tables.glossary)

  @Test(arguments: rows)
  func explanationsAreShortAndPlain(row: Substring) {
    let explanation = TableText.halves(TableText.halves(row).1).0
    let words = explanation.split(separator: " ")
    #expect((2...12).contains(words.count), "\(explanation)")
    var count = Readability()
    count.add(explanation)
    #expect(count.grade <= 8, "\(explanation): \(count.grade)")
    let legal = ["indemnify", "liable", "herein", "pursuant", "waive", "jurisdiction", "licence"]
    #expect(legal.allSatisfy { !explanation.contains($0) })
  }

  @Test(arguments: [
    (
      "You waive any class action and must use binding arbitration.",
      ["arbitration", "class action", "waive"]
    ),
    ("We rely on our legitimate interests.", ["legitimate interest"]),
    ("Our sub-processors are listed.", ["sub-processor"]),
    ("You shall indemnify and hold us harmless.", ["indemnify"]),
    ("This is plain.", []),
  ])
  func termsAreFoundInTheirForms(sentence: String, terms: [String]) {
    #expect(glossary.names(in: sentence) == terms)
  }

  /// The beginnings of legal nouns; every one in a sentence of ours has an entry.
  private static let legalNouns = [
    "arbitrat", "class action", "jury", "juries", "jurisdict", "waive", "indemn", "liab", "licen",
    "controller", "processor", "legitimate", "regulator", "audit", "consent", "merger", "perpetual",
    "irrevoc", "warrant", "venue", "affiliate", "third part", "profiling", "global privacy control",
    "do not track", "subpoena", "legal basis", "injunct", "forfeit", "biometric", "pseudonym",
  ]

  @Test func legalTermsOfOurSentencesAreExplained() {
    for sentence in SentenceTableTests.allSentences {
      for noun in Self.legalNouns where sentence.lowercased().contains(noun) {
        let explained = glossary.names(in: sentence).joined(separator: " ").lowercased()
        let isNamed = explained.contains(noun) || noun == "juries" && explained.contains("jury")
        #expect(isNamed, "“\(noun)” in “\(sentence)”")
      }
    }
  }

  @Test func ourOwnTermsComeBeforeQuotedOnes() {
    let quoted = Point(
      cells: [Passage([.quote("You waive it. Liability, perpetual, warranty, venue.")])])
    let own = Point(cells: ["Complain to a regulator."])
    let section = SummarySection(
      id: .watchOut, title: "", layout: .bullets, points: [quoted, own])
    let entries = glossary.entries(in: [section])
    #expect(entries.map(\.term) == ["regulator", "waive", "venue", "liability"])
  }
}
