import Foundation
import JSONSchemaChecks
import TermsCore
import TermsRendering
import Testing

/// What programs rely on: the JSON output keeps to the published schema.
@Suite struct JSONSchemaTests {
  private static let schema = Result { try JSONSchema(named: "tcsum-1.schema.json") }

  private func parsed(_ text: String) throws -> JSONValue {
    try JSONValue(parsing: Array(text.utf8))
  }

  private func json(_ report: Report) -> String {
    var text = ""
    JSONRenderer().render(report, into: &text)
    return text
  }

  @Test(arguments: InventedReports.all.map(\.name))
  func reportsKeepToTheSchema(name: String) throws {
    let report = InventedReports.all.first { $0.name == name }!.report
    let problems = try Self.schema.get().problems(in: try parsed(json(report)))
    #expect(problems.isEmpty, "\(problems.prefix(5))")
  }

  @Test func checklistAndContradictionsKeepToTheSchema() throws {
    let problems = try Self.schema.get().problems(in: try parsed(json(InventedReports.checked)))
    #expect(problems.isEmpty, "\(problems.prefix(5))")
  }

  /// The validator would notice.
  @Test func aBrokenReportDoesNotKeepToTheSchema() throws {
    let text = json(InventedReports.privacy)
    let broken = [
      text.replacingOccurrences(of: "\"kind\":\"privacy-policy\"", with: "\"kind\":\"song\""),
      text.replacingOccurrences(of: "\"schema\":\"tcsum/1\"", with: "\"schema\":\"tcsum/2\""),
      text.replacingOccurrences(of: "\"clause\":\"c5\"", with: "\"clause\":5"),
      text.replacingOccurrences(of: "\"warnings\":[]", with: "\"warnings\":[],\"more\":1"),
      text.replacingOccurrences(of: ",\"warnings\":[]", with: ""),
    ]
    for text in broken {
      #expect(try !Self.schema.get().problems(in: try parsed(text)).isEmpty)
    }
  }

  /// Keys stand in sorted order, so that output can be compared byte by byte.
  @Test func keysAreSorted() throws {
    let text = json(InventedReports.privacy)
    let again = try parsed(text).description + "\n"
    #expect(again == text)
  }

  @Test func quotesAreTheWordsAtTheirRange() throws {
    let report = InventedReports.privacy
    let answers = try parsed(json(report))["answers"]
    guard case .object(let members)? = answers else {
      Issue.record("no answers")
      return
    }
    #expect(members.count == Question.allCases.count)
    for (_, answer) in members {
      for evidence in answer["evidence"]?.array ?? [] {
        let range = evidence["range"]!.array!.map { Int($0.number!) }
        #expect(report.document[TextRange(range[0], range[1])] == evidence["quote"]!.string!)
      }
    }
  }
}
