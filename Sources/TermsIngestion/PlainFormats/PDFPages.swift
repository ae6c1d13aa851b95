import TermsCore

/// The lines of a PDF's text without what its pages repeat: headers, footers and page numbers.
///
/// A form feed ends a page. Where a sentence runs on over the end of a page, the pages' lines are
/// joined; elsewhere an empty line parts them.
struct PDFPages {
  /// The lines of each page.
  private var pages: [[SourceLine]] = []
  /// How many pages have a line at their top or bottom that reads so, numbers aside.
  private var counts: (top: [String: Int], bottom: [String: Int]) = ([:], [:])

  /// Lines at the edge of a page that may be a header or footer.
  private static let edge = 3

  /// Those of the lines that are the document's own.
  ///
  /// - Complexity: O(*n*).
  static func lines(_ all: [SourceLine], of bytes: Span<UInt8>) -> [SourceLine] {
    let pages = PDFPages(all, of: bytes)
    var lines: [SourceLine] = []
    for page in pages.pages.indices {
      let kept = pages.keptLines(ofPage: page, bytes)
      guard let first = kept.first else { continue }
      if let last = lines.last, !runsOn(from: last, to: first, bytes) {
        lines.append(SourceLine(range: first.range.lowerBound..<first.range.lowerBound, indent: 0))
      }
      lines += kept
    }
    return lines
  }

  private init(_ lines: [SourceLine], of bytes: Span<UInt8>) {
    var page: [SourceLine] = []
    for line in lines {
      var line = line
      while !line.isBlank, bytes[line.range.lowerBound] == 0x0C {
        if !page.isEmpty { add(page, of: bytes) }
        page = []
        line.range = (line.range.lowerBound + 1)..<line.range.upperBound
        while !line.isBlank, bytes[line.range.lowerBound] == 0x20 {
          line.range = (line.range.lowerBound + 1)..<line.range.upperBound
        }
      }
      page.append(line)
    }
    add(page, of: bytes)
  }

  private mutating func add(_ page: [SourceLine], of bytes: Span<UInt8>) {
    let visible = page.filter { !$0.isBlank }
    for line in Set(visible.prefix(Self.edge).map { Self.key(of: $0, bytes) }) {
      counts.top[line, default: 0] += 1
    }
    for line in Set(visible.suffix(Self.edge).map { Self.key(of: $0, bytes) }) {
      counts.bottom[line, default: 0] += 1
    }
    pages.append(page)
  }

  private func keptLines(ofPage page: Int, _ bytes: Span<UInt8>) -> ArraySlice<SourceLine> {
    var lines = pages[page][...]
    func isFurniture(_ line: SourceLine, in counts: [String: Int]) -> Bool {
      let key = Self.key(of: line, bytes)
      let count = counts[key] ?? 0
      return Self.pageNumbers.contains(key) || (count >= 2 && count * 3 >= pages.count)
    }
    var left = Self.edge
    while let first = lines.first, first.isBlank || (left > 0 && isFurniture(first, in: counts.top))
    {
      if !first.isBlank {
        if page == 0, isTitle(first, of: lines, bytes) { break }
        left -= 1
      }
      lines.removeFirst()
    }
    left = Self.edge
    while let last = lines.last, last.isBlank || (left > 0 && isFurniture(last, in: counts.bottom))
    {
      if !last.isBlank { left -= 1 }
      lines.removeLast()
    }
    return lines
  }

  /// Whether a line at the top of the first page, which others repeat, may be the document's
  /// title: it is no number, and no line below it says the same.
  private func isTitle(
    _ line: SourceLine, of lines: ArraySlice<SourceLine>, _ bytes: Span<UInt8>
  ) -> Bool {
    let key = Self.key(of: line, bytes)
    return !key.utf8.contains(UInt8(ascii: "#"))
      && !lines.dropFirst().prefix(8).contains { other in
        let other = Self.key(of: other, bytes)
        return other.holds(key)
      }
  }

  /// The line in lower case with `#` for each number and no spaces but single ones.
  private static func key(of line: SourceLine, _ bytes: Span<UInt8>) -> String {
    var key: [UInt8] = []
    for index in line.range {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        if key.last != UInt8(ascii: "#") { key.append(UInt8(ascii: "#")) }
      } else if byte.isHTMLSpace {
        if key.last != 0x20 { key.append(0x20) }
      } else {
        key.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static let pageNumbers: Set<String> = [
    "#", "- # -", "– # –", "— # —", "-#-", "[#]", "(#)", "#/#", "# / #", "# of #", "page #", "p. #",
    "page # of #", "page #/#", "page # / #", "# | page", "page | #", "# | p a g e", "#|page",
  ]

  private static func runsOn(
    from last: SourceLine, to first: SourceLine, _ bytes: Span<UInt8>
  ) -> Bool {
    bytes[first.range.lowerBound] &- 0x61 < 26
      && !PlainTextReader.endsSentence(last, of: bytes)
  }
}
