import ArgumentParser
import PlainTerms

/// `tcsum batch PATH…`.
struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Summarizes many pages: folders, JSON Lines, web archives; JSON Lines out.",
    discussion: """
      Each input is told by its first bytes: a page; JSON Lines, {"id", "html" or "text" or \
      "markdown"} and, when known, "name", "url" and "date"; or WARC, whose pages are called by \
      their addresses. Each may be compressed by gzip or zstd. A folder is read with the folders in \
      it, in the order of names: .html, .htm, .xhtml, .mhtml, .mht, .md, .markdown, .txt, .text, \
      .pdf, .jsonl, .ndjson and .warc files, also with .gz or .zst after it.

      Results come in the order of the inputs, the same bytes for any --jobs, each as soon as it is \
      ready. A line is what --format json writes of a page, "id" first ("retrieved" is the date \
      that came with it); a page that cannot be summarized is {"id", "error": {"code", "message"}} \
      and ends nothing. Memory does not grow with the number of documents.

      Exit codes: 0 done, 64 wrong usage, 66 no such input, 73 cannot write, 74 an input could not \
      be read to its end (what could be read is done), 130 interrupted, after what was begun has \
      been finished.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, csv, markdown
  }

  @Argument(
    help: "Files and folders; - for standard input, @LIST for the paths in a file.",
    completion: .file())
  var paths: [String] = []

  @Option(help: "A file of paths, one a line; - for standard input.", completion: .file())
  var files: [String] = []

  @Option(
    help: "What the inputs are: auto, jsonl, warc, html, mhtml, markdown, text or pdf.")
  var inputFormat: BatchInputFormat = .auto

  @Option(
    help: ArgumentHelp(
      "What to write: jsonl, csv or markdown.",
      discussion: """
        csv is a row a document: id, name, kind, language, words, the 43 answers, error. markdown \
        is a summary in a file of its own for each document, in the folder --output, and there \
        index.jsonl, which names the file or the error of each id.
        """))
  var format: Format = .jsonl

  @Option(
    help: ArgumentHelp(
      "The members of a line, divided by commas (all): \(JSONRenderer.Member.list).",
      valueName: "member,…"))
  var fields: MemberChoice?

  @Option(help: "Write to this file (or folder, for markdown).", completion: .file())
  var output: String?

  @Flag(
    help: ArgumentHelp(
      "Go on with --output where an interrupted run left it.",
      discussion: """
        Give the same inputs and options. Documents with a line there are not done again; a line \
        that was cut off is. Without this, the file is begun anew.
        """))
  var resume = false

  @Option(help: "How many documents to work on at a time (default: the processors).")
  var jobs: Int?

  @Flag(
    inversion: .prefixedNo,
    help: "Say how far it is (default: on a terminal), and at the end what was done.")
  var progress: Bool?

  @Option(help: "Refuse a page of more than this many megabytes.")
  var maxSize = 64

  @Flag(help: "Summarize pages even when they do not look like terms in English.")
  var force = false

  @OptionGroup var ownTags: TagRulesOption

  func validate() throws {
    if paths.isEmpty && files.isEmpty {
      throw ValidationError("Name files or folders, or - for standard input.")
    }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024.")
    }
    if !(1...2047).contains(maxSize) {
      throw ValidationError("--max-size takes megabytes from 1 to 2047.")
    }
    if output == nil, resume || format == .markdown {
      throw ValidationError(
        resume ? "--resume needs --output FILE." : "--format markdown needs --output FOLDER.")
    }
    if fields != nil, format != .jsonl {
      throw ValidationError("--fields is for --format jsonl.")
    }
  }

  func run() async throws {
    let run: BatchRun
    do throws(ExitFailure) { run = try BatchRun(self) } catch {
      StandardError.note(error.description)
      throw ExitCode(error.code)
    }
    let code: Int32
    do throws(ExitFailure) { code = try await run.run() } catch {
      StandardError.note(error.description)
      throw ExitCode(error.code)
    }
    if code != 0 { throw ExitCode(code) }
  }

  /// The inputs, those named on the command line checked to be there.
  func inputs() throws(ExitFailure) -> [CorpusReader.Input] {
    var inputs: [CorpusReader.Input] = []
    for path in paths {
      if path == "-" {
        inputs.append(.standardInput)
      } else if path.hasPrefix("@") {
        inputs.append(try list(String(path.dropFirst())))
      } else {
        try InputFile.check(path)
        inputs.append(.path(path))
      }
    }
    for path in files { inputs.append(try list(path)) }
    if inputs.count(where: { $0 == .standardInput || $0 == .list(nil) }) > 1 {
      throw .usage("Standard input can be read once: give - a single time.")
    }
    return inputs
  }

  private func list(_ path: String) throws(ExitFailure) -> CorpusReader.Input {
    if path == "-" { return .list(nil) }
    try InputFile.check(path)
    return .list(path)
  }
}

/// What the inputs of a batch may be said to be.
enum BatchInputFormat: String, ExpressibleByArgument, CaseIterable {
  case auto, jsonl, warc, html, mhtml, markdown, text, pdf

  var format: CorpusFormat? {
    switch self {
    case .auto: nil
    case .jsonl: .jsonLines
    case .warc: .warc
    default: .page(InputFormat(rawValue: rawValue))
    }
  }
}

/// Members of the JSON of a report, divided by commas.
struct MemberChoice: ExpressibleByArgument {
  var members: Set<JSONRenderer.Member> = []

  init?(argument: String) {
    for word in argument.split(separator: ",") where word != "id" {
      guard let member = JSONRenderer.Member(rawValue: String(word)) else { return nil }
      members.insert(member)
    }
    if members.isEmpty { return nil }
  }
}

extension JSONRenderer.Member {
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
