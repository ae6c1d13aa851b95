internal import TermsCore

extension DocumentGenre {
  /// The genre that a document's title names, or else its first headings.
  init(titleOf document: Document) {
    self.init(title: document.title)
    for section in document.sections.prefix(3) where self == .unknown {
      self.init(title: document[section.heading])
    }
  }
}

extension FeatureExtractor {
  /// The features of a clause in its document: those that ``ClauseInput`` would give with the
  /// headings above it, its lead-in and, for a table row, its header row as lead-in.
  mutating func extract(
    _ clause: Clause, of document: Document, text: Span<UInt8>, genre: DocumentGenre
  ) {
    let lead = clause.leadIn ?? clause.header
    begin(genre: genre, hasLead: lead != nil)
    if let section = clause.section {
      let heading = document.sections[section].heading
      addParents(of: section, in: document, text: text)
      add(text.extracting(heading.lowerBound..<heading.upperBound), to: .heading)
    }
    if let lead { add(text.extracting(lead.lowerBound..<lead.upperBound), to: .lead) }
    add(text.extracting(clause.range.lowerBound..<clause.range.upperBound), to: .text)
  }

  private mutating func addParents(of section: Int, in document: Document, text: Span<UInt8>) {
    var next = document.sections[section].parent
    while let index = next {
      let heading = document.sections[index].heading
      add(text.extracting(heading.lowerBound..<heading.upperBound), to: .parents)
      next = document.sections[index].parent
    }
  }
}
