/// One of several documents that stand on a page, such as the privacy policy on a page that holds
/// all terms of a service.
public struct DocumentPart: Sendable, Hashable {
  /// What the part calls itself.
  public var title: String
  /// The HTML id at which it starts, without `#`.
  public var anchor: String?
  /// Its blocks as indices into ``Document/blocks``; empty when the document was narrowed to
  /// another part.
  public var blocks: Range<Int>
  /// Its clauses as indices into ``Document/clauses``; empty when it has none or the document was
  /// narrowed to another part.
  public var clauses: Range<Int>
  /// Whether it is the part that was asked for; it then stands first.
  public var isAskedFor: Bool

  /// Creates a part.
  public init(
    title: String, anchor: String? = nil, blocks: Range<Int>, clauses: Range<Int>,
    isAskedFor: Bool = false
  ) {
    self.title = title
    self.anchor = anchor
    self.blocks = blocks
    self.clauses = clauses
    self.isAskedFor = isAskedFor
  }
}

extension Document {
  /// The document narrowed to the part that was asked for, under that part's title; ``parts`` still
  /// names the others.
  ///
  /// Nil when no part was asked for.
  ///
  /// - Complexity: O(*n*).
  public func narrowedToAskedPart() -> Document? {
    guard let part = parts.first, part.isAskedFor, let last = part.blocks.last else { return nil }
    let end = blocks[last].range.upperBound
    var narrowed = self
    narrowed.text = String(self[TextRange(0, end)])
    narrowed.title = part.title
    narrowed.blocks = Array(blocks[part.blocks])
    narrowed.sections.removeAll { $0.heading.lowerBound >= end }
    narrowed.clauses = Array(clauses[part.clauses])
    narrowed.sentences = Array(sentences[..<(narrowed.clauses.last?.sentences.upperBound ?? 0)])
    narrowed.cells = Array(cells[..<blocks[last].cells.upperBound])
    narrowed.links.removeAll { $0.range.lowerBound >= end }
    for index in narrowed.parts.indices.dropFirst() {
      narrowed.parts[index].blocks = 0..<0
      narrowed.parts[index].clauses = 0..<0
    }
    return narrowed
  }
}
