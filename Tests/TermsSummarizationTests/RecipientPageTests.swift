import PlainTerms
import TermsCore
import Testing

@testable import TermsSummarization

/// Recipients on whole pages, with the tags of the real classifier.
@Suite("Who gets data, on whole pages")
struct RecipientPageTests {
  private func recipients(_ text: String) throws -> [Recipient] {
    var options = Summarizer.Options()
    options.acceptsAnyPage = true
    let page =
      "# Privacy Policy\n\nThis policy is by Wrenfold, and tells you what we do.\n\n" + text
    let report = try Summarizer(options: options).report(on: Array(page.utf8), named: "p.md")
    return report.facts.recipients
  }

  private func names(_ text: String) throws -> [String] {
    try recipients(text).filter(\.isNamed).map(\.name)
  }

  @Test("Those who are said to get data are recipients")
  func subjects() throws {
    let found = try names(
      """
      ## Who gets your personal information

      - Klarna receives your order when you choose to pay later, and decides on a loan.
      - Royal Mail and DPD receive your name and address in order to bring the parcel.
      - We share chat records with service providers that work for us, among them Zendesk \
      (customer support tickets and chat) and Quillmark (translation of messages).
      """)
    #expect(Set(found).isSuperset(of: ["Klarna", "Royal Mail", "DPD", "Zendesk"]))
  }

  @Test("A name in commas after its role, and the unknown companies of a list, are recipients")
  func appositions() throws {
    let found = try names(
      """
      ## Who we share your data with

      We share your telephone number with our verification partner, Quillmark, who checks it. \
      We share usage data with analytics providers such as Mixpanel, Corvella and Amplitude. \
      Identity checks are carried out by iDenfy, and your data is shared with them.
      """)
    #expect(Set(found).isSuperset(of: ["Mixpanel", "Corvella", "Amplitude"]))
  }

  @Test("Browsers are none, and a cell ends a name")
  func browsers() throws {
    let found = try names(
      """
      ## Cookies

      | Company | Domain |
      |---|---|
      | Google | doubleclick.net |

      You can block cookies in Microsoft Edge, Apple Safari and Google Chrome.
      """)
    #expect(!found.contains { $0.contains("|") || $0 == "Apple" || $0 == "Microsoft" })
  }

  @Test("An unknown name in a column of recipients is one")
  func columns() throws {
    let found = try names(
      """
      ## Cookies of third parties

      These companies set cookies and collect data about your visit:

      | Provider | Purpose |
      |---|---|
      | Hotjar | analytics: collects data about your use of the site |
      | Quillmark | analytics: collects data about your use of the site |
      | Criteo | advertising: collects data about your visit |
      | Taboola | advertising: collects data about your visit |
      """)
    #expect(Set(found).isSuperset(of: ["Hotjar", "Quillmark", "Criteo", "Taboola"]))
  }

  @Test("A last sentence without words does no harm")
  func wordlessEnd() throws {
    let found = try names("We share your data with software providers, e.g. Mixpanel, Inc. ;")
    #expect(found == ["Mixpanel, Inc."])
  }

  @Test("Card brands, sign-in sources and the places of ads are none")
  func outsidersWithoutData() throws {
    let found = try names(
      """
      ## Payments

      We share your payment data with our payment processor Stripe, which follows the standard of \
      the Security Standards Council, a joint effort of brands like Visa, Mastercard and Discover.

      ## Your account

      We use single sign-on, so you can log in using credentials like Apple, Facebook or Google.

      ## Cookies

      | Cookie | Provider | Purpose |
      |---|---|---|
      | _uet | Microsoft Advertising | Shows and measures advertisements on Bing |
      | _fbp | Meta | Measures advertisements on Facebook and Instagram |
      """)
    #expect(found.contains("Stripe") && found.contains("Meta"))
    for name in ["Visa", "Mastercard", "Discover", "Apple", "Bing", "Instagram", "Facebook"] {
      #expect(!found.contains(name), "\(name)")
    }
  }

  @Test("A name keeps the dot of its legal form")
  func dots() throws {
    let found = try names(
      "We share your email address with our provider Mailgun Technologies, Inc. to send you mail.")
    #expect(found == ["Mailgun Technologies, Inc."])
  }

  @Test("A heading that is a name is what its clause speaks of")
  func headings() throws {
    let found = try recipients(
      """
      ## Who we share your data with

      ### Hetzner Online GmbH

      rents us the servers that store your email address and notes. It processes your data under \
      a contract with us.
      """)
    let hetzner = try #require(found.first { $0.name == "Hetzner Online GmbH" })
    #expect(hetzner.role == .vendor)
    #expect(hetzner.limit == .contract)
  }

  @Test("Groups under a denial get nothing; an exception ends it")
  func denials() throws {
    let denied = try recipients(
      "We do not give your personal data to advertisers, data brokers or social networks.")
    #expect(denied.allSatisfy { $0.role != .adPartner && $0.role != .social })
    let excepted = try recipients(
      """
      We do not share your personal information with third parties, except that we disclose it to \
      service providers who host our website and process data for us.
      """)
    #expect(excepted.contains { $0.role == .vendor })
  }

  @Test("Each recipient gets the data of its own words")
  func parts() throws {
    let found = try recipients(
      """
      ## Sharing your information

      We share your email address with Mailchimp for newsletters and your card number with Stripe.
      """)
    let data = Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.data.map(\.id)) })
    #expect(data["Mailchimp"]?.contains("email-address") == true)
    #expect(data["Mailchimp"]?.contains("payment-card") == false)
    #expect(data["Stripe"]?.contains("payment-card") == true)
    #expect(data["Stripe"]?.contains("email-address") == false)
  }
}
