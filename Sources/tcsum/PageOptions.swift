import ArgumentParser
import PlainTerms

/// How pages are read by the commands that take several.
struct PageOptions: ParsableArguments {
  @Option(help: "How the pages are written: auto, html, mhtml, markdown, text or pdf.")
  var inputFormat: InputFormatChoice = .auto

  @Option(help: "Refuse a page of more than this many megabytes.")
  var maxSize = 64

  @Flag(help: "Read pages even when they do not look like terms in English.")
  var force = false

  func validate() throws {
    if !(1...2047).contains(maxSize) {
      throw ValidationError("--max-size takes megabytes from 1 to 2047.")
    }
  }

  /// Reads and summarizes the page at `path`; `name` is what the output calls it.
  func report(on path: String, named name: String) throws(ExitFailure) -> Report {
    let original = try InputFile.bytes(of: path, atMost: maxSize)
    var options = Summarizer.Options()
    options.reading.format = inputFormat.format
    options.reading.maximumBytes = maxSize << 20
    options.reading.digestsInput = false
    options.acceptsAnyPage = force
    var bytes = original
    if PDFText.isPDF(bytes), inputFormat == .auto || inputFormat == .pdf {
      options.reading.format = .pdf
      bytes = try PDFText.text(of: bytes, named: name)
    }
    let summarizer: Summarizer
    do { summarizer = try Summarizer(options: options) } catch { throw .broken("\(error)") }
    do {
      let report = try summarizer.report(on: bytes, named: name)
      for warning in report.document.warnings {
        StandardError.note("\(name): \(warning.description)")
      }
      return report
    } catch {
      throw .unreadable("\(name): \(error)")
    }
  }
}
