import TermsCore

/// Reads plain text: paragraphs parted by empty lines or indentation, hard-wrapped lines joined,
/// numbered and bulleted items, underlined titles.
///
/// Numbered and all-capital headings are found later, as on any page.
struct PlainTextReader {
  private var list = BlockList()
  private var paragraph: [SourceLine] = []
  /// Columns at which the lines of the text are wrapped; nil when each line is a paragraph.
  private let wrap: Int?

  /// The blocks of `utf8`; sources are offsets into it.
  ///
  /// - Complexity: O(*n*).
  static func parse(_ utf8: [UInt8]) -> BlockList {
    let lines = SourceLine.lines(of: utf8.span)
    var reader = PlainTextReader(wrap: wrapColumn(lines))
    reader.list.containers.append(Container(parent: -1, element: .root))
    reader.read(lines, of: utf8.span)
    return reader.list
  }

  private init(wrap: Int?) { self.wrap = wrap }

  /// Hard-wrapped text has runs of lines of nearly one width; where lines are longer than any
  /// terminal, a line is a paragraph.
  private static func wrapColumn(_ lines: [SourceLine]) -> Int? {
    var widths: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      widths.append(line.indent + line.range.count)
    }
    guard widths.count >= 2 else { return nil }
    widths.sort()
    let wide = widths[widths.count * 9 / 10]
    return 30...130 ~= wide ? wide : nil
  }

  private mutating func read(_ lines: [SourceLine], of bytes: Span<UInt8>) {
    for (index, line) in lines.enumerated() {
      if line.isBlank {
        flush(bytes)
        continue
      }
      let text = bytes.extracting(line.range)
      if Self.isUnderline(text) {
        underline(text, below: index > 0 ? lines[index - 1] : nil, of: bytes)
      } else {
        if startsBlock(line, text, of: bytes) { flush(bytes) }
        paragraph.append(line)
        if wrap == nil { flush(bytes) }
      }
    }
    flush(bytes)
  }

  /// Whether a line starts a new block though no empty line stands before it.
  private func startsBlock(_ line: SourceLine, _ text: Span<UInt8>, of bytes: Span<UInt8>) -> Bool {
    guard let last = paragraph.last, let first = paragraph.first, let wrap else { return true }
    // A line that ends well before the margin ends its paragraph.
    let room = wrap - (last.indent + last.range.count)
    var word = 0
    while word < text.count, text[word] != 0x20 { word += 1 }
    let fits = word + 1 < room - 8
    if let marker = ListMarker(at: text) {
      if line.indent == first.indent,
        ListMarker(at: bytes.extracting(first.range))?.style == marker.style
      {
        return true
      }
      return fits || line.indent != last.indent || endsSentence(last, of: bytes)
    }
    if line.indent > last.indent + 1, paragraph.count > 1 { return true }
    let capitals = HeadingShapes.isCapitals(text)
    if capitals != HeadingShapes.isCapitals(bytes.extracting(last.range)), fits { return true }
    return fits && room > wrap / 3 && (endsSentence(last, of: bytes) || isNumberedTitle(last, of: bytes))
  }

  private func endsSentence(_ line: SourceLine, of bytes: Span<UInt8>) -> Bool {
    switch bytes[line.range.upperBound - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }

  private func isNumberedTitle(_ line: SourceLine, of bytes: Span<UInt8>) -> Bool {
    paragraph.count == 1 && line.range.count <= 60
      && ListMarker(at: bytes.extracting(line.range)) != nil
  }

  /// Three or more of one mark and nothing else.
  private static func isUnderline(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 3, "=-_*~#".utf8.contains(text[0]) else { return false }
    for index in 1..<text.count where text[index] != text[0] { return false }
    return true
  }

  private mutating func underline(
    _ text: Span<UInt8>, below title: SourceLine?, of bytes: Span<UInt8>
  ) {
    let isTitle =
      paragraph.count == 1 && title?.range == paragraph[0].range
      && (text[0] == UInt8(ascii: "=") || text[0] == UInt8(ascii: "-"))
      && abs(text.count - paragraph[0].range.count) <= 4
    flush(bytes, kind: isTitle ? .heading(level: text[0] == UInt8(ascii: "=") ? 1 : 2) : .paragraph)
  }

  private mutating func flush(_ bytes: Span<UInt8>, kind: Block.Kind = .paragraph) {
    defer { paragraph = [] }
    guard !paragraph.isEmpty else { return }
    list.text.startBlock()
    let start = list.text.count
    for line in paragraph {
      list.text.addSpace()
      list.text.add(bytes.extracting(line.range), from: line.range.lowerBound)
    }
    guard list.text.count > start else { return }
    list.blocks.append(SourceBlock(kind: kind, text: start..<list.text.count))
  }
}
