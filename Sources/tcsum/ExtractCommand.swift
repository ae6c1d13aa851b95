import ArgumentParser
import PlainTerms

/// `tcsum extract FILE`.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Writes the document's own text, headings kept, page furniture gone.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, text
  }

  @OptionGroup var input: InputOptions

  @Option(help: "What to write: markdown or text.")
  var format: Format = .markdown

  func run() throws {
    try ExitFailure.report { () throws(ExitFailure) in
      var text = ""
      ExtractRenderer(format: format == .markdown ? .markdown : .text)
        .render(try input.document(), into: &text)
      try OutputFile.write(text, to: input.output)
    }
  }
}
