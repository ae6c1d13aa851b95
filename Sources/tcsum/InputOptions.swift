import ArgumentParser
import PlainTerms

/// What every command that reads one page takes.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "The page: an HTML, MHTML, Markdown, text or PDF file, or - for standard input.",
    completion: .file(
      extensions: ["html", "htm", "xhtml", "mhtml", "mht", "md", "markdown", "txt", "pdf"]))
  var file: String

  @Option(help: "How the page is written: auto, html, mhtml, markdown, text or pdf.")
  var inputFormat: InputFormatChoice = .auto

  @Option(help: "Refuse a page of more than this many megabytes.")
  var maxSize = 64

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

  /// The page's bytes, a PDF's as its text, and how to read them.
  func page() throws(ExitFailure) -> Page {
    let bytes = try InputFile.bytes(of: file, atMost: maxSize)
    var options = DocumentReader.Options()
    options.format = inputFormat.format
    options.maximumBytes = maxSize << 20
    options.baseURL = baseURL
    options.part = part
    options.digestsInput = false
    guard PDFText.isPDF(bytes), inputFormat == .auto || inputFormat == .pdf else {
      return Page(original: bytes, bytes: bytes, reading: options)
    }
    options.format = .pdf
    return Page(
      original: bytes, bytes: try PDFText.text(of: bytes, named: name), reading: options)
  }

  /// Reads the page; of several documents on it, only the one that ``part`` names.
  func document() throws(ExitFailure) -> Document {
    let page = try page()
    let document: Document
    do { document = try DocumentReader(options: page.reading).read(page.bytes) } catch {
      throw .unreadable("\(name): \(error)")
    }
    warn(of: document)
    return part == nil ? document : document.narrowedToAskedPart() ?? document
  }

  /// Notes on standard error what was odd about the page.
  func warn(of document: Document) {
    for warning in document.warnings {
      StandardError.note("\(name): \(warning.description)")
    }
  }

  func validate() throws {
    if !(1...2047).contains(maxSize) {
      throw ValidationError("--max-size takes megabytes from 1 to 2047.")
    }
  }

  /// What the page is called in the output: the last part of its path.
  var name: String {
    file == "-" ? "standard input" : file.split(separator: "/").last.map(String.init) ?? file
  }
}

/// A page as it was given.
struct Page {
  /// The bytes of the file.
  var original: [UInt8]
  /// The bytes to read: those of the file, or the text of a PDF.
  var bytes: [UInt8]
  /// How to read them.
  var reading: DocumentReader.Options
}

/// How an input may be said to be written.
enum InputFormatChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, html, mhtml, markdown, text, pdf

  var format: InputFormat? { InputFormat(rawValue: rawValue) }
}
