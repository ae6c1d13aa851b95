import TermsCore

/// The pieces of a page and the documents they make, the one asked for in front.
struct PartList {
  private let list: BlockList
  /// The pieces in reading order.
  private(set) var pieces: [Piece]
  /// The documents, when there are several, in reading order.
  private(set) var parts: [PartFinder.Part]
  /// Whether the first part was asked for.
  private(set) var hasAskedPart = false

  /// Finds the documents that `pieces` make; the title of each becomes a heading.
  ///
  /// - Complexity: O(pieces + containers).
  init(of pieces: [Piece], in list: BlockList) {
    self.list = list
    self.pieces = pieces
    parts = PartFinder.parts(of: pieces, in: list)
    for part in parts where self.pieces[part.pieces.lowerBound].isParagraph {
      self.pieces[part.pieces.lowerBound].kind = .heading(level: 1)
    }
  }

  /// Moves a part to the front: the one named, else the one that a page's address leads to.
  ///
  /// An address without such a fragment changes nothing.
  ///
  /// - Throws: ``IngestionError`` with code `noSuchPart` when no part has the name.
  mutating func ask(for name: String?, orFragmentOf address: String?) throws(IngestionError) {
    if let name {
      guard let part = part(named: name) else {
        throw .noSuchPart(name, of: parts.map(title))
      }
      moveToFront(part)
    } else if let address, let hash = address.firstIndex(of: "#"),
      let part = part(at: String(address[address.index(after: hash)...]))
    {
      moveToFront(part)
    }
  }

  private func title(of part: PartFinder.Part) -> String {
    String(list.text.bytes.span.extracting(pieces[part.pieces.lowerBound].text))
  }

  /// The part that has the id `fragment`, or a place in it; else the one whose title has all the
  /// words of the fragment, for pages whose scripts make ids of titles.
  private func part(at fragment: String) -> Int? {
    let bytes = Array(fragment.utf8)
    func isAsked(_ id: Range<Int>) -> Bool { list.values[id].elementsEqual(bytes) }
    let opened = parts.firstIndex { $0.anchors.contains(where: isAsked) }
    let inside = parts.firstIndex { part in
      pieces[part.pieces].contains { $0.anchor.map(isAsked) ?? false }
    }
    return opened ?? inside ?? (Int(fragment) == nil ? part(named: fragment) : nil)
  }

  /// The part of a number from 1, else the first whose title has all the words of `name`.
  private func part(named name: String) -> Int? {
    if let number = Int(name) { return parts.indices.contains(number - 1) ? number - 1 : nil }
    let asked = DocumentNames.words(of: Array(name.utf8).span)
    guard !asked.isEmpty else { return nil }
    return parts.firstIndex { part in
      let title = list.text.bytes.span.extracting(pieces[part.pieces.lowerBound].text)
      return Set(DocumentNames.words(of: title)).isSuperset(of: asked)
    }
  }

  private mutating func moveToFront(_ index: Int) {
    let asked = parts.remove(at: index)
    pieces =
      Array(pieces[asked.pieces]) + pieces[..<asked.pieces.lowerBound]
      + pieces[asked.pieces.upperBound...]
    for other in parts.indices where parts[other].pieces.lowerBound < asked.pieces.lowerBound {
      let range = parts[other].pieces
      parts[other].pieces =
        (range.lowerBound + asked.pieces.count)..<(range.upperBound + asked.pieces.count)
    }
    parts.insert(
      PartFinder.Part(pieces: 0..<asked.pieces.count, anchors: asked.anchors), at: 0)
    hasAskedPart = true
  }
}
