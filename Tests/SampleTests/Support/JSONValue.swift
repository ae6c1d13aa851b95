/// A JSON value, as far as the files of expected answers need it.
enum JSONValue: Equatable {
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  var strings: [String]? {
    if case .array(let values) = self { values.compactMap(\.string) } else { nil }
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }
}

/// Reads strings, arrays and objects; everything else is an error.
struct JSONParser {
  struct Malformed: Error {
    var offset: Int
  }

  private let bytes: [UInt8]
  private var position = 0

  static func parse(_ bytes: [UInt8]) throws(Malformed) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    return try parser.value()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value() throws(Malformed) -> JSONValue {
    switch try next() {
    case UInt8(ascii: "\""):
      return .string(try string())
    case UInt8(ascii: "["):
      var values: [JSONValue] = []
      try elements(until: UInt8(ascii: "]")) { parser throws(Malformed) in
        values.append(try parser.value())
      }
      return .array(values)
    case UInt8(ascii: "{"):
      var members: [String: JSONValue] = [:]
      try elements(until: UInt8(ascii: "}")) { parser throws(Malformed) in
        guard try parser.next() == UInt8(ascii: "\"") else { throw parser.malformed }
        let key = try parser.string()
        guard try parser.next() == UInt8(ascii: ":") else { throw parser.malformed }
        members[key] = try parser.value()
      }
      return .object(members)
    default:
      throw malformed
    }
  }

  private var malformed: Malformed { Malformed(offset: position) }

  /// The next byte that is not white space.
  private mutating func next() throws(Malformed) -> UInt8 {
    while position < bytes.count {
      position += 1
      if bytes[position - 1] > UInt8(ascii: " ") { return bytes[position - 1] }
    }
    throw malformed
  }

  private mutating func elements(
    until close: UInt8, _ element: (inout JSONParser) throws(Malformed) -> Void
  ) throws(Malformed) {
    guard try next() != close else { return }
    position -= 1
    while true {
      try element(&self)
      switch try next() {
      case close: return
      case UInt8(ascii: ","): continue
      default: throw malformed
      }
    }
  }

  /// A string whose opening quote has been read; escapes are `\"`, `\\`, `\/` and `\n`.
  private mutating func string() throws(Malformed) -> String {
    var contents: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        return String(decoding: contents, as: UTF8.self)
      case UInt8(ascii: "\\") where position < bytes.count:
        contents.append(bytes[position] == UInt8(ascii: "n") ? 10 : bytes[position])
        position += 1
      default:
        contents.append(byte)
      }
    }
    throw malformed
  }
}
