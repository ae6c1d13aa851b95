/// The tags of an HTML page without its words: what the parser is given to find the structure.
///
/// Scripts, styles, drawings, comments and attributes make up most of a page's bytes, and a
/// parser spends its time on every one of them. So each run of text becomes one byte (`x`, or a
/// space where the run is blank), each tag loses its attributes, and the rest is left out. What
/// stands for what is kept beside it, with its place in the page.
struct HTMLSkeleton {
  /// A run of text between two tags.
  struct Run {
    private var start: UInt32
    private var end: UInt32

    init(source: Range<Int>) {
      start = UInt32(truncatingIfNeeded: source.lowerBound)
      end = UInt32(truncatingIfNeeded: source.upperBound)
    }

    /// Where it lies in the page.
    var source: Range<Int> { Int(start)..<Int(end) }
  }

  /// A start tag with attributes.
  struct Tag {
    private var tagEnd: UInt32
    private var start: UInt32
    private var end: UInt32

    init(offset: Int, attributes: Range<Int>) {
      tagEnd = UInt32(truncatingIfNeeded: offset)
      start = UInt32(truncatingIfNeeded: attributes.lowerBound)
      end = UInt32(truncatingIfNeeded: attributes.upperBound)
    }

    /// Offset of its end (`>` or `/>`) in ``bytes``.
    var offset: Int { Int(tagEnd) }
    /// Where its attributes lie in the page.
    var attributes: Range<Int> { Int(start)..<Int(end) }
  }

  /// The tags and the bytes that stand for text.
  private(set) var bytes: [UInt8] = []
  /// The runs of text that are not blank, in order.
  private(set) var runs: [Run] = []
  /// The start tags with attributes, in order.
  private(set) var tags: [Tag] = []

  private var inlines = InlineTags()
  private var hasCommentEnds = true
  /// How many drawings and templates were found never to end; past a few the page is broken, and
  /// searching on would cost time in the square of their number.
  private var unclosed = 0

  /// The skeleton of `html`.
  ///
  /// An element of raw text that never ends is left out to the end of the page, as a browser
  /// does; an svg or template that never ends loses its tag alone.
  ///
  /// - Complexity: O(*n*).
  init(of html: [UInt8]) {
    // Room that is not written to takes no memory; growing would hold everything twice.
    bytes.reserveCapacity(html.count)
    runs.reserveCapacity(html.count / 4)
    tags.reserveCapacity(html.count / 8)
    unsafe html.withUnsafeBufferPointer { read(unsafe HTMLScanner(html: $0)) }
  }

  private mutating func read(_ scanner: HTMLScanner) {
    let html = unsafe scanner.html.span
    let count = html.count
    var textStart = 0
    var index = scanner.find(0x3C, from: 0)
    while index < count {
      let next = index + 1 < count ? html[index + 1] : 0
      let isEndTag = next == UInt8(ascii: "/") && index + 2 < count && html[index + 2].isASCIILetter
      guard next.isASCIILetter || isEndTag || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      else {
        index = scanner.find(0x3C, from: index + 1)
        continue
      }
      addText(textStart..<index, of: html)
      if isEndTag {
        if inlines.keepsEnd(at: index + 2, of: html) { addEndTag(at: index, of: html) }
        index = scanner.endOfTag(html, from: index + 2)
      } else if next.isASCIILetter {
        index = addElement(at: index, of: html, scanner)
      } else {
        index = scanner.endOfDeclaration(at: index)
      }
      textStart = index
      index = scanner.find(0x3C, from: index)
    }
    addText(textStart..<count, of: html)
  }

  private mutating func addText(_ range: Range<Int>, of html: Span<UInt8>) {
    guard !range.isEmpty else { return }
    for index in range where html[index] > 0x20 {
      runs.append(Run(source: range))
      bytes.append(UInt8(ascii: "x"))
      return
    }
    if bytes.last != 0x20 { bytes.append(0x20) }
  }

  private mutating func addEndTag(at index: Int, of html: Span<UInt8>) {
    bytes.append(0x3C)
    bytes.append(UInt8(ascii: "/"))
    _ = addName(at: index + 2, of: html)
    bytes.append(0x3E)
  }

  /// Adds the name that starts at `start`; returns where it ends.
  private mutating func addName(at start: Int, of html: Span<UInt8>) -> Int {
    var end = start
    while end < html.count, html[end].isTagNameByte {
      bytes.append(html[end])
      end &+= 1
    }
    return end
  }

  /// Adds the start tag at `index`, or leaves its element out; returns where to go on.
  private mutating func addElement(
    at index: Int, of html: Span<UInt8>, _ scanner: HTMLScanner
  ) -> Int {
    let end = scanner.endOfTag(html, from: index + 1)
    guard let element = HTMLScanner.CutElement(at: index + 1, of: html) else {
      if inlines.keepsStart(at: index + 1, upTo: end, of: html) {
        addStartTag(at: index, upTo: end, of: html)
      }
      return end
    }
    if element != .title, bytes.last != 0x20 { bytes.append(0x20) }
    switch element {
    case .title:
      addStartTag(at: index, upTo: end, of: html)
      let close = scanner.endOfRawText(from: end, name: element.name)
      var contentEnd = close
      while contentEnd > end, html[contentEnd - 1] != 0x3C { contentEnd -= 1 }
      addText(end..<max(contentEnd - 1, end), of: html)
      bytes.append(contentsOf: "</title>".utf8)
      return close
    case .script: return scanner.endOfScript(from: end, hasCommentEnds: &hasCommentEnds)
    case .svg where html[end - 2] == UInt8(ascii: "/"): return end
    case .template where scanner.isShadowRoot(html, index, end): return end
    case .svg, .template:
      if unclosed < 16, let close = scanner.endOfNested(from: end, name: element.name) {
        return close
      }
      unclosed += 1
      return end
    case .style, .noscript, .iframe, .noembed, .noframes, .textarea:
      return scanner.endOfRawText(from: end, name: element.name)
    }
  }

  private mutating func addStartTag(at index: Int, upTo end: Int, of html: Span<UInt8>) {
    bytes.append(0x3C)
    let nameEnd = addName(at: index + 1, of: html)
    var last = end
    if last > nameEnd, html[last - 1] == 0x3E { last -= 1 }
    let isEmpty = last > nameEnd && html[last - 1] == UInt8(ascii: "/")
    if isEmpty { last -= 1 }
    if last - nameEnd > 2 { tags.append(Tag(offset: bytes.count, attributes: nameEnd..<last)) }
    if isEmpty { bytes.append(UInt8(ascii: "/")) }
    bytes.append(0x3E)
  }
}

extension UInt8 {
  /// A byte of an element's name.
  @inline(__always)
  fileprivate var isTagNameByte: Bool {
    isASCIILetter || isASCIIDigit || self == 0x2D || self == 0x3A || self == 0x5F || self == 0x2E
  }
}
