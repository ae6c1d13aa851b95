import TermsCore

/// A block of the document to be, still pointing into ``BlockList/text``.
struct Piece: Sendable {
  var kind: Block.Kind
  /// Its words: one range, or for a table row one or more for each cell.
  var cells: [[Range<Int>]]
  var anchor: String?
  /// Whether it is an entry of a table of contents, which is text but no clause.
  var isContents = false
  var role = SourceBlock.Role.plain

  /// The words of a piece that is no table row.
  var text: Range<Int> {
    get { cells[0][0] }
    set { cells = [[newValue]] }
  }

  init(_ block: SourceBlock) {
    kind = block.kind
    cells = [[block.text]]
    anchor = block.anchor
    role = block.role
  }

  init(row blocks: ArraySlice<SourceBlock>, isHeader: Bool) {
    kind = .tableRow(isHeader: isHeader)
    cells = []
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
  }

  var isHeading: Bool { if case .heading = kind { true } else { false } }
  var isParagraph: Bool { kind == .paragraph }
  var isListItem: Bool { if case .listItem = kind { true } else { false } }
  var isTableRow: Bool { if case .tableRow = kind { true } else { false } }
}
