import TermsCore

/// Lists and table columns of names: where the known names of one are recipients, those that stand
/// in no directory are too.
struct NameColumns {
  /// A mention with its score.
  typealias Weighed = (mention: NameMention, score: Float)

  private struct Key: Hashable {
    /// The table's header or the list's lead-in; without either, the section.
    var above: TextRange?
    /// The table column, or -1 for the items of a list.
    var column: Int
  }

  private let reading: Reading
  private let signs: RecipientSigns

  init(_ reading: Reading) {
    self.reading = reading
    signs = RecipientSigns(reading)
  }

  /// How much more an unknown name counts beside known recipients.
  private static let gain: Float = 1

  /// Raises the scores of unknown labels beside at least two known recipients.
  ///
  /// - Complexity: O(*n*) in the mentions, times the cells of their rows.
  func raise(_ weighed: inout [Weighed]) {
    guard weighed.contains(where: { $0.mention.origin == .label }) else { return }
    var members: [Key: [Int]] = [:]
    for index in weighed.indices {
      if let key = key(of: weighed[index].mention) { members[key, default: []].append(index) }
    }
    for places in members.values {
      let known = places.filter { weighed[$0].mention.vendor != nil }
      let right = known.count { weighed[$0].score > 0 }
      guard right >= 2, right * 3 >= known.count * 2, known.count * 4 >= places.count else {
        continue
      }
      for index in places where weighed[index].mention.origin == .label {
        weighed[index].score += Self.gain
      }
    }
  }

  private func key(of mention: NameMention) -> Key? {
    let clause = reading.document.clauses[reading.sentences[mention.sentence].clause]
    let section = clause.section.map { reading.document.sections[$0].heading }
    switch clause.kind {
    case .paragraph: return nil
    case .listItem:
      guard signs.isLabel(mention) else { return nil }
      return Key(above: clause.leadIn ?? section, column: -1)
    case .tableRow:
      let cells = RowCells.cells(of: clause.range, in: reading.document)
      guard let column = cells.firstIndex(where: { $0.contains(mention.range) }),
        cells[column].lowerBound + 3 > mention.range.lowerBound
      else { return nil }
      return Key(above: clause.header ?? section, column: column)
    }
  }
}
