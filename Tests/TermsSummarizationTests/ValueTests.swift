import TermsCore
import Testing

@testable import TermsSummarization

@Suite("Single values")
struct ValueTests {
  @Test(
    "The date is read in the forms that pages use",
    arguments: [
      ("Effective Date: October 8, 2025", "2025-10-08"),
      ("Last updated: 22 April 2026", "2026-04-22"),
      ("Last revised 10th Jan 2023", "2023-01-10"),
      ("Updated: May 2018", "2018-05"),
      ("Version of 2024-08-01", "2024-08-01"),
      ("Last updated 10/19/2020", "2020-10-19"),
      ("Last updated 19.10.2020", "2020-10-19"),
      ("Last updated: June 1, 2024. Effective as of July 1, 2024.", "2024-07-01"),
    ])
  func dates(line: String, expected: String) throws {
    let values = try find("# Terms\n\n\(line)\n\nYou agree to these terms.")
    #expect(values.date?.value.iso8601 == expected)
  }

  @Test("Day or month comes first as the rest of the document suggests")
  func dateOrder() throws {
    let europe = try find("# Notice\n\nUpdated: 01/08/2024\n\nThe GDPR applies in France.")
    #expect(europe.date?.value.iso8601 == "2024-08-01")
    let america = try find("# Notice\n\nUpdated: 01/08/2024\n\nThe CCPA applies in California.")
    #expect(america.date?.value.iso8601 == "2024-01-08")
  }

  @Test("A law's date is not the document's")
  func lawDate() throws {
    let values = try find("# Notice\n\nRegulation (EU) 2016/679 of 27 April 2016 applies to us.")
    #expect(values.date == nil)
  }

  @Test("Federal law and that of a state are one answer")
  func federalLaw() throws {
    let text = "These terms are governed by the laws of the United States and the laws of Oregon."
    let values = try find(text)
    #expect(values.governingLaws.map(\.value) == ["United States and the laws of Oregon"])
  }

  @Test("A date within a statement of the company is not the document's")
  func statementDate() throws {
    let values = try find("# Privacy\n\nAs of June 18, 2019 we have never sold any data.")
    #expect(values.date == nil)
  }

  @Test("A law in the block before does not take a date from its own block")
  func lawBefore() throws {
    let values = try find("# Terms\n\nChoice of law\n\nEffective date: June 1, 2017")
    #expect(values.date?.value.iso8601 == "2017-06-01")
  }

  @Test("The time at which an article came out is no date of the document")
  func articleDate() throws {
    let values = try find("# Terms\n\n9 March 2023 13:46\n\nYou agree to these terms.")
    #expect(values.date == nil)
  }

  @Test("An address that stands for the reader's own is left out; a doubled scheme is taken off")
  func placeholderEmail() throws {
    let values = try find(
      "Your address (yourname@acme.test) is yours; [write to us](mailto:mailto:ask@acme.test).")
    #expect(values.emails.map(\.value) == ["ask@acme.test"])
  }

  @Test("The law of standard contractual clauses is not the document's")
  func lawOfModelClauses() throws {
    let values = try find("The Standard Contractual Clauses are governed by the law of Ireland.")
    #expect(values.governingLaws.isEmpty)
  }

  @Test("The age for some features goes behind the age under which nobody may join")
  func ageOfSomeFeatures() throws {
    let values = try find(
      """
      Children under the age of 13 may not create an account. Certain features require you to be \
      18 years of age.
      """)
    #expect(values.minimumAge?.value == 13)
  }

  @Test("Addresses are found in text, links, disguises and protective links")
  func emails() throws {
    let values = try find(
      """
      Write to help@acme.test. Press: press [at] acme (dot) test or call; [our officer](mailto:dpo@acme.test?subject=Hi)
      or [\\[email protected\\]](/cdn-cgi/l/email-protection#dbbab99bbab8b6bef5afbea8af).
      """)
    #expect(
      values.emails.map(\.value)
        == ["help@acme.test", "press@acme.test", "dpo@acme.test", "ab@acme.test"])
  }

  @Test(
    "The governing law is quoted",
    arguments: [
      (
        "These terms are governed by the laws of the State of Oregon, without regard to conflicts.",
        "State of Oregon"
      ),
      (
        "This agreement is construed in accordance with the laws of England and Wales.",
        "England and Wales"
      ),
      ("Irish law applies to these terms.", "Irish law"),
      ("THESE TERMS ARE GOVERNED BY THE LAWS OF SINGAPORE.", "SINGAPORE"),
    ])
  func governingLaw(text: String, expected: String) throws {
    #expect(try find(text).governingLaws.map(\.value) == [expected])
  }

  @Test("The law of the reader's own country is no name")
  func ownCountry() throws {
    #expect(try find("These terms are governed by the laws of your country.").governingLaws.isEmpty)
  }

  @Test(
    "The cap on liability is quoted",
    arguments: [
      ("Our total liability will not exceed $100.", "$100"),
      (
        "Our liability is limited to the greater of the fees you paid in the last 12 months and $50.",
        "greater of the fees you paid in the last 12 months and $50"
      ),
      ("We are not liable for more than the amount you paid to us.", "amount you paid to us"),
    ])
  func cap(text: String, expected: String) throws {
    #expect(try find(text).liabilityCap?.value == expected)
  }

  @Test("A sum that the reader owes is no cap on what the company owes")
  func readersDebt() throws {
    let text = """
      If a chargeback makes us liable for an amount exceeding the price paid, you authorize us to \
      collect that amount from you.
      """
    #expect(try find(text).liabilityCap == nil)
  }

  @Test("“Including but not limited to” is no cap")
  func noCap() throws {
    let text = "We are not liable for damages, including but not limited to loss of any amount."
    #expect(try find(text).liabilityCap == nil)
  }

  @Test(
    "The lowest age of use is found",
    arguments: [
      ("You must be at least 16 years old to use the app.", 16),
      ("You must be eighteen (18) or older.", 18),
      ("The site is not directed to children under the age of 13.", 13),
      ("You must be 18, or at least 13 years old with a parent's leave.", 13),
    ])
  func age(text: String, expected: Int) throws {
    #expect(try find(text).minimumAge?.value == expected)
  }

  @Test("An age in a rule about selling data is no age of use")
  func saleAge() throws {
    #expect(try find("We do not sell the data of people under 16 years of age.").minimumAge == nil)
  }

  @Test(
    "The company goes by its short name",
    arguments: [
      ("# Privacy Policy\n\nAcme Widgets, Inc. (“Acme”, “we”) respects your privacy.", "Acme"),
      ("# Terms\n\nWelcome to Borealis! Borealis offers maps.", "Borealis"),
      ("# Cirrus Privacy Notice\n\nAt Cirrus, we keep little. Cirrus is small.", "Cirrus"),
      ("# Terms\n\nThese terms bind you and Dunlin Ltd (“we”, “us”).", "Dunlin"),
    ])
  func company(text: String, expected: String) throws {
    #expect(try find(text).company?.value == expected)
  }

  @Test(
    "The kind of page follows from its title",
    arguments: [
      ("# Privacy Notice\n\nText.", DocumentKind.privacyPolicy),
      ("# Terms of Service\n\nText.", .terms),
      ("# How we use cookies\n\nText.", .cookiePolicy),
      ("# Data Processing Addendum\n\nText.", .processorAgreement),
    ])
  func kind(text: String, expected: DocumentKind) throws {
    #expect(try find(text).kind == expected)
  }

  private func find(_ text: String) throws -> Values {
    ValueFinder().find(in: try Reading(untagged: text))
  }
}
