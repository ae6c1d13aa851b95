public import TermsCore

/// Finds what a document says: answers, recipients, periods, ways out, kinds of data.
public struct FactFinder: Sendable {
  /// Creates a finder; its tables are compiled once for the process.
  public init() {}

  /// Finds the facts of `document`.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - tags: its clauses' tags, parallel to `document.clauses`.
  /// - Complexity: O(*n*) in the words of the document.
  public func facts(of document: Document, tags: ClauseTags) -> Facts {
    let reading = Reading(document: document, tags: tags)
    var facts = Facts(kind: .privacyPolicy)
    for answer in AnswerFinder().find(in: reading) { facts[answer.question] = answer }
    return facts
  }
}
