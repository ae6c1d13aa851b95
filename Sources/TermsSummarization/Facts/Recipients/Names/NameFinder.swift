import TermsCore

/// Finds all names of organisations in a document, and which of them are the company's own.
struct NameFinder {
  private let reading: Reading
  private let scanner: NameScanner
  private let listed: ListedNames
  private let own: OwnNames

  init(_ reading: Reading, company: String? = nil, directory: VendorDirectory = .shared) {
    self.reading = reading
    scanner = NameScanner(reading, directory: directory)
    listed = ListedNames(scanner)
    own = OwnNames(reading, company: company, scanner: scanner, directory: directory)
  }

  /// The names in reading order, each with how it belongs to the company; nil for outsiders.
  func mentions() -> [(mention: NameMention, relation: OwnNames.Relation?)] {
    reading.sentences.indices.flatMap { index in
      mentions(inSentence: index).map { ($0, own.relation(of: $0)) }
    }
  }

  private func mentions(inSentence index: Int) -> [NameMention] {
    var mentions = scanner.mentions(inSentence: index)
    mentions += listed.mentions(inSentence: index, besides: mentions)
    for words in labels(inSentence: index) {
      if let label = listed.label(inSentence: index, words: words, besides: mentions) {
        mentions.append(label)
      }
    }
    mentions.sort { $0.words.lowerBound < $1.words.lowerBound }
    scanner.chain(&mentions)
    for index in mentions.indices where mentions[index].vendor == nil {
      let chain = mentions[index].chain
      mentions[index].isBesideKnown = mentions.contains { $0.vendor != nil && $0.chain == chain }
    }
    if let heading = scanner.heading(aboveSentence: index) { mentions.insert(heading, at: 0) }
    return mentions
  }

  /// The words that may be a name as a whole: a list item's beginning, the cells of a table row.
  private func labels(inSentence index: Int) -> [Range<Int>] {
    let sentence = reading.sentences[index]
    let clause = reading.document.clauses[sentence.clause]
    guard clause.range.lowerBound == sentence.range.lowerBound || clause.kind == .tableRow,
      !sentence.words.isEmpty
    else { return [] }
    switch clause.kind {
    case .paragraph: return []
    case .listItem: return [sentence.words]
    case .tableRow:
      var cells: [Range<Int>] = []
      var start = sentence.words.lowerBound
      for word in sentence.words
      where word + 1 == sentence.words.upperBound || scanner.gap(after: word).contains(0x7c) {
        cells.append(start..<word + 1)
        start = word + 1
      }
      return cells.filter { $0.count < 7 }
    }
  }
}

/// Names of companies as keys.
enum OrganisationName {
  /// The letters of a name without its legal form, lower-cased: "Acme, Inc." is `acme`.
  static func key(_ name: String) -> String {
    let words = Words(scanning: name)
    var kept = (0..<words.count).filter { !CompanyForms.legal.contains(words, $0) }
    if kept.isEmpty { kept = Array(0..<words.count) }
    return kept.map { words[$0] }.joined()
  }
}
