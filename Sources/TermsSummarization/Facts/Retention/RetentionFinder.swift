import TermsCore

/// Finds how long data is kept.
///
/// A period counts when the words nearest to it speak of keeping or deleting, not of notices,
/// answers, ages or payments; headings, lead-ins and table columns count as words somewhat farther
/// off.
struct RetentionFinder: Sendable {
  private static let table = RetentionCue.table

  /// Finds the periods and criteria in reading order.
  ///
  /// - Complexity: O(*n*) in the words of the document.
  func find(in reading: Reading) -> [RetentionPeriod] {
    var scan = Self.table.scan(reading.words)
    var setting = RetentionSetting(reading: reading)
    var periods: [RetentionPeriod] = []
    for sentence in reading.sentences {
      let cues = scan.cues(in: sentence.words)
      guard !cues.isEmpty else { continue }
      let context = setting.context(ofClause: sentence.clause, scan: &scan)
      let view = RetentionSentence(
        reading: reading, sentence: sentence, cues: cues, context: context)
      periods += view.periods()
    }
    return periods
  }
}

/// What stands around a clause: headings, lead-in, table header, tags.
struct RetentionContext: Sendable {
  /// How near the surroundings bring the subject of keeping, in words; nil when they do not.
  var distance: Int?
  /// Whether the surroundings speak of cookies.
  var isAboutCookies = false
  /// Whether the innermost heading is about how long data is kept.
  var isUnderHeading = false
  /// Whether the clause is one of a contract's, about licences, payments or the end of the contract.
  var isContract = false
  /// Whether the clause is an item of a list that a sentence about keeping opens.
  var isListed = false
  /// Whether the clause is tagged as being about keeping.
  var isTagged = false
}

/// Reads the surroundings of clauses, each heading once.
struct RetentionSetting {
  private let reading: Reading
  private var sections: [Int: (keeps: Bool, asks: Bool, cookies: Bool)] = [:]
  private var last: (clause: Int, context: RetentionContext)?

  init(reading: Reading) { self.reading = reading }

  mutating func context(
    ofClause index: Int, scan: inout PhraseTableScan<RetentionCue>
  ) -> RetentionContext {
    if let last, last.clause == index { return last.context }
    let clause = reading.document.clauses[index]
    var context = RetentionContext()
    let tags = reading.tags.sets[index]
    context.isTagged = tags.contains(.retention)
    context.isContract = tags.intersects([.contentLicence, .payment, .liability, .conduct, .ip])
    var depth = 0
    var next = clause.section
    while let section = next {
      let heading = heading(section, scan: &scan)
      if heading.keeps, depth < 2 {
        context.distance = min(context.distance ?? .max, 8 + 4 * depth)
      }
      if heading.asks, depth == 0 { context.isUnderHeading = true }
      if heading.cookies { context.isAboutCookies = true }
      depth += 1
      next = reading.document.sections[section].parent
    }
    for around in [clause.leadIn, clause.header].compactMap({ $0 }) {
      let cues = scan.cues(in: reading.words.indices(in: around))
      let isHeader = around == clause.header
      if cues.contains(where: { $0.label == .keeps || (!isHeader && $0.label == .mayKeep) }) {
        context.distance = min(context.distance ?? .max, isHeader ? 12 : 6)
        if !isHeader { context.isListed = true }
      }
      if cues.contains(where: { $0.label == .cookie }) { context.isAboutCookies = true }
    }
    if context.isTagged { context.distance = min(context.distance ?? .max, 10) }
    last = (index, context)
    return context
  }

  private mutating func heading(
    _ section: Int, scan: inout PhraseTableScan<RetentionCue>
  ) -> (keeps: Bool, asks: Bool, cookies: Bool) {
    if let known = sections[section] { return known }
    let words = reading.words.indices(in: reading.document.sections[section].heading)
    let cues = scan.cues(in: words)
    let asks = cues.contains { $0.label == .periodHeading }
    let keeps = asks || cues.contains { $0.label == .keeps }
    let found = (keeps, asks, cues.contains { $0.label == .cookie })
    sections[section] = found
    return found
  }
}
