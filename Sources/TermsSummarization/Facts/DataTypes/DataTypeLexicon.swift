import TermsCore

/// The compiled table of kinds of data.
struct DataTypeLexicon: Sendable {
  /// All kinds, in the order of the table.
  private(set) var types: [DataType] = []
  /// The kind of each pattern.
  private var typeOfPattern: [Int] = []
  /// Words that make another thing of a kind's name when they follow it, by the kind.
  private var compounds: [Int: WordSet] = [:]
  /// The same for words before it.
  private var qualifiers: [Int: WordSet] = [:]
  private let matcher: PhraseMatcher

  /// The lexicon of ``DataTypeTable``, compiled once.
  static let shared = DataTypeLexicon()

  private init() {
    var patterns: [String] = []
    for line in DataTypeTable.table.pieces(at: "\n") {
      if line.first == " " {
        typeOfPattern.append(types.count - 1)
        patterns.append(String(line))
        continue
      }
      let cells = line.pieces(at: "|", keepsEmpty: true).map { cell in
        cell.pieces(at: " ").joined(separator: " ")
      }
      precondition(cells.count == 4, "not a kind of data: \(line)")
      types.append(
        DataType(
          id: cells[0], name: cells[1], dpv: cells[2] == "-" ? nil : cells[2],
          isSensitive: cells[3] == "sensitive"))
    }
    let kinds = types
    func wordsByKind(_ table: String) -> [Int: WordSet] {
      var found: [Int: WordSet] = [:]
      for line in table.pieces(at: "\n") {
        let halves = line.pieces(at: "=", most: 2)
        let id = halves[0].pieces(at: " ").joined(separator: " ")
        guard halves.count == 2, let type = kinds.firstIndex(where: { $0.id == id }) else {
          preconditionFailure("no kind of data has these words: \(line)")
        }
        found[type] = WordSet(String(halves[1]))
      }
      return found
    }
    compounds = wordsByKind(DataTypeCues.compounds)
    qualifiers = wordsByKind(DataTypeCues.qualifiers)
    do {
      matcher = try PhraseMatcher(patterns, macros: DataTypeTable.macros)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Binds the lexicon to a text.
  func scan(_ words: Words) -> DataTypeScan {
    DataTypeScan(
      words: words, scan: matcher.scan(words), typeOfPattern: typeOfPattern, compounds: compounds,
      qualifiers: qualifiers)
  }
}

/// The lexicon bound to the words of one text.
struct DataTypeScan: Sendable {
  private let text: Words
  private var scan: PhraseScan
  private let typeOfPattern: [Int]
  private let compounds: [Int: WordSet]
  private let qualifiers: [Int: WordSet]

  fileprivate init(
    words: Words, scan: PhraseScan, typeOfPattern: [Int], compounds: [Int: WordSet],
    qualifiers: [Int: WordSet]
  ) {
    text = words
    self.scan = scan
    self.typeOfPattern = typeOfPattern
    self.compounds = compounds
    self.qualifiers = qualifiers
  }

  /// The kinds that a run of words names, as indices into ``DataTypeLexicon/types``, each with the
  /// words that name it first, in reading order.
  mutating func types(in words: Range<Int>) -> [(type: Int, words: Range<Int>)] {
    var first: [Int: Range<Int>] = [:]
    for match in scan.matches(in: words) {
      let type = typeOfPattern[match.pattern]
      if let others = compounds[type], match.words.upperBound < words.upperBound,
        others.contains(text, match.words.upperBound)
      {
        continue
      }
      if let others = qualifiers[type],
        (max(words.lowerBound, match.words.lowerBound - 3)..<match.words.lowerBound).contains(
          where: {
            others.contains(text, $0)
          })
      {
        continue
      }
      if let known = first[type], known.lowerBound <= match.words.lowerBound { continue }
      first[type] = match.words
    }
    return first.map { ($0.key, $0.value) }.sorted {
      ($0.1.lowerBound, $0.0) < ($1.1.lowerBound, $1.0)
    }
  }
}
