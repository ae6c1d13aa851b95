import TermsCore

/// Finds the documents on a page that holds several: neighbouring elements that each begin with a
/// document's title, or headings of one level that are nearly all titles of documents.
///
/// A single document has sections about cookies or refunds too, among many others: so the titles
/// must make up most of their row, each with a text of its own below it.
struct PartFinder {
  /// One of the documents.
  struct Part {
    /// Its pieces; the first is its title.
    var pieces: Range<Int>
    /// The ids by which it may be asked for, in ``BlockList/values``, outermost element first.
    var anchors: [Range<Int>] = []
  }

  /// Bytes of text that a document has at least, and that two of them must have.
  private static let (smallest, usual) = (500, 1500)

  private let pieces: [Piece]
  private let list: BlockList
  /// Bytes of text before each piece.
  private var textBefore: [Int] = [0]

  /// The documents that `pieces` hold, in order; empty when they are one document.
  ///
  /// - Complexity: O(pieces + containers).
  static func parts(of pieces: [Piece], in list: BlockList) -> [Part] {
    let titles = pieces.indices.filter { index in
      let piece = pieces[index]
      return !piece.isTableRow && !piece.isContents && !piece.isListItem
        && DocumentNames.isTitle(list.text.bytes.span.extracting(piece.text))
    }
    guard titles.count > 1 else { return [] }
    let finder = PartFinder(pieces, list)
    let neighbours = finder.neighbours(titled: titles)
    return neighbours.isEmpty ? finder.headings(titled: titles) : neighbours
  }

  private init(_ pieces: [Piece], _ list: BlockList) {
    self.pieces = pieces
    self.list = list
    textBefore.reserveCapacity(pieces.count + 1)
    for piece in pieces {
      let cells = piece.cells.reduce(0) { $1.reduce($0) { $0 + $1.count } }
      textBefore.append(textBefore.last! + (piece.isTableRow ? cells : piece.text.count))
    }
  }

  private func size(_ range: Range<Int>) -> Int {
    textBefore[range.upperBound] - textBefore[range.lowerBound]
  }

  // MARK: Neighbouring elements

  /// The documents in elements side by side, of which most begin with a title.
  private func neighbours(titled titles: [Int]) -> [Part] {
    let extents = extents()
    var rows: [Int: (large: Int, titled: [Int])] = [:]
    let isTitle = Set(titles)
    for index in extents.indices.dropFirst() where size(extents[index]) >= Self.smallest {
      let parent = list.containers[index].parent
      rows[parent, default: (0, [])].large += 1
      if isTitle.contains(extents[index].lowerBound) { rows[parent]!.titled.append(index) }
    }
    for (parent, row) in rows.sorted(by: { $0.key < $1.key }) {
      let whole = size(extents[parent])
      let titled = row.titled.reduce(0) { $0 + size(extents[$1]) }
      guard row.titled.count > 1, row.titled.count * 3 >= row.large * 2, titled * 4 >= whole * 3
      else { continue }
      let ends =
        row.titled.dropFirst().map { extents[$0].lowerBound } + [extents[parent].upperBound]
      let parts = zip(row.titled, ends).map { container, end in
        let start = extents[container].lowerBound
        return Part(pieces: start..<end, anchors: anchors(of: start, within: container))
      }
      if areDocuments(parts) { return parts }
    }
    return []
  }

  /// The pieces that lie in each container.
  private func extents() -> [Range<Int>] {
    var first = Array(repeating: -1, count: list.containers.count)
    var end = Array(repeating: 0, count: list.containers.count)
    for index in pieces.indices {
      var next = pieces[index].container
      while next >= 0, next < first.count, first[next] < 0 {
        first[next] = index
        next = list.containers[next].parent
      }
    }
    for index in pieces.indices.reversed() {
      var next = pieces[index].container
      while next >= 0, next < end.count, end[next] == 0 {
        end[next] = index + 1
        next = list.containers[next].parent
      }
    }
    return zip(first, end).map { $0 < 0 ? 0..<0 : $0..<$1 }
  }

  /// The ids of the elements that a piece opens, up to `container`, and its own.
  private func anchors(of piece: Int, within container: Int) -> [Range<Int>] {
    var anchors = pieces[piece].anchor.map { [$0] } ?? []
    var next = pieces[piece].container
    while next >= container {
      if let id = list.containers[next].id { anchors.insert(id, at: 0) }
      next = list.containers[next].parent
    }
    return anchors
  }

  // MARK: Headings

  /// The documents below headings of the highest level that has several.
  private func headings(titled titles: [Int]) -> [Part] {
    let isTitle = Set(titles)
    for level in 1...3 {
      // Headings without text of their own, such as a banner that repeats the title, say nothing.
      var row: [Int] = []
      let above = pieces.indices.filter { heading(at: $0).map { $0 <= level } ?? false }
      for (index, end) in zip(above, above.dropFirst() + [pieces.count])
      where size((index + 1)..<end) >= Self.smallest { row.append(index) }
      let titled = row.filter { isTitle.contains($0) && heading(at: $0) == level }
      if row.count > 1 {
        // What stands before the documents may have a heading.
        let others = row.filter { $0 > titled.first ?? 0 }.count + 1 - titled.count
        guard titled.count > 1, others * 4 <= titled.count else { return [] }
        let parts = zip(titled, titled.dropFirst() + [pieces.count]).map { start, end in
          Part(pieces: start..<end, anchors: pieces[start].anchor.map { [$0] } ?? [])
        }
        return areDocuments(parts) ? parts : []
      }
    }
    return []
  }

  private func heading(at index: Int) -> Int? {
    if case .heading(let level) = pieces[index].kind { return level }
    return nil
  }

  // MARK: Check

  /// Whether two or more parts are long enough for documents, under titles that differ.
  private func areDocuments(_ parts: [Part]) -> Bool {
    let titles = Set(parts.map { list.text.bytes[pieces[$0.pieces.lowerBound].text] })
    return titles.count == parts.count
      && parts.count { size($0.pieces) >= Self.usual && $0.pieces.count > 3 } > 1
  }
}
