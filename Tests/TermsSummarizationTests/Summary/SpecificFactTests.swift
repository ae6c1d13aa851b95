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
  ])
  func whatIsDeniedOrSaidOfOthersIsNotTold(text: String) {
    #expect(Self.said(text).isEmpty)
  }
}
