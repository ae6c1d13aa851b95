/// The header of a MIME message or of one of its parts (RFC 2045): fields until an empty line.
struct MIMEHeader {
  /// Where what follows the header starts.
  private(set) var end: Int
  /// Values by their fields' names in lower case, folded lines joined; the first of a name counts.
  private var fields: [String: String] = [:]

  /// Reads the header that starts at `start` and lies before `limit`.
  ///
  /// - Complexity: O(bytes of the header).
  init(in bytes: Span<UInt8>, from start: Int, upTo limit: Int) {
    end = start
    var name = ""
    while end < limit {
      var lineEnd = end
      while lineEnd < limit, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      var visible = lineEnd
      while visible > end, bytes[visible - 1].isHTMLSpace { visible -= 1 }
      let line = bytes.extracting(end..<visible)
      end = min(lineEnd + 1, limit)
      if line.count == 0 { return }
      if line[0] == 0x20 || line[0] == 0x09 {
        fields[name]? += " " + String(line).drop { $0 == " " || $0 == "\t" }
        continue
      }
      guard let colon = (0..<line.count).first(where: { line[$0] == UInt8(ascii: ":") }) else {
        continue
      }
      name = String(line.extracting(0..<colon)).lowercased()
      if fields[name] == nil {
        fields[name] = String(
          String(line.extracting((colon + 1)..<line.count)).drop { $0 == " " || $0 == "\t" })
      }
    }
  }

  /// A field's value without its parameters; nil when there is no such field.
  subscript(name: String) -> String? { fields[name] }

  /// The type of the content, such as `text/html`.
  var contentType: String {
    String((fields["content-type"] ?? "text/plain").prefix { $0 != ";" && $0 != " " }).lowercased()
  }

  /// A parameter of the content type, such as its `boundary`.
  func parameter(_ name: String) -> String? {
    var rest = (fields["content-type"] ?? "")[...]
    while let semicolon = rest.firstIndex(of: ";") {
      rest = rest[rest.index(after: semicolon)...].drop { $0 == " " || $0 == "\t" }
      let key = rest.prefix { $0 != "=" && $0 != ";" }
      let isMeant = key.lowercased() == name
      rest = rest.dropFirst(key.count)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      let value: Substring
      if rest.first == "\"" {
        value = rest.dropFirst().prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 2)
      } else {
        value = rest.prefix { $0 != ";" && $0 != " " && $0 != "\t" }
      }
      if isMeant { return String(value) }
    }
    return nil
  }
}
