import ArgumentParser
import PlainTerms

/// `tcsum stats RESULTS…`.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts how the documents of a corpus answer, from what batch wrote.",
    discussion: """
      Reads the JSON Lines of “tcsum batch”, also compressed by gzip or zstd: the answers to each \
      question by kind of document, how long data is kept, the recipients named most (products \
      count for the companies that own them), tags, words and reading grades. Members that --fields left out are left out here. Memory does not grow \
      with the number of documents.

      A line that is no result is told on standard error with its number and ends nothing.

      Exit codes: 0 done, 64 wrong usage, 65 nothing in the inputs is a result, 66 no such input, 73 \
      cannot write, 74 an input could not be read to its end (what could be read is counted).
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, csv, json
  }

  @Argument(
    help: "Files that batch wrote; - for standard input.",
    completion: .file(extensions: ["jsonl", "ndjson", "gz", "zst"]))
  var results: [String]

  @Option(help: "What to write: markdown, csv or json.")
  var format: Format = .markdown

  @Option(help: "How many recipients to tell, those that most documents name.")
  var top = 20

  @Flag(help: "Count products by themselves, not for the companies that own them.")
  var products = false

  @Option(
    help: ArgumentHelp(
      "Write answers.svg, periods.svg and recipients.svg to this folder.", valueName: "folder"),
    completion: .directory)
  var charts: String?

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  func validate() throws {
    if results.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be read once: give - a single time.")
    }
    if !(1...10_000).contains(top) {
      throw ValidationError("--top takes a number from 1 to 10000.")
    }
  }

  func run() throws {
    try ExitFailure.report { () throws(ExitFailure) in
      for path in results where path != "-" { try InputFile.check(path) }
      var reader = ResultsReader(directory: products ? nil : VendorCompanies())
      for path in results { reader.read(path) }
      if reader.statistics.results == 0, !reader.isBroken {
        throw .unreadable(
          "no line is a result of “tcsum batch”. Give the file that it wrote with --format jsonl.")
      }
      let statistics = reader.statistics
      if let charts {
        try OutputFile.makeFolder(charts)
        for (name, svg) in StatisticsCharts(top: top).files(for: statistics) {
          try OutputFile.write(svg, to: "\(charts)/\(name)")
        }
      }
      let renderer = StatisticsRenderer(
        format: StatisticsRenderer.Format(rawValue: format.rawValue) ?? .markdown, top: top)
      try OutputFile.write(renderer.string(for: statistics), to: output)
      if reader.isBroken { throw .brokenOff("not all inputs could be read to their end.") }
    }
  }
}

/// Counts the results in files, and notes on standard error what is none.
struct ResultsReader {
  private static let longestLine = 256 << 20
  private static let mostNotes = 20

  /// What products count for their owners by; nil when they count by themselves.
  let directory: VendorCompanies?
  private(set) var statistics = CorpusStatistics()
  /// Whether an input could not be read to its end.
  private(set) var isBroken = false

  init(directory: VendorCompanies?) { self.directory = directory }

  /// Counts the results in the file at `path`; `-` is standard input.
  mutating func read(_ path: String) {
    let name = path == "-" ? "standard input" : path
    var (number, bad) = (0, 0)
    do throws(CorpusError) {
      var lines = try ByteStream(opening: path == "-" ? nil : path)
      while let line = try lines.line(limit: Self.longestLine) {
        number += 1
        guard let reason = count(line) else { continue }
        bad += 1
        if bad <= Self.mostNotes { note("\(name), line \(number): \(reason)") }
      }
    } catch {
      isBroken = true
      note(error.description)
    }
    if bad > Self.mostNotes { note("\(name): \(bad) lines in all are no results.") }
  }

  /// Counts a line; says why when it is no result.
  private mutating func count(_ line: ByteStream.Line) -> String? {
    guard case .bytes(let bytes, let isEnded) = line else {
      return "longer than 256 MB; passed over."
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    do throws(JSONError) {
      let result = try JSONValue(
        parsing: hasMark ? Array(bytes.dropFirst(3)) : bytes, keeping: CorpusStatistics.selection)
      return statistics.add(result, directory: directory) ? nil : "no result of “tcsum batch”; passed over."
    } catch {
      return isEnded
        ? "\(error); passed over."
        : "the last line ends too early; passed over. “tcsum batch --resume” completes it."
    }
  }

  private func note(_ text: String) {
    StandardError.note(text)
  }
}
