import TermsClassification
import TermsCore
import Testing

typealias Tag = TermsCore.Tag

struct LinearClassifierTests {
  private let classifier: LinearClassifier

  init() throws { classifier = try LinearClassifier() }

  @Test(arguments: [
    ("We never sell your personal information to anyone.", Tag.sale),
    ("Our site sets cookies and pixels that record which pages you open.", .tracking),
    ("We keep your account data for 90 days after you close the account.", .retention),
    (
      "Some of the companies that host our servers and send our e-mail process data for us.",
      .vendors
    ),
    ("We disclose your data when a court order or subpoena obliges us to.", .authorities),
    ("We hand over data when a court order or subpoena obliges us to.", .authorities),
    ("If our company is merged or sold, your information goes to the buyer.", .businessTransfer),
    (
      "In a merger or sale of our assets, your information may be transferred to the buyer.",
      .businessTransfer
    ),
    ("We share information with our parent company and subsidiaries.", .affiliates),
    ("We collect your name, e-mail address and telephone number when you register.", .collection),
    ("You may ask us for a copy of your personal data and to have it corrected.", .rights),
    ("You can delete your account at any time in the settings.", .deletion),
    ("To stop receiving our newsletter, click unsubscribe at the foot of any message.", .choice),
    ("Our services are not meant for children under the age of 13.", .children),
    ("California residents have further rights under the CCPA.", .regional),
    ("Write to our data protection officer at privacy@example.org.", .contact),
    ("We may change this policy from time to time and will post the new version here.", .changes),
    ("By using the website you agree to be bound by these terms.", .acceptance),
    (
      "You are responsible for keeping your password safe and for what happens under your account.",
      .account
    ),
    ("You must not upload viruses, harass other users or break the law.", .conduct),
    (
      "You grant us a worldwide, royalty-free licence to host, copy and publish your content.",
      .contentLicence
    ),
    ("All trademarks and logos on this site belong to the company.", .ip),
    ("Your subscription renews automatically each month and fees are not refundable.", .payment),
    ("We may suspend or terminate your account at any time for any reason.", .termination),
    (
      "In no event shall we be liable for indirect, incidental or consequential damages.",
      .liability
    ),
    (
      "You agree to indemnify and hold us harmless from any claim arising from your breach.",
      .indemnity
    ),
    ("Any dispute shall be settled by binding arbitration, and you waive a jury trial.", .disputes),
    ("These terms are governed by the laws of Ireland.", .governingLaw),
    ("We encrypt data in transit and at rest and limit who can reach it.", .security),
    (
      "Your data may be transferred to the United States under standard contractual clauses.",
      .international
    ),
    ("We process your data on the basis of our legitimate interests.", .legalBasis),
    ("We do not use your content to train artificial intelligence models.", .aiTraining),
    ("Your profile and your posts are visible to other users and the public.", .public),
    (
      "Our site links to websites of third parties; we are not responsible for their content.",
      .thirdParty
    ),
  ])
  func `a plain clause gets the tag any reader would give it`(text: String, tag: Tag) {
    let tagged = classifier.classify(ClauseInput(text: text))
    #expect(tagged.tags.contains(tag), "tagged \(tagged.tags.tags)")
  }

  @Test(arguments: ["", "7.", "—", "Xyzzy plugh", "Ünïcödé 文字"])
  func `a clause of nothing known still gets an answer`(text: String) {
    let tagged = classifier.classify(ClauseInput(text: text))
    #expect(!tagged.tags.isEmpty)
    #expect(tagged.probabilities.count == Tag.allCases.count)
    #expect(tagged.probabilities.allSatisfy { (0...1).contains($0) })
  }

  @Test func `a list item is read with its lead-in`() {
    let alone = classifier.classify(ClauseInput(text: "hosting providers"))
    let item = classifier.classify(
      ClauseInput(text: "hosting providers", lead: "We share your personal data with:"))
    #expect(item.tags.contains(.sharing))
    #expect(
      item.probabilities[Tag.sharing.index] > alone.probabilities[Tag.sharing.index])
  }

  @Test func `other stands alone and kinds of sharing imply sharing`() {
    let clauses = ["Introduction", "Affiliates", "Service providers", "Courts", "Buyers"].map {
      ClauseInput(text: $0, path: ["Privacy Policy", "Who gets your data"])
    }
    for tagged in classifier.classify(clauses) {
      if tagged.tags.contains(.other) { #expect(tagged.tags == [.other]) }
      if tagged.tags.intersects([.vendors, .affiliates, .authorities]) {
        #expect(tagged.tags.contains(.sharing))
      }
    }
  }

  @Test func `order does not matter`() {
    let clauses = [
      "We sell data.", "You may cancel at any time.", "", "Cookies help us count visits.",
    ].map { ClauseInput(text: $0) }
    let forward = classifier.classify(clauses)
    let backward = classifier.classify(clauses.reversed())
    #expect(forward == backward.reversed())
  }

  @Test func `a document's clauses are tagged as loose clauses are`() {
    var document = Document(format: .text)
    document.title = "Privacy Policy"
    let heading = "Sharing"
    let lead = "We share data with:"
    let item = "advertising partners"
    document.text = [heading, lead, item].joined(separator: "\n")
    func range(_ start: Int, _ text: String) -> TextRange {
      TextRange(start, start + text.utf8.count)
    }
    let leadRange = range(8, lead)
    let itemRange = range(8 + lead.utf8.count + 1, item)
    document.sections = [Section(heading: range(0, heading), level: 1, parent: nil)]
    document.sentences = [leadRange, itemRange]
    document.clauses = [
      Clause(
        number: 1, kind: .paragraph, range: leadRange, sentences: 0..<1, section: 0,
        source: leadRange),
      Clause(
        number: 2, kind: .listItem, range: itemRange, sentences: 1..<2, section: 0,
        leadIn: leadRange, source: itemRange),
    ]
    let tags = classifier.classify(document)
    let loose = classifier.classify([
      ClauseInput(text: lead, path: [heading], documentType: "Privacy Policy"),
      ClauseInput(text: item, path: [heading], lead: lead, documentType: "Privacy Policy"),
    ])
    #expect(tags.sets == loose.map(\.tags))
    #expect(tags.impacts == loose.map(\.impact))
    #expect(tags.probabilities == loose.flatMap(\.probabilities))
  }

  @Test func `an empty document has no tags`() {
    #expect(classifier.classify(Document(format: .html)).sets.isEmpty)
  }
}
