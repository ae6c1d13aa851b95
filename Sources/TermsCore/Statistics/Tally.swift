/// How often each of some words was counted, in bounded memory.
public struct Tally: Sendable, Hashable {
  /// The counts by word.
  public private(set) var counts: [String: Int] = [:]
  /// What was counted for words beyond ``limit``.
  public private(set) var rest = 0
  /// How many different words are told apart.
  public let limit: Int

  /// Creates a tally without counts.
  public init(limit: Int = 1024) { self.limit = limit }

  /// Counts `word`, of which the first 120 characters tell it apart.
  public mutating func add(_ word: String, _ count: Int = 1) {
    let word = word.utf8.count > 480 ? String(word.prefix(120)) : word
    if counts[word] != nil || counts.count < limit {
      counts[word, default: 0] += count
    } else {
      rest += count
    }
  }

  /// Adds the counts of `other`.
  public mutating func merge(_ other: Tally) {
    for (word, count) in other.ranked { add(word, count) }
    rest += other.rest
  }

  /// All that was counted.
  public var total: Int { counts.values.reduce(rest, +) }

  /// The words, those counted most first, equal ones in the order of their bytes.
  public var ranked: [(name: String, count: Int)] {
    counts.map { ($0.key, $0.value) }.sorted { first, second in
      first.1 == second.1
        ? first.0.utf8.lexicographicallyPrecedes(second.0.utf8) : first.1 > second.1
    }
  }

  /// The count of `word`.
  public subscript(word: String) -> Int { counts[word] ?? 0 }
}
