/// One document as read: its normalised text and the structure found in it.
///
/// `text` holds each block (heading, paragraph, list item, table row) on a line of its own, in
/// reading order, white space collapsed; every range of the model points into it. List markers
/// ("1.", "a)", "•") and Markdown marks are not part of the text. The cells of a table row are
/// joined by `" | "`.
public struct Document: Sendable {
  /// The normalised text, UTF-8, without page furniture.
  public var text: String {
    get { scanned.text }
    set { scanned = ScannedText(newValue) }
  }
  /// The words of the text, which the stages share.
  ///
  /// - Complexity: O(bytes) when first asked for, by any copy of the document; then O(1).
  package var words: Words { scanned.words }
  private var scanned = ScannedText("")
  /// What the page calls itself; empty when nothing says so.
  public var title: String
  /// ISO 639-1 code of the document's language, such as `en`; `und` when it cannot be told.
  public var language: String
  /// How the input was read.
  public var format: InputFormat
  /// The document's structure in reading order.
  public var blocks: [Block]
  /// The headings in reading order; a section runs to the next heading.
  public var sections: [Section]
  /// The clauses in reading order; `clauses[i].number == i + 1`.
  public var clauses: [Clause]
  /// The sentences of all clauses in reading order; see ``Clause/sentences``.
  public var sentences: [TextRange]
  /// The cells of all table rows in reading order, an empty range for an empty cell; see
  /// ``Block/cells``.
  public var cells: [TextRange]
  /// The links in the text, ordered by range.
  public var links: [Link]
  /// The documents on a page that holds several, in reading order, the one asked for first; empty
  /// when the page is one document.
  ///
  /// A block before or between them is in none.
  public var parts: [DocumentPart]
  /// What was odd about the input, in the order met.
  public var warnings: [DocumentWarning]
  /// SHA-256 of the input bytes, 64 hexadecimal digits in lower case.
  public var sha256: String

  /// Creates an empty document; a reader fills it in.
  public init(format: InputFormat) {
    title = ""
    language = "und"
    self.format = format
    blocks = []
    sections = []
    clauses = []
    sentences = []
    cells = []
    links = []
    parts = []
    warnings = []
    sha256 = ""
  }

  /// The words in `range` of the text.
  ///
  /// - Precondition: `range` lies within the text, on scalar boundaries.
  /// - Complexity: O(1).
  public subscript(range: TextRange) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// The headings above a clause, outermost first.
  ///
  /// - Complexity: O(depth).
  public func headingPath(of clause: Clause) -> [Substring] {
    var path: [Substring] = []
    var next = clause.section
    while let index = next {
      path.append(self[sections[index].heading])
      next = sections[index].parent
    }
    return path.reversed()
  }

  /// The links that lie within `range`.
  ///
  /// - Complexity: O(log *n* + result).
  public func links(in range: TextRange) -> ArraySlice<Link> {
    let low = links.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    var end = low
    while end < links.count, links[end].range.upperBound <= range.upperBound { end += 1 }
    return links[low..<end]
  }
}

/// How the bytes of an input are written.
public enum InputFormat: String, Sendable, CaseIterable {
  /// HTML.
  case html
  /// Markdown.
  case markdown
  /// Plain text.
  case text
  /// A web page saved with its images and styles in one file (RFC 2557).
  case mhtml
  /// The text of a PDF as `pdftotext` writes it: a form feed ends each page.
  case pdf
}

/// Something odd about an input that did not stop it from being read.
public struct DocumentWarning: Sendable, Hashable, CustomStringConvertible {
  /// A stable word for programs, such as `depth-limit`.
  public var code: String
  /// One sentence for people.
  public var description: String

  /// Creates a warning.
  public init(code: String, description: String) {
    self.code = code
    self.description = description
  }
}
