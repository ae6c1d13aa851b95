import TermsCore

/// Finds for each clause of one version its like in the other: first by fingerprint, then by the
/// runs of words that both have.
struct ClauseMatcher {
  /// A run that stands in more clauses than this says nothing about which one is meant.
  private static let rareness = 8
  /// Clauses of which less than this share of words is common are not alike (Dice).
  private static let leastAlike = 0.5

  private let old: Version
  private let new: Version
  /// For each clause of the new version, its like in the old one.
  private(set) var oldOf: [Int?]
  /// For each clause of the old version, its like in the new one.
  private(set) var newOf: [Int?]

  /// Matches the clauses of two versions.
  ///
  /// - Complexity: O(*n*) in the words: a clause is compared word by word with at most four.
  init(_ old: Version, _ new: Version) {
    self.old = old
    self.new = new
    oldOf = Array(repeating: nil, count: new.clauses.count)
    newOf = Array(repeating: nil, count: old.clauses.count)
    matchByFingerprint()
    matchByRuns()
  }

  private mutating func match(_ left: Int, _ right: Int) {
    newOf[left] = right
    oldOf[right] = left
  }

  private mutating func matchByFingerprint() {
    var places: [UInt64: [Int]] = [:]
    for (index, clause) in old.document.clauses.enumerated().reversed() {
      places[clause.fingerprint, default: []].append(index)
    }
    for (index, clause) in new.document.clauses.enumerated() {
      if let left = places[clause.fingerprint]?.popLast() { match(left, index) }
    }
  }

  private mutating func matchByRuns() {
    var places: [UInt64: [Int]] = [:]
    for (index, words) in old.clauses.enumerated() where newOf[index] == nil {
      for run in Self.runs(old, words) where places[run]?.last != index {
        places[run, default: []].append(index)
      }
    }
    var candidates: [(alike: Double, left: Int, right: Int)] = []
    for (index, words) in new.clauses.enumerated() where oldOf[index] == nil {
      var votes: [Int: Int] = [:]
      for run in Self.runs(new, words) {
        guard let likes = places[run], likes.count <= Self.rareness else { continue }
        for left in likes { votes[left, default: 0] += 1 }
      }
      for (left, _) in votes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(4) {
        let alike = Self.likeness(old.hashes[old.clauses[left]], new.hashes[words])
        if alike >= Self.leastAlike { candidates.append((alike, left, index)) }
      }
    }
    candidates.sort { ($1.alike, $0.right, $0.left) < ($0.alike, $1.right, $1.left) }
    for (_, left, right) in candidates where newOf[left] == nil && oldOf[right] == nil {
      match(left, right)
    }
  }

  /// Hashes of the runs of three words of a clause; of a shorter one, its words.
  private static func runs(_ version: Version, _ words: Range<Int>) -> [UInt64] {
    guard words.count >= 3 else { return Array(version.hashes[words]) }
    return words.dropLast(2).map { Version.run(version.hashes, $0) }
  }

  /// Dice's coefficient of two bags of words: twice the common ones over all.
  private static func likeness(_ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>) -> Double {
    var counts: [UInt64: Int] = [:]
    for word in left { counts[word, default: 0] += 1 }
    var common = 0
    for word in right {
      if let count = counts[word], count > 0 {
        counts[word] = count - 1
        common += 1
      }
    }
    return Double(2 * common) / Double(max(1, left.count + right.count))
  }

  /// The share of the words of both versions that stand in clauses with a like, from 0 to 1; 1 for
  /// versions without words.
  var commonShare: Double {
    var (common, all) = (0, 0)
    for (version, likes) in [(old, newOf), (new, oldOf)] {
      for (words, like) in zip(version.clauses, likes) {
        all += words.count
        common += like == nil ? 0 : words.count
      }
    }
    return all == 0 ? 1 : Double(common) / Double(all)
  }

  /// What became of the clauses: the new ones in reading order, each removed one after the clause
  /// that stood before it.
  func changes() -> [ClauseChange] {
    let unmoved = Self.longestRise(oldOf)
    var removed: [Int: [Int]] = [:]
    var last = -1
    for (left, right) in newOf.enumerated() {
      if let right { last = right } else { removed[last, default: []].append(left) }
    }
    func gone(after right: Int) -> [ClauseChange] {
      (removed[right] ?? []).map { ClauseChange(.removed, old: $0) }
    }
    var changes = gone(after: -1)
    for (right, left) in oldOf.enumerated() {
      if let left {
        let isSame = old.document.clauses[left].fingerprint == new.document.clauses[right].fingerprint
        let fate: ClauseChange.Fate = !isSame ? .reworded : unmoved.contains(right) ? .same : .moved
        changes.append(
          ClauseChange(
            fate, old: left, new: right,
            pieces: isSame ? [] : WordDiff.pieces(old, old.clauses[left], new, new.clauses[right])))
      } else {
        changes.append(ClauseChange(.added, new: right))
      }
      changes += gone(after: right)
    }
    return changes
  }

  /// The positions of a longest rising subsequence of the values that are there (patience sorting).
  ///
  /// - Complexity: O(*n* log *n*).
  private static func longestRise(_ values: [Int?]) -> Set<Int> {
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: values.count)
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      let place = tails.partitioningIndex { values[$0]! >= value }
      before[index] = place > 0 ? tails[place - 1] : nil
      if place == tails.count { tails.append(index) } else { tails[place] = index }
    }
    var rise: Set<Int> = []
    var next = tails.last
    while let index = next {
      rise.insert(index)
      next = before[index]
    }
    return rise
  }
}
