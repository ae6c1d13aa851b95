/// One piece of a document's structure: what a person sees as a heading, paragraph, item or row.
public struct Block: Sendable, Hashable {
  /// What kind of block it is.
  public enum Kind: Sendable, Hashable {
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// A list item; `depth` counts from 1; `marker` is its number or letter as shown ("1.", "a)"),
    /// or empty for a bullet. A later paragraph of the same item is a ``paragraph``.
    case listItem(depth: Int, marker: String)
    /// A table row; a header row names the columns of the rows below it.
    case tableRow(isHeader: Bool)
  }

  /// What kind of block it is.
  public var kind: Kind
  /// Its words in ``Document/text``, without list marker.
  public var range: TextRange
  /// Its bytes in the input, from the first visible byte to the last.
  public var source: TextRange
  /// The nearest HTML id at or before it, without `#`.
  public var anchor: String?
  /// For a table row, its cells as indices into ``Document/cells``; else empty.
  public var cells: Range<Int>

  /// Creates a block.
  public init(
    kind: Kind, range: TextRange, source: TextRange, anchor: String? = nil,
    cells: Range<Int> = 0..<0
  ) {
    self.kind = kind
    self.range = range
    self.source = source
    self.anchor = anchor
    self.cells = cells
  }
}

/// A heading and the place it holds among the others.
public struct Section: Sendable, Hashable {
  /// The heading's words.
  public var heading: TextRange
  /// 1 to 6.
  public var level: Int
  /// Index of the section this one lies in.
  public var parent: Int?
  /// The heading's HTML id, without `#`.
  public var anchor: String?

  /// Creates a section.
  public init(heading: TextRange, level: Int, parent: Int?, anchor: String? = nil) {
    self.heading = heading
    self.level = level
    self.parent = parent
    self.anchor = anchor
  }
}

/// A link in the text.
public struct Link: Sendable, Hashable {
  /// The words that carry the link.
  public var range: TextRange
  /// Where it leads, as written in the document (resolved when a base URL was given).
  public var target: String

  /// Creates a link.
  public init(range: TextRange, target: String) {
    self.range = range
    self.target = target
  }
}
