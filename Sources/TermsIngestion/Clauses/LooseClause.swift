public import TermsCore

extension DocumentReader {
  /// A document of one clause that stands alone, with what is known of its place.
  ///
  /// Its sentences make one clause however long they are; the lead-in and the headings belong to
  /// the text, so that a finder reads them as in a whole page.
  ///
  /// - Parameters:
  ///   - text: the clause's own words.
  ///   - kind: what kind of block it was.
  ///   - headings: the headings above it, outermost first.
  ///   - leadIn: the sentence that a list item completes, or the header of a table row.
  ///   - title: what its document calls itself.
  /// - Complexity: O(*n*) in the bytes.
  public static func document(
    ofClause text: String, kind: Clause.Kind = .paragraph, headings: [String] = [],
    leadIn: String = "", title: String = ""
  ) -> Document {
    var document = Document(format: .text)
    document.title = title
    document.language = "en"
    var bytes: [UInt8] = []
    func append(_ words: String, _ kind: Block.Kind) -> TextRange {
      if !bytes.isEmpty { bytes.append(0x0A) }
      let start = bytes.count
      bytes.append(contentsOf: words.utf8.map { $0 < 0x20 ? 0x20 : $0 })
      let range = TextRange(start, bytes.count)
      document.blocks.append(Block(kind: kind, range: range, source: range))
      return range
    }
    for (depth, heading) in headings.filter({ !$0.isEmpty }).enumerated() {
      let level = min(depth + 1, 6)
      document.sections.append(
        Section(
          heading: append(heading, .heading(level: level)), level: level,
          parent: depth > 0 ? depth - 1 : nil))
    }
    let isRow = kind == .tableRow
    let lead =
      leadIn.isEmpty
      ? nil : append(leadIn, isRow ? .tableRow(isHeader: true) : .paragraph)
    let range = append(text, isRow ? .tableRow(isHeader: false) : .paragraph)
    document.text = String(decoding: bytes, as: UTF8.self)
    var reader = SentenceReader(text: bytes, language: document.language)
    document.sentences = reader.sentences(in: range)
    guard !document.sentences.isEmpty else { return document }
    document.clauses = [
      Clause(
        number: 1, kind: kind, range: range, sentences: 0..<document.sentences.count,
        section: document.sections.indices.last, leadIn: isRow ? nil : lead,
        header: isRow ? lead : nil, source: range)
    ]
    return document
  }
}
