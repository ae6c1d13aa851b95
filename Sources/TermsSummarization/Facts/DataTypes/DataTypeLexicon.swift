import TermsCore

/// The compiled table of kinds of data.
struct DataTypeLexicon: Sendable {
  /// All kinds, in the order of the table.
  private(set) var types: [DataType] = []
  /// The kind of each pattern.
  private var typeOfPattern: [Int] = []
  /// Words that make another thing of a kind's name when they follow it, by the kind.
  private var compounds: [Int: WordSet] = [:]
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
    for line in DataTypeCues.compounds.pieces(at: "\n") {
      let halves = line.pieces(at: "=", most: 2)
      let id = halves[0].pieces(at: " ").joined(separator: " ")
      guard halves.count == 2, let type = types.firstIndex(where: { $0.id == id }) else {
        preconditionFailure("no kind of data has these compounds: \(line)")
      }
      compounds[type] = WordSet(String(halves[1]))
    }
    do {
      matcher = try PhraseMatcher(patterns, macros: DataTypeTable.macros)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Binds the lexicon to a text.
  func scan(_ words: Words) -> DataTypeScan {
    DataTypeScan(
      words: words, scan: matcher.scan(words), typeOfPattern: typeOfPattern, compounds: compounds)
  }
}

/// The lexicon bound to the words of one text.
struct DataTypeScan: Sendable {
  private let text: Words
  private var scan: PhraseScan
  private let typeOfPattern: [Int]
  private let compounds: [Int: WordSet]

  fileprivate init(
    words: Words, scan: PhraseScan, typeOfPattern: [Int], compounds: [Int: WordSet]
  ) {
    text = words
    self.scan = scan
    self.typeOfPattern = typeOfPattern
    self.compounds = compounds
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
      if let known = first[type], known.lowerBound <= match.words.lowerBound { continue }
      first[type] = match.words
    }
    return first.map { ($0.key, $0.value) }.sorted {
      ($0.1.lowerBound, $0.0) < ($1.1.lowerBound, $1.0)
    }
  }
}
