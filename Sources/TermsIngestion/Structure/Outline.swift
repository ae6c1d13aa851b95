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

  /// Peels typed markers off paragraphs and items.
  private mutating func findItems() {
    var styles: [String] = []
    for index in pieces.indices {
      switch pieces[index].kind {
      case .heading: styles = []
      case .tableRow: break
      case .listItem(let depth, let marker):
        guard marker.isEmpty, let typed = typedMarker(of: index) else { continue }
        pieces[index].kind = .listItem(depth: depth, marker: typed.text)
        pieces[index].text = (pieces[index].text.lowerBound + typed.width)..<pieces[index].text.upperBound
      case .paragraph:
        guard let typed = typedMarker(of: index) else { continue }
        if let known = styles.firstIndex(of: typed.style) {
          styles.removeSubrange((known + 1)...)
        } else {
          styles.append(typed.style)
        }
        pieces[index].kind = .listItem(depth: min(styles.count, 6), marker: typed.text)
        pieces[index].text = (pieces[index].text.lowerBound + typed.width)..<pieces[index].text.upperBound
      }
    }
  }

  private func typedMarker(of index: Int) -> ListMarker? {
    ListMarker(at: list.text.bytes.span.extracting(pieces[index].text))
  }

  /// Leaves out buttons that head nothing.
  private mutating func dropButtons() {
    pieces.removeAll { $0.role == .button && $0.isParagraph && $0.text.count < 60 }
  }
}
