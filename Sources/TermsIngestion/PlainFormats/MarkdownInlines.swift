/// Writes the words of a Markdown block without their marks.
struct MarkdownInlines {
  /// Counts of the text written, as in ``SourceBlock``.
  private(set) var linkBytes = 0
  private(set) var localLinkBytes = 0
  private(set) var boldBytes = 0

  private let lines: [SourceLine]
  private var isBold = false
  private var link: Link?
  private var openEmphasis: [UInt8] = []
  /// Searches for the end of a link that ran to the end of the block; past a few, brackets are
  /// taken as they are.
  private var vainSearches = 0

  private struct Link {
    var start: Int
    var closing: Int
    var end: Int
    var target: String
  }

  init(lines: [SourceLine]) { self.lines = lines }

  /// Writes the block's words to `list`.
  mutating func write(_ bytes: Span<UInt8>, to list: inout BlockList) {
    for (number, line) in lines.enumerated() {
      if number > 0 {
        list.text.addSpace()
        if lines[number - 1].endsInBreak, list.text.count > 0 {
          list.lineBreaks.append(list.text.count)
        }
      }
      write(line.range, of: bytes, blockEnd: lines[lines.count - 1].range.upperBound, to: &list)
    }
    closeLink(&list)
  }

  private mutating func write(
    _ range: Range<Int>, of bytes: Span<UInt8>, blockEnd: Int, to list: inout BlockList
  ) {
    var index = range.lowerBound
    if let link, index < link.end, index >= link.closing { index = link.end }
    var plain = index
    var mayEndTag = true
    func next(_ offset: Int) -> UInt8 {
      index + offset < range.upperBound ? bytes[index + offset] : 0
    }
    while index < range.upperBound {
      if let link, index == link.closing {
        add(bytes, plain..<index, to: &list)
        closeLink(&list)
        index = min(link.end, range.upperBound)
        plain = index
        continue
      }
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\") where next(1).isASCIIPunctuation:
        add(bytes, plain..<index, to: &list)
        plain = index + 1
        index += 2
        continue
      case UInt8(ascii: "\\") where index + 1 == range.upperBound:
        add(bytes, plain..<index, to: &list)
        plain = index + 1
      case UInt8(ascii: "`"):
        add(bytes, plain..<index, to: &list)
        plain = index + 1
        if let closing = Self.endOfCode(at: index, of: bytes, upTo: range.upperBound) {
          add(bytes, plain..<closing, to: &list)
          index = closing + 1
          plain = index
          continue
        }
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        var end = index
        while end < range.upperBound, bytes[end] == byte { end += 1 }
        let before = index > range.lowerBound ? bytes[index - 1] : 0x20
        let after = end < range.upperBound ? bytes[end] : 0x20
        if isEmphasis(byte, end - index, before, after) {
          add(bytes, plain..<index, to: &list)
          plain = end
        }
        index = end
        continue
      case UInt8(ascii: "!") where next(1) == UInt8(ascii: "["):
        if let image = findLink(at: index + 1, of: bytes, upTo: blockEnd) {
          add(bytes, plain..<index, to: &list)
          list.text.addSpace()
          index = min(image.end, range.upperBound)
          plain = index
          continue
        }
      case UInt8(ascii: "[") where link == nil:
        let searches = vainSearches
        if let found = findLink(at: index, of: bytes, upTo: blockEnd) {
          add(bytes, plain..<index, to: &list)
          index += 1
          plain = index
          link = Link(
            start: list.text.count, closing: found.closing, end: found.end, target: found.target)
          continue
        }
        // The start of a link around several blocks, as converters write them.
        if vainSearches > searches, blockEnd - index < 400 {
          add(bytes, plain..<index, to: &list)
          plain = index + 1
        }
      case UInt8(ascii: "]") where link == nil && next(1) == UInt8(ascii: "("):
        // The end of such a link.
        if let end = Self.endOfTarget(at: index + 2, of: bytes, upTo: range.upperBound) {
          add(bytes, plain..<index, to: &list)
          list.text.addSpace()
          index = end
          plain = end
          continue
        }
      case UInt8(ascii: "<"):
        if link == nil, let found = Self.autolink(at: index, of: bytes, upTo: range.upperBound) {
          add(bytes, plain..<index, to: &list)
          index += 1
          plain = index
          link = Link(
            start: list.text.count, closing: found.closing, end: found.closing + 1,
            target: found.target)
          continue
        }
        let tagEnd =
          mayEndTag ? Self.endOfTag(at: index, of: bytes, upTo: range.upperBound) : nil
        if tagEnd == .max { mayEndTag = false }
        if let end = tagEnd, end != .max {
          add(bytes, plain..<index, to: &list)
          if bytes.hasWord("<br", at: index) { list.text.addSpace() }
          if bytes.hasWord("<br", at: index), list.text.count > 0 {
            list.lineBreaks.append(list.text.count)
          }
          index = end
          plain = end
          continue
        }
      case UInt8(ascii: "&"):
        if let (scalar, end) = CharacterReference.at(index, of: bytes, upTo: range.upperBound) {
          add(bytes, plain..<index, to: &list)
          var character: [UInt8] = []
          character.append(scalar: scalar)
          let before = list.text.count
          list.text.add(character.span, standingFor: end - index, at: index)
          count(from: before, in: &list)
          index = end
          plain = end
          continue
        }
      default: break
      }
      index += 1
    }
    add(bytes, plain..<range.upperBound, to: &list)
  }

  private mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>, to list: inout BlockList) {
    guard !range.isEmpty else { return }
    let before = list.text.count
    list.text.add(bytes.extracting(range), from: range.lowerBound)
    count(from: before, in: &list)
  }

  private mutating func count(from before: Int, in list: inout BlockList) {
    let added = list.text.count - before
    if isBold {
      boldBytes += added
      list.addBold(from: before)
    }
    if let link {
      linkBytes += added
      if link.target.utf8.first == UInt8(ascii: "#") { localLinkBytes += added }
    }
  }

  private mutating func closeLink(_ list: inout BlockList) {
    guard let open = link else { return }
    link = nil
    var start = open.start
    if start < list.text.count, list.text.bytes[start] == 0x20 { start += 1 }
    guard start < list.text.count else { return }
    let target = list.keep(Array(open.target.utf8).span)
    list.links.append(SourceLink(text: start..<list.text.count, target: target))
  }

  /// Whether a run of `*` or `_` opens or closes emphasis.
  private mutating func isEmphasis(
    _ mark: UInt8, _ length: Int, _ before: UInt8, _ after: UInt8
  ) -> Bool {
    let closes = !before.isHTMLSpace && openEmphasis.contains(mark)
    let opens = !after.isHTMLSpace
    if mark == UInt8(ascii: "_"), before.isWordByte, after.isWordByte { return false }
    if closes {
      openEmphasis.removeAll { $0 == mark }
      isBold = false
      return true
    }
    guard opens else { return false }
    openEmphasis.append(mark)
    if length >= 2 { isBold = true }
    return true
  }

  /// The link whose `[` is at `index`: where its `]` is, where it ends, and its target.
  private mutating func findLink(
    at index: Int, of bytes: Span<UInt8>, upTo limit: Int
  ) -> (closing: Int, end: Int, target: String)? {
    guard vainSearches < 64 else { return nil }
    var depth = 0
    var cursor = index
    while cursor < limit {
      if bytes[cursor] == UInt8(ascii: "\\") {
        cursor += 2
        continue
      }
      if bytes[cursor] == UInt8(ascii: "[") { depth += 1 }
      if bytes[cursor] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { break }
      }
      cursor += 1
    }
    if cursor >= limit { vainSearches += 1 }
    guard cursor + 1 < limit, bytes[cursor + 1] == UInt8(ascii: "(") else { return nil }
    let closing = cursor
    cursor += 2
    let start = cursor
    var parentheses = 1
    var targetEnd: Int?
    while cursor < limit {
      switch bytes[cursor] {
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"): parentheses -= 1
      case 0x20, 0x0A:
        if targetEnd == nil { targetEnd = cursor }
      default: break
      }
      if parentheses == 0 { break }
      cursor += 1
    }
    guard parentheses == 0 else {
      vainSearches += 1
      return nil
    }
    var target = String(bytes.extracting(start..<(targetEnd ?? cursor)))
    if target.hasPrefix("<"), target.hasSuffix(">") {
      target = String(target.dropFirst().dropLast())
    }
    return (closing, cursor + 1, target)
  }

  /// Just past the `)` after the address that starts at `index`; nil when it is none.
  private static func endOfTarget(
    at index: Int, of bytes: Span<UInt8>, upTo limit: Int
  ) -> Int? {
    let isAddress =
      bytes.hasWord("http", at: index) || bytes.hasWord("mailto:", at: index)
      || (index < limit && (bytes[index] == UInt8(ascii: "/") || bytes[index] == 0x23))
    guard isAddress else { return nil }
    var cursor = index
    while cursor < limit, !bytes[cursor].isHTMLSpace, bytes[cursor] != UInt8(ascii: ")") {
      cursor += 1
    }
    return cursor < limit && bytes[cursor] == UInt8(ascii: ")") ? cursor + 1 : nil
  }

  /// Where the backtick is that ends the code which the one at `index` opens; nil when none does.
  private static func endOfCode(
    at index: Int, of bytes: Span<UInt8>, upTo limit: Int
  ) -> Int? {
    var cursor = index + 1
    while cursor < limit, bytes[cursor] != UInt8(ascii: "`") { cursor += 1 }
    return cursor < limit && cursor > index + 1 ? cursor : nil
  }

  /// The autolink whose `<` is at `index` (`<https://…>`, `<name@host>`): where its `>` is, and its
  /// target.
  private static func autolink(
    at index: Int, of bytes: Span<UInt8>, upTo limit: Int
  ) -> (closing: Int, target: String)? {
    var cursor = index + 1
    var isURL = false
    var isMail = false
    while cursor < limit, bytes[cursor] != 0x3E {
      let byte = bytes[cursor]
      if byte.isHTMLSpace || byte == 0x3C || byte == 0x22 { return nil }
      if byte == 0x3A, cursor > index + 2, !isMail { isURL = true }
      if byte == 0x40, cursor > index + 1 { isMail = true }
      cursor += 1
    }
    guard cursor < limit, isURL || isMail else { return nil }
    let target = String(bytes.extracting(index + 1..<cursor))
    return (cursor, isURL ? target : "mailto:\(target)")
  }

  /// Just past the HTML tag at `index`; nil when it is none, `Int.max` when it never ends.
  private static func endOfTag(at index: Int, of bytes: Span<UInt8>, upTo limit: Int) -> Int? {
    var cursor = index + 1
    if cursor < limit, bytes[cursor] == UInt8(ascii: "/") { cursor += 1 }
    guard cursor < limit, bytes[cursor].isASCIILetter else { return nil }
    while cursor < limit, bytes[cursor].isASCIILetter || bytes[cursor].isASCIIDigit { cursor += 1 }
    guard cursor < limit,
      bytes[cursor].isHTMLSpace || bytes[cursor] == 0x3E || bytes[cursor] == 0x2F
    else { return nil }
    while cursor < limit, bytes[cursor] != 0x3E { cursor += 1 }
    return cursor < limit ? cursor + 1 : .max
  }
}

extension UInt8 {
  /// ASCII punctuation, which a backslash escapes in Markdown.
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// A letter, a digit or a byte of a character past ASCII.
  var isWordByte: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
}
