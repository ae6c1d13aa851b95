import TermsCore

/// Which blocks look like headings though the page does not say so.
struct HeadingShapes {
  /// How a heading stands out.
  enum Style: Hashable {
    case capitals, bold, summary, term
    /// Numbered, by the count of numbers joined: 2 for "1.2 Title".
    case numbered(depth: Int)
  }

  private let pieces: [Piece]
  private let list: BlockList
  /// Whether nearly everything is bold or in capitals, so that neither says anything.
  private let boldSaysNothing: Bool
  private let capitalsSayNothing: Bool

  init(_ pieces: [Piece], of list: BlockList) {
    self.pieces = pieces
    self.list = list
    var (total, bold, capitals) = (0, 0, 0)
    for piece in pieces where piece.isParagraph || piece.isListItem {
      total += 1
      if list.isBold(piece.text) { bold += 1 }
      if Self.isCapitals(list.text.bytes.span.extracting(piece.text)) { capitals += 1 }
    }
    boldSaysNothing = bold * 5 > total * 3
    capitalsSayNothing = capitals * 5 > total * 3
  }

  /// The heading style of a block that is no heading by its element; nil when it is none.
  func style(of index: Int) -> Style? {
    let piece = pieces[index]
    guard piece.isParagraph || piece.isListItem, index + 1 < pieces.count else { return nil }
    let next = pieces[index + 1]
    let text = list.text.bytes.span.extracting(piece.text)
    if piece.role == .button || piece.role == .summary {
      let opens = next.isTableRow || next.isListItem || next.text.count > max(60, text.count)
      return text.count <= 160 && opens && next.role == .plain ? .summary : nil
    }
    guard text.count <= 160, text.count >= 2, !endsAsSentence(text) else { return nil }
    if piece.role == .term { return next.text.count >= 150 ? .term : nil }
    if text[text.count - 1] == UInt8(ascii: ":"), wordCount(text) > 5 { return nil }
    if !boldSaysNothing, list.isBold(piece.text), text.count <= 120, hasLetter(text) {
      if piece.isListItem, next.isListItem, !isDeeper(next, than: piece) { return nil }
      return numbering(text).map { .numbered(depth: $0) } ?? .bold
    }
    guard piece.isParagraph, index == 0 || !isAlike(next, piece) else { return nil }
    if !capitalsSayNothing, text.count <= 100, Self.isCapitals(text) {
      return numbering(text).map { .numbered(depth: $0) } ?? .capitals
    }
    if text[text.count - 1] == UInt8(ascii: ":") { return nil }
    if let depth = numbering(text), next.isTableRow || next.isListItem || next.text.count > 60 {
      return .numbered(depth: depth)
    }
    return nil
  }

  private func isDeeper(_ next: Piece, than piece: Piece) -> Bool {
    guard case .listItem(let inner, _) = next.kind, case .listItem(let outer, _) = piece.kind
    else { return false }
    return inner > outer
  }

  /// Whether two neighbours are both short, as in a list or an address.
  private func isAlike(_ next: Piece, _ piece: Piece) -> Bool {
    next.isParagraph && next.text.count <= 60 && !list.isBold(next.text)
      && !Self.isCapitals(list.text.bytes.span.extracting(next.text))
      && numbering(list.text.bytes.span.extracting(next.text)) == nil
  }

  private func endsAsSentence(_ text: Span<UInt8>) -> Bool {
    switch text[text.count - 1] {
    case UInt8(ascii: ";"), UInt8(ascii: ","): true
    case UInt8(ascii: "."):
      // "1. DEFINITIONS." is a heading, "We keep it." is not, nor is a long sentence in capitals.
      Self.isCapitals(text)
        ? wordCount(text) > 8 && speaks(text) : numbering(text) == nil || text.count > 60
    default: false
    }
  }

  /// Whether a word stands in it that sentences have and headings seldom.
  private func speaks(_ text: Span<UInt8>) -> Bool {
    (0..<text.count).contains { start in
      (start == 0 || text[start - 1] == 0x20)
        && Self.sentenceWords.contains { text.hasWord($0, at: start) }
    }
  }

  private func wordCount(_ text: Span<UInt8>) -> Int {
    (0..<text.count).reduce(1) { $0 + (text[$1] == 0x20 ? 1 : 0) }
  }

  private func hasLetter(_ text: Span<UInt8>) -> Bool {
    for index in 0..<text.count where text[index].isASCIILetter || text[index] >= 0xC3 {
      return true
    }
    return false
  }

  /// The depth of the number that a title starts with ("3.
  ///
  /// Cookies", "Article 4: Fees").
  private func numbering(_ text: Span<UInt8>) -> Int? {
    var rest = text
    for word in Self.words where text.hasWord(word, at: 0) {
      rest = text.extracting(word.utf8CodeUnitCount..<text.count)
    }
    var index = 0
    var depth = 0
    while index < rest.count, rest[index].isASCIIDigit {
      depth += 1
      let start = index
      while index < rest.count, rest[index].isASCIIDigit { index += 1 }
      if index - start > 2 { return nil }
      if index < rest.count, rest[index] == UInt8(ascii: ".") { index += 1 }
    }
    guard depth > 0, index < rest.count else { return nil }
    let isWorded = rest.count < text.count
    let hasMark = index > 0 && rest[index - 1] == UInt8(ascii: ".")
    guard isWorded || hasMark || depth > 1 || rest[index] == UInt8(ascii: ")") else { return nil }
    while index < rest.count, !rest[index].isWordByte { index += 1 }
    // A title starts with a capital and is short; a clause reads on.
    guard index < rest.count, text.count <= 90 else { return isWorded ? depth : nil }
    let isTitle = rest[index] < 0x60 || rest[index] >= 0x80
    return isTitle && text.count <= 80 ? depth : nil
  }

  private static let sentenceWords: [StaticString] = [
    "we ", "our ", "you ", "your ", "shall ", "will ", "must ", "is ", "are ", "may ",
  ]

  private static let words: [StaticString] = [
    "article ", "section ", "part ", "chapter ", "clause ", "annex ", "appendix ", "schedule ",
    "exhibit ", "artikel ", "abschnitt ", "artículo ", "articolo ", "artigo ", "sección ",
  ]

  /// Whether a text has letters enough and none in lower case.
  static func isCapitals(_ text: Span<UInt8>) -> Bool {
    var capitals = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte.isASCIILetter {
        if byte >= 0x61 { return false }
        capitals += 1
      } else if byte == 0xC3, index + 1 < text.count {
        if text[index + 1] >= 0x9F { return false }
        capitals += 1
        index += 1
      } else if byte == 0xD0 || byte == 0xD1, index + 1 < text.count {
        // Cyrillic: capitals are U+0400–U+042F.
        if byte == 0xD1 || text[index + 1] >= 0xB0 { return false }
        capitals += 1
        index += 1
      } else if byte >= 0xE3, byte < 0xF0 {
        return false
      }
      index += 1
    }
    return capitals >= 4
  }
}

extension BlockList {
  /// Whether at least nine tenths of the text in `range` are bold.
  func isBold(_ range: Range<Int>) -> Bool {
    var low = bold.partitioningIndex { $0.upperBound > range.lowerBound }
    var bytes = 0
    while low < bold.count, bold[low].lowerBound < range.upperBound {
      bytes +=
        min(bold[low].upperBound, range.upperBound) - max(bold[low].lowerBound, range.lowerBound)
      low += 1
    }
    return bytes * 10 >= range.count * 9
  }
}
