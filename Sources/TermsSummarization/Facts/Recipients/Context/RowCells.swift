import TermsCore

/// Table rows as text.
enum RowCells {
  /// The cells of a row, which `" | "` divides.
  static func cells(of row: TextRange, in document: Document) -> [TextRange] {
    var cells: [TextRange] = []
    var start = row.lowerBound
    let bytes = Array(document[row].utf8)
    for index in bytes.indices.dropFirst(1).dropLast(1)
    where bytes[index] == 0x7c && bytes[index - 1] == 0x20 && bytes[index + 1] == 0x20 {
      let end = row.lowerBound + index - 1
      if start <= end { cells.append(TextRange(start, end)) }
      start = row.lowerBound + index + 2
    }
    if start <= row.upperBound { cells.append(TextRange(start, row.upperBound)) }
    return cells
  }
}
