public import TermsCore

/// Finds what changed for the reader from one version of a document to the next.
///
/// A fact counts as changed only where the words that it rests on changed too.
public struct VersionComparer: Sendable {
  /// Creates a comparer.
  public init() {}

  /// What changed from `old` to `new`.
  ///
  /// - Complexity: O(*n*) in the words of both versions, but for clauses that were reworded, which
  ///   are aligned word by word.
  public func diff(from old: Report, to new: Report) -> TermsDiff {
    let names = [old.facts.company, new.facts.company].compactMap(\.self)
    let before = Version(old, names: names)
    let after = Version(new, names: names)
    let grounds = Grounds(old: before, new: after)
    let matches = ClauseMatcher(before, after)
    let witness = Witness(grounds: grounds, matches: matches)
    var changes = AnswerChanges(grounds: grounds, witness: witness).changes()
    let periods = RetentionChanges(grounds: grounds, matches: matches).changes()
    if !periods.isEmpty { changes.removeAll { $0.subject == .answer(.retention) } }
    changes += periods
    changes += NamedChanges(grounds: grounds).changes()
    changes += ControlChanges(grounds: grounds, witness: witness).changes()
    return TermsDiff(
      old: old, new: new, changes: Self.inOrder(changes), clauses: matches.changes())
  }

  /// Worst first: what is worse, what is different, what is better, each by weight.
  private static func inOrder(_ changes: [TermsChange]) -> [TermsChange] {
    let order: [Impact] = [.bad, .neutral, .good]
    return order.flatMap { impact in
      changes.enumerated().filter { $0.element.impact == impact }
        .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        .map(\.element)
    }
  }
}
