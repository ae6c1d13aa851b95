import Foundation
import JSONSchemaChecks
import PlainTerms
import TermsCore
import Testing

/// The JSON of several documents keeps to the published schemas.
@Suite struct AcrossSchemaTests {
  /// Checks `text` against a schema, that its keys are sorted, and that the schema would notice
  /// a member too many and another version.
  private static func check(_ text: String, _ name: String) throws {
    let schema = try JSONSchema(named: "tcsum-\(name)-1.schema.json")
    let value = try JSONValue(parsing: Array(text.utf8))
    let problems = schema.problems(in: value)
    #expect(problems.isEmpty, "\(name): \(problems.prefix(5))")
    #expect(value.description + "\n" == text)
    let broken = [
      text.replacingOccurrences(of: "tcsum-\(name)/1", with: "tcsum-\(name)/2"),
      text.replacingOccurrences(of: "\"schema\":", with: "\"more\":1,\"schema\":"),
    ]
    for text in broken {
      #expect(!schema.problems(in: try JSONValue(parsing: Array(text.utf8))).isEmpty)
    }
  }

  @Test(arguments: [
    "versions/sale.md", "versions/reworded.md", "versions/right-lost.md",
    "versions/new-recipient.md", "versions/longer-period.md", "samples/video-terms.html",
  ])
  func diffs(new: String) throws {
    let diff = try AcrossReports.diff("versions/base.md", new)
    try Self.check(DiffRenderer(format: .json).string(for: diff), "diff")
  }

  @Test func comparisons() throws {
    let comparison = try AcrossReports.comparison(
      "samples/notes-privacy.html", "samples/photo-terms.txt", "versions/base.md")
    try Self.check(ComparisonRenderer(format: .json).string(for: comparison), "compare")
  }

  @Test func chains() throws {
    let (graph, chain) = try AcrossReports.chain()
    let renderer = ChainRenderer(format: .json)
    var text = ""
    renderer.render(graph, into: &text)
    try Self.check(text, "chain")
    text = ""
    renderer.render(chain, into: &text)
    try Self.check(text, "chain")
  }

  @Test func statistics() throws {
    let names = ["shop-privacy.html", "video-terms.html", "cookie-policy.md"]
    for renderer in [JSONRenderer(), JSONRenderer(members: [.answers])] {
      var statistics = CorpusStatistics()
      for name in names {
        let text = renderer.string(for: try AcrossReports.report("samples/\(name)"))
        let line = "{\"id\":\"\(name)\"," + text.dropFirst()
        let isCounted = statistics.add(line: Array(line.utf8), directory: VendorCompanies())
        #expect(isCounted)
      }
      _ = statistics.add(line: Array(#"{"id":1,"error":{"code":"empty","message":""}}"#.utf8))
      try Self.check(StatisticsRenderer(format: .json).string(for: statistics), "stats")
    }
    try Self.check(StatisticsRenderer(format: .json).string(for: CorpusStatistics()), "stats")
  }

  @Test func productsCountForTheirOwners() throws {
    let line = """
      {"id":1,"facts":{"recipients":[{"name":"Google Analytics","named":true,"role":"analytics"},\
      {"name":"YouTube","named":true,"role":"social"},{"name":"Sorrel","named":true,"role":"other"}]}}
      """
    let bytes = Array(line.utf8)
    var (owners, products) = (CorpusStatistics(), CorpusStatistics())
    _ = owners.add(line: bytes, directory: VendorCompanies())
    _ = products.add(line: bytes)
    #expect(owners.recipients.ranked(9).map(\.name) == ["Google", "Sorrel"])
    #expect(products.recipients.ranked(9).map(\.name) == ["Google Analytics", "Sorrel", "YouTube"])
  }
}
