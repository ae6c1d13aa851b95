import ArgumentParser
import PlainTerms

/// `tcsum compare A B …`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows what several pages answer to the same questions, side by side.",
    discussion: "What differs comes first. Pages of different kinds get the questions of each.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, csv, html, json
  }

  @Argument(help: "From two to eight pages; one may be - for standard input.", completion: .file())
  var files: [String]

  @Option(help: "What to write: markdown, csv, html or json.")
  var format: Format = .markdown

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  @OptionGroup var reading: PageOptions

  func validate() throws {
    if !(2...8).contains(files.count) {
      throw ValidationError("Give from two to eight pages to compare; these are \(files.count).")
    }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Only one of the pages can be standard input.")
    }
  }

  func run() throws {
    try ExitFailure.report { () throws(ExitFailure) in
      var reports: [Report] = []
      for (file, name) in zip(files, PageNames.telling(files)) {
        reports.append(try reading.report(on: file, named: name))
      }
      let summarizer: Summarizer
      do { summarizer = try Summarizer() } catch { throw .broken("\(error)") }
      var text = ""
      ComparisonRenderer(format: ComparisonRenderer.Format(rawValue: format.rawValue) ?? .markdown)
        .render(summarizer.comparison(of: reports), into: &text)
      try OutputFile.write(text, to: output)
    }
  }
}
