public import TermsCore

extension ClauseInput {
  /// A clause of a document as a clause that stands alone; it gets the same tags.
  public init(_ clause: Clause, of document: Document) {
    var type = document.title
    for section in document.sections.prefix(3) where DocumentGenre(title: type) == .unknown {
      type = String(document[section.heading])
    }
    self.init(
      text: String(document[clause.range]), path: document.headingPath(of: clause).map(String.init),
      lead: (clause.leadIn ?? clause.header).map { String(document[$0]) } ?? "",
      documentType: type)
  }
}
