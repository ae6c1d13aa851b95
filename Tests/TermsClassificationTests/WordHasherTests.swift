import Testing

@testable import TermsClassification

struct WordHasherTests {
  private func hashes(_ text: String) -> [UInt64] {
    var words: [WordHasher.Word] = []
    WordHasher.append(text.utf8.span, to: &words)
    return words.map(\.whole)
  }

  @Test(arguments: [
    ("We sell Data.", "we  SELL «data»"), ("user’s data", "users data"), ("it's", "its"),
    ("“cookies” — and", "cookies and"), ("a\u{00A0}b", "a b"),
    ("in 2024, 30 days", "in 1999 90 days"),
  ])
  func `the same words have the same hashes`(left: String, right: String) {
    #expect(hashes(left) == hashes(right))
  }

  @Test(arguments: [
    ("30 days", "365 days"), ("ab", "a b"), ("data", "date"), ("opt-out", "optout"),
  ])
  func `different words have different hashes`(left: String, right: String) {
    #expect(hashes(left) != hashes(right))
  }

  @Test func `forms of a word share their stem`() {
    var words: [WordHasher.Word] = []
    WordHasher.append("collect Collection collects cookie cookies data".utf8.span, to: &words)
    #expect(Set(words.map(\.stem)).count == 3)
    #expect(Set(words.map(\.whole)).count == 6)
  }

  @Test func `no words, no hashes`() {
    #expect(hashes("") == [])
    #expect(hashes(" .,— ' ") == [])
  }

  /// The weights are keyed by these values: they must never change without a new model version.
  @Test func `hashes are fixed`() {
    #expect(hashes("we share data") == Self.fixed)
  }

  private static let fixed: [UInt64] = [
    11_748_562_261_617_406_167, 7_388_036_084_584_684_504, 10_568_716_889_032_648_960,
  ]
}
