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
    none: You can ask that we do not sell your personal data. / It may be considered a sale of data.
    none: Do we sell your data? / We do not sell your personal data.
    ad-partners
    both: We do not share your personal information with third parties. / We share your information with advertisers.
    none: We do not share your information with third parties without your consent. / We share your data with sponsors.
    none: We do not share your personal information with third parties. / We share aggregated data with advertisers.
    tracking
    both: We do not use cookies. / Our website uses cookies to remember you.
    none: We do not use third-party cookies. / Our website uses cookies to remember you.
    marketing
    both: We will never send you marketing e-mails. / We send you newsletters and special offers.
    none: We will not send you marketing e-mails without your consent. / We send newsletters to subscribers.
    ai-training
    both: We do not use your content to train AI models. / We use your messages to train our machine learning models.
    international
    both: Your data is stored only in the European Union. / We may transfer data to third countries.
    none: Your data is stored only in the European Union. / It is safe there.
    """
}
