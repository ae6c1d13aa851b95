import TermsCore
import Testing

@testable import TermsSummarization

/// Passages that can be read against each other.
@Suite struct PairTests {
  @Test(arguments: AnswerExample.table(examples))
  func pairIsFound(example: AnswerExample) {
    let found = AnswerExample.findings(in: example.text).contradictions
    #expect(found.contains { $0.question == example.question } == (example.answer == "both"))
    for pair in found { #expect(pair.first.clause != pair.second.clause) }
  }

  static let examples = """
    sells-data
    both: We never sell your personal information. / Some of these disclosures may be considered a sale under state law.
    none: We never sell your personal information. / We keep it safe.
    none: We do not sell your data without your consent. / This may be considered a sale of data.
    none: We do not sell your personal data.
    """
}
