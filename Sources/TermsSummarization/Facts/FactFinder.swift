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
  ///   - company: the company that speaks, where the caller knows it; else it is looked for.
  /// - Complexity: O(*n*) in the words of the document.
  public func facts(
    of document: Document, tags: ClauseTags, company: String? = nil
  ) -> Facts {
    let reading = Reading(document: document, tags: tags)
    let values = ValueFinder().find(in: reading)
    var facts = Facts(kind: values.kind)
    facts.company = company ?? values.company?.value
    facts.contacts = values.contacts
    facts.retention = RetentionFinder().find(in: reading)
    facts.controls = ControlFinder().find(in: reading)
    let found = AnswerFinder().find(in: reading, company: facts.company)
    for answer in found.answers { facts[answer.question] = answer }
    facts.contradictions = found.contradictions
    for answer in ValueAnswers.answers(values, retention: facts.retention) {
      facts[answer.question] = answer
    }
    facts.recipients = RecipientFinder().find(in: reading, company: facts.company)
    facts.dataTypes = DataTypeFinder().find(in: reading)
    facts[.namedRecipients] = RecipientAnswer.answer(facts.recipients)
    ImpliedAnswers.fill(&facts)
    facts.checklist = Checklist.entries(of: facts, items: found.items)
    return facts
  }
}
