import Testing

@testable import TermsCore

struct JSONTests {
  @Test(arguments: [
    ("null", JSONValue.null), (" true ", .bool(true)), ("[]", .array([])), ("{}", .object([:])),
    ("-0.5e+1", .number(-5)), (#""a\"\\\/\b\f\n\r\té""#, .string("a\"\\/\u{8}\u{C}\n\r\té")),
    (#""\ud83d\ude00\u0041""#, .string("😀A")),
    (
      #"[1, "x", [false]]"#,
      .array([.number(1), .string("x"), .array([.bool(false)])])
    ),
    (
      #"{"id": "c1", "path": ["A", "B"], "id": "c2"}"#,
      .object(["id": .string("c2"), "path": .array([.string("A"), .string("B")])])
    ),
  ])
  func `well-formed text is read`(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)) == value)
  }

  @Test(arguments: [
    ("", 0), ("tru", 0), ("[1,]", 3), ("{\"a\" 1}", 5), ("{a:1}", 1), ("\"abc", 0), ("01", 1),
    ("1.", 2), ("-", 1), ("[1] x", 4), ("\"\\x\"", 1), ("\"\\ud800\"", 1), ("\"\\u12g4\"", 5),
    ("\"a\nb\"", 2), ("1e999", 0), ("[1 2]", 3),
  ])
  func `the first wrong byte is named`(text: String, position: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
    #expect(error?.position == position)
  }

  @Test func `deep nesting is refused, not followed to a crash`() {
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(throws: JSONError.self) { try JSONValue(parsing: deep) }
    #expect(throws: Never.self) {
      try JSONValue(parsing: Array("[[[1]]]".utf8), maximumDepth: 3)
    }
  }

  @Test func `ill-formed UTF-8 becomes the replacement character`() throws {
    #expect(try JSONValue(parsing: [0x22, 0xFF, 0x22]) == .string("\u{FFFD}"))
  }

  @Test(arguments: [
    #"{"a":[1,2.5,-3],"b":{"c":null,"d":true},"e":"line\nbreak \"quoted\" \\ \u0001 é 😀"}"#, "[]",
    "0.1", "\"\"",
  ])
  func `what is written is read back unchanged`(text: String) throws {
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(value.description == text)
  }

  @Test func `a line and a paragraph separator need no escape`() {
    var text = ""
    text.writeJSON("a\u{2028}\tb")
    #expect(text == "\"a\u{2028}\\tb\"")
  }
}
