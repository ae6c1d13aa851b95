import TermsCore
import Testing

/// JSON of which only some members are wanted.
@Suite struct JSONSelectionTests {
  private static let wanted: JSONSelection = .members([
    "id": .all, "list": .members(["name": .all]), "empty": .members([:]),
  ])

  private static func read(_ text: String) throws(JSONError) -> JSONValue {
    try JSONValue(parsing: Array(text.utf8), keeping: wanted)
  }

  @Test("What is named is kept, also in arrays; the rest is gone")
  func keeps() throws {
    let value = try Self.read(
      #"""
      {"big": [1e999, {"a\"\\": "\u00e9\ud83d\ude00\n"}, [], {}, -0.5e-3, true, null], "id": [1, {"x": 2}],
       "list": [{"other": "]}", "name": "é"}, 3, [{"name": null, "n": 1}]], "empty": {"a": {}}}
      """#)
    #expect(
      value.description
        == #"{"empty":{},"id":[1,{"x":2}],"list":[{"name":"é"},3,[{"name":null}]]}"#)
  }

  @Test(
    "What is passed over must be JSON all the same",
    arguments: [
      #"{"big": [1, 2}"#, #"{"big": "\x"}"#, #"{"big": "\ud800"}"#, #"{"big": 01}"#,
      #"{"big": tru}"#,
      #"{"big": "open"#, #"{"big": "#, #"{"big": {"a" 1}}"#, #"{"big": {1: 1}}"#, #"{"big": 1,}"#,
      #"{"big": 1} x"#, "{\"big\": \"\n\"}", "", "[", "{",
    ])
  func refuses(text: String) {
    #expect(throws: JSONError.self) { try Self.read(text) }
  }

  @Test("It nests no deeper than the whole value may")
  func depth() throws {
    for depth in [127, 128] {
      let text =
        "{\"big\":" + String(repeating: "[", count: depth)
        + String(repeating: "]", count: depth) + "}"
      let isWhole = (try? JSONValue(parsing: Array(text.utf8))) != nil
      #expect(((try? Self.read(text)) != nil) == isWhole)
    }
  }
}
