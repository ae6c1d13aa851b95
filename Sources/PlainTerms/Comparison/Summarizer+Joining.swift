import TermsComparison
public import TermsCore
import TermsSummarization

extension Summarizer {
  /// Several documents of one company read as one: its policy, cookie page and terms. Each is read
  /// on its own; then their facts are joined, and each point names the document it rests on by a
  /// label before the clause, such as `p:c17`, which the preface explains.
  ///
  /// - Parameter reports: the documents, the main one first; not empty.
  /// - Complexity: O(*n*) in the bytes of the documents.
  public func joined(_ reports: [Report]) -> Report {
    let labels = Self.labels(of: reports)
    let (document, shifts) = Document.joining(reports.map(\.document), labels: labels)
    let facts = FactsJoiner().join(zip(reports, shifts).map { $1.of($0.facts) })
    var tags = ClauseTags(
      sets: reports.flatMap(\.tags.sets), probabilities: reports.flatMap(\.tags.probabilities),
      impacts: reports.flatMap(\.tags.impacts))
    if reports.contains(where: { !$0.tags.own.isEmpty }) {
      tags.own = reports.flatMap { report in
        report.document.clauses.indices.map { report.tags.ownTags(at: $0) }
      }
    }
    let name = reports.map(\.name).joined(separator: ", ")
    var summary = writer.summary(of: document, named: name, tags: tags, facts: facts, adding: 1)
    summary.clauseNames = document.clauses.map(\.id)
    var legend: [Passage.Run] = [.plain("Clauses: ")]
    for (index, report) in reports.enumerated() {
      legend += [
        .plain(index == 0 ? "" : " · "), .strong(labels[index]), .plain(" = "),
        .code(report.name),
      ]
    }
    summary.preface.append(Passage(legend))
    return Report(name: name, document: document, tags: tags, facts: facts, summary: summary)
  }

  /// A letter for each document by its kind, with a number where two are of one kind.
  private static func labels(of reports: [Report]) -> [String] {
    let letters = reports.map { report in
      switch report.facts.kind {
      case .privacyPolicy: "p"
      case .terms: "t"
      case .cookiePolicy: "k"
      case .processorAgreement: "d"
      case .mixed: "m"
      }
    }
    var counts: [String: Int] = [:]
    return letters.map { letter in
      counts[letter, default: 0] += 1
      return letters.count { $0 == letter } > 1 ? letter + String(counts[letter]!) : letter
    }
  }
}
