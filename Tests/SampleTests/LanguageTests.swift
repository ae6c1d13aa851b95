import Foundation
import PlainTerms
import Testing

/// All words of ours come from the catalogue: in another language, English is left in quotes, names
/// and links alone.
@Suite struct LanguageTests {
  private static func reports(_ sample: Sample) throws -> (english: Report, other: Report) {
    let english = try sample.report()
    var options = Summarizer.Options()
    options.catalogue = PseudoLanguage.catalogue(for: english.facts)
    let other = try Summarizer(options: options).report(on: sample.bytes(), named: sample.file)
    return (english, other)
  }

  @Test(arguments: Sample.all)
  func noEnglishIsLeft(_ sample: Sample) throws {
    let report = try Self.reports(sample).other
    let pages = [
      ("markdown", Self.prose(MarkdownRenderer().string(for: report))),
      ("text", Self.prose(TextRenderer(width: 100_000).string(for: report))),
      ("checklist", Self.checklist(ChecklistRenderer().string(for: report))),
      ("terminal", Self.terminal(TerminalRenderer(width: 110).string(for: report))),
      ("html", Self.html(HTMLRenderer().string(for: report))),
    ]
    for (format, prose) in pages { Self.expectNoEnglish(prose, format, Self.names(in: report)) }
  }

  private static func expectNoEnglish(_ prose: String, _ format: String, _ names: Set<String>) {
    let words = prose.split { !$0.isLetter && $0 != "'" && $0 != "’" }.filter { word in
      word.count > 1 && word.allSatisfy(\.isASCII) && !names.contains(word.lowercased())
    }
    #expect(words.isEmpty, "\(format): \(words.prefix(12))")
  }

  /// A page in the other language, its facts named as `files` name them.
  private static func reports(_ files: [String]) throws -> [Report] {
    let summarizer = try Summarizer()
    let facts = try files.map {
      try summarizer.report(on: InputFile.bytes($0), named: $0).facts
    }
    let names = facts.flatMap { $0.dataTypes.map(\.type.name) }
    return try zip(files, facts).map { file, facts in
      let bytes = try InputFile.bytes(file)
      var options = Summarizer.Options()
      options.catalogue = PseudoLanguage.catalogue(for: facts, names: names)
      return try Summarizer(options: options).report(on: bytes, named: file)
    }
  }

  @Test(arguments: [
    "versions/sale.md", "versions/longer-period.md", "versions/right-lost.md",
    "versions/new-recipient.md", "versions/reworded.md", "samples/video-terms.html",
  ])
  func noEnglishIsLeftInDiffs(new: String) throws {
    for files in [["versions/base.md", new], [new, "versions/base.md"]] {
      let reports = try Self.reports(files)
      let diff = VersionComparer().diff(from: reports[0], to: reports[1])
      let names = reports.map(Self.names).reduce(Set(), { $0.union($1) })
      Self.expectNoEnglish(Self.prose(DiffRenderer().string(for: diff)), "markdown", names)
      Self.expectNoEnglish(Self.html(DiffRenderer(format: .html).string(for: diff)), "html", names)
    }
  }

  @Test func noEnglishIsLeftInComparisons() throws {
    let reports = try Self.reports(["samples/shop-privacy.html", "samples/photo-terms.txt"])
    let comparison = try Summarizer().comparison(of: reports)
    let names = reports.map(Self.names).reduce(Set(), { $0.union($1) })
    // The answers are written by the summarizer, here an English one: the frame is another's.
    let frame = Comparison(reports: reports, rows: comparison.rows.map { row in
      .init(
        question: PseudoLanguage.wide(row.question),
        answers: row.answers.map { .init(question: "", answer: Passage([]), evidence: $0.evidence) },
        isSame: row.isSame)
    })
    Self.expectNoEnglish(
      Self.prose(ComparisonRenderer().string(for: frame)), "markdown", names)
    Self.expectNoEnglish(
      Self.html(ComparisonRenderer(format: .html).string(for: frame)), "html", names)
  }

  @Test func noEnglishIsLeftInChains() throws {
    func stated(_ name: String, isNamed: Bool = true) -> DisclosingDocument.Stated {
      .init(
        Disclosure(
          name: name, role: .vendor, data: ["name"], limit: .contract, policy: "https://a.example/p",
          quote: "With \(name).", clause: "c1", document: "d"), isNamed: isNamed)
    }
    let companies = ["Sorrel", "Orrery", "Fennick", "Tamsin"]
    var builder = ChainBuilder(directory: VendorCompanies())
    for company in companies {
      builder.add(
        DisclosingDocument(
          path: "\(company)/p.md",
          recipients: (companies + ["Stripe", "Adyen"]).map { stated($0) }
            + [stated("buyers", isNamed: false)]))
    }
    var facts = try Self.reports(["versions/base.md"])[0].facts
    facts.recipients = [Recipient(name: "buyers", isNamed: false, role: .buyer, evidence: [])]
    let graph = builder.graph()
    let catalogue = PseudoLanguage.catalogue(for: facts, names: ["name", "buyers"])
    let names = Set((companies + ["Stripe", "Adyen"]).map { $0.lowercased() })
    for format in [ChainRenderer.Format.markdown, .html] {
      let renderer = ChainRenderer(format: format, catalogue: catalogue)
      var (whole, chain) = ("", "")
      renderer.render(graph, into: &whole)
      renderer.render(DisclosureChain(in: graph, from: 0, depth: 3), into: &chain)
      for page in [whole, chain] {
        let prose = format == .html ? Self.chainPage(page) : Self.prose(page)
        Self.expectNoEnglish(prose, format.rawValue, names)
      }
    }
  }

  private static func chainPage(_ page: String) -> String {
    html(without(["<section id=\"document\" tabindex=\"-1\">"], page))
  }

  /// The facts and the order of things are the same, whatever the language.
  @Test(arguments: Sample.all)
  func onlyTheWordsChange(_ sample: Sample) throws {
    let (english, other) = try Self.reports(sample)
    #expect(english.facts.answers == other.facts.answers)
    #expect(english.summary.sections.map(\.id) == other.summary.sections.map(\.id))
    // How many rows the others have room for depends on the glossary.
    for (one, two) in zip(english.summary.sections, other.summary.sections)
    where [.shortVersion, .atAGlance, .silence].contains(one.id) {
      #expect(one.points.map(\.evidence) == two.points.map(\.evidence), "\(one.id)")
    }
  }

  // MARK: What is left of a page without quotes, links and marks

  private static func without(_ patterns: [String], _ text: String) -> String {
    patterns.reduce(text) {
      $0.replacingOccurrences(of: $1, with: " ", options: .regularExpression)
    }
  }

  private static func prose(_ page: String) -> String {
    without(
      [
        "“(?:[^“”]|“[^“”]*”)*”", "`[^`]*`", "\\]\\([^)]*\\)", "<?https?://[^\\s>]*>?",
        "\\[c[0-9]+\\]", "</?sub>", "[^\\s]+@[^\\s]+",
      ], page)
  }

  /// Without the laws that ask for an item.
  private static func checklist(_ page: String) -> String {
    prose(
      without(["\\| “(?:\\\\\\||[^|\\n])*\\|"], page).split(separator: "\n").map { line in
        line.split(separator: "|").dropLast(line.contains("|") ? 1 : 0).joined(separator: "|")
      }.joined(separator: "\n"))
  }

  private static func terminal(_ page: String) -> String {
    prose(without(["\u{1b}\\[[34]m[^\u{1b}]*", "\u{1b}\\[[0-9;]*m"], page))
  }

  private static func html(_ page: String) -> String {
    let body = without(["(?s)<style>.*</style>", "(?s)<section id=\"document\".*</section>"], page)
    var labels = ""
    for match in body.matches(of: /(?:aria-label|data-column)="([^"]*)"/) {
      labels += " \(match.1)"
    }
    let text = without(
      [
        "<q>[^<]*</q>", "<code>[^<]*</code>", "<a rel[^>]*>[^<]*</a>", "“[^”<]*”?", "<[^>]*>",
        "&[a-z]+;",
      ], body)
    return prose(text + labels)
  }

  /// The words of names: of companies and places, of the page, of what is kept, of settings.
  private static func names(in report: Report) -> Set<String> {
    var names = [report.facts.company ?? "", report.document.title, report.name]
    names += report.facts.recipients.map(\.name)
    names += report.facts.retention.compactMap(\.what)
    names += report.facts.controls.compactMap(\.target)
    for answer in report.facts.answers where answer.question != .effectiveDate {
      if case .text(let words) = answer.value { names.append(words) }
    }
    names += report.document.links.map { String(report.document[$0.range]) }
    return Set(
      names.flatMap { $0.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" } }
        .map(String.init))
  }
}
