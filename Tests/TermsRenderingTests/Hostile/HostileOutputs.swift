import PlainTerms

/// One output of a document.
struct Output: Sendable {
  /// How it is written.
  enum Kind { case html, markdown, text, styled, json, jsonLines, csv, xml, dot, svg }

  var name: String
  var kind: Kind
  var text: String
}

/// A document in every format, alone and beside another.
struct HostileOutputs {
  private let summarizer: Summarizer
  private let sample: Report

  init() throws {
    var options = Summarizer.Options()
    options.acceptsAnyPage = true
    summarizer = try Summarizer(options: options)
    let page = HostileDocuments.page(Array("Acme".utf8), in: HostileDocuments.places[2])
    sample = try summarizer.report(on: page, named: "sample.html")
  }

  /// What is made of a page; nil when there are no words in it.
  func report(on page: [UInt8], named name: String, as format: InputFormat) throws -> Report? {
    let document: Document
    do { document = try DocumentReader(options: .init(format: format)).read(page) } catch {
      guard error.code == .noText || error.code == .binary else { throw error }
      return nil
    }
    return try summarizer.report(on: document, named: name)
  }

  func all(of report: Report) throws -> [Output] {
    alone(report) + across(report) + (try statistics(of: report))
  }

  /// The pages of HTML.
  func pages(of report: Report) -> [Output] {
    (alone(report) + across(report)).filter { $0.kind == .html }
  }

  private func alone(_ report: Report) -> [Output] {
    let renderers: [(String, Output.Kind, any ReportRenderer)] = [
      ("markdown", .markdown, MarkdownRenderer(extent: .detailed)),
      ("brief markdown", .markdown, MarkdownRenderer(extent: .brief)),
      ("html", .html, HTMLRenderer(extent: .detailed)),
      ("brief html", .html, HTMLRenderer(extent: .brief)),
      ("text", .text, TextRenderer(extent: .detailed)),
      ("plain terminal", .text, TerminalRenderer(isStyled: false, extent: .detailed)),
      ("terminal", .styled, TerminalRenderer(isStyled: true)),
      ("json", .json, JSONRenderer()), ("json-ld", .json, JSONLDRenderer()),
      ("checklist", .markdown, ChecklistRenderer(format: .markdown)),
      ("checklist json", .json, ChecklistRenderer(format: .json)),
    ]
    var outputs = renderers.map { Output(name: $0, kind: $1, text: $2.string(for: report)) }
    let table = AnswerTable()
    outputs.append(
      Output(
        name: "answer table", kind: .csv,
        text: table.header + table.row(id: report.name, report)
          + table.row(id: report.name, name: report.name, error: "x")))
    let kinds: [ClausesRenderer.Format: Output.Kind] = [
      .markdown: .markdown, .jsonl: .jsonLines, .csv: .csv,
    ]
    for (format, kind) in kinds {
      var text = ""
      ClausesRenderer(format: format).render(report.document, tags: report.tags, into: &text)
      outputs.append(Output(name: "clauses \(format)", kind: kind, text: text))
    }
    for format in ExtractRenderer.Format.allCases {
      var text = ""
      ExtractRenderer(format: format).render(report.document, into: &text)
      outputs.append(
        Output(name: "extract \(format)", kind: format == .text ? .text : .markdown, text: text))
    }
    return outputs
  }

  private func across(_ report: Report) -> [Output] {
    var outputs: [Output] = []
    for format in DiffRenderer.Format.allCases {
      let diff = summarizer.diff(from: sample, to: report)
      outputs.append(
        Output(
          name: "diff", kind: kind(format.rawValue),
          text: DiffRenderer(format: format).string(for: diff)))
    }
    for format in ComparisonRenderer.Format.allCases {
      let comparison = summarizer.comparison(of: [report, sample])
      let text = ComparisonRenderer(format: format).string(for: comparison)
      outputs.append(Output(name: "compare", kind: kind(format.rawValue), text: text))
    }
    let joined = summarizer.joined([report, sample])
    outputs.append(
      Output(name: "as one", kind: .markdown, text: MarkdownRenderer().string(for: joined)))
    outputs.append(
      Output(name: "as one html", kind: .html, text: HTMLRenderer().string(for: joined)))
    return outputs + chains(of: report)
  }

  private func chains(of report: Report) -> [Output] {
    var builder = ChainBuilder(directory: VendorCompanies())
    builder.add(DisclosingDocument(report, path: "\(report.name)/\(report.name)"))
    builder.add(DisclosingDocument(sample, path: "Firm/sample.html"))
    let graph = builder.graph()
    return ChainRenderer.Format.allCases.flatMap { format -> [Output] in
      let renderer = ChainRenderer(format: format)
      var (whole, chain) = ("", "")
      renderer.render(graph, into: &whole)
      var outputs = [Output(name: "graph", kind: kind(format.rawValue), text: whole)]
      for start in graph.companies.indices where graph.companies[start].hasDocuments {
        chain = ""
        renderer.render(DisclosureChain(in: graph, from: start, depth: 2), into: &chain)
        outputs.append(Output(name: "chain", kind: kind(format.rawValue), text: chain))
      }
      return outputs
    }
  }

  private func statistics(of report: Report) throws -> [Output] {
    var statistics = CorpusStatistics()
    var line = "{\"id\":"
    line.writeJSON(report.name)
    line += "," + JSONRenderer().string(for: report).dropFirst()
    guard statistics.add(line: Array(line.utf8)) else { throw NoResult() }
    let formats = StatisticsRenderer.Format.allCases.map { format in
      Output(
        name: "stats", kind: kind(format.rawValue),
        text: StatisticsRenderer(format: format).string(for: statistics))
    }
    return formats
      + StatisticsCharts().files(for: statistics).map { Output(name: $0.0, kind: .svg, text: $0.1) }
  }

  private func kind(_ format: String) -> Output.Kind {
    switch format {
    case "html": .html
    case "json": .json
    case "csv": .csv
    case "graphml": .xml
    case "dot": .dot
    default: .markdown
    }
  }

  private struct NoResult: Error {}
}
