import TermsCore

/// Which context patterns hold above each clause.
///
/// A clause's context is its lead-in, the headings above it, its table's header row and, for the
/// sentences after it, a run-in heading: a first sentence of at most seven words.
struct AnswerContexts {
  private var unitsOfClause: [[Int]] = []
  private var runIns: [Int?] = []
  private var held: [[Bool]] = []
  private let title: [Bool]

  init(_ reading: Reading, book: AnswerBook, scan: inout CueScan) {
    title = Self.title(of: reading, book)
    var unitsByStart: [Range<Int>: Int] = [:]
    func unit(_ words: Range<Int>, _ held: inout [[Bool]], _ scan: inout CueScan) -> Int {
      if let known = unitsByStart[words] { return known }
      scan.read(words)
      held.append(book.contexts.map { scan.holds($0) })
      unitsByStart[words] = held.count - 1
      return held.count - 1
    }
    for (index, clause) in reading.document.clauses.enumerated() {
      var units = reading.headingWords(aboveClause: index).map { unit($0, &held, &scan) }
      for range in [clause.leadIn, clause.header].compactMap({ $0 }) {
        units.append(unit(reading.words.indices(in: range), &held, &scan))
      }
      unitsOfClause.append(units)
      let first = reading.words.indices(in: reading.document.sentences[clause.sentences.lowerBound])
      let hasRunIn = clause.sentences.count > 1 && first.count <= 7
      runIns.append(hasRunIn ? unit(first, &held, &scan) : nil)
    }
  }

  /// Whether the document's title or first lines hold the pattern.
  func titleHolds(_ pattern: Int) -> Bool { title[pattern] }

  /// Whether a context of the sentence holds the pattern; `isFirst` says that the sentence opens
  /// its clause.
  func hold(_ pattern: Int, clause: Int, isFirst: Bool) -> Bool {
    if !isFirst, let runIn = runIns[clause], held[runIn][pattern] { return true }
    return unitsOfClause[clause].contains { held[$0][pattern] }
  }

  /// Asks the title and the first three blocks, each up to 200 bytes.
  private static func title(of reading: Reading, _ book: AnswerBook) -> [Bool] {
    let opening = reading.document.blocks.prefix(3).map { block in
      reading.document[block.range].utf8.prefix(200)
    }
    var lines = [UInt8](reading.document.title.utf8)
    for line in opening {
      lines.append(UInt8(ascii: "\n"))
      lines += line
    }
    let words = Words(scanning: String(decoding: lines, as: UTF8.self))
    var scan = CueScan(book.cues, words: words)
    scan.read(0..<words.count)
    return book.contexts.map { scan.holds($0) }
  }
}
