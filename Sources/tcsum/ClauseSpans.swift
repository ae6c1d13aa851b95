import PlainTerms

/// What the words of a loose clause name: recipients and times of keeping.
struct ClauseSpans {
  /// The organisations named as getting data, as written.
  var recipients: [String]
  /// The words for how long something is kept, verbatim.
  var retention: [String]

  /// Finds the spans of one clause, read as a document of its own.
  init(
    of input: ClauseInput, kind: String?, company: String?, with classifier: LinearClassifier
  ) {
    let kinds = ["li": Clause.Kind.listItem, "tr": .tableRow]
    let document = DocumentReader.document(
      ofClause: input.text, kind: kind.flatMap { kinds[$0] } ?? .paragraph,
      headings: input.path, leadIn: input.lead, title: input.documentType)
    let facts = FactFinder().facts(
      of: document, tags: classifier.classify(document), company: company)
    // A heading's name is none of the clause's own words.
    recipients = facts.recipients.filter { $0.isNamed && input.text.contains($0.name) }.map(\.name)
    retention = facts.retention.map(\.phrase)
  }

  /// The members that a line of output gets.
  var members: [String: JSONValue] {
    [
      "recipients": .array(recipients.map { .string($0) }),
      "retention": .array(retention.map { .string($0) }),
    ]
  }
}
