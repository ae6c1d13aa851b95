import TermsCore

/// Finds the structure that a page only shows: headings in bold, numbered or all in capitals,
/// list items with typed numbers, paragraphs parted by line breaks, tables and their rows, the
/// table of contents.
struct Outline {
  private let list: BlockList
  private var pieces: [Piece] = []

  /// The pieces of the document made of the blocks at `kept`.
  ///
  /// - Complexity: O(*n*).
  static func pieces(of list: BlockList, keeping kept: [Int]) -> [Piece] {
    var outline = Outline(list: list)
    outline.pieces = TableAssembler.pieces(of: list, keeping: kept)
    LineSplitter.split(&outline.pieces, of: list)
    outline.findHeadings()
    outline.findItems()
    outline.dropButtons()
    ContentsFinder.mark(&outline.pieces, of: list)
    return outline.pieces
  }

  private init(list: BlockList) { self.list = list }

  // MARK: Headings

  /// Turns blocks that look like headings into headings, each style one level below the one it
  /// was first seen under.
  private mutating func findHeadings() {
    let shapes = HeadingShapes(pieces, of: list)
    var level = 0
    var styles: [(style: HeadingShapes.Style, level: Int)] = []
    for index in pieces.indices {
      if case .heading(let real) = pieces[index].kind {
        level = real
        styles = []
        continue
      }
      guard let style = shapes.style(of: index) else { continue }
      if let known = styles.firstIndex(where: { $0.style == style }) {
        styles.removeSubrange((known + 1)...)
      } else {
        styles.append((style, min((styles.last?.level ?? max(level, 1)) + 1, 6)))
      }
      pieces[index].kind = .heading(level: styles[styles.count - 1].level)
    }
  }

  // MARK: List items

  /// A list that typed markers make.
  private struct TypedList {
    var style: String
    /// The letter of its last item.
    var letter: UInt8?
  }

  /// Peels typed markers off paragraphs and items.
  private mutating func findItems() {
    var lists: [TypedList] = []
    for index in pieces.indices {
      switch pieces[index].kind {
      case .heading: lists = []
      case .tableRow: break
      case .listItem(let depth, let marker):
        guard marker.isEmpty, let typed = typedMarker(of: index) else { continue }
        peel(typed, off: index, depth: depth)
      case .paragraph:
        guard let typed = typedMarker(of: index) else { continue }
        let style = style(of: typed, after: lists)
        if let known = lists.firstIndex(where: { $0.style == style }) {
          lists.removeSubrange((known + 1)...)
        } else {
          lists.append(TypedList(style: style))
        }
        lists[lists.count - 1].letter = typed.letter
        peel(typed, off: index, depth: min(lists.count, 6))
      }
    }
  }

  private mutating func peel(_ marker: ListMarker, off index: Int, depth: Int) {
    let text = pieces[index].text
    pieces[index].kind = .listItem(depth: depth, marker: marker.text)
    pieces[index].text = (text.lowerBound + marker.width)..<text.upperBound
  }

  /// The sequence of a marker.
  ///
  /// An i, v or x is a letter after an h, u or w; else an i begins roman numbers, and the others go
  /// on with them where they have begun.
  private func style(of marker: ListMarker, after lists: [TypedList]) -> String {
    guard let roman = marker.romanStyle, let letter = marker.letter else { return marker.style }
    if lists.contains(where: { $0.style == marker.style && $0.letter == letter - 1 }) {
      return marker.style
    }
    let goesOn = lists.contains { $0.style == roman }
    return letter == UInt8(ascii: "i") || goesOn ? roman : marker.style
  }

  private func typedMarker(of index: Int) -> ListMarker? {
    ListMarker(at: list.text.bytes.span.extracting(pieces[index].text))
  }

  /// Leaves out buttons that head nothing.
  private mutating func dropButtons() {
    pieces.removeAll { $0.role == .button && $0.isParagraph && $0.text.count < 60 }
  }
}
