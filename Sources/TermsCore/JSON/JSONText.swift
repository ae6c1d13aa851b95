extension TextOutputStream {
  /// Writes `text` as a JSON string, quotes included; only `"`, `\` and control characters are
  /// escaped.
  ///
  /// - Complexity: O(*n*); text without such characters is written in one piece.
  package mutating func writeJSON(_ text: some StringProtocol) {
    write("\"")
    var start = text.startIndex
    var index = start
    let utf8 = text.utf8
    while index < text.endIndex {
      let byte = utf8[index]
      let after = utf8.index(after: index)
      if byte < 0x20 || byte == 0x22 || byte == 0x5C {
        write(String(text[start..<index]))
        write(escaped(byte))
        start = after
      }
      index = after
    }
    write(String(text[start..<index]))
    write("\"")
  }
}

private func escaped(_ byte: UInt8) -> String {
  switch byte {
  case 0x22: "\\\""
  case 0x5C: "\\\\"
  case 0x08: "\\b"
  case 0x0C: "\\f"
  case 0x0A: "\\n"
  case 0x0D: "\\r"
  case 0x09: "\\t"
  default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as JSON on one line, members sorted by name; whole numbers have no fraction.
  package var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Writes the value as JSON on one line; see ``description``.
  package func write(to output: inout some TextOutputStream) {
    switch self {
    case .null: output.write("null")
    case .bool(let value): output.write(value ? "true" : "false")
    case .number(let value):
      output.write(Int(exactly: value).map(String.init) ?? String(value))
    case .string(let value): output.writeJSON(value)
    case .array(let elements):
      output.write("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { output.write(",") }
        element.write(to: &output)
      }
      output.write("]")
    case .object(let members):
      output.write("{")
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { output.write(",") }
        output.writeJSON(member.key)
        output.write(":")
        member.value.write(to: &output)
      }
      output.write("}")
    }
  }
}
