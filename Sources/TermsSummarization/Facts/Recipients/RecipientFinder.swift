import TermsCore

/// Finds who outside the company gets data: named organisations and unnamed groups.
struct RecipientFinder: Sendable {
  /// Every name with what is known of it; for fitting the weights.
  struct Candidate {
    var mention: NameMention
    var name: String
    var signs: Set<String>
    var score: Float
    var isOwn: Bool
  }

  func candidates(in reading: Reading) -> [Candidate] {
    let directory = VendorDirectory.shared
    let scanner = NameScanner(reading)
    let own = OwnNames(reading, scanner: scanner)
    var context = MentionContext(reading)
    var found: [Candidate] = []
    let listed = ListedNames(scanner)
    for index in reading.sentences.indices {
      var mentions = scanner.mentions(inSentence: index)
      mentions += listed.mentions(inSentence: index, besides: mentions)
      for words in labels(inSentence: index, of: reading, scanner) {
        if let label = listed.label(inSentence: index, words: words, besides: mentions) {
          mentions.append(label)
        }
      }
      mentions.sort { $0.words.lowerBound < $1.words.lowerBound }
      scanner.chain(&mentions)
      for mention in mentions {
        let vendor = mention.vendor.map { directory.vendors[$0] }
        found.append(
          Candidate(
            mention: mention, name: String(reading.document[mention.range]),
            signs: context.signs(of: mention, vendor: vendor),
            score: context.score(of: mention, vendor: vendor), isOwn: own.contains(mention)))
      }
    }
    return found
  }

  /// The words that may be a name as a whole: a list item's beginning, the cells of a table row.
  private func labels(
    inSentence index: Int, of reading: Reading, _ scanner: NameScanner
  ) -> [Range<Int>] {
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

  func find(in reading: Reading) -> [Recipient] { [] }
}
