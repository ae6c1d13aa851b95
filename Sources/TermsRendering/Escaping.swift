/// The only place where text of a document is made safe for an output format.
///
/// In every format, control characters (which could drive a terminal) become spaces and characters
/// that turn the direction of writing are dropped.
enum Escaping {
  /// Adds `text` as plain text.
  static func text(_ text: String, to output: inout String) {
    append(text, to: &output) { _, _ in false }
  }

  /// Adds `text` to Markdown prose or, with `inTable`, to a table cell.
  ///
  /// Only what would change the meaning is escaped, so that the page reads well as it is: brackets,
  /// emphasis, code, HTML and entity marks, and bars in tables. A `>` or a list mark is safe: text
  /// of a document never starts a line.
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
        UInt8(ascii: "]"), UInt8(ascii: "<"):
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
          if isControl(scalar) || turnsDirection(scalar) {
            let hex = String(scalar.value, radix: 16)
            output.append("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex)
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
    if let first = text.utf8.first, "=+-@".utf8.contains(first) { clean.append("'") }
    append(String(text), to: &clean) { _, _ in false }
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
    let isSafe = target.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !"<>\"'`\\".unicodeScalars.contains($0) && !isControl($0)
        && !turnsDirection($0)
    }
    return isSafe ? target : nil
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
      } else if !turnsDirection(scalar) {
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
        || $0 == 0xE2 || $0 == 0xD8
    }
  }

  /// C0 and C1 controls, and the line and paragraph separators.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// Marks, embeddings, overrides and isolates of the bidirectional algorithm.
  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || scalar.value == 0x200E || scalar.value == 0x200F || scalar.value == 0x061C
  }
}
