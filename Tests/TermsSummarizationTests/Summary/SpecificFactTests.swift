import TermsCore
import Testing

@testable import TermsSummarization

/// What is special to a page is told with its own numbers and places.
@Suite struct SpecificFactTests {
  private static func said(_ text: String) -> [String] {
    let reading = AnswerExample.reading(of: text)
    var facts = Facts(kind: .terms)
    facts.company = "Acme"
    var tags = reading.tags
    tags.sets = tags.sets.map { _ in TagSet(TermsCore.Tag.allCases) }
    let material = Material(document: reading.document, tags: tags, facts: facts)
    return material.specifics.value.said(of: material).map { Passage($0.runs).text }
  }

  @Test(arguments: [
    ("We may record your calls with us.", "Acme may record your calls or chats."),
    (
      "Any claim must be filed within one (1) year after it arose.",
      "You must sue within 1 year, or you lose the right."
    ),
    (
      "You accept the exclusive jurisdiction of the courts of Springfield County, Ohio.",
      "You can sue only in the courts of Springfield County, Ohio."
    ),
    (
      "We may close any account that has been inactive for twelve months.",
      "If you do not use your account for 12 months, it may be closed or wiped."
    ),
    (
      "If you do not cancel, the free trial converts to a paid plan.",
      "After a free trial, Acme charges you unless you cancel first."
    ),
    (
      "We give you at least 30 days notice before we change our prices.",
      "It tells you 30 days before it changes terms or prices."
    ),
    (
      "You may request a refund of your order within 14 days.",
      "You can ask for a refund only within 14 days."
    ),
    (
      "With your permission, we collect the precise location of your phone.",
      "It may know exactly where you are, if you let it."
    ),
    (
      "We cannot restore your files when you forget your passphrase.",
      "If you lose your password or key, you may lose your data for good."
    ),
    (
      "We may suspend your account for spam or fraud.",
      "It may block you or close your account for causes such as spam and fraud."
    ),
    (
      "The license that you grant us ends when you delete the post.",
      "Its right to use your posts ends when you delete them."
    ),
    (
      "Unused credits expire 90 days after the day you bought them.",
      "Credits or points may expire 90 days after you get them."
    ),
    (
      "Prompts are sent to OpenAI so that we can answer you.",
      "What you type or upload may go to outside AI firms."
    ),
    (
      "When you close your account, your data will be deleted.",
      "When you close your account, your data is deleted."
    ),
  ])
  func sentencesTakeTheirValuesFromTheText(text: String, sentence: String) {
    #expect(Self.said(text) == [sentence])
  }

  @Test(arguments: [
    "We do not record your calls with us.",
    "You may record your calls with other users.",
    "You accept the non-exclusive jurisdiction of the courts of Springfield, Ohio.",
    "Our staff will never read your messages.",
    "We will fix faults within 14 days.",
    "All sales are final, except in your first week with us.",
    "We will not delete your reward points, which never expire.",
    "You may refuse to show our posts on your own page.",
  ])
  func whatIsDeniedOrSaidOfOthersIsNotTold(text: String) {
    #expect(Self.said(text).isEmpty)
  }

  @Test(arguments: [
    ("We may close an account that harms others.", "how an account is closed"),
    ("Our services are made for adults.", "age limits"),
    ("We may amend these terms.", "how changes are told"),
  ])
  func whatThePageSpeaksOfIsNotCalledMissing(text: String, item: String) {
    #expect(!Self.summary(text).contains(item))
    #expect(Self.summary("The weather was fine all week in our town.").contains(item))
  }

  @Test func aFactIsToldOnce() {
    let text = Self.summary(
      "We cannot restore your files when you forget your passphrase. All sales are final.")
    #expect(text.contains("lose your data for good"))
    for section in text.split(separator: "lose your data for good").dropFirst(2) {
      Issue.record("told again before \(section.prefix(40))")
    }
  }

  /// The lines of a summary of terms, with no tags but what the text is asked about.
  private static func summary(_ text: String) -> String {
    let reading = AnswerExample.reading(of: text)
    var tags = reading.tags
    tags.sets = tags.sets.map { _ in TagSet(TermsCore.Tag.allCases) }
    let summary = SummaryWriter().summary(
      of: reading.document, named: "page", tags: tags, facts: Facts(kind: .terms))
    return summary.sections.flatMap(\.points).flatMap(\.cells).map(\.text).joined(separator: "\n")
  }
}
