import TermsCore

/// Reads Markdown: setext and ATX headings, nested lists, pipe tables, links, emphasis, escapes,
/// character references and inline HTML tags.
///
/// Covers what web archives and converters write; reference links and indented code are read as
/// text.
struct MarkdownReader {
  private var list = BlockList()
  private var paragraph: [SourceLine] = []
  private var paragraphKind = Block.Kind.paragraph
  /// Content columns of the open list items, outermost first.
  private var items: [Int] = []
  private var isAfterBlank = false
  private var row = 0
  private var table = 0
  private var isInTable = false

  private let maximumBlocks: Int

  /// The blocks of `utf8`, `maximumBlocks` at most; sources are offsets into it.
  ///
  /// - Complexity: O(*n*).
  static func parse(_ utf8: [UInt8], maximumBlocks: Int) -> BlockList {
    var reader = MarkdownReader(maximumBlocks: maximumBlocks)
    reader.list.text.reserve(utf8.count)
    reader.list.containers.append(Container(parent: -1, element: .root))
    reader.read(utf8.span)
    return reader.list
  }

  private init(maximumBlocks: Int) { self.maximumBlocks = maximumBlocks }

  private mutating func read(_ bytes: Span<UInt8>) {
    let limit = maximumBlocks * SourceLine.mostPerBlock
    let lines = SourceLine.lines(of: bytes, limit: limit)
    if lines.count == limit { list.warnOfBlocks(past: maximumBlocks) }
    var index = skipFrontMatter(lines, bytes)
    var isInFence = false
    while index < lines.count {
      let line = lines[index]
      index += 1
      if line.isBlank {
        flush(bytes)
        isAfterBlank = true
        isInTable = false
        continue
      }
      let text = bytes.extracting(line.range)
      if text.hasWord("```", at: 0) || text.hasWord("~~~", at: 0) {
        flush(bytes)
        isInFence.toggle()
      } else if isInFence {
        paragraph.append(line)
        flush(bytes)
      } else {
        read(line, text, of: bytes)
      }
      isAfterBlank = false
    }
    flush(bytes)
  }

  private mutating func read(_ line: SourceLine, _ text: Span<UInt8>, of bytes: Span<UInt8>) {
    if !paragraph.isEmpty, let level = Self.setextLevel(text), paragraphKind == .paragraph {
      paragraphKind = .heading(level: level)
      flush(bytes)
    } else if Self.isRule(text) {
      flush(bytes)
      items = []
    } else if let (level, content) = Self.atxHeading(text) {
      flush(bytes)
      items = []
      paragraphKind = .heading(level: level)
      paragraph = [line.cut(to: content)]
      flush(bytes)
    } else if text[0] == UInt8(ascii: "|"), text.count > 1 {
      flush(bytes)
      readRow(line, text, of: bytes)
    } else if let marker = Self.marker(text),
      paragraph.isEmpty || marker.mayInterrupt || !items.isEmpty
    {
      flush(bytes)
      while let last = items.last, line.indent < last { items.removeLast() }
      items.append(line.indent + marker.width)
      paragraphKind = .listItem(depth: items.count, marker: marker.text)
      let rest = line.cut(to: marker.width..<text.count)
      if rest.range.isEmpty { return }
      let inner = bytes.extracting(rest.range)
      if let (level, content) = Self.atxHeading(inner) {
        paragraphKind = .heading(level: level)
        paragraph = [rest.cut(to: content)]
        flush(bytes)
      } else {
        paragraph = [rest]
      }
    } else {
      if isAfterBlank, paragraph.isEmpty {
        while let last = items.last, line.indent < last { items.removeLast() }
      }
      var line = line
      while line.range.count > 0, bytes[line.range.lowerBound] == UInt8(ascii: ">") {
        line = line.cut(to: 1..<line.range.count)
        while line.range.count > 0, bytes[line.range.lowerBound] == 0x20 {
          line = line.cut(to: 1..<line.range.count)
        }
      }
      if !line.range.isEmpty { paragraph.append(line) }
    }
  }

  private mutating func readRow(_ line: SourceLine, _ text: Span<UInt8>, of bytes: Span<UInt8>) {
    if !isInTable {
      table += 1
      isInTable = true
    } else if Self.isSeparator(text) {
      for index in list.blocks.indices.reversed() {
        guard list.blocks[index].row == row else { break }
        list.blocks[index].isHeaderCell = true
      }
      return
    }
    row += 1
    var column = 0
    var start = 1
    var index = 1
    while index <= text.count {
      let isEnd = index == text.count
      if isEnd || (text[index] == UInt8(ascii: "|") && text[index - 1] != UInt8(ascii: "\\")) {
        if !isEnd || start < index {
          column += 1
          paragraph = [line.cut(to: start..<index)]
          paragraphKind = .paragraph
          flush(bytes, row: row, column: column)
        }
        start = index + 1
      }
      index += 1
    }
  }

  private mutating func flush(_ bytes: Span<UInt8>, row: Int = 0, column: Int = 0) {
    defer {
      paragraph = []
      paragraphKind = .paragraph
    }
    guard !paragraph.isEmpty, list.hasRoom(upTo: maximumBlocks) else { return }
    var inlines = MarkdownInlines(lines: paragraph)
    list.text.startBlock()
    let start = list.text.count
    inlines.write(bytes, to: &list)
    let end = list.text.count
    guard end > start else { return }
    list.blocks.append(
      SourceBlock(
        kind: paragraphKind, text: start..<end,
        linkBytes: inlines.linkBytes, localLinkBytes: inlines.localLinkBytes,
        boldBytes: inlines.boldBytes, row: row,
        table: row > 0 ? table : 0, column: column))
  }

  /// The first line after a YAML header, or 0.
  private func skipFrontMatter(_ lines: [SourceLine], _ bytes: Span<UInt8>) -> Int {
    func isFence(_ line: SourceLine) -> Bool {
      line.range.count == 3 && bytes.hasWord("---", at: line.range.lowerBound)
    }
    guard let first = lines.first, isFence(first) else { return 0 }
    let end = lines.dropFirst().prefix(40).firstIndex(where: isFence)
    guard let end, lines[1..<end].allSatisfy({ !$0.isBlank }) else { return 0 }
    return end + 1
  }
}

extension SourceLine {
  /// The part of the line at `part`, counted from its first visible byte.
  func cut(to part: Range<Int>) -> SourceLine {
    var line = self
    let start = range.lowerBound + part.lowerBound
    line.range = start..<max(start, range.lowerBound + part.upperBound)
    return line
  }
}
