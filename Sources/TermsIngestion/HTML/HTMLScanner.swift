internal import CLibXML2

/// Finds where the tags, comments and raw-text elements of HTML end, after the states of the HTML
/// standard's tokenizer.
@safe struct HTMLScanner {
  let html: UnsafeBufferPointer<UInt8>

  /// Just past the end tag that closes a raw-text element; the end of input when there is none.
  func endOfRawText(
    from start: Int, name: StaticString
  ) -> Int {
    let bytes = unsafe html.span
    let count = unsafe html.count
    var index = find(0x3C, from: start)
    while index < count {
      if isEndTag(bytes, at: index, name: name) {
        return endOfTag(bytes, from: index + 2)
      }
      index = find(0x3C, from: index + 1)
    }
    return count
  }

  /// As ``endOfRawText(_:from:name:)`` for a script, which may escape an inner script element:
  /// after `<!--` and `<script`, the next `</script` does not end it, until `-->`.
  ///
  /// - Parameter hasCommentEnds: Whether a `-->` may lie ahead; cleared once none does, so that a
  ///   page is searched to its end but once.
  func endOfScript(from start: Int, hasCommentEnds: inout Bool) -> Int {
    let bytes = unsafe html.span
    let count = unsafe html.count
    var index = find(0x3C, from: start)
    var escapeEnd = 0
    var isDoubleEscaped = false
    while index < count {
      if isDoubleEscaped, index >= escapeEnd { isDoubleEscaped = false }
      if isEndTag(bytes, at: index, name: "script") {
        if !isDoubleEscaped { return endOfTag(bytes, from: index + 2) }
        isDoubleEscaped = false
      } else if hasCommentEnds, index >= escapeEnd, bytes.hasWord("<!--", at: index) {
        escapeEnd = bytes.firstIndex(of: "-->", from: index + 2) ?? count
        // An escape that never ends would hide the rest of the page.
        if escapeEnd == count { (escapeEnd, hasCommentEnds) = (index, false) }
      } else if index < escapeEnd, bytes.hasWord("<script", at: index),
        index + 7 < count, HTMLScanner.endsName(bytes[index + 7])
      {
        isDoubleEscaped = true
      }
      index = find(0x3C, from: index + 1)
    }
    return count
  }

  /// Just past the end tag that matches; nil when there is none.
  func endOfNested(
    from start: Int, name: StaticString
  ) -> Int? {
    let bytes = unsafe html.span
    let count = unsafe html.count
    var depth = 1
    var index = find(0x3C, from: start)
    while index < count {
      let next = index + 1 < count ? bytes[index + 1] : 0
      if isEndTag(bytes, at: index, name: name) {
        depth -= 1
        index = endOfTag(bytes, from: index + 2)
        if depth == 0 { return index }
      } else if next == UInt8(ascii: "!") {
        index = endOfDeclaration(at: index)
      } else if next.isASCIILetter {
        let tagEnd = endOfTag(bytes, from: index + 1)
        let nameEnd = index + 1 + name.utf8CodeUnitCount
        if bytes.hasWord(name, at: index + 1), nameEnd < count, HTMLScanner.endsName(bytes[nameEnd])
        {
          if bytes[tagEnd - 2] != UInt8(ascii: "/") { depth += 1 }
        } else if bytes.hasWord("style", at: index + 1) || bytes.hasWord("script", at: index + 1) {
          let inner: StaticString = bytes.hasWord("style", at: index + 1) ? "style" : "script"
          index = endOfRawText(from: tagEnd, name: inner)
          index = find(0x3C, from: index)
          continue
        }
        index = tagEnd
      } else {
        index += 1
      }
      index = find(0x3C, from: index)
    }
    return nil
  }

  /// Just past a comment, declaration or processing instruction.
  func endOfDeclaration(at index: Int) -> Int {
    let bytes = unsafe html.span
    let count = unsafe html.count
    guard bytes.hasWord("<!--", at: index) else {
      return min(find(0x3E, from: index) + 1, count)
    }
    if bytes.hasWord("<!-->", at: index) { return index + 5 }
    if bytes.hasWord("<!--->", at: index) { return index + 6 }
    var end = find(0x3E, from: index + 4)
    while end < count {
      if bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] == UInt8(ascii: "-") { return end + 1 }
      if end - 3 >= index + 4, bytes.hasWord("--!", at: end - 3) { return end + 1 }
      end = find(0x3E, from: end + 1)
    }
    return count
  }

  func find(
    _ byte: UInt8, from index: Int
  ) -> Int {
    unsafe find(byte, from: index, upTo: html.count)
  }

  /// As ``find(_:from:)`` before `limit`; `limit` when there is none.
  func find(_ byte: UInt8, from index: Int, upTo limit: Int) -> Int {
    guard index < limit, let base = unsafe html.baseAddress else { return limit }
    return unsafe tcsum_find_byte(base, index, limit, byte)
  }

  /// Just past the `>` of the tag whose name starts at `start`; the end of input when it is cut.
  func endOfTag(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let count = bytes.count
    var isAfterEquals = false
    while index < count {
      let byte = bytes[index]
      index &+= 1
      if byte == 0x3E { return index }
      if isAfterEquals, byte == 0x22 || byte == 0x27 {
        index = find(byte, from: index) &+ 1
        isAfterEquals = false
      } else if byte == 0x3D {
        isAfterEquals = true
      } else if !byte.isHTMLSpace {
        isAfterEquals = false
      }
    }
    return count
  }

  func isEndTag(_ bytes: Span<UInt8>, at index: Int, name: StaticString) -> Bool {
    let end = index + 2 + name.utf8CodeUnitCount
    return end < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
      && bytes.hasWord(name, at: index + 2) && HTMLScanner.endsName(bytes[end])
  }

  static func endsName(_ byte: UInt8) -> Bool {
    byte.isHTMLSpace || byte == 0x2F || byte == 0x3E
  }

  func isShadowRoot(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    bytes.extracting(start..<end).firstIndex(of: "shadowroot", from: 0) != nil
  }

  /// The elements whose content needs care.
  enum CutElement: CaseIterable {
    case script, style, svg, template, noscript, iframe, noembed, noframes, title, textarea

    var name: StaticString {
      switch self {
      case .script: "script"
      case .style: "style"
      case .svg: "svg"
      case .template: "template"
      case .noscript: "noscript"
      case .iframe: "iframe"
      case .noembed: "noembed"
      case .noframes: "noframes"
      case .title: "title"
      case .textarea: "textarea"
      }
    }

    init?(at index: Int, of bytes: Span<UInt8>) {
      let candidates: [CutElement]
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "s"): candidates = [.script, .style, .svg]
      case UInt8(ascii: "t"): candidates = [.title, .template, .textarea]
      case UInt8(ascii: "n"): candidates = [.noscript, .noembed, .noframes]
      case UInt8(ascii: "i"): candidates = [.iframe]
      default: return nil
      }
      for element in candidates {
        let end = index + element.name.utf8CodeUnitCount
        if bytes.hasWord(element.name, at: index), end < bytes.count,
          HTMLScanner.endsName(bytes[end])
        {
          self = element
          return
        }
      }
      return nil
    }
  }
}
