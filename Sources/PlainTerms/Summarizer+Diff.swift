public import TermsCore

import TermsComparison

extension Summarizer {
  /// What changed for the reader from `old` to `new`.
  ///
  /// - Complexity: O(*n*) in the words of both versions, besides aligning reworded clauses.
  public func diff(from old: Report, to new: Report) -> TermsDiff {
    VersionComparer().diff(from: old, to: new)
  }
}
