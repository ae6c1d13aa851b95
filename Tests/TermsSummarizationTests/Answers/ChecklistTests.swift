import TermsCore
import Testing

@testable import TermsSummarization

/// What a page should tell: each item is recognised, and silence stays silence.
@Suite struct ChecklistTests {
  @Test(arguments: examples.split(separator: "\n").map { String($0) })
  func itemIsFound(example: String) {
    let cells = example.split(separator: "|").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    let found = AnswerExample.findings(in: cells[2]).items[cells[0]]
    #expect(found?.word ?? "not-found" == cells[1])
  }

  static let examples = """
    controller | said | Marrowby Foods Ltd is the data controller.
    controller | said | In this notice, “we” means Marrowby Foods Ltd.
    controller | not-found | We cook with care.
    data-officer | said | Write to our Data Protection Officer.
    data-officer | said | Our representative in the European Union is Olga Sand.
    sensitive-data | denied | We do not collect sensitive personal information.
    sensitive-data | said | With your consent we process health data.
    sensitive-data | denied | Please do not send us details of your religion.
    purposes | said | We use your data to ship parcels.
    legal-basis | said | We do so to perform our contract and for our legitimate interests.
    legal-basis | said | The legal basis is your consent.
    interests | said | We have a legitimate interest in keeping our site safe.
    interests | vague | This rests on legitimate interests.
    must-give | said | If you do not give us your address, we cannot deliver.
    must-give | said | Providing your phone number is optional.
    sources | said | We receive information about you from data brokers.
    safeguards | said | We rely on standard contractual clauses.
    correct | said | You have the right to correct your data.
    correct | said | You can update your profile at any time.
    object | said | You may object to our processing of your data.
    portability | said | You can receive your data in a structured, machine-readable format.
    withdraw | said | You can withdraw your consent at any time.
    automated | denied | We do not make automated decisions about you.
    automated | said | Credit limits are set by automated decision-making.
    asking | said | We will verify your identity before we answer.
    asking | said | You may use an authorized agent.
    no-retaliation | said | We will not discriminate against you for using your rights.
    children | said | Our service is not intended for children.
    consent | said | We set these cookies only with your consent.
    trader | said | These terms are between you and Marrowby Foods Ltd.
    price | said | Prices are shown on our website and include VAT.
    price | vague | You agree to pay the fees.
    cooling-off | said | You have a right of withdrawal.
    cooling-off | said | You may cancel your order within 14 days.
    leaving | said | You may close your account at any time.
    instructions | said | We process the data only on your documented instructions.
    confidentiality | said | Staff who process the data are bound to confidentiality.
    helpers | said | We tell you before we engage another processor.
    assistance | said | We assist you in answering requests of data subjects.
    return | said | We delete or return the data at the end of the contract.
    audit | said | You may audit us once a year.
    """

  @Test func entriesFollowTheKindOfPage() {
    for kind in DocumentKind.allCases {
      let entries = Checklist.entries(of: Facts(kind: kind), items: [:])
      #expect(entries.count >= 10, "\(kind)")
      #expect(entries.allSatisfy { $0.state == .notFound && $0.evidence.isEmpty }, "\(kind)")
      #expect(Set(entries.map(\.id)).count == entries.count, "\(kind)")
    }
  }

  @Test func answersAndFactsCount() throws {
    let evidence = Evidence(clause: 0, range: TextRange(0, 4))
    var facts = Facts(kind: .privacyPolicy)
    facts[.sellsData] = Answer(.sellsData, .choice("no"), evidence: [evidence])
    facts[.retention] = Answer(.retention, .choice("criteria"), evidence: [evidence])
    facts.recipients = [
      Recipient(name: "partners", isNamed: false, role: .other, evidence: [evidence])
    ]
    let entries = Checklist.entries(
      of: facts, items: ["legal-basis": .init(word: "said", evidence: [evidence])])
    func state(_ id: String) -> ChecklistEntry.State? { entries.first { $0.id == id }?.state }
    #expect(state("sale") == .denied)
    #expect(state("retention") == .vague)
    #expect(state("names") == .vague)
    #expect(state("recipients") == .said)
    #expect(state("legal-basis") == .said)
    #expect(state("deletion") == .notFound)
  }

  /// Every item that the answer tables look for stands in the checklist.
  @Test func everyItemIsInTheTable() {
    let listed = Set(
      TableText.lines(ChecklistTable.text).map { TableText.halves($0).0 })
    for rules in AnswerBook.shared.rules {
      if case .item(let name) = rules.subject { #expect(listed.contains(name), "\(name)") }
    }
  }
}
