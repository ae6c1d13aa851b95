import TermsCore

/// Parts blocks at their single line breaks (`<br>`, or two spaces at a line's end in Markdown)
/// where the lines are headings, list items or paragraphs of their own; an address stays whole.
enum LineSplitter {
  static func split(_ pieces: inout [Piece], of list: BlockList) {
    let breaks = list.lineBreaks
    if breaks.isEmpty { return }
    var next = 0
    var result: [Piece] = []
    result.reserveCapacity(pieces.count)
    for piece in pieces {
      guard piece.isParagraph || piece.isListItem else {
        result.append(piece)
        continue
      }
      while next < breaks.count, breaks[next] <= piece.text.lowerBound { next += 1 }
      var cuts: [Int] = []
      while next < breaks.count, breaks[next] < piece.text.upperBound {
        cuts.append(breaks[next])
        next += 1
      }
      let lines = cuts.isEmpty ? [] : lines(of: piece.text, at: cuts, in: list)
      if lines.count > 1, areBlocks(lines, of: list) {
        append(lines, of: piece, to: &result)
      } else {
        result.append(piece)
      }
    }
    pieces = result
  }

  private static func lines(
    of text: Range<Int>, at cuts: [Int], in list: BlockList
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = text.lowerBound
    for cut in cuts + [text.upperBound] {
      var (from, end) = (start, cut)
      while from < end, list.text.bytes[from] == 0x20 { from += 1 }
      while end > from, list.text.bytes[end - 1] == 0x20 { end -= 1 }
      if from < end { lines.append(from..<end) }
      start = cut
    }
    return lines
  }

  /// Whether the lines are blocks of their own.
  private static func areBlocks(_ lines: [Range<Int>], of list: BlockList) -> Bool {
    let bytes = list.text.bytes.span
    let marked = lines.count { ListMarker(at: bytes.extracting($0)) != nil }
    if marked >= 2 { return true }
    if list.isBold(lines[0]), !list.isBold(lines[1]), lines[1].count > 40 { return true }
    let long = lines.count { line in
      line.count >= 100 || (line.count >= 40 && bytes[line.upperBound - 1] == UInt8(ascii: "."))
    }
    return long * 2 > lines.count
  }

  private static func append(
    _ lines: [Range<Int>], of piece: Piece, to result: inout [Piece]
  ) {
    for (number, line) in lines.enumerated() {
      var part = piece
      part.text = line
      if number > 0 {
        part.kind = .paragraph
        part.role = .plain
      }
      result.append(part)
    }
  }
}
