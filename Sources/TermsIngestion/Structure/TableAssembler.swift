import TermsCore

/// Joins the cells of data tables to rows and leaves layout tables as the blocks they hold.
enum TableAssembler {
  /// The pieces of `blocks`, which are in reading order.
  static func pieces(of blocks: [SourceBlock]) -> [Piece] {
    let tables = dataTables(blocks)
    var pieces: [Piece] = []
    pieces.reserveCapacity(blocks.count)
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      guard block.row > 0, tables.contains(block.table) else {
        pieces.append(Piece(block))
        index += 1
        continue
      }
      var end = index + 1
      while end < blocks.count, blocks[end].row == block.row { end += 1 }
      let row = blocks[index..<end]
      let isFirst = pieces.last.map { !$0.isTableRow } ?? true
      let isHeader =
        row.allSatisfy(\.isHeaderCell)
        || (isFirst && row.count > 1 && row.allSatisfy { $0.boldBytes * 10 > $0.text.count * 9 })
      pieces.append(Piece(row: row, isHeader: isHeader))
      index = end
    }
    return pieces
  }

  /// Counts over the blocks of one table.
  private struct Shape {
    var rows = 0
    var wideRows = 0
    var largestCell = 0
    var cells = 0
    var headings = 0
    var isBroken = false
    var lastIndex = -1
    var lastRow = 0
    var lastColumn = 0
    var cell = 0
  }

  /// The tables that hold data: most rows have several cells, none of them a page in itself, and
  /// no headings or other tables lie in them.
  private static func dataTables(_ blocks: [SourceBlock]) -> Set<Int> {
    var shapes: [Int: Shape] = [:]
    for (index, block) in blocks.enumerated() where block.table > 0 && block.row > 0 {
      var shape = shapes[block.table] ?? Shape()
      if shape.lastIndex >= 0, shape.lastIndex != index - 1 { shape.isBroken = true }
      if block.row != shape.lastRow {
        shape.rows += 1
        shape.cells += 1
        shape.cell = 0
      } else if block.column != shape.lastColumn {
        if shape.cell >= 0, shape.lastColumn > 0, block.column > shape.lastColumn {
          shape.cells += 1
        }
        shape.cell = 0
      }
      shape.cell += block.text.count
      shape.largestCell = max(shape.largestCell, shape.cell)
      if case .heading = block.kind, !block.isHeaderCell { shape.headings += 1 }
      (shape.lastIndex, shape.lastRow, shape.lastColumn) = (index, block.row, block.column)
      shapes[block.table] = shape
    }
    return Set(
      shapes.filter { _, shape in
        !shape.isBroken && shape.cells * 2 >= shape.rows * 3 && shape.largestCell <= 3000
          && shape.headings * 4 <= shape.cells
      }.keys)
  }
}
