import TermsCore
import TermsRendering
import Testing

/// What programs rely on: the linked data can be read without the network, and quotes are where
/// they say.
@Suite struct JSONLDTests {
  private func parsed(_ report: Report) throws -> JSONValue {
    try JSONValue(parsing: Array(JSONLDRenderer().string(for: report).utf8))
  }

  /// All values under a key, at any depth.
  private func values(of key: String, in value: JSONValue) -> [JSONValue] {
    switch value {
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap {
        ($0.key == key ? [$0.value] : []) + values(of: key, in: $0.value)
      }
    case .array(let elements): elements.flatMap { values(of: key, in: $0) }
    default: []
    }
  }

  /// All keys and all names under `@id` and `@type` that a context must explain.
  private func names(in value: JSONValue) -> Set<String> {
    switch value {
    case .object(let members):
      var found: Set<String> = []
      for (key, member) in members where key != "@context" {
        if !key.hasPrefix("@") { found.insert(key) }
        if key == "@type", let name = member.string { found.insert(name) }
        found.formUnion(names(in: member))
      }
      return found
    case .array(let elements):
      return elements.reduce(into: []) { $0.formUnion(names(in: $1)) }
    default: return []
    }
  }

  @Test(arguments: InventedReports.all.map(\.name))
  func everyNameHasAPrefixOfTheContext(name: String) throws {
    let page = try parsed(InventedReports.all.first { $0.name == name }!.report)
    guard case .object(let context)? = page["@context"] else {
      Issue.record("no context")
      return
    }
    for name in names(in: page) {
      let parts = name.split(separator: ":", maxSplits: 1)
      #expect(parts.count == 2 && context[String(parts[0])] != nil, "\(name)")
    }
  }

  @Test(arguments: InventedReports.all.map(\.name))
  func quotesStandWhereTheySay(name: String) throws {
    let report = InventedReports.all.first { $0.name == name }!.report
    let page = try parsed(report)
    let text = Array(report.document.text.unicodeScalars)
    let selectors = values(of: "oa:hasSelector", in: page)
    #expect(!selectors.isEmpty)
    for pair in selectors.compactMap(\.array) {
      let exact = try #require(pair[0]["oa:exact"]?.string)
      let start = Int(try #require(pair[1]["oa:start"]?.number))
      let end = Int(try #require(pair[1]["oa:end"]?.number))
      #expect(Array(exact.unicodeScalars) == Array(text[start..<end]))
    }
  }

  @Test func factsAreProcessesInTermsOfTheVocabulary() throws {
    let page = try parsed(InventedReports.privacy)
    #expect(page["@type"]?.string == "dpv:PrivacyNotice")
    let text = JSONLDRenderer().string(for: InventedReports.privacy)
    #expect(
      text.contains(
        #""dpv:hasRecipientThirdParty":{"@type":"dpv:ThirdParty","dpv:hasName":"Adverra""#))
    #expect(text.contains(#"{"@id":"pd:EmailAddress"}"#))
    #expect(text.contains(#"{"@type":"xsd:duration","@value":"P90D"}"#))
  }

  @Test func whatIsNotSaidIsNotStated() throws {
    let page = try parsed(InventedReports.privacy)
    let answers = values(of: "tcsum:question", in: page).compactMap(\.string)
    #expect(answers.contains("sells-data") && !answers.contains("governing-law"))
  }
}
