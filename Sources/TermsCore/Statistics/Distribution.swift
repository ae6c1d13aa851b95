/// How numbers are spread, in bounded memory: each is kept to four significant digits, none finer
/// than a tenth.
public struct Distribution: Sendable, Hashable {
  /// Counts by value in tenths.
  private var counts: [Int: Int] = [:]
  /// How many numbers there are.
  public private(set) var count = 0

  /// Creates a distribution without numbers.
  public init() {}

  /// Adds a number; one that is negative, infinite or not a number is left out.
  public mutating func add(_ value: Double) {
    guard value >= 0, value.isFinite else { return }
    var tenths = Int((min(value, 1e12) * 10).rounded())
    var unit = 1
    while tenths >= 10_000 {
      tenths = (tenths + 5) / 10
      unit *= 10
    }
    counts[tenths * unit, default: 0] += 1
    count += 1
  }

  /// Adds the numbers of `other`.
  public mutating func merge(_ other: Distribution) {
    counts.merge(other.counts, uniquingKeysWith: +)
    count += other.count
  }

  /// The smallest numbers that at least these parts of all numbers do not exceed (nearest rank);
  /// empty when there are none.
  ///
  /// - Parameter parts: from 0 to 1, rising.
  /// - Complexity: O(*d* log *d*) for *d* different numbers.
  public func quantiles(_ parts: [Double]) -> [Double] {
    guard count > 0 else { return [] }
    let sorted = counts.sorted { $0.key < $1.key }
    return parts.map { part in
      let rank = max(1, Int((part * Double(count)).rounded(.up)))
      var seen = 0
      for (tenths, count) in sorted {
        seen += count
        if seen >= rank { return Double(tenths) / 10 }
      }
      return Double(sorted[sorted.count - 1].key) / 10
    }
  }
}
