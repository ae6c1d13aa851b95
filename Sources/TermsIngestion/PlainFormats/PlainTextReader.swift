import TermsCore

/// Reads plain text: paragraphs parted by empty lines or indentation, hard-wrapped lines joined,
/// numbered and bulleted items, underlined titles; also the text of PDF files.
///
/// Numbered and all-capital headings are found later, as on any page.
struct PlainTextReader {
  private var list = BlockList()
  private var paragraph: [SourceLine] = []
  /// Columns at which the lines of the text are wrapped; nil when each line is a paragraph.
  private let wrap: Int?
  /// What hyphens at the ends of lines are; nil when there are none.
  private let hyphens: LineHyphens?
  /// Whether titles may stand right above their text, as PDF files have them.
  private let hasCloseTitles: Bool
  /// For each block, whether it is a line that could be a title.
  private var mayBeTitle: [Bool] = []

  private let maximumBlocks: Int

  /// The blocks of `utf8`, `maximumBlocks` at most; sources are offsets into it.
  ///
  /// - Parameter hasPages: Whether it is the text of a PDF, whose pages end in form feeds.
  /// - Complexity: O(*n*).
  static func parse(_ utf8: [UInt8], hasPages: Bool, maximumBlocks: Int) -> BlockList {
    let bytes = utf8.span
    let limit = maximumBlocks * SourceLine.mostPerBlock
    var lines = SourceLine.lines(of: bytes, limit: limit)
    let isCut = lines.count == limit
    if hasPages { lines = PDFPages.lines(lines, of: bytes) }
    let needsHyphens = LineHyphens.areNeeded(for: lines, of: bytes)
    var reader = PlainTextReader(
      wrap: wrapColumn(lines), hyphens: needsHyphens ? LineHyphens(of: lines, in: bytes) : nil,
      hasCloseTitles: hasPages, maximumBlocks: maximumBlocks)
    if isCut { reader.list.warnOfBlocks(past: maximumBlocks) }
    reader.list.containers.append(Container(parent: -1, element: .root))
    reader.read(lines, of: bytes)
    reader.markTitles()
    return reader.list
  }

  private init(wrap: Int?, hyphens: LineHyphens?, hasCloseTitles: Bool, maximumBlocks: Int) {
    self.wrap = wrap
    self.hyphens = hyphens
    self.hasCloseTitles = hasCloseTitles
    self.maximumBlocks = maximumBlocks
  }

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
      return fits || line.indent != last.indent || Self.endsSentence(last, of: bytes)
    }
    if line.indent > last.indent + 1, paragraph.count > 1 { return true }
    if hasCloseTitles, paragraph.count == 1, fits, room > wrap / 4, text[0] &- 0x41 < 26,
      Self.isTitleLike(bytes.extracting(last.range))
    {
      return true
    }
    let capitals = HeadingShapes.isCapitals(text)
    if capitals != HeadingShapes.isCapitals(bytes.extracting(last.range)), fits { return true }
    return fits && room > wrap / (hasCloseTitles ? 6 : 3)
      && (Self.endsSentence(last, of: bytes) || isNumberedTitle(last, of: bytes))
  }

  /// Whether a line ends in a mark that ends a sentence or opens a list.
  static func endsSentence(_ line: SourceLine, of bytes: Span<UInt8>) -> Bool {
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
    guard !paragraph.isEmpty, list.hasRoom(upTo: maximumBlocks) else { return }
    list.text.startBlock()
    let start = list.text.count
    for (line, next) in zip(paragraph, paragraph.dropFirst().map(Optional.some) + [nil]) {
      var range = line.range
      var end = LineHyphens.Finding.space
      let width = LineHyphens.width(at: range, of: bytes)
      if let next, let hyphens, width > 0 {
        end = hyphens.finding(at: line, width: width, before: next, of: bytes)
        if end == .nothing { range = range.lowerBound..<range.upperBound - width }
      }
      list.text.add(bytes.extracting(range), from: range.lowerBound)
      if end == .space { list.text.addSpace() }
    }
    guard list.text.count > start else { return }
    list.blocks.append(SourceBlock(kind: kind, text: start..<list.text.count))
    mayBeTitle.append(
      paragraph.count == 1 && Self.isTitleLike(bytes.extracting(paragraph[0].range)))
  }

  /// Whether a line is short, starts with a capital or a number and ends as no sentence does.
  private static func isTitleLike(_ line: Span<UInt8>) -> Bool {
    guard 3...80 ~= line.count, line[0] &- 0x41 < 26 || line[0].isASCIIDigit else { return false }
    switch line[line.count - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return false
    default: break
    }
    var (words, letters) = (1, 0)
    for index in 0..<line.count {
      if line[index] == 0x20 { words += 1 } else if line[index].isWordByte { letters += 1 }
    }
    return words <= 12 && letters * 4 > line.count * 3
  }

  /// Marks as bold, which is how pages show a title, lines that stand alone above a longer text.
  private mutating func markTitles() {
    var titles: [Int] = []
    for index in list.blocks.indices.dropLast().reversed() where mayBeTitle[index] {
      guard list.blocks[index].kind == .paragraph else { continue }
      let isAmongOthers = index > 0 && mayBeTitle[index - 1]
      let opensText = !mayBeTitle[index + 1] && list.blocks[index + 1].text.count >= 100
      let opensTitle = titles.last == index + 1 && !isAmongOthers
      if opensText || opensTitle { titles.append(index) }
    }
    for index in titles.reversed() {
      list.bold.append(list.blocks[index].text)
      list.blocks[index].boldBytes = list.blocks[index].text.count
    }
  }
}
