import PlainTerms
import TermsCore
import Testing

@testable import TermsSummarization

/// What groups without names get, what for and bound by what: only what their own words say.
@Suite struct RecipientGroupTests {
  private func recipients(_ text: String, heading: String = "Who we share your data with") throws
    -> [Recipient]
  {
    let page = "# Privacy Policy of Wrenfold\n\n## \(heading)\n\n" + text
    let document = try DocumentReader(options: .init(format: .markdown)).read(Array(page.utf8))
    let tags = try LinearClassifier().classify(document)
    return FactFinder().facts(of: document, tags: tags).recipients
  }

  @Test(arguments: [
    "We share your name and postal address with couriers in order to bring your parcel.",
    "Your name and postal address are disclosed to our couriers and shipping companies.",
    "We use couriers. They receive your name and postal address, and ring your bell.",
    "We share your name and postal address with:\n\n- couriers; and\n- no one else.",
    """
    We share the following information with couriers:

    - your name; and
    - your postal address.
    """,
  ])
  func groupsGetWhatTheWordsGiveThem(text: String) throws {
    let couriers = try #require(try recipients(text).first { $0.purposes == ["delivery"] })
    #expect(couriers.data.map(\.id) == ["name", "postal-address"])
  }

  @Test func columnsOfATableTellWhoGetsWhat() throws {
    let found = try recipients(
      """
      | Category of personal information | Disclosed to |
      |---|---|
      | Identifiers, such as your name and email address | Service providers; advertising partners |
      | Precise location | Service providers |
      """)
    let partners = try #require(found.first { $0.role == .adPartner })
    #expect(partners.data.map(\.id) == ["name", "email-address"])
  }

  @Test(arguments: [
    "When you use the service, we may share data with our service providers.",
    "We share your name with our insurers and your payment card with our service providers.",
  ])
  func dataOfOthersIsNotTheirs(text: String) throws {
    let vendors = try recipients(text).filter {
      $0.role == .vendor && $0.name.hasSuffix("providers")
    }
    #expect(!vendors.isEmpty)
    #expect(vendors.allSatisfy { $0.data.map(\.id) != ["name", "payment-card"] })
    #expect(vendors.allSatisfy { !$0.data.map(\.id).contains("usage") })
  }

  @Test func remarksOnOneGroupTellNothingOfAnother() throws {
    let found = try recipients(
      "We share personal data with our affiliates, and with vendors that host our website.")
    #expect(found.filter { $0.role == .affiliate }.allSatisfy { $0.purposes != ["hosting"] })
    #expect(found.contains { $0.role == .vendor && $0.purposes == ["hosting"] })
  }

  @Test func semicolonsPartTheReasonsOfAList() throws {
    let found = try recipients(
      "We disclose your data to service providers; for legal purposes; to our related companies.")
    #expect(found.filter { $0.role == .affiliate }.allSatisfy { $0.purposes.isEmpty })
  }

  @Test(arguments: [
    "We share anonymous or aggregated statistics with our business partners for research.",
    "We receive data from social networks. Our business partners may also share your profile with us.",
    "From business partners: they tell us which of our adverts you have seen.",
    "We are not responsible for the privacy practices of business partners that we link to.",
  ])
  func thoseWhoGetNothingAboutYouAreNone(text: String) throws {
    #expect(try !recipients(text, heading: "Your data").contains { $0.role == .other })
  }

  @Test(arguments: [
    """
    We share your data with service providers. Pursuant to our instructions, these parties use it \
    only in the course of performing their duties to us.
    """,
    """
    We engage service providers to process your data.

    They act as follows. Those service providers are bound by confidentiality agreements.
    """,
  ])
  func instructionsAreLimits(text: String) throws {
    #expect(try recipients(text).contains { $0.role == .vendor && $0.limit == .contract })
  }

  @Test(arguments: [
    "We may disclose your data if required by law or in connection with a merger or sale of assets.",
    "We share your data with a buyer as we are required to use it well. You agree to comply with it.",
  ])
  func dutiesOfOthersBindNoRecipient(text: String) throws {
    #expect(try recipients(text).filter { $0.role == .buyer }.allSatisfy { $0.limit == nil })
  }

  @Test func aBuyerMayBeBoundByThisPolicy() throws {
    let found = try recipients(
      """
      We may transfer your data in connection with a merger or acquisition. The use of your data after \
      any of these events will be governed by this Privacy Policy.
      """)
    #expect(found.contains { $0.role == .buyer && $0.limit == .contract })
  }

  @Test func companiesOfTheGroupAreNoAdPartners() throws {
    let found = try recipients(
      "We share your data within our group, that is with our affiliates Criteo SA and Corvella LLC."
    )
    #expect(found.filter(\.isNamed).allSatisfy { $0.role == .affiliate })
  }

  @Test func pagesOnNetworksMakeNoRecipients() throws {
    let found = try recipients(
      """
      We have pages on social media sites like Instagram and LinkedIn. When you visit our pages, we \
      collect what you choose to post there.
      """, heading: "What we collect")
    #expect(found.allSatisfy { !$0.isNamed })
  }
}
