import TermsCore

/// A table row that reads as cells joined by `" | "`, with the header row above it.
struct TableRow {
  let reading: Reading
  let clause: Clause

  /// The ranges of the cells of a row.
  private func cells(of row: TextRange) -> [TextRange] {
    var cells: [TextRange] = []
    var start = row.lowerBound
    let bytes = reading.document[row].utf8
    var offset = row.lowerBound
    for byte in bytes {
      if byte == UInt8(ascii: "|") {
        cells.append(TextRange(start, offset))
        start = offset + 1
      }
      offset += 1
    }
    cells.append(TextRange(start, row.upperBound))
    return cells
  }

  /// The header of the column that holds the byte at `offset`.
  func header(at offset: Int) -> Substring? {
    guard let header = clause.header else { return nil }
    let heads = cells(of: header)
    guard let column = cells(of: clause.range).firstIndex(where: { $0.upperBound > offset }),
      column < heads.count
    else { return nil }
    return reading.document[heads[column]]
  }

  /// The cells in columns whose heads meet a condition.
  func cells(below condition: (Substring) -> Bool) -> [TextRange] {
    guard let header = clause.header else { return [] }
    let heads = cells(of: header)
    return zip(heads, cells(of: clause.range)).filter { condition(reading.document[$0.0]) }.map(\.1)
  }

  /// The words of the cell that holds the byte at `offset`.
  func cellWords(at offset: Int) -> Range<Int>? {
    cells(of: clause.range).first { $0.upperBound > offset }.map(reading.words.indices(in:))
  }

  /// The words of the first cell, when they are few.
  var firstCell: String? {
    guard let first = cells(of: clause.range).first else { return nil }
    let words = reading.words.indices(in: first)
    guard !words.isEmpty, words.count <= 8 else { return nil }
    let text = reading.document[reading.words.range(of: words)]
    return RetentionHeads.matches(text) ? nil : String(text)
  }
}

/// Heads of table columns that hold times of keeping.
enum RetentionHeads {
  private static let stems = [
    "retention", "duration", "expir", "lifespan", "life span", "lifetime", "storage", "period",
    "how long", "kept", "validity", "max age", "deletion", "persisten",
  ]

  static func matches(_ head: Substring) -> Bool {
    let lower = head.lowercased()
    return stems.contains { lower.holds($0) }
  }
}
