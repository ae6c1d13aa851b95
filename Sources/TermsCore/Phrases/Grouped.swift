/// Lists of numbers one after the other in one array.
struct Grouped: Sendable {
  private(set) var values: [Int32] = []
  private var ends: [Int32] = [0]

  init() {}

  /// The numbers in `pairs` by list, in the order of the pairs.
  ///
  /// - Complexity: O(lists + pairs).
  init(_ pairs: [(list: Int32, value: Int32)], lists: Int) {
    ends = .init(repeating: 0, count: lists + 1)
    for pair in pairs { ends[Int(pair.list) + 1] += 1 }
    for list in 0..<lists { ends[list + 1] += ends[list] }
    var next = ends
    values = .init(repeating: 0, count: pairs.count)
    for pair in pairs {
      values[Int(next[Int(pair.list)])] = pair.value
      next[Int(pair.list)] += 1
    }
  }

  /// The number of closed lists.
  var count: Int { ends.count - 1 }

  /// Makes room for so many lists.
  mutating func reserve(lists: Int) { ends.reserveCapacity(lists + 1) }

  /// Adds to the list that is open.
  mutating func append(_ value: Int32) { values.append(value) }

  /// Ends the open list and opens the next.
  mutating func close() { ends.append(Int32(values.count)) }

  /// Ends the open list without its second and later copies of a number, and opens the next.
  mutating func closeDistinct() {
    let start = Int(ends[ends.count - 1])
    if values.count - start > 1 {
      values[start...].sort()
      var kept = start
      for index in start + 1..<values.count where values[index] != values[kept] {
        kept += 1
        values[kept] = values[index]
      }
      values.removeLast(values.count - 1 - kept)
    }
    close()
  }

  /// Drops the last closed list.
  mutating func removeLast() {
    ends.removeLast()
    values.removeLast(values.count - Int(ends[ends.count - 1]))
  }

  /// Where the values of a list lie.
  @inline(__always)
  func indices(of list: Int) -> Range<Int> { Int(ends[list])..<Int(ends[list + 1]) }
}
