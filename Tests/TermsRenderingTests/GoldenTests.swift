import Foundation
import TermsCore
import TermsRendering
import Testing

/// What each format looks like.
///
/// `TCSUM_UPDATE_GOLDENS=1 swift test` writes the files anew; read the difference before you keep
/// it.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  private static let formats: [(ending: String, renderer: any ReportRenderer)] = [
    ("md", MarkdownRenderer()), ("brief.md", MarkdownRenderer(extent: .brief)),
    ("detail.md", MarkdownRenderer(extent: .detailed)), ("json", JSONRenderer()),
    ("txt", TextRenderer()), ("html", HTMLRenderer()),
  ]

  @Test(arguments: InventedReports.all.map(\.name))
  func formatsLookAsAgreed(name: String) throws {
    let report = InventedReports.all.first { $0.name == name }!.report
    for (ending, renderer) in Self.formats where name == "privacy" || ending == "md" {
      var text = ""
      renderer.render(report, into: &text)
      try Self.expect(text, in: "\(name).\(ending)")
    }
  }

  @Test(arguments: ClausesRenderer.Format.allCases)
  func clausesLookAsAgreed(format: ClausesRenderer.Format) throws {
    let report = InventedReports.privacy
    var text = ""
    ClausesRenderer(format: format).render(report.document, tags: report.tags, into: &text)
    try Self.expect(text, in: "privacy.clauses.\(format.rawValue)")
  }

  @Test(arguments: [("md", ChecklistRenderer.Format.markdown), ("json", .json)])
  func checklistLooksAsAgreed(ending: String, format: ChecklistRenderer.Format) throws {
    let text = ChecklistRenderer(format: format).string(for: InventedReports.checked)
    try Self.expect(text, in: "privacy.checklist.\(ending)")
  }

  @Test func clausesCanBeLimitedToTags() {
    let report = InventedReports.privacy
    var text = ""
    ClausesRenderer(format: .csv, only: [.retention]).render(
      report.document, tags: report.tags, into: &text)
    let rows = text.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows.dropFirst().allSatisfy { $0.contains("retention") })
  }

  static func expect(_ text: String, in file: String) throws {
    let url = folder.appending(path: file)
    if ProcessInfo.processInfo.environment["TCSUM_UPDATE_GOLDENS"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let golden = try String(contentsOf: url, encoding: .utf8)
    let lines = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (line, other)) in zip(found, lines).enumerated() where line != other {
      Issue.record("\(file):\(number + 1): “\(line)” is not “\(other)”")
      return
    }
    #expect(found.count == lines.count, "\(file) has another number of lines")
  }
}
