/// What a reader sees of a stretch of HTML, found without the library: no tags, comments or
/// scripts, character references read, white space left out.
///
/// For tests of source positions.
enum VisibleText {
  /// The visible characters of `html`.
  static func of(_ html: String) -> String {
    var seen = ""
    var rest = html[...]
    while let character = rest.first {
      if character == "<", let tag = tag(at: rest) {
        rest = rest[tag.end...]
        if hidden.contains(tag.name), let end = endTag(of: tag.name, in: rest) {
          rest = rest[end...]
        }
      } else if character == "&", let (scalar, end) = reference(at: rest) {
        seen.unicodeScalars.append(scalar)
        rest = rest[end...]
      } else {
        seen.append(character)
        rest.removeFirst()
      }
    }
    return squeezed(seen)
  }

  /// `text` without white space and characters that show nothing.
  static func squeezed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      if scalar.properties.generalCategory != .format { result.append(scalar) }
    }
    return String(result)
  }

  private static let hidden: Set<String> = [
    "script", "style", "svg", "noscript", "template", "iframe", "textarea", "select", "object",
  ]
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": " ", "eacute": "é", "rsquo": "’",
    "mdash": "—", "copy": "©", "hellip": "…",
  ]

  private static func tag(at text: Substring) -> (name: String, end: Substring.Index)? {
    if text.hasPrefix("<!--") {
      var end = text.startIndex
      while end < text.endIndex, !text[end...].hasPrefix("-->") { end = text.index(after: end) }
      return ("", text.index(end, offsetBy: 3, limitedBy: text.endIndex) ?? text.endIndex)
    }
    guard let second = text.dropFirst().first, second.isASCII,
      second.isLetter || "/!?".contains(second)
    else { return nil }
    var quote: Character?
    var end = text.index(after: text.startIndex)
    while end < text.endIndex, quote != nil || text[end] != ">" {
      let character = text[end]
      if character == quote {
        quote = nil
      } else if quote == nil, "\"'".contains(character) {
        quote = character
      }
      end = text.index(after: end)
    }
    let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return (name.lowercased(), end < text.endIndex ? text.index(after: end) : end)
  }

  private static func endTag(of name: String, in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == "<", text[index...].lowercased().hasPrefix("</\(name)") {
        return text[index...].firstIndex(of: ">").map { text.index(after: $0) }
      }
      index = text.index(after: index)
    }
    return nil
  }

  private static func reference(at text: Substring) -> (Unicode.Scalar, Substring.Index)? {
    guard let end = text.prefix(12).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    let after = text.index(after: end)
    if let scalar = names[String(name)] { return (scalar, after) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { ($0, after) }
  }
}
