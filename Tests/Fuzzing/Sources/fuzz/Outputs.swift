import PlainTerms

/// Every output of a document: that it is made at all, and holds no commands.
enum Outputs {
  private static let summarizer: Summarizer = {
    var options = Summarizer.Options()
    options.acceptsAnyPage = true
    return try! Summarizer(options: options)
  }()

  private static let sample = try! summarizer.report(
    on: Array(
      """
      # Privacy Policy of Firm
      We share your email address with Stripe for payments and sell your location to partners.
      We keep your account data for two years. You may ask us to delete it: write to us@firm.example.
      """.utf8), named: "sample.md")

  static func checkExtracts(of document: Document) {
    for format in ExtractRenderer.Format.allCases {
      var text = ""
      ExtractRenderer(format: format).render(document, into: &text)
      precondition(text.utf8.count <= 64 + 8 * document.text.utf8.count + 4 * linkBytes(document))
    }
  }

  private static func linkBytes(_ document: Document) -> Int {
    document.links.reduce(64 * document.blocks.count + 64 * document.cells.count) {
      $0 + $1.target.utf8.count + 8
    }
  }

  static func checkAll(of bytes: [UInt8]) {
    guard let report = try? summarizer.report(on: bytes, named: "in.html") else { return }
    let renderers: [any ReportRenderer] = [
      MarkdownRenderer(extent: .detailed), MarkdownRenderer(extent: .brief), JSONRenderer(),
      TextRenderer(), JSONLDRenderer(), TerminalRenderer(isStyled: false),
      ChecklistRenderer(format: .markdown), ChecklistRenderer(format: .json),
    ]
    for renderer in renderers { checkText(renderer.string(for: report)) }
    checkPage(HTMLRenderer(extent: .detailed).string(for: report))
    checkText(AnswerTable().row(id: report.name, report))
    for format in ClausesRenderer.Format.allCases {
      var text = ""
      ClausesRenderer(format: format).render(report.document, tags: report.tags, into: &text)
      checkText(text)
    }
    checkAcross(report)
  }

  private static func checkAcross(_ report: Report) {
    for format in DiffRenderer.Format.allCases {
      let renderer = DiffRenderer(format: format)
      check(
        renderer.string(for: summarizer.diff(from: sample, to: report)), isPage: format == .html)
    }
    checkText(MarkdownRenderer().string(for: summarizer.joined([sample, report])))
    for format in ComparisonRenderer.Format.allCases {
      let comparison = summarizer.comparison(of: [report, sample])
      check(ComparisonRenderer(format: format).string(for: comparison), isPage: format == .html)
    }
    var builder = ChainBuilder(directory: VendorCompanies())
    builder.add(DisclosingDocument(report, path: "Firm/in.html"))
    let graph = builder.graph()
    for format in ChainRenderer.Format.allCases {
      var text = ""
      ChainRenderer(format: format).render(graph, into: &text)
      if !graph.companies.isEmpty {
        ChainRenderer(format: format).render(
          DisclosureChain(in: graph, from: 0, depth: 3), into: &text)
      }
      check(text, isPage: format == .html)
    }
    var statistics = CorpusStatistics()
    let line = "{\"id\":\"1\"," + JSONRenderer().string(for: report).dropFirst()
    precondition(statistics.add(line: Array(line.utf8)), "a result that is no result")
    for format in StatisticsRenderer.Format.allCases {
      checkText(StatisticsRenderer(format: format).string(for: statistics))
    }
  }

  private static func check(_ text: String, isPage: Bool) {
    if isPage { checkPage(text) } else { checkText(text) }
  }

  private static func checkText(_ text: String) {
    precondition(
      text.unicodeScalars.allSatisfy {
        ($0.value >= 0x20 || $0 == "\n") && !(0x7F...0x9F).contains($0.value)
          && !(0x202A...0x202E).contains($0.value)
      }, "a control character")
  }

  private static func checkPage(_ page: String) {
    checkText(page)
    let bytes = Array(page.utf8)
    for mark in ["<script", "<iframe", "<img", " onerror=", "href=\"javascript", "href=\"data"] {
      let mark = Array(mark.utf8)
      var start = 0
      while let found = bytes[start...].firstIndex(of: mark[0]) {
        precondition(
          !bytes[found...].starts(with: mark) || mark[0] == 0x20, "markup of the document")
        start = found + 1
      }
    }
  }
}
