/// The header of an HTTP message or WARC record: named fields until an empty line.
struct HeaderFields {
  private var fields: [String: String] = [:]

  /// Creates an empty header.
  init() {}

  /// Adds a line of the header; one that begins with a space goes on with the line before.
  mutating func add(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self)
    guard let first = line.first, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      first != 0x20, first != 0x09
    else {
      fields[last]? += " " + Self.trimmed(text[...])
      return
    }
    let name = text[..<colon].lowercased()
    last = name
    if fields[name] == nil {
      fields[name] = Self.trimmed(text[text.utf8.index(after: colon)...])
    }
  }

  /// The name of the field added last, in lower case.
  private var last = ""

  /// A field's value, by its name in lower case; of several fields of that name the first.
  subscript(name: String) -> String? { fields[name] }

  /// The media type of the content without parameters, in lower case; empty when not said.
  var contentType: String {
    Self.trimmed((fields["content-type"] ?? "").prefix { $0 != ";" }).lowercased()
  }

  /// The charset that the content type names; nil when it names none.
  var charset: String? {
    for part in (fields["content-type"] ?? "").split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, Self.trimmed(pair[0]).lowercased() == "charset" else { continue }
      let value = Self.trimmed(pair[1]).filter { $0 != "\"" && $0 != "'" }
      return value.isEmpty ? nil : value
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" || last.isNewline { text.removeLast() }
    return String(text)
  }
}
