import TermsCore

/// Tells whether the words that a fact rests on stand in the other version too.
///
/// A fact counts as changed only where they do not: an answer that differs though its words stand
/// in both versions is a wavering of the reading, not a change of the document.
struct Grounds {
  let old: Version
  let new: Version

  /// Where words stand.
  enum Side { case old, new }

  private func version(_ side: Side) -> Version { side == .old ? old : new }
  private func other(_ side: Side) -> Version { side == .old ? new : old }

  /// How much of a sentence the other version lacks.
  struct Novelty {
    /// Words that carry meaning.
    var words = 0
    /// Those in no run of three words that the other version has.
    var fresh: [Int] = []
    /// Whether one of these turns or measures the statement.
    var isWeighty = false

    /// Whether the sentence as it stands says something that the other version does not.
    var isNew: Bool {
      fresh.count >= 5 || fresh.count * 2 >= max(words, 1) || (isWeighty && !fresh.isEmpty)
    }
  }

  /// How much of the words at `evidence`, in the version of `side`, the other version lacks.
  func novelty(of evidence: Evidence, in side: Side) -> Novelty {
    let version = version(side)
    let other = other(side)
    let range = version.coreWords(in: evidence.range)
    var covered = Set<Int>()
    let low = max(0, range.lowerBound - 2)
    let high = min(range.upperBound, version.core.count - 2)
    if low < high {
      for index in low..<high where other.runs.contains(Version.run(version.core, index)) {
        covered.formUnion(index...index + 2)
      }
    }
    var novelty = Novelty(words: range.count)
    novelty.fresh = range.filter { !covered.contains($0) }
    novelty.isWeighty = novelty.fresh.contains {
      WeightyWords.contains(version.places[$0], of: version)
    }
    return novelty
  }

  /// Whether the words at `evidence` are not in the other version.
  func isNew(_ evidence: Evidence, in side: Side) -> Bool {
    novelty(of: evidence, in: side).isNew
  }

  /// Whether none of the evidence stands in the other version.
  func areNew(_ evidence: [Evidence], in side: Side) -> Bool {
    !evidence.isEmpty && evidence.allSatisfy { isNew($0, in: side) }
  }
}
