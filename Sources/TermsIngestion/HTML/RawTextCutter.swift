internal import CLibXML2

/// HTML with the elements and comments that show nothing cut out of its bytes.
struct CutHTML {
  /// What is left.
  var bytes: [UInt8]
  /// From `bytes` to the uncut HTML.
  var map: OffsetMap
}

/// Cuts script, style, svg, noscript, template and iframe elements, comments and declarations
/// out of HTML before it is parsed; on real pages that is most of the bytes.
///
/// Follows the states of the HTML standard's tokenizer: attribute values may hold anything,
/// `<title>` and `<textarea>` hold no elements, a script ends at `</script` unless it escaped
/// itself with `<!-- <script`. An element that never ends is cut to the end of the input, as a
/// browser does, except svg and template, which are then left in.
struct RawTextCutter {
  private let count: Int
  private var map = OffsetMap()
  private var output: [UInt8] = []
  private var copied = 0

  private init(count: Int) { self.count = count }

  /// Cuts `html`.
  ///
  /// - Complexity: O(*n*).
  static func cut(_ html: [UInt8]) -> CutHTML {
    var cutter = RawTextCutter(count: html.count)
    cutter.output.reserveCapacity(html.count / 2)
    unsafe html.withUnsafeBufferPointer { unsafe cutter.scan($0) }
    return CutHTML(bytes: cutter.output, map: cutter.map)
  }

  private mutating func scan(_ html: UnsafeBufferPointer<UInt8>) {
    let bytes = unsafe html.span
    var index = unsafe Self.find(0x3C, in: html, from: 0)
    while index < count {
      let next = index + 1 < count ? bytes[index + 1] : 0
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        let end = unsafe endOfDeclaration(html, at: index)
        if !bytes.hasWord("<!doctype", at: index) { unsafe drop(index, end, of: html) }
        index = end
      } else if next.isASCIILetter {
        index = unsafe skipElement(html, at: index)
      } else if next == UInt8(ascii: "/"), index + 2 < count, bytes[index + 2].isASCIILetter {
        index = Self.endOfTag(bytes, from: index + 2)
      } else {
        index += 1
      }
      index = unsafe Self.find(0x3C, in: html, from: index)
    }
    unsafe keep(upTo: count, of: html)
  }

  /// Handles the start tag at `index`; returns where to go on.
  private mutating func skipElement(_ html: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let bytes = unsafe html.span
    let tagEnd = Self.endOfTag(bytes, from: index + 1)
    guard let element = CutElement(at: index + 1, of: bytes) else { return tagEnd }
    let end: Int?
    switch element {
    case .title, .textarea:
      return unsafe endOfRawText(html, from: tagEnd, name: element.name)
    case .script:
      end = unsafe endOfScript(html, from: tagEnd)
    case .style, .noscript, .iframe, .noembed, .noframes:
      end = unsafe endOfRawText(html, from: tagEnd, name: element.name)
    case .svg, .template:
      if bytes[tagEnd - 2] == UInt8(ascii: "/"), element == .svg {
        end = tagEnd
      } else if element == .template, Self.isShadowRoot(bytes, index, tagEnd) {
        return tagEnd
      } else {
        end = unsafe endOfNested(html, from: tagEnd, name: element.name)
      }
    }
    guard let end else { return tagEnd }
    unsafe drop(index, end, of: html)
    return end
  }

  /// Just past the end tag that closes a raw-text element; the end of input when there is none.
  private func endOfRawText(
    _ html: UnsafeBufferPointer<UInt8>, from start: Int, name: StaticString
  ) -> Int {
    let bytes = unsafe html.span
    var index = unsafe Self.find(0x3C, in: html, from: start)
    while index < count {
      if Self.isEndTag(bytes, at: index, name: name) {
        return Self.endOfTag(bytes, from: index + 2)
      }
      index = unsafe Self.find(0x3C, in: html, from: index + 1)
    }
    return count
  }

  /// As ``endOfRawText(_:from:name:)`` for a script, which may escape an inner script element:
  /// after `<!--` and `<script`, the next `</script` does not end it, until `-->`.
  private func endOfScript(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = unsafe html.span
    var index = unsafe Self.find(0x3C, in: html, from: start)
    var escapeEnd = 0
    var isDoubleEscaped = false
    while index < count {
      if isDoubleEscaped, index >= escapeEnd { isDoubleEscaped = false }
      if Self.isEndTag(bytes, at: index, name: "script") {
        if !isDoubleEscaped { return Self.endOfTag(bytes, from: index + 2) }
        isDoubleEscaped = false
      } else if index >= escapeEnd, bytes.hasWord("<!--", at: index) {
        escapeEnd = bytes.firstIndex(of: "-->", from: index + 2) ?? count
        // An escape that never ends would hide the rest of the page.
        if escapeEnd == count { escapeEnd = index }
      } else if index < escapeEnd, bytes.hasWord("<script", at: index),
        index + 7 < count, Self.endsName(bytes[index + 7])
      {
        isDoubleEscaped = true
      }
      index = unsafe Self.find(0x3C, in: html, from: index + 1)
    }
    return count
  }

  /// Just past the end tag that matches; nil when there is none.
  private func endOfNested(
    _ html: UnsafeBufferPointer<UInt8>, from start: Int, name: StaticString
  ) -> Int? {
    let bytes = unsafe html.span
    var depth = 1
    var index = unsafe Self.find(0x3C, in: html, from: start)
    while index < count {
      let next = index + 1 < count ? bytes[index + 1] : 0
      if Self.isEndTag(bytes, at: index, name: name) {
        depth -= 1
        index = Self.endOfTag(bytes, from: index + 2)
        if depth == 0 { return index }
      } else if next == UInt8(ascii: "!") {
        index = unsafe endOfDeclaration(html, at: index)
      } else if next.isASCIILetter {
        let tagEnd = Self.endOfTag(bytes, from: index + 1)
        let nameEnd = index + 1 + name.utf8CodeUnitCount
        if bytes.hasWord(name, at: index + 1), nameEnd < count, Self.endsName(bytes[nameEnd]) {
          if bytes[tagEnd - 2] != UInt8(ascii: "/") { depth += 1 }
        } else if bytes.hasWord("style", at: index + 1) || bytes.hasWord("script", at: index + 1) {
          let inner: StaticString = bytes.hasWord("style", at: index + 1) ? "style" : "script"
          index = unsafe endOfRawText(html, from: tagEnd, name: inner)
          index = unsafe Self.find(0x3C, in: html, from: index)
          continue
        }
        index = tagEnd
      } else {
        index += 1
      }
      index = unsafe Self.find(0x3C, in: html, from: index)
    }
    return nil
  }

  /// Just past a comment, declaration or processing instruction.
  private func endOfDeclaration(_ html: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let bytes = unsafe html.span
    guard bytes.hasWord("<!--", at: index) else {
      return min(unsafe Self.find(0x3E, in: html, from: index) + 1, count)
    }
    if bytes.hasWord("<!-->", at: index) { return index + 5 }
    if bytes.hasWord("<!--->", at: index) { return index + 6 }
    var end = unsafe Self.find(0x3E, in: html, from: index + 4)
    while end < count {
      if bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] == UInt8(ascii: "-") { return end + 1 }
      if end - 3 >= index + 4, bytes.hasWord("--!", at: end - 3) { return end + 1 }
      end = unsafe Self.find(0x3E, in: html, from: end + 1)
    }
    return count
  }

  private mutating func drop(_ start: Int, _ end: Int, of html: UnsafeBufferPointer<UInt8>) {
    unsafe keep(upTo: start, of: html)
    copied = end
  }

  private mutating func keep(upTo end: Int, of html: UnsafeBufferPointer<UInt8>) {
    guard end > copied else { return }
    map.copy(at: output.count, from: copied)
    unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: html[copied..<end]))
    copied = end
  }

  private static func find(
    _ byte: UInt8, in html: UnsafeBufferPointer<UInt8>, from index: Int
  ) -> Int {
    guard index < html.count, let base = html.baseAddress else { return html.count }
    return unsafe tcsum_find_byte(base, index, html.count, byte)
  }

  /// Just past the `>` of the tag whose name starts at `start`; the end of input when it is cut.
  private static func endOfTag(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let count = bytes.count
    var isAfterEquals = false
    while index < count {
      let byte = bytes[index]
      index &+= 1
      if byte == 0x3E { return index }
      if isAfterEquals, byte == 0x22 || byte == 0x27 {
        while index < count, bytes[index] != byte { index &+= 1 }
        index &+= 1
        isAfterEquals = false
      } else if byte == 0x3D {
        isAfterEquals = true
      } else if !byte.isHTMLSpace {
        isAfterEquals = false
      }
    }
    return count
  }

  private static func isEndTag(_ bytes: Span<UInt8>, at index: Int, name: StaticString) -> Bool {
    let end = index + 2 + name.utf8CodeUnitCount
    return end < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
      && bytes.hasWord(name, at: index + 2) && endsName(bytes[end])
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte.isHTMLSpace || byte == 0x2F || byte == 0x3E
  }

  private static func isShadowRoot(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    bytes.extracting(start..<end).firstIndex(of: "shadowroot", from: 0) != nil
  }

  /// The elements whose content needs care.
  private enum CutElement: CaseIterable {
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
          RawTextCutter.endsName(bytes[end])
        {
          self = element
          return
        }
      }
      return nil
    }
  }
}
