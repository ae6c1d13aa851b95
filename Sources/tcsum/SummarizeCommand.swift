import ArgumentParser
import PlainTerms

/// `tcsum [summarize] FILE`.
struct SummarizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize", abstract: "Summarizes one page in plain words (the default).")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json, jsonld, html, text
  }

  @OptionGroup var input: InputOptions

  @Option(help: "What to write: markdown, json, jsonld, html or text; a terminal is shown columns.")
  var format: Format?

  @Flag(help: "In a terminal, no colours and no bold words.")
  var plain = false

  @Argument(
    help: "With --as-one: more pages of the same company.", completion: .file())
  var more: [String] = []

  @Flag(
    help: "Read several pages of one company, such as its policy, cookie page and terms, as one.")
  var asOne = false

  @Option(
    help: "Only what bears on these topics: tags divided by commas, such as retention,third-party.")
  var only: String?

  @Flag(help: "Only the short version and what you can do.")
  var brief = false

  @Flag(help: "Every finding by topic, with the words it rests on.")
  var detail = false

  @Flag(help: "What a page of its kind should tell, and whether it does (markdown or json).")
  var checklist = false

  @Flag(help: "Summarize a page even when it does not look like terms in English.")
  var force = false

  @OptionGroup var ownTags: TagRulesOption

  @Option(help: "End with code 1 when a clause carries this tag, such as sale or retention:bad.")
  var failOn: [FailureCondition] = []

  func validate() throws {
    if !more.isEmpty && !asOne {
      throw ValidationError(
        """
        One page at a time. For several pages: --as-one reads them as one company's; \
        tcsum diff OLD NEW says what changed; tcsum compare A B … shows them side by side.
        """)
    }
    if more.count > 7 { throw ValidationError("--as-one reads at most eight pages.") }
    if brief && detail { throw ValidationError("Give --brief or --detail, not both.") }
    if checklist, brief || detail || ![nil, .markdown, .json].contains(format) {
      throw ValidationError("Give --checklist alone, or with --format markdown or json.")
    }
  }

  func run() throws {
    let report = try ExitFailure.report { () throws(ExitFailure) in
      var report = try self.report()
      if asOne, !more.isEmpty { report = try joined(with: report) }
      try OutputFile.write(rendered(report), to: input.output)
      return report
    }
    input.warn(of: report.document)
    if failOn.contains(where: { $0.matches(report.tags) }) { throw ExitCode(1) }
  }

  /// The first page with the further ones, as one.
  private func joined(with first: Report) throws(ExitFailure) -> Report {
    let rules = try ownTags.rules()
    var pages = PageOptions()
    pages.inputFormat = input.inputFormat
    pages.maxSize = input.maxSize
    pages.force = force
    var reports = [first]
    let names = PageNames.telling([input.file] + more)
    reports[0].name = names[0]
    for (file, name) in zip(more, names.dropFirst()) {
      var report = try pages.report(on: file, named: name)
      if let rules { report.tags = rules.apply(to: report.tags, of: report.document) }
      reports.append(report)
    }
    let summarizer: Summarizer
    do { summarizer = try Summarizer() } catch { throw .broken("\(error)") }
    return summarizer.joined(reports)
  }

  private func report() throws(ExitFailure) -> Report {
    let rules = try ownTags.rules()
    let choice = try only.map { (list) throws(ExitFailure) in try TagChoice(list, rules: rules) }
    let page = try input.page()
    var options = Summarizer.Options()
    options.reading = page.reading
    options.acceptsAnyPage = force
    let summarizer: Summarizer
    do { summarizer = try Summarizer(options: options) } catch { throw .broken("\(error)") }
    do {
      var report = try summarizer.report(on: page.bytes, named: input.name)
      if let rules { report.tags = rules.apply(to: report.tags, of: report.document) }
      if let choice {
        report.summary = SummaryWriter(
          only: TopicChoice(names: choice.names, tags: choice.tags, own: choice.own)
        ).summary(
          of: report.document, named: input.name, tags: report.tags, facts: report.facts)
      }
      if format == .json || format == .jsonld {
        report.document.sha256 = DocumentReader.sha256(of: page.original)
      }
      return report
    } catch {
      throw .unreadable("\(input.name): \(error)")
    }
  }

  private func rendered(_ report: Report) -> String {
    let extent: SummaryExtent = brief ? .brief : detail ? .detailed : .standard
    var text = ""
    if checklist {
      ChecklistRenderer(format: format == .json ? .json : .markdown).render(report, into: &text)
      return text
    }
    switch format {
    case nil:
      if input.output == nil, let terminal = Terminal() {
        TerminalRenderer(
          width: terminal.width, isStyled: terminal.wantsStyle && !plain, extent: extent
        ).render(report, into: &text)
      } else {
        MarkdownRenderer(extent: extent).render(report, into: &text)
      }
    case .markdown: MarkdownRenderer(extent: extent).render(report, into: &text)
    case .json: JSONRenderer().render(report, into: &text)
    case .jsonld: JSONLDRenderer().render(report, into: &text)
    case .html: HTMLRenderer(extent: extent).render(report, into: &text)
    case .text: TextRenderer(extent: extent).render(report, into: &text)
    }
    return text
  }
}

/// `TAG` or `TAG:bad`: what `--fail-on` looks for.
struct FailureCondition: ExpressibleByArgument {
  private let tags: TagSet
  private let onlyBad: Bool

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let tags = Tag.named(String(parts[0])) else { return nil }
    guard parts.count == 1 || parts[1] == "bad" else { return nil }
    self.tags = TagSet(tags)
    onlyBad = parts.count == 2
  }

  func matches(_ found: ClauseTags) -> Bool {
    found.sets.indices.contains { index in
      found.sets[index].intersects(tags) && (!onlyBad || found.impacts[index] == .bad)
    }
  }
}
