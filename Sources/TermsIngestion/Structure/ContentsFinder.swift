import TermsCore

/// Recognises tables of contents: runs of short blocks that link to places on the page, or repeat
/// the headings that follow.
enum ContentsFinder {
  /// Marks the entries among `pieces`.
  static func mark(_ pieces: inout [Piece], of list: BlockList) {
    var headings: [UInt64: Int] = [:]
    for (index, piece) in pieces.enumerated() where piece.isHeading {
      headings[fingerprint(piece.text, list)] = index
    }
    var start = 0
    while start < pieces.count {
      guard isEntry(pieces[start], at: start, list, headings) else {
        start += 1
        continue
      }
      var end = start + 1
      var misses = 0
      while end < pieces.count, !pieces[end].isTableRow, pieces[end].text.count <= 160 {
        if isEntry(pieces[end], at: end, list, headings) {
          misses = 0
        } else if pieces[end].isHeading || misses == 1 {
          break
        } else {
          misses += 1
        }
        end += 1
      }
      end -= misses
      if end - start >= 4 {
        for index in start..<end where !pieces[index].isHeading { pieces[index].isContents = true }
      }
      start = max(end, start + 1)
    }
  }

  private static func isEntry(
    _ piece: Piece, at index: Int, _ list: BlockList, _ headings: [UInt64: Int]
  ) -> Bool {
    guard !piece.isTableRow, !piece.isHeading, piece.text.count <= 160 else { return false }
    if let heading = headings[fingerprint(piece.text, list)], heading > index { return true }
    return list.localLinkBytes(in: piece.text) * 10 >= piece.text.count * 8
  }

  /// A hash of the letters alone: a heading's number may be typed in one place and not the other.
  private static func fingerprint(_ text: Range<Int>, _ list: BlockList) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in text {
      let byte = list.text.bytes[index]
      guard byte.isASCIILetter || byte >= 0x80 else { continue }
      hash = (hash ^ UInt64(byte.isASCIILetter ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}

extension BlockList {
  /// Bytes in `range` that link to a place on a page (`#…`).
  func localLinkBytes(in range: Range<Int>) -> Int {
    var low = links.partitioningIndex { $0.text.upperBound > range.lowerBound }
    var bytes = 0
    while low < links.count, links[low].text.lowerBound < range.upperBound {
      if values[links[low].target].contains(UInt8(ascii: "#")) { bytes += links[low].text.count }
      low += 1
    }
    return bytes
  }
}
