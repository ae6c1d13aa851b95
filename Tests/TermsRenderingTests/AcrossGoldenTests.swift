import PlainTerms
import Testing

/// What pages across several documents look like, on the bundled samples.
/// `TCSUM_UPDATE_GOLDENS=1 swift test` writes the files anew; read the difference before you keep
/// it.
@Suite struct AcrossGoldenTests {
  private static func ending(_ format: String) -> String { format == "markdown" ? "md" : format }

  @Test(arguments: DiffRenderer.Format.allCases)
  func diffsLookAsAgreed(format: DiffRenderer.Format) throws {
    let ending = Self.ending(format.rawValue)
    for name in ["sale", "longer-period", "right-lost", "reworded"]
    where format == .markdown || name == "longer-period" {
      let diff = try AcrossReports.diff("versions/base.md", "versions/\(name).md")
      try GoldenTests.expect(
        DiffRenderer(format: format).string(for: diff), in: "diff.\(name).\(ending)")
    }
  }

  @Test func aPageThatWasReplacedIsToldFirst() throws {
    let diff = try AcrossReports.diff("versions/base.md", "samples/video-terms.html")
    #expect(diff.warnings == [.littleInCommon, .otherKind, .otherCompany])
    #expect(diff.commonShare < 0.1)
    let lines = DiffRenderer().string(for: diff).split(separator: "\n")
    #expect(lines[2].hasPrefix("⚠ **These may be two different documents:**"))
    for new in ["sale", "longer-period", "right-lost", "reworded", "moved", "new-recipient"] {
      let diff = try AcrossReports.diff("versions/base.md", "versions/\(new).md")
      #expect(diff.warnings.isEmpty && diff.commonShare > 0.5, "\(new)")
    }
  }

  @Test func versionsThatWereSwappedAreTold() throws {
    let pages = ["3 March 2025", "1 May 2026"].map {
      "# Sorrel Privacy Policy\n\nLast updated: \($0)\n\nWe collect your email address. "
        + "We never sell your personal data to anyone. You can ask us for a copy of what we hold "
        + "about you, and we answer within one month. When you close your account, we delete your "
        + "data within 30 days. We may change this policy, and we tell you by email before we do.\n"
    }
    let summarizer = try AcrossReports.summarizer.get()
    let reports = try pages.map { try summarizer.report(on: Array($0.utf8), named: "page.md") }
    #expect(summarizer.diff(from: reports[0], to: reports[1]).warnings.isEmpty)
    let swapped = summarizer.diff(from: reports[1], to: reports[0])
    #expect(swapped.warnings == [.earlierDate])
    #expect(DiffRenderer().string(for: swapped).contains("are they swapped?"))
  }

  @Test(arguments: ComparisonRenderer.Format.allCases)
  func comparisonsLookAsAgreed(format: ComparisonRenderer.Format) throws {
    let comparison = try AcrossReports.comparison(
      "samples/notes-privacy.html", "samples/game-privacy.html", "samples/photo-terms.txt")
    try GoldenTests.expect(
      ComparisonRenderer(format: format).string(for: comparison),
      in: "compare.\(Self.ending(format.rawValue))")
  }

  @Test func joinedDocumentsLookAsAgreed() throws {
    let joined = try AcrossReports.joined(
      "samples/shop-privacy.html", "samples/cookie-policy.md", "samples/photo-terms.txt")
    try GoldenTests.expect(MarkdownRenderer().string(for: joined), in: "as-one.md")
    try GoldenTests.expect(MarkdownRenderer(extent: .brief).string(for: joined), in: "as-one.brief.md")
    try GoldenTests.expect(TextRenderer().string(for: joined), in: "as-one.txt")
  }

  @Test(arguments: [
    ["shop-privacy.html", "cookie-policy.md"],
    ["news-privacy.html", "video-terms.html", "cookie-policy.md"],
    [
      "shop-privacy.html", "news-privacy.html", "game-privacy.html", "bank-privacy.html",
      "video-terms.html", "photo-terms.txt", "cookie-policy.md", "processor-agreement.html",
    ],
  ])
  func joinedDocumentsFitOnOneScreen(names: [String]) throws {
    let reports = try names.map { try AcrossReports.report("samples/\($0)") }
    let page = MarkdownRenderer().string(for: try AcrossReports.summarizer.get().joined(reports))
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(lines <= SummaryWriter.maximumLines)
  }
}
