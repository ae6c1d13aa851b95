import TermsCore

/// What stands around the next clause: its section, the sentence that its list completes, the
/// header of its table.
struct ClauseContext {
  private(set) var section: Int?
  private(set) var header: TextRange?
  private var sections = 0
  /// Lead-ins by list depth; 0 is the paragraph before the list.
  private var leadIns: [TextRange?] = [nil]
  /// A numbered paragraph that leaves its sentence to the items of another list: "2.5 We shall
  /// not:" before (a), (b) and (c).
  private var opener: (depth: Int, style: MarkerStyle, words: TextRange)?
  /// A definition term, which its definition completes.
  private var term: TextRange?
  private var isInTable = false
  /// The last first cell of the table that is not empty, and whether the row at hand leaves its own
  /// empty: a cell over several rows stands in their first.
  private var rowLabel: TextRange?
  private var sharesLabel = false

  /// Comes to a block; `label` is the first cell of a table row.
  mutating func enter(_ block: Block, _ piece: Piece, label: TextRange?) {
    switch block.kind {
    case .heading:
      section = sections
      sections += 1
      leadIns = [nil]
      opener = nil
      term = nil
    case .tableRow(let isHeader):
      if isHeader {
        header = block.range
      } else if !isInTable {
        header = nil
      }
      if !isInTable || isHeader { rowLabel = nil }
      sharesLabel = label?.isEmpty ?? true
      if !isHeader, !sharesLabel { rowLabel = label }
    case .listItem(let depth, _):
      while leadIns.count > depth { leadIns.removeLast() }
      while leadIns.count < depth { leadIns.append(nil) }
    case .paragraph: break
    }
    if case .tableRow = block.kind { isInTable = true } else { isInTable = false }
    if piece.role == .term { term = nil }
  }

  /// The sentence that `block` completes.
  func leadIn(of block: Block) -> TextRange? {
    switch block.kind {
    case .listItem(let depth, let marker):
      leadIns.last { $0 != nil } ?? nil
        ?? opener.flatMap {
          $0.depth == depth && $0.style != MarkerStyle(marker) ? $0.words : nil
        }
    case .paragraph: term
    case .tableRow: sharesLabel ? rowLabel : nil
    case .heading: nil
    }
  }

  /// Goes past a block whose last sentence is `last`.
  mutating func leave(_ block: Block, last: TextRange, text: [UInt8]) {
    let opens = Self.opensList(last, text)
    switch block.kind {
    case .listItem(let depth, let marker):
      leadIns.append(opens ? last : nil)
      let style = MarkerStyle(marker)
      if opens { opener = (depth, style, last) } else if opener?.style == style { opener = nil }
    case .paragraph:
      leadIns = [opens ? last : nil]
      opener = nil
    default:
      leadIns = [nil]
      opener = nil
    }
  }

  /// What the marker of a list item is made of.
  private enum MarkerStyle {
    case number, letter, sign

    init(_ marker: String) {
      let first = marker.first { $0.isLetter || $0.isNumber }
      self = first.map { $0.isNumber ? .number : .letter } ?? .sign
    }
  }

  /// Whether a sentence is left to a list to complete: it ends in a colon (also the full-width
  /// one), a dash or a comma.
  private static func opensList(_ range: TextRange, _ text: [UInt8]) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    guard end > range.lowerBound else { return false }
    switch text[end - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: ","): return true
    case 0x9A: return end - 3 >= range.lowerBound && text[end - 3] == 0xEF && text[end - 2] == 0xBC
    case 0x93, 0x94:
      return end - 3 >= range.lowerBound && text[end - 3] == 0xE2 && text[end - 2] == 0x80
    default: return false
    }
  }
}
