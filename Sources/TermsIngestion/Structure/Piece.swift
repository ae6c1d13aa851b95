import TermsCore

/// A block of the document to be, still pointing into ``BlockList/text``.
struct Piece: Sendable {
  var kind: Block.Kind
  /// Its words; for a table row those of its first cell.
  var text: Range<Int>
  /// The words of a table row's cells: a range for each block in it, none for an empty cell.
  var cells: [[Range<Int>]] = []
  var anchor: Range<Int>?
  /// Index of the innermost container.
  var container = 0
  /// Whether it is an entry of a table of contents, which is text but no clause.
  var isContents = false
  var role = SourceBlock.Role.plain

  init(_ block: SourceBlock) {
    kind = block.kind
    text = block.text
    anchor = block.anchor
    container = block.container
    role = block.role
  }

  /// A table row of the blocks of its cells; a cell without text has no ranges.
  init(row blocks: ArraySlice<SourceBlock>, columns: Int, isHeader: Bool) {
    kind = .tableRow(isHeader: isHeader)
    text = blocks.first!.text
    cells = Array(repeating: [], count: max(columns, blocks.last!.column))
    for block in blocks { cells[max(block.column, 1) - 1].append(block.text) }
    anchor = blocks.first!.anchor
    container = blocks.first!.container
  }

  var isHeading: Bool { if case .heading = kind { true } else { false } }
  var isParagraph: Bool { kind == .paragraph }
  var isListItem: Bool { if case .listItem = kind { true } else { false } }
  var isTableRow: Bool { if case .tableRow = kind { true } else { false } }
}
