/// Why no document could be made of an input.
///
/// A poor page is a `Document` with warnings; this is thrown only when there is nothing to read.
public struct IngestionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure; new kinds may be added.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// A stable word for programs.
    public let description: String

    /// The input holds no bytes, or white space alone.
    public static let empty = Code(description: "empty")
    /// The input is a PDF.
    public static let pdf = Code(description: "pdf")
    /// The input is an archive, image or other file that is not text.
    public static let binary = Code(description: "binary")
    /// The input is larger than `DocumentReader.Options.maximumBytes`.
    public static let tooLarge = Code(description: "too-large")
    /// The input is an archive of a page (MHTML) that does not hold together.
    public static let malformed = Code(description: "malformed")
    /// The page was read but shows no words, as when a script would draw them.
    public static let noText = Code(description: "no-text")
    /// The page does not hold the document that `DocumentReader.Options.part` asks for.
    public static let noSuchPart = Code(description: "no-such-part")
  }

  /// The kind of failure.
  public var code: Code
  /// What was wrong and what to do, for people.
  public var description: String

  static let empty = IngestionError(
    code: .empty, description: "The input is empty: check that the page was saved whole.")
  static let pdf = IngestionError(
    code: .pdf,
    description: "The input is a PDF: give the text that `pdftotext` makes of it, as format pdf.")
  static let noText = IngestionError(
    code: .noText,
    description: "The page shows no text; its words may be drawn by a script: open it in a "
      + "browser and save the page as shown.")

  static func binary(_ what: String) -> IngestionError {
    IngestionError(
      code: .binary,
      description: "The input is not text but \(what): give an HTML, Markdown or text file.")
  }

  static func malformed(_ description: String) -> IngestionError {
    IngestionError(code: .malformed, description: description)
  }

  static func tooLarge(_ count: Int, limit: Int) -> IngestionError {
    IngestionError(
      code: .tooLarge,
      description: "The input has \(count) bytes, more than the limit of \(limit): raise the "
        + "limit or give the document alone.")
  }

  static func noSuchPart(_ name: String, of titles: [String]) -> IngestionError {
    let listed = titles.enumerated().map { "\($0.offset + 1) \($0.element)" }
    return IngestionError(
      code: .noSuchPart,
      description: "The page has no part \"\(name)\": "
        + (titles.isEmpty
          ? "it holds one document." : "it holds \(listed.joined(separator: ", "))."))
  }
}
