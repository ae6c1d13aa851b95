public import TermsCore

/// Finds what changed for the reader from one version of a document to the next.
///
/// A fact counts as changed only where the words that it rests on changed too.
public struct VersionComparer: Sendable {
  /// Creates a comparer.
  public init() {}

  /// What changed from `old` to `new`, in the language of the new report's summary.
  ///
  /// - Complexity: O(*n*) in the words of both versions, but for clauses that were reworded, which
  ///   are aligned word by word.
  public func diff(from old: Report, to new: Report) -> TermsDiff {
    let names = [old.facts.company, new.facts.company].compactMap(\.self)
    let before = Version(old, names: names)
    let after = Version(new, names: names)
    let grounds = Grounds(old: before, new: after)
    let matches = ClauseMatcher(before, after)
    let wording = ChangeWording.of(new.summary.catalogue)
    let witness = Witness(grounds: grounds, matches: matches)
    var changes = AnswerChanges(grounds: grounds, witness: witness, wording: wording).changes()
    let periods = RetentionChanges(grounds: grounds, matches: matches, wording: wording).changes()
    if !periods.isEmpty { changes.removeAll { $0.subject == .answer(.retention) } }
    changes += periods
    changes += NamedChanges(grounds: grounds, wording: wording).changes()
    changes += ControlChanges(grounds: grounds, witness: witness, wording: wording).changes()
    let common = matches.commonShare
    return TermsDiff(
      old: old, new: new, changes: Self.inOrder(changes), clauses: matches.changes(),
      commonShare: common, warnings: Self.warnings(old, new, common))
  }

  /// Below this share of common words two pages are likely two documents.
  private static let leastCommon = 0.15
  /// Below this share they are if they are of different kinds or companies, too.
  private static let doubtful = 0.5

  /// Signs that the two were swapped, or that one page was replaced by another document.
  private static func warnings(
    _ old: Report, _ new: Report, _ common: Double
  ) -> [TermsDiff.Warning] {
    var dates: [TermsDiff.Warning] = []
    if case .text(let before) = old.facts[.effectiveDate].value,
      case .text(let after) = new.facts[.effectiveDate].value, isEarlier(after, than: before)
    { dates = [.earlierDate] }
    guard common < doubtful else { return dates }
    var signs: [TermsDiff.Warning] = []
    let kinds = [old.facts.kind, new.facts.kind]
    if kinds[0] != kinds[1], !kinds.contains(.mixed) { signs.append(.otherKind) }
    if let one = old.facts.company, let other = new.facts.company {
      let (one, other) = (CompanyKey(one).letters, CompanyKey(other).letters)
      if !one.holds(other), !other.holds(one) { signs.append(.otherCompany) }
    }
    return dates + (common < leastCommon || !signs.isEmpty ? [.littleInCommon] + signs : [])
  }

  /// Compares dates such as `2026-03-01` and `2026-03`, as far as both tell; others are not.
  private static func isEarlier(_ date: String, than other: String) -> Bool {
    func isISO(_ text: String) -> Bool {
      text.utf8.count >= 4 && text.utf8.allSatisfy { $0 == 0x2d || (0x30...0x39).contains($0) }
    }
    let count = min(date.utf8.count, other.utf8.count)
    guard isISO(date), isISO(other), count == 7 || count == 10 || count == 4 else { return false }
    return date.prefix(count) < other.prefix(count)
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
