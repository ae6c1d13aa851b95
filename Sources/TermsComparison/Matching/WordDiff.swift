import TermsCore

/// The words that two clauses share, in order, and those that only one has.
enum WordDiff {
  /// Clauses of more words than this together are not aligned word by word.
  private static let most = 4000

  /// A longest common subsequence of two sequences of word hashes, as pairs of positions.
  ///
  /// - Complexity: O(*n m*) after what both begin and end with, for clauses of at most 4,000 words.
  static func common(_ old: ArraySlice<UInt64>, _ new: ArraySlice<UInt64>) -> [(Int, Int)] {
    var (low, oldEnd, newEnd) = (0, old.count, new.count)
    let (old, new) = (Array(old), Array(new))
    while low < oldEnd, low < newEnd, old[low] == new[low] { low += 1 }
    while oldEnd > low, newEnd > low, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    var pairs = (0..<low).map { ($0, $0) }
    if oldEnd > low, newEnd > low, old.count + new.count <= most {
      let (rows, columns) = (oldEnd - low, newEnd - low)
      var lengths = [UInt16](repeating: 0, count: (rows + 1) * (columns + 1))
      for row in stride(from: rows - 1, through: 0, by: -1) {
        for column in stride(from: columns - 1, through: 0, by: -1) {
          let place = row * (columns + 1) + column
          lengths[place] =
            old[low + row] == new[low + column]
            ? lengths[place + columns + 2] + 1
            : max(lengths[place + columns + 1], lengths[place + 1])
        }
      }
      var (row, column) = (0, 0)
      while row < rows, column < columns {
        let place = row * (columns + 1) + column
        if old[low + row] == new[low + column] {
          pairs.append((low + row, low + column))
          row += 1
          column += 1
        } else if lengths[place + columns + 1] >= lengths[place + 1] {
          row += 1
        } else {
          column += 1
        }
      }
    }
    return pairs + zip(oldEnd..<old.count, newEnd..<new.count).map { ($0, $1) }
  }

  /// The pieces of two clauses: runs of words that both have, or only one.
  static func pieces(
    _ old: Version, _ oldWords: Range<Int>, _ new: Version, _ newWords: Range<Int>
  ) -> [ClauseChange.Piece] {
    let common = common(old.hashes[oldWords], new.hashes[newWords])
    var pieces: [ClauseChange.Piece] = []
    var (left, right) = (oldWords.lowerBound, newWords.lowerBound)
    func words(_ version: Version, _ range: Range<Int>) -> TextRange? {
      range.isEmpty ? nil : version.words.range(of: range)
    }
    func add(_ old: TextRange?, _ new: TextRange?) {
      if old != nil || new != nil { pieces.append(.init(old: old, new: new)) }
    }
    var index = 0
    while index <= common.count {
      let start = index
      let (i, j) =
        index < common.count
        ? (oldWords.lowerBound + common[index].0, newWords.lowerBound + common[index].1)
        : (oldWords.upperBound, newWords.upperBound)
      add(words(old, left..<i), nil)
      add(nil, words(new, right..<j))
      guard index < common.count else { break }
      repeat {
        index += 1
      } while index < common.count
        && common[index].0 == common[index - 1].0 + 1
        && common[index].1 == common[index - 1].1 + 1
      (left, right) = (i + index - start, j + index - start)
      add(words(old, i..<left), words(new, j..<right))
    }
    return pieces
  }
}
