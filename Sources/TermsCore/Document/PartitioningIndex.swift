extension Array {
  /// The index of the first element that belongs to the second part of an array in two parts;
  /// `count` when none does.
  ///
  /// - Precondition: `belongsToSecond` holds for no element before one for which it does not.
  /// - Complexity: O(log *n*).
  @inlinable
  package func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
