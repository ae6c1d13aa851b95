/// Counts the columns of tables as their cells come, with the cells that reach over several columns
/// or rows.
struct TableGrid {
  private struct Table {
    /// The last column that the row at hand has filled.
    var column = 0
    /// For each column, how many rows below a cell still reaches.
    var reach: [Int] = []
  }

  private var tables: [Int: Table] = [:]

  /// Columns past this many count as one.
  private static let mostColumns = 64

  /// A row of a table starts.
  mutating func startRow(of table: Int) {
    var state = tables[table] ?? Table()
    // Cells from above at the end of the row before.
    for column in state.reach.indices.dropFirst(state.column) where state.reach[column] > 0 {
      state.reach[column] -= 1
    }
    state.column = 0
    tables[table] = state
  }

  /// The column, from 1, of the next cell of the row at hand.
  mutating func place(columns: Int, rows: Int, in table: Int) -> Int {
    var state = tables[table] ?? Table()
    var column = state.column
    while column < state.reach.count, state.reach[column] > 0 {
      state.reach[column] -= 1
      column += 1
    }
    let end = min(column + columns, Self.mostColumns)
    if column < end, rows > 1 || column < state.reach.count {
      while state.reach.count < end { state.reach.append(0) }
      for reached in column..<end { state.reach[reached] = rows - 1 }
    }
    state.column = max(column, end)
    tables[table] = state
    return min(column, Self.mostColumns - 1) + 1
  }
}
