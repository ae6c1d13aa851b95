import TermsCore

/// Which context patterns hold above each clause.
///
/// A clause's context is its lead-in, the headings above it, its table's header row and, for the
/// sentences after it, a run-in heading: a first sentence of at most seven words.
struct AnswerContexts {
  private var unitsOfClause: [[Int]] = []
  private var runIns: [Int?] = []
  private var held: [[Bool]] = []

  init(_ reading: Reading, book: AnswerBook, scan: inout CueScan) {
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

  /// Whether a context of the sentence holds the pattern; `isFirst` says that the sentence opens
  /// its clause.
  func hold(_ pattern: Int, clause: Int, isFirst: Bool) -> Bool {
    if !isFirst, let runIn = runIns[clause], held[runIn][pattern] { return true }
    return unitsOfClause[clause].contains { held[$0][pattern] }
  }
}
