import TermsCore
import Testing

@testable import TermsSummarization

@Suite("What the reader can do")
struct ControlTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var text: String
    var goal: Control.Goal
    var method: Control.Method
    var target: String?
    var testDescription: String { text }
  }

  static let samples: [Sample] = [
    Sample(
      text: "You can opt out of our newsletters by writing to stop@acme.test.",
      goal: .stopMarketing, method: .email, target: "stop@acme.test"),
    Sample(
      text: "Click the unsubscribe link in any of our emails to stop marketing messages.",
      goal: .stopMarketing, method: .link, target: nil),
    Sample(
      text: "To stop the sale of your data, click “Do Not Sell My Information” in the footer.",
      goal: .stopSale, method: .link, target: "Do Not Sell My Information"),
    Sample(
      text: "You can opt out of newsletters by turning off “Send me news”.",
      goal: .stopMarketing, method: .link, target: "Send me news"),
    Sample(
      text: "You can opt out of personalised ads [here](https://acme.test/ads).",
      goal: .stopAds, method: .link, target: "https://acme.test/ads"),
    Sample(
      text: "You can block cookies in your browser settings.",
      goal: .refuseCookies, method: .device, target: nil),
    Sample(
      text: "You can opt out of training in Settings > Privacy > Data use.",
      goal: .refuseTraining, method: .setting, target: "Settings > Privacy > Data use"),
    Sample(
      text: "You may delete your account at any time in your account settings.",
      goal: .closeAccount, method: .setting, target: "account settings"),
    Sample(
      text: "You can ask for a copy of your data with [this form](https://acme.test/request).",
      goal: .getCopy, method: .form, target: "https://acme.test/request"),
    Sample(
      text: "You have the right to lodge a complaint with your regulator.",
      goal: .complain, method: .unspecified, target: nil),
    Sample(
      text:
        "You may opt out of arbitration by mail to Acme Legal, 12 Elm Street, Salem, Oregon 97301.",
      goal: .refuseArbitration, method: .post,
      target: "Acme Legal, 12 Elm Street, Salem, Oregon 97301"),
    Sample(
      text: "You may cancel online under Settings > Plan > Cancel, up to a day before it renews.",
      goal: .cancelPlan, method: .setting, target: "Settings > Plan > Cancel"),
    Sample(
      text: "You can close your account under Settings, Account, Close.",
      goal: .closeAccount, method: .setting, target: "Settings, Account, Close"),
    Sample(
      text: "To stop promotional text messages, reply STOP to 60155.",
      goal: .stopMarketing, method: .unspecified, target: "reply STOP to 60155"),
    Sample(
      text: "Go to Settings > Privacy > Ads to change your mind.",
      goal: .stopAds, method: .setting, target: "Settings > Privacy > Ads"),
    Sample(
      text: "Email privacy@acme.test, or write to us.", goal: .ask, method: .email,
      target: "privacy@acme.test"),
    Sample(
      text: "Questions? Call us toll-free at 1-800-555-0100.",
      goal: .ask, method: .phone, target: "1-800-555-0100"),
  ]

  @Test("A goal is found with its way", arguments: samples)
  func found(sample: Sample) throws {
    let control = try #require(try find(sample.text).first)
    #expect(control.goal == sample.goal)
    #expect(control.method == sample.method)
    #expect(control.target == sample.target)
  }

  @Test(
    "What the company does, or forbids, is no control",
    arguments: [
      "We may delete your account at any time.",
      "We review and correct our records every year.",
      "You cannot opt out of service messages.",
      "We use cookies to remember you.",
      "Brill may close the accounts of people who copy [notices](https://brill.test/dmca).",
      "Brill has the lasting right to delete your content from its servers.",
      "When these terms end, you will delete any cached content at once.",
      "You are solely responsible for keeping copies of your content.",
      "For «cooking, gardening,» information on how to access such data is banned.",
    ])
  func none(text: String) throws {
    #expect(try find(text).isEmpty)
  }

  @Test(
    "An address serves the goal of its own sentence alone",
    arguments: [
      (
        "You have the right to opt out of arbitration by writing to law@acme.test.",
        [Control.Goal.refuseArbitration]
      ),
      (
        "Before closing your account, you can download your data [here](https://acme.test/export).",
        [.getCopy]
      ),
      ("Send a notice of copyright infringement to copies@acme.test.", [.report]),
      ("Users may delete their account at any time.", [.closeAccount]),
      ("You may terminate this agreement at any time.", [.closeAccount]),
    ])
  func ownGoal(text: String, goals: [Control.Goal]) throws {
    #expect(try find(text).map(\.goal) == goals)
  }

  @Test(
    "A way that serves another matter, or another company, is no way",
    arguments: [
      "You may ask for a copy of your personal data at abuse@acme.test.",
      "You can complain to us at hello@acme.test about our shops.",
      "To limit what we get, see the privacy settings of your third-party accounts.",
      "Most browsers let you choose the level of privacy settings that you like.",
      "Each party may have access to the confidential information of the other party.",
      "The publisher further agrees that its sites show a “Do Not Sell My Data” button.",
    ])
  func foreignWay(text: String) throws {
    let targets = try find(text).compactMap(\.target)
    #expect(targets.isEmpty)
  }

  @Test(
    "A right's way is found however it is worded",
    arguments: [
      (
        "You have the right to delete your personal data. Any requests must be emailed to r@acme.test.",
        Control.Goal.deleteData, "r@acme.test"
      ),
      (
        "For data access, correction or deletion requests, please contact r@acme.test.",
        .getCopy, "r@acme.test"
      ),
      (
        "You may cancel your use of the service by selecting “Leave Acme”.",
        .closeAccount, "Leave Acme"
      ),
      (
        "You have the right to complain to the CNIL, or to another court if you live in Japan.",
        .complain, "CNIL"
      ),
      (
        "You may lodge a complaint with your local data protection authority.",
        .complain, "your local data protection authority"
      ),
      (
        "To stop Acme's statistics, you can choose not to receive messages in your profile settings.",
        .stopMarketing, "profile settings"
      ),
    ])
  func worded(text: String, goal: Control.Goal, target: String) throws {
    let control = try #require(try find(text).first { $0.goal == goal })
    #expect(control.target == target)
  }

  @Test("A sentence that points to a section gives the mailbox of that section")
  func referred() throws {
    let controls = try find(
      """
      # Privacy

      ## Your rights

      You have the right to delete your personal data. To exercise any of these rights, please \
      contact us using the details in the “Contact information” section below.

      ## Press

      Write to press@acme.test.

      ## Contact information

      Post: 1 Elm Street. Mail: hello@acme.test.
      """)
    #expect(controls.first { $0.goal == .deleteData }?.target == "hello@acme.test")
  }

  @Test("No right has one address in its own sentence and another that is lent to it")
  func oneAddress() throws {
    let controls = try find(
      """
      # Privacy

      You may withdraw your consent by writing to consent@acme.test.

      ## Europe

      You have the right to withdraw your consent.

      To exercise your rights, write to rights@acme.test.
      """)
    let targets = controls.filter { $0.goal == .withdrawConsent }.map(\.target)
    #expect(targets == ["consent@acme.test"])
  }

  @Test("Pages of browsers are one way: the settings of the browser; ad sites stop ads alone")
  func sites() throws {
    let browser = try find(
      "You can delete cookies as told at https://support.mozilla.org/kb/cookies-in-firefox.")
    #expect(browser.map(\.method) == [.device])
    let ads = try find("You can refuse cookies at https://www.youronlinechoices.eu/.")
    #expect(ads.map(\.goal) == [.stopAds])
  }

  @Test("An address ends before the sentence that runs on after it")
  func runOn() throws {
    let controls = try find(
      "You can ask for a copy of your data at https://acme.test/tickets/new.You can also call.")
    #expect(controls.first?.target == "https://acme.test/tickets/new")
  }

  @Test("The price of a choice is told with it")
  func price() throws {
    let controls = try find(
      "You may ask for a refund at https://acme.test/refund within 14 days of the purchase.")
    #expect(controls.first { $0.goal == .getRefund }?.limits == "within 14 days of the purchase")
  }

  @Test("What a control does not stop is quoted with it")
  func limits() throws {
    let text = """
      You can unsubscribe at news@acme.test. Even if you opt out of promotional emails, \
      you will still receive messages about your account.
      """
    let controls = try find(text)
    #expect(controls.map(\.target) == ["news@acme.test"])
    #expect(controls.first?.limits?.contains("will still receive messages") == true)
  }

  @Test("Rights without a way get the way that serves all rights")
  func rights() throws {
    let controls = try find(
      """
      # Privacy

      ## Your rights

      You have the right to:

      - access your personal data;
      - delete your personal data.

      To exercise your rights, write to rights@acme.test.
      """)
    #expect(Set(controls.map(\.goal)).isSuperset(of: [.getCopy, .deleteData]))
    let lent = controls.filter { $0.goal == .getCopy || $0.goal == .deleteData }
    #expect(lent.allSatisfy { $0.target == "rights@acme.test" && $0.way != nil })
  }

  @Test("A heading restricts its controls to a region")
  func region() throws {
    let controls = try find(
      """
      # Privacy

      We are Acme.

      ## California residents

      You can request a copy of your personal data at ca@acme.test.
      """)
    #expect(controls.map(\.region) == ["California"])
  }

  @Test(
    "Wrappers around links are taken off",
    arguments: [
      ("https://web.archive.org/web/20230306004036/mailto:a@acme.test", "mailto:a@acme.test"),
      ("https://web.archive.org/web/2022/https:/acme.test/x", "https://acme.test/x"),
      ("https://www.google.com/url?q=https://acme.test/a%3Fb&sa=D", "https://acme.test/a?b"),
      ("https://l.facebook.com/l.php?u=https%3A%2F%2Facme.test%2F", "https://acme.test/"),
      ("https://urldefense.com/v3/__https://acme.test/x__;!!abc", "https://acme.test/x"),
      ("https://acme.test/?url=https://other.test", "https://acme.test/?url=https://other.test"),
    ])
  func unwrapped(link: String, expected: String) {
    #expect(LinkTarget(link).address == expected)
  }

  @Test("All regions are kept, those of two words too")
  func manyRegions() throws {
    let controls = try find(
      "If you reside in California, Virginia, Colorado, Connecticut, Utah or New Jersey, you may "
        + "ask us to delete your personal data at https://wrenfold.example/delete.")
    #expect(
      controls.first { $0.goal == .deleteData }?.region
        == "California, Virginia, Colorado, Connecticut, Utah, New Jersey")
  }

  private func find(_ text: String) throws -> [Control] {
    ControlFinder().find(in: try Reading(untagged: text))
  }
}
