import Testing

@testable import TermsCore

struct PhraseMatcherTests {
  static let macros = ["we": "we|us|our company", "give": "share*|disclos*|pass on"]

  @Test(
    "A pattern finds its words and nothing else",
    arguments: [
      ("sell", "We never SELL it.", ["sell"]),
      ("sell", "The seller is bound.", []),
      ("sell*", "The seller sells.", ["seller", "sells"]),
      ("do not ..2 sell", "We do not ever sell data.", ["do not ever sell"]),
      ("do not ..2 sell", "We do not in any way at all sell.", []),
      ("opt out", "Use the opt-out link to opt out.", ["opt out", "opt out"]),
      ("(third party|partner*)", "With a third-party and partners.", ["third party", "partners"]),
      ("personal? data", "personal data, other data", ["personal data", "data"]),
      ("keep ... # days", "We keep it for thirty days or 30 days.", ["keep it for thirty days"]),
      ("@we ..1 @give", "Our company may disclose it; us too.", ["our company may disclose"]),
      ("@give", "They pass on and share it.", ["pass on", "share"]),
      ("we'll sell", "We’ll sell it.", ["we'll sell"]),
      ("# ... (sell|rent out)", "12 we rent out", ["12 we rent out"]),
    ])
  func matches(pattern: String, text: String, expected: [String]) throws {
    let matcher = try PhraseMatcher([pattern], macros: Self.macros)
    let words = Words(scanning: text)
    var scan = matcher.scan(words)
    let found = scan.matches(in: 0..<words.count).map { match in
      match.words.map { words[$0].replacingCurlyApostrophe }.joined(separator: " ")
    }
    #expect(found == expected)
  }

  @Test("Matches name the pattern they belong to, each pattern on its own")
  func manyPatterns() throws {
    let matcher = try PhraseMatcher(["we sell", "sell data", "rent data"])
    #expect(matcher.matches(in: "We sell data").map(\.pattern) == [0, 1])
  }

  @Test("Matching stays within the sentence it is given")
  func staysInSentence() throws {
    let words = Words(scanning: "We sell. Data stays.")
    var scan = try PhraseMatcher(["sell data"]).scan(words)
    #expect(scan.matches(in: 0..<2).isEmpty)
  }

  @Test(
    "A pattern that cannot be read is refused with a reason",
    arguments: ["", "(a|b", "a)", "?", "@nobody", "(a|)", "...", "a?", "@loop"])
  func refuses(pattern: String) {
    #expect(throws: PhraseError.self) {
      try PhraseMatcher([pattern], macros: ["loop": "@loop"])
    }
  }

  @Test("Many gaps in one pattern stay cheap on a long run of words")
  func bounded() throws {
    let matcher = try PhraseMatcher(["a ... a ... a ... a ... a ... a ... b"])
    let text = String(repeating: "a ", count: 5_000) + "c"
    #expect(matcher.matches(in: text).isEmpty)
  }
}

extension String {
  fileprivate var replacingCurlyApostrophe: String {
    String(map { $0 == "’" ? "'" : $0 })
  }
}
