import TermsCore

/// A block of the document to be, still pointing into ``BlockList/text``.
struct Piece: Sendable {
  var kind: Block.Kind
  /// Its words; for a table row those of its first cell.
  var text: Range<Int>
  /// The words of a table row's cells, one range or more for each.
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

  init(row blocks: ArraySlice<SourceBlock>, isHeader: Bool) {
    kind = .tableRow(isHeader: isHeader)
    text = blocks.first!.text
    var column = -1
    for block in blocks {
      if block.column == column {
        cells[cells.count - 1].append(block.text)
      } else {
        cells.append([block.text])
      }
      column = block.column
    }
    anchor = blocks.first!.anchor
    container = blocks.first!.container
  }

  var isHeading: Bool { if case .heading = kind { true } else { false } }
  var isParagraph: Bool { kind == .paragraph }
  var isListItem: Bool { if case .listItem = kind { true } else { false } }
  var isTableRow: Bool { if case .tableRow = kind { true } else { false } }
}
