import TermsComparison
public import TermsCore
import TermsSummarization

extension Summarizer {
  /// What changed for the reader from `old` to `new`.
  ///
  /// - Complexity: O(*n*) in the words of both versions, besides aligning reworded clauses.
  public func diff(from old: Report, to new: Report) -> TermsDiff {
    VersionComparer().diff(from: old, to: new)
  }

  /// What several documents answer to the same questions: those of any of their kinds, the ones
  /// that they answer differently first.
  ///
  /// A question that none answers is left out.
  ///
  /// - Complexity: O(*n*) in the bytes of the documents.
  public func comparison(of reports: [Report]) -> Comparison {
    var kinds: [DocumentKind] = []
    for report in reports where !kinds.contains(report.facts.kind) {
      kinds.append(report.facts.kind)
    }
    let answers = reports.map { writer.glance(of: $0, asking: kinds) }
    let rows = (answers.first ?? []).indices.compactMap { index -> Comparison.Row? in
      let said = answers.map { $0[index] }
      guard said.contains(where: { !$0.evidence.isEmpty }) else { return nil }
      let isSame = said.allSatisfy { $0.answer.text == said[0].answer.text }
      return Comparison.Row(question: said[0].question, answers: said, isSame: isSame)
    }
    return Comparison(
      reports: reports, rows: rows.filter { !$0.isSame } + rows.filter(\.isSame))
  }
}
