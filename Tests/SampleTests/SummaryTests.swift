import PlainTerms
import Testing

/// The page that a reader gets is one screen of plain words that rest on the document's own.
@Suite struct SummaryTests {
  @Test(arguments: Sample.all)
  func summaryFillsOneScreenInPlainWords(_ sample: Sample) throws {
    let report = try sample.report()
    var page = ""
    MarkdownRenderer().render(report, into: &page)
    #expect(page.utf8.count { $0 == UInt8(ascii: "\n") } <= SummaryWriter.maximumLines)
    #expect(report.summary.grade <= 8)
  }

  /// An ellipsis stands for words left out.
  @Test(arguments: Sample.all)
  func quotesAreVerbatim(_ sample: Sample) throws {
    let report = try sample.report()
    var altered: [String] = []
    for point in report.summary.sections.flatMap(\.points) {
      for case .quote(let words) in point.cells.flatMap(\.runs)
      where !words.split(separator: "…").allSatisfy({ report.document.text.contains($0.trimmed) }) {
        altered.append(words)
      }
    }
    #expect(altered == [])
  }

  /// Only silence has no clause to show for itself.
  @Test(arguments: Sample.all)
  func linesNameTheirClauses(_ sample: Sample) throws {
    for section in try sample.report().summary.sections where section.id == .shortVersion {
      for point in section.points { #expect(!point.evidence.isEmpty, "\(point.cells.map(\.text))") }
    }
  }
}

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmed: Substring {
    var part = drop { $0 == " " }
    while part.last == " " { part.removeLast() }
    return part
  }
}
