/// The charset that a page declares in its first bytes.
enum DeclaredCharset {
  /// The declared charset by its common name, from `<meta charset>`, a `Content-Type` meta or an
  /// XML declaration in the first 4 KB; nil when there is none.
  static func find(in bytes: Span<UInt8>) -> String? {
    let head = bytes.count > 4096 ? bytes.extracting(first: 4096) : bytes
    var index = 0
    while let at = head.firstIndex(of: "charset", from: index)
      ?? head.firstIndex(of: "encoding", from: index)
    {
      index = at + 7
      var cursor = index
      if cursor < head.count, head[cursor] | 0x20 == 0x67 { cursor += 1 }  // encodin|g
      while cursor < head.count, head[cursor].isHTMLSpace { cursor += 1 }
      guard cursor < head.count, head[cursor] == UInt8(ascii: "=") else { continue }
      cursor += 1
      while cursor < head.count,
        head[cursor].isHTMLSpace || head[cursor] == 0x22 || head[cursor] == 0x27
      {
        cursor += 1
      }
      var name = ""
      while cursor < head.count, head[cursor].isCharsetName {
        name.unicodeScalars.append(Unicode.Scalar(head[cursor]))
        cursor += 1
      }
      if !name.isEmpty { return canonical(name) }
    }
    return nil
  }

  /// What browsers take a declared name to mean: Latin-1 and ASCII are windows-1252, Latin-5 is
  /// windows-1254, GB2312 is GB18030, and a declared UTF-16 in readable bytes is UTF-8.
  static func canonical(_ name: String) -> String {
    switch name.lowercased() {
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "cp1252",
      "windows-1252", "x-cp1252", "ansi":
      "windows-1252"
    case "iso-8859-9", "latin5", "windows-1254": "windows-1254"
    case "gb2312", "gbk", "x-gbk": "GB18030"
    case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "unicode": "UTF-8"
    default: name
    }
  }
}

extension UInt8 {
  /// Space, tab, line feed, form feed or carriage return.
  @inline(__always)
  var isHTMLSpace: Bool { self == 0x20 || (self &- 9 < 5 && self != 0x0B) }

  fileprivate var isCharsetName: Bool {
    isASCIILetter || isASCIIDigit || self == 0x2D || self == 0x5F || self == 0x3A || self == 0x2E
  }

  /// A to Z in either case.
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// 0 to 9.
  @inline(__always)
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}

extension Span<UInt8> {
  /// Whether the lower-case ASCII `word` stands at `index`, in either case.
  @inline(__always)
  func hasWord(_ word: StaticString, at index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= self.count else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<count {
        let byte = self[index &+ offset]
        if unsafe (byte &- 0x41 < 26 ? byte | 0x20 : byte) != letters[offset] { return false }
      }
      return true
    }
  }

  /// The first place at or after `start` where the lower-case ASCII `word` stands.
  func firstIndex(of word: StaticString, from start: Int) -> Int? {
    let first = unsafe word.utf8Start.pointee
    var index = start
    let end = count &- word.utf8CodeUnitCount
    while index <= end {
      let byte = self[index]
      if byte == first || byte | 0x20 == first, hasWord(word, at: index) { return index }
      index &+= 1
    }
    return nil
  }
}
