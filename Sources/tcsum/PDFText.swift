#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The text of PDF files, by the program `pdftotext` (package `poppler-utils`).
enum PDFText {
  /// Whether the bytes are a PDF.
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1024)
    return head.firstIndex { $0 > 0x20 }.map { head[$0...].starts(with: "%PDF-".utf8) } ?? false
  }

  /// The text of the PDF `bytes`, each page ended by a form feed.
  ///
  /// - Parameter name: What the input is called in errors.
  /// - Throws: ``ExitFailure`` with code 65 when `pdftotext` is not installed or cannot read it.
  static func text(of bytes: [UInt8], named name: String) throws(ExitFailure) -> [UInt8] {
    var (text, status) = try output(of: ["-tsv"], given: bytes, named: name)
    if status == 0 {
      text = PDFLines.text(ofTable: text)
    } else if status >> 8 == wrongUsage {
      // Releases before 2022 do not know -tsv.
      (text, status) = try output(of: [], given: bytes, named: name)
    }
    guard status == 0 else {
      throw .unreadable(
        "\(name): `pdftotext` cannot read this PDF; it may be damaged or want a password. "
          + "Open it in a viewer and save its text.")
    }
    guard text.contains(where: { $0 > 0x20 }) else {
      throw .unreadable(
        "\(name): this PDF holds no text, only pictures of it perhaps. "
          + "Give the page as HTML or text.")
    }
    return text
  }

  /// The exit code of `pdftotext` for options that it does not know.
  private static let wrongUsage: Int32 = 99

  private static func output(
    of options: [String], given bytes: [UInt8], named name: String
  ) throws(ExitFailure) -> (bytes: [UInt8], status: Int32) {
    let arguments = ["-q", "-enc", "UTF-8", "-eol", "unix"] + options + ["-", "-"]
    guard let process = Child(program: "pdftotext", arguments) else {
      throw .unreadable(
        "\(name): is a PDF, and `pdftotext`, which reads its text, is not installed. "
          + "Install the package poppler-utils, or give the page as HTML or text.")
    }
    return process.output(given: bytes)
  }
}
