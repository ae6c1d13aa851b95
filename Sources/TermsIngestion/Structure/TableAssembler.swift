import TermsCore

/// Joins the cells of data tables to rows and leaves layout tables as the blocks they hold.
enum TableAssembler {
  /// The pieces of `blocks`, which are in reading order.
  static func pieces(of list: BlockList, keeping kept: [Int]) -> [Piece] {
    let blocks = kept.map { list.blocks[$0] }
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
        || (isFirst && row.count > 1
          && (row.allSatisfy { $0.boldBytes * 10 > $0.text.count * 9 }
            || readsAsHeader(row, before: blocks[end...], list)))
      pieces.append(Piece(row: row, isHeader: isHeader))
      index = end
    }
    return pieces
  }

  /// Whether a table's first row has short labels without digits over longer cells.
  private static func readsAsHeader(
    _ row: ArraySlice<SourceBlock>, before rest: ArraySlice<SourceBlock>, _ list: BlockList
  ) -> Bool {
    let areLabels = row.allSatisfy { cell in
      cell.text.count <= 40 && !list.text.bytes[cell.text].contains { $0.isASCIIDigit }
    }
    let below = rest.prefix { $0.table == row.first!.table }
    let rows = Set(below.map(\.row)).count
    guard areLabels, rows >= 2, below.first?.row != row.first!.row else { return false }
    func average(_ cells: ArraySlice<SourceBlock>) -> Double {
      Double(cells.reduce(0) { $0 + $1.text.count }) / Double(max(cells.count, 1))
    }
    return average(below) > average(row) * 1.5
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
