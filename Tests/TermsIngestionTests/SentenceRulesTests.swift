import Testing

@testable import TermsIngestion

@Suite("Sentence boundaries")
struct SentenceRulesTests {
  static let texts = [
    "We keep it. You may object! Why? Because.",
    "Version 1.5 of the U.S. rules applies. See 4.2.1.A for more.",
    "He said \u{201C}no.\u{201D} Then he left. (They stayed.) \u{2018}Yes!\u{2019} we said.",
    "See e.g. the list. i.e. this one. it goes on. And ends",
    "Write to a@b.example. \u{2013} or not. \u{2014} So be it. - Then: what?! No...",
    "Wait... what? Yes!! \"Quoted.\" (a) Item. 2. Item two. \u{2022} Bullet. [1] Note.",
    "Stop.Next one.next ?) ! ' . , ; end.", "", ".", "?!", "a.", ". b", ". B",
    "\u{00A9} 2020 Shop Inc. \u{00AE} All rights. \u{2122} Marks. \u{00A7} 4. Law.",
  ]

  @Test("the rules for ASCII are those of ICU", arguments: texts)
  func agreeWithICU(_ text: String) {
    let bytes = Array(text.utf8)
    var segmenter = SentenceSegmenter(language: "en")
    let expected = segmenter.boundaries(in: 0..<bytes.count, of: bytes.span)
    #expect(SentenceRules.boundaries(in: 0..<bytes.count, of: bytes.span) == expected)
  }

  @Test("other scripts are left to ICU")
  func leavesOthers() {
    let bytes = Array("Das ist schön. Nicht?".utf8)
    #expect(SentenceRules.boundaries(in: 0..<bytes.count, of: bytes.span) == nil)
  }
}
