import ArgumentParser
import PlainTerms

/// What every command that reads one page takes.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "The page: an HTML, Markdown or text file, or - for standard input.",
    completion: .file(extensions: ["html", "htm", "xhtml", "md", "markdown", "txt"]))
  var file: String

  @Option(help: "How the page is written: auto, html, markdown or text.")
  var inputFormat: InputFormatChoice = .auto

  @Option(
    help: ArgumentHelp(
      "The address the page came from, so that its links can be followed.",
      discussion: "On a page of several documents, #privacy at its end asks for one of them."))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "On a page of several documents, read this one: its number, or words of its title.",
      valueName: "number|title"))
  var part: String?

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  /// The options of the library that these stand for.
  var reading: DocumentReader.Options {
    var options = DocumentReader.Options()
    options.format = inputFormat.format
    options.baseURL = baseURL
    options.part = part
    options.digestsInput = false
    return options
  }

  /// Reads the page.
  func document() throws(ExitFailure) -> Document {
    let bytes = try InputFile.bytes(of: file)
    do { return try DocumentReader(options: reading).read(bytes) } catch {
      throw .unreadable("\(name): \(error)")
    }
  }

  /// What the page is called in the output: the last part of its path.
  var name: String {
    file == "-" ? "standard input" : file.split(separator: "/").last.map(String.init) ?? file
  }
}

/// How an input may be said to be written.
enum InputFormatChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, html, markdown, text

  var format: InputFormat? { InputFormat(rawValue: rawValue) }
}
