import PlainTerms
import Testing

/// The page that a reader gets is one screen of plain words that rest on the document's own.
@Suite struct SummaryTests {
  @Test(arguments: Sample.all)
  func summaryFillsOneScreenInPlainWords(_ sample: Sample) throws {
    let report = try sample.report()
    var page = ""
    MarkdownRenderer().render(report, into: &page)
    #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
    #expect(report.summary.grade <= 8)
  }

  @Test(arguments: Sample.all)
  func quotesAreVerbatim(_ sample: Sample) throws {
    let report = try sample.report()
    for point in report.summary.sections.flatMap(\.points) {
      for case .quote(let words) in point.cells.flatMap(\.runs) {
        #expect(report.document.text.contains(words))
      }
    }
  }

  /// Only silence has no clause to show for itself.
  @Test(arguments: Sample.all)
  func linesNameTheirClauses(_ sample: Sample) throws {
    for section in try sample.report().summary.sections where section.id == .shortVersion {
      for point in section.points { #expect(!point.evidence.isEmpty, "\(point.cells.map(\.text))") }
    }
  }
}
