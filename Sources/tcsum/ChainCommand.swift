import ArgumentParser
import PlainTerms

/// `tcsum chain DIR`.
struct ChainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chain",
    abstract: "Says who gets your data next: the companies that the policies of a folder name.",
    discussion: """
      tcsum chain policies/                     the companies most named
      tcsum chain policies/ --from Acme         where data goes from Acme, two hops far
      tcsum chain policies/ --from Acme --format html --output acme.html

      Reads every page of the folder and the folders in it. A page belongs to the company that its \
      file or folder is named after (acme-privacy.html, Acme/privacy.html), or that it says it is of. \
      Products count for their owners. Each step is quoted, with its document and clause. A group \
      without names, and a company whose policy is not in the folder, is an end. A page that cannot \
      be read is a note on standard error.

      Exit codes: 0 done, 64 wrong usage, 65 no page could be read, 66 no such folder or company, 73 \
      cannot write, 74 the folder could not be read to its end (what could be read is done).
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json, graphml, dot, html
  }

  @Argument(
    help: "Folders of pages, a folder or file for each company; files, JSON Lines and WARC too.",
    completion: .directory)
  var paths: [String]

  @Option(help: ArgumentHelp("The company to begin with.", valueName: "name"))
  var from: String?

  @Option(help: ArgumentHelp("How many hops to follow from it.", valueName: "hops"))
  var depth = 2

  @Option(help: "What to write: markdown, json, graphml, dot (Graphviz) or html.")
  var format: Format = .markdown

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  @Option(help: "How many documents to work on at a time (default: the processors).")
  var jobs: Int?

  @Option(help: "Refuse a page of more than this many megabytes.")
  var maxSize = 64

  @Flag(help: "Read pages even when they do not look like terms in English.")
  var force = false

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Name a folder of pages.") }
    if !(1...100).contains(depth) { throw ValidationError("--depth takes a number from 1 to 100.") }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024.")
    }
    if !(1...2047).contains(maxSize) {
      throw ValidationError("--max-size takes megabytes from 1 to 2047.")
    }
  }

  func run() async throws {
    let isWhole: Bool
    do throws(ExitFailure) { isWhole = try await write() } catch {
      StandardError.note(error.description)
      throw ExitCode(error.code)
    }
    if !isWhole { throw ExitCode(74) }
  }

  /// Reads the pages and writes the result; returns whether all inputs were read to their end.
  private func write() async throws(ExitFailure) -> Bool {
    for path in paths { try InputFile.check(path) }
    let reader = try ChainReader(maximumBytes: maxSize << 20, acceptsAnyPage: force)
    let (builder, isWhole) = await reader.read(paths, limits: BatchLimits(jobs: jobs))
    let graph = builder.graph()
    guard graph.documents > 0 else {
      throw .unreadable("\(paths[0]): no page could be read as terms in English.")
    }
    let renderer = ChainRenderer(
      format: ChainRenderer.Format(rawValue: format.rawValue) ?? .markdown)
    var text = ""
    if let from {
      guard let start = builder.company(named: from, in: graph) else {
        throw .noInput("\(from): no page names this company.\(Self.advice(for: from, in: graph))")
      }
      renderer.render(DisclosureChain(in: graph, from: start, depth: depth), into: &text)
    } else {
      renderer.render(graph, into: &text)
    }
    try OutputFile.write(text, to: output)
    return isWhole
  }

  /// Names that hold the one looked for, or the first of the folder.
  private static func advice(for name: String, in graph: DisclosureGraph) -> String {
    let names = graph.companies.map(\.name)
    let near = names.filter { $0.lowercased().holds(name.lowercased()) }
    let shown = (near.isEmpty ? names : near).prefix(5).map { "“\($0)”" }.joined(separator: ", ")
    return near.isEmpty ? " There are \(shown) and others." : " Did you mean \(shown)?"
  }
}
