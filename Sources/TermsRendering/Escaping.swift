/// The only place where text of a document is made safe for an output format.
///
/// In every format, control characters (which could drive a terminal) become spaces, and characters
/// that turn the direction of writing or are never seen are dropped; JSON has them as escapes.
enum Escaping {
  /// Adds `text` as plain text.
  static func text(_ text: String, to output: inout String) {
    append(text, to: &output) { _, _ in false }
  }

  /// Adds `text` to Markdown prose or, with `inTable`, to a table cell.
  ///
  /// Only what would change the meaning is escaped, so that the page reads well as it is: brackets,
  /// emphasis, code, HTML and entity marks, strokes, and bars in tables. A `>` or a list mark is
  /// safe: text of a document never starts a line.
  static func markdown(_ text: String, inTable: Bool = false, to output: inout String) {
    let bytes = text.utf8
    var index = bytes.startIndex
    append(text, to: &output) { byte, output in
      while bytes[index] != byte { index = bytes.index(after: index) }
      let next = bytes.index(after: index)
      let isFirst = index == bytes.startIndex || !isWord(bytes[bytes.index(before: index)])
      let isLast = next == bytes.endIndex || !isWord(bytes[next])
      index = next
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"):
        break
      case UInt8(ascii: "_") where isFirst || isLast: break
      case UInt8(ascii: "&") where !isLast || (next < bytes.endIndex && bytes[next] == 0x23): break
      case UInt8(ascii: "|") where inTable: break
      default: return false
      }
      output.append("\\")
      output.unicodeScalars.append(Unicode.Scalar(byte))
      return true
    }
  }

  /// Adds `text` to HTML text or to a double-quoted attribute.
  static func html(_ text: String, to output: inout String) {
    append(text, to: &output) { byte, output in
      switch byte {
      case UInt8(ascii: "&"): output.append("&amp;")
      case UInt8(ascii: "<"): output.append("&lt;")
      case UInt8(ascii: ">"): output.append("&gt;")
      case UInt8(ascii: "\""): output.append("&quot;")
      case UInt8(ascii: "'"): output.append("&#39;")
      default: return false
      }
      return true
    }
  }

  /// Adds `text` to XML text: as HTML, without the two characters that XML does not allow.
  static func xml(_ text: String, to output: inout String) {
    guard text.unicodeScalars.contains(where: { $0.value & 0xFFFE == 0xFFFE }) else {
      return html(text, to: &output)
    }
    var allowed = String.UnicodeScalarView()
    allowed.append(contentsOf: text.unicodeScalars.filter { $0.value & 0xFFFE != 0xFFFE })
    html(String(allowed), to: &output)
  }

  /// Adds `text` as a JSON string with its quotation marks. Nothing is dropped: control
  /// characters and direction marks are written as `\u` escapes.
  static func json(_ text: some StringProtocol, to output: inout String) {
    output.append("\"")
    if needsEscape(text.utf8) {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": output.append("\\\"")
        case "\\": output.append("\\\\")
        case "\n": output.append("\\n")
        case "\r": output.append("\\r")
        case "\t": output.append("\\t")
        default:
          if isControl(scalar) || isUnseen(scalar) {
            for unit in UTF16.encode(scalar) ?? .init() {
              let hex = String(unit, radix: 16)
              output.append("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex)
            }
          } else {
            output.unicodeScalars.append(scalar)
          }
        }
      }
    } else {
      output.append(contentsOf: text)
    }
    output.append("\"")
  }

  /// Adds `text` as a CSV field; a field that a spreadsheet would run as a formula is preceded by
  /// an apostrophe.
  static func csv(_ text: some StringProtocol, to output: inout String) {
    var clean = ""
    append(String(text), to: &clean) { _, _ in false }
    // Some spreadsheets take the full-width signs for the others.
    let first = clean.unicodeScalars.first { $0 != " " }
    if let first, "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first) {
      clean = "'" + clean
    }
    guard clean.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") })
    else {
      output.append(clean)
      return
    }
    output.append("\"")
    for scalar in clean.unicodeScalars {
      if scalar == "\"" { output.append("\"") }
      output.unicodeScalars.append(scalar)
    }
    output.append("\"")
  }

  /// A target that may be linked: `http`, `https` or `mailto`, without white space, quotation
  /// marks or angle brackets; nil for everything else.
  static func link(_ target: String) -> String? {
    let lower = target.prefix(8).lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: { lower.hasPrefix($0) }) else {
      return nil
    }
    return isPlain(target) ? target : nil
  }

  /// A target that may be linked in the document's own text: also one on the same site, which names
  /// no scheme.
  static func linkOnPage(_ target: String) -> String? {
    let beginning = target.utf8.prefix { !"/?#".utf8.contains($0) }
    guard beginning.contains(UInt8(ascii: ":")) else {
      return isPlain(target) && !target.isEmpty ? target : nil
    }
    return link(target)
  }

  /// Whether a target has no white space, quotation marks or angle brackets.
  private static func isPlain(_ target: String) -> Bool {
    target.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !"<>\"'`\\".unicodeScalars.contains($0) && !isControl($0)
        && !isUnseen($0)
    }
  }

  /// Appends `text`, offering each ASCII byte to `escape`, which says whether it wrote it.
  private static func append(
    _ text: String, to output: inout String, escape: (UInt8, inout String) -> Bool
  ) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        if escape(UInt8(scalar.value), &output) { continue }
        if isControl(scalar) { output.append(" ") } else { output.unicodeScalars.append(scalar) }
      } else if isControl(scalar) {
        output.append(" ")
      } else if !isUnseen(scalar) {
        output.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  private static func needsEscape(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.contains {
      $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 == 0x7F || $0 == 0xC2
        || $0 == 0xE1 || $0 == 0xE2 || $0 == 0xD8 || $0 == 0xEF || $0 == 0xF3
    }
  }

  /// C0 and C1 controls, and the line and paragraph separators.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// Marks, embeddings, overrides and isolates of the bidirectional algorithm; spaces without width,
  /// signs that are never shown, and tags, in which words can be hidden from the reader.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
