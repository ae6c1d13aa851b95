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
      let document = try input.document()
      var text = ""
      text.reserveCapacity(document.text.utf8.count * 2)
      ExtractRenderer(format: format == .markdown ? .markdown : .text)
        .render(document, into: &text)
      try OutputFile.write(text, to: input.output)
    }
  }
}
