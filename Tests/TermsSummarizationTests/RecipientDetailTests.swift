import PlainTerms
import TermsCore
import Testing

@testable import TermsSummarization

/// What the page of a made-up company says of those who get data, and what the facts keep of it.
@Suite struct RecipientDetailTests {
  private func facts(_ text: String) throws -> Facts {
    let document = try DocumentReader(options: .init(format: .markdown)).read(Array(text.utf8))
    let tags = try LinearClassifier().classify(document)
    return FactFinder().facts(of: document, tags: tags)
  }

  private func recipients(_ text: String) throws -> [Recipient] {
    try facts("# Privacy Policy\n\n## How we share your data\n\n" + text).recipients
  }

  @Test(arguments: [
    (
      "We may share your personal data with our affiliates to administer our bonus club.",
      "“to administer our bonus club”"
    ),
    (
      "We share personal data with our affiliates for purposes of planning and reporting.",
      "“for purposes of planning and reporting”"
    ),
    (
      "We share your personal data with business partners. They may use it in order to send you vouchers.",
      "“to send you vouchers”"
    ),
  ])
  func purposesAreQuotedWhereNoWordFits(text: String, purpose: String) throws {
    #expect(try recipients(text).contains { $0.purposes == [purpose] })
  }

  @Test func dutiesAreNoPurposes() throws {
    let found = try recipients(
      "We share personal data with our affiliates, who are obligated to protect the secrecy of it.")
    #expect(found.allSatisfy { !$0.purposes.contains { $0.hasPrefix("“") } })
  }

  @Test(arguments: [
    """
    We share your personal data with our service providers. These third parties have access to it \
    only to the extent necessary to perform tasks and may not use it for any other purpose.
    """,
    "We share your personal data with service providers, who have agreed not to disclose it to others.",
    """
    We share your personal data with service providers bound by a contract that prohibits them from \
    keeping it.
    """,
  ])
  func limitsAreReadNearTheRecipient(text: String) throws {
    #expect(try recipients(text).contains { $0.role == .vendor && $0.limit == .contract })
  }

  @Test func sourcesAreNoRecipients() throws {
    let found = try facts(
      """
      # Privacy Policy

      ## Sources of data

      We may obtain personal data about you from social networks, advertising partners and data brokers.
      """
    ).recipients
    #expect(found.isEmpty)
  }

  @Test func employersAreNamedPlainly() throws {
    let found = try recipients(
      "We may disclose your personal data to the company you are employed by to report on usage.")
    #expect(found.contains { $0.name == "the company you work for" })
  }

  /// The glance row and the table take the limits from one answer.
  @Test func whatBindsOneAndWhatBindsAllAgree() throws {
    let document = try DocumentReader(options: .init(format: .markdown)).read(
      Array("Helpers keep it secret by contract. Others follow their own policies.".utf8))
    let words = Evidence(clause: 0, range: document.clauses[0].range)
    let helper = Recipient(
      name: "helpers", isNamed: false, role: .vendor, limit: .contract, evidence: [words])
    let own = Answer(.onward, .choice("own-policies"), evidence: [words])
    let none = Answer(.onward, .notStated, evidence: [])
    #expect(
      RecipientAnswer.reconciled(own, with: [helper], in: document).value == .choice("both"))
    #expect(
      RecipientAnswer.reconciled(none, with: [helper], in: document).value == .choice("limited"))
    #expect(RecipientAnswer.reconciled(none, with: [], in: document).value == .notStated)
  }
}
