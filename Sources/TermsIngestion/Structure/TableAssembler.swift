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
      guard block.row > 0, let columns = tables[block.table] else {
        pieces.append(Piece(block))
        index += 1
        continue
      }
      let isFirst =
        index == 0 || blocks[index - 1].table != block.table
        || !(pieces.last?.isTableRow ?? false)
      var end = index + 1
      while end < blocks.count, blocks[end].row == block.row { end += 1 }
      let row = blocks[index..<end]
      if isFirst, isCaption(row, columns: columns) {
        pieces += row.map(Piece.init)
      } else {
        let isHeader =
          row.allSatisfy(\.isHeaderCell)
          || (isFirst && row.first!.column != row.last!.column
            && (row.allSatisfy { $0.boldBytes * 10 > $0.text.count * 9 }
              || readsAsHeader(row, before: blocks[end...], list)))
        pieces.append(Piece(row: row, columns: columns, isHeader: isHeader))
      }
      index = end
    }
    return pieces
  }

  /// Whether a table's first row is one cell across all columns, which names the table.
  private static func isCaption(_ row: ArraySlice<SourceBlock>, columns: Int) -> Bool {
    columns > 1 && row.first!.column == row.last!.column && row.first!.column == 1
      && row.reduce(0) { $0 + $1.text.count } <= 160
  }

  /// Whether a table's first row labels its columns: short cells without digits over longer ones,
  /// or cells of which most begin with a word for what tables of policies list.
  private static func readsAsHeader(
    _ row: ArraySlice<SourceBlock>, before rest: ArraySlice<SourceBlock>, _ list: BlockList
  ) -> Bool {
    let bytes = list.text.bytes.span
    func couldLabel(_ cell: SourceBlock, longest: Int) -> Bool {
      cell.text.count <= longest && !list.text.bytes[cell.text].contains { $0.isASCIIDigit }
        && bytes[cell.text.upperBound - 1] != UInt8(ascii: ".")
    }
    let below = rest.prefix { $0.table == row.first!.table }
    let rows = Set(below.map(\.row)).count
    guard rows >= 2 else { return false }
    func average(_ cells: ArraySlice<SourceBlock>) -> Double {
      Double(cells.reduce(0) { $0 + $1.text.count }) / Double(max(cells.count, 1))
    }
    if row.allSatisfy({ couldLabel($0, longest: 40) }), average(below) > average(row) * 1.5 {
      return true
    }
    let labels = row.count { cell in
      DocumentNames.words(of: bytes.extracting(cell.text)).first.map { labelWords[$0] != nil }
        ?? false
    }
    return labels * 3 >= row.count * 2 && row.allSatisfy { couldLabel($0, longest: 160) }
  }

  /// First words of column labels.
  private static let labelWords: HashTable = {
    var table = HashTable(capacity: 128)
    let words = """
      category categories type types purpose purposes data personal information cookie cookies name
      description provider providers duration expiry expiration retention lifespan storage period
      legal lawful source sources example examples recipient recipients third collected disclosed
      shared sold why what how who when entity vendor service services location country processing
      activity use uses basis reason function party host domain
      catégorie catégories finalité finalités données durée base nom destinataires
      kategorie kategorien zweck zwecke daten beschreibung anbieter speicherdauer rechtsgrundlage
      """
    for word in words.split(whereSeparator: \.isWhitespace) { table.set(WordHash.of(word), to: 1) }
    return table
  }()

  /// Counts over the blocks of one table.
  private struct Shape {
    var rows = 0
    var wideRows = 0
    var largestCell = 0
    var cells = 0
    var headings = 0
    var isBroken = false
    var columns = 1
    var lastIndex = -1
    var lastRow = 0
    var lastColumn = 0
    var cell = 0
  }

  /// The tables that hold data: most rows have several cells, none of them a page in itself, and no
  /// headings or other tables lie in them.
  ///
  /// Gives their numbers of columns.
  private static func dataTables(_ blocks: [SourceBlock]) -> [Int: Int] {
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
      shape.columns = max(shape.columns, block.column)
      shape.cell += block.text.count
      shape.largestCell = max(shape.largestCell, shape.cell)
      if case .heading = block.kind, !block.isHeaderCell { shape.headings += 1 }
      (shape.lastIndex, shape.lastRow, shape.lastColumn) = (index, block.row, block.column)
      shapes[block.table] = shape
    }
    return shapes.filter { _, shape in
      !shape.isBroken && shape.cells * 2 >= shape.rows * 3 && shape.largestCell <= 3000
        && shape.headings * 4 <= shape.cells
    }.mapValues(\.columns)
  }
}
