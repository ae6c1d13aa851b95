/// A recursive-descent reader of JSON bytes.
struct JSONParser {
  let bytes: [UInt8]
  let maximumDepth: Int
  var position = 0

  static func parse(_ bytes: [UInt8], maximumDepth: Int) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    if parser.position < bytes.count { throw parser.error("unexpected bytes after the value") }
    return value
  }

  init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  func error(_ reason: String, at place: Int? = nil) -> JSONError {
    JSONError(position: place ?? position, reason: reason)
  }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard let next else { throw error("the input ends where a value should be") }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw error("a value should be here")
    }
  }

  mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    let start = position
    for byte in "\(word)".utf8 {
      if next != byte { throw error("a value should be here", at: start) }
      position += 1
    }
    return value
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    if depth > maximumDepth { throw error("values nest deeper than \(maximumDepth)") }
    position += 1
    var members: [String: JSONValue] = [:]
    skipSpace()
    if next == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipSpace()
      let name = try memberName()
      members[name] = try value(depth: depth)
      if try endsList(with: UInt8(ascii: "}")) { return .object(members) }
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    if depth > maximumDepth { throw error("values nest deeper than \(maximumDepth)") }
    position += 1
    var elements: [JSONValue] = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      position += 1
      return .array(elements)
    }
    while true {
      elements.append(try value(depth: depth))
      if try endsList(with: UInt8(ascii: "]")) { return .array(elements) }
    }
  }

  /// Steps over `,` (false) or `close` (true).
  mutating func endsList(with close: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    let byte = next
    if byte != close, byte != UInt8(ascii: ",") {
      throw error("',' or '\(Character(Unicode.Scalar(close)))' should be here")
    }
    position += 1
    return byte == close
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    try skipNumber()
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw error("a number too large to hold", at: start)
    }
    return .number(value)
  }

  mutating func skipNumber() throws(JSONError) {
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    if position == start { throw error("a digit should be here") }
  }

  private mutating func string() throws(JSONError) -> String {
    let open = position
    position += 1
    let end = runEnd()
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      defer { position = end + 1 }
      return String(decoding: bytes[position..<end], as: UTF8.self)
    }
    var text: [UInt8] = []
    while true {
      let end = runEnd()
      text += bytes[position..<end]
      position = end
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case nil: throw error("the string is not closed", at: open)
      default: throw error("a control character must be escaped")
      }
    }
  }

  /// The first byte from here on that cannot stand for itself in a string.
  func runEnd() -> Int {
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
      end += 1
    }
    return end
  }

  mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = position
    position += 1
    guard let kind = next else { throw error("the string is not closed", at: start) }
    position += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(kind)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += Array(Character(try scalar(from: start)).utf8)
    default: throw error("unknown escape", at: start)
    }
  }

  /// The scalar of `\uXXXX`, or of two such that form a surrogate pair.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try hex()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, next == UInt8(ascii: "\\"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      let low = try hex()
      if (0xDC00...0xDFFF).contains(low) {
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))!
      }
    }
    throw error("half of a surrogate pair", at: start)
  }

  private mutating func hex() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("a hexadecimal digit should be here")
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}

extension JSONParser {
  /// The members of the one object that fills `bytes`, in their order.
  static func members(of bytes: [UInt8], maximumDepth: Int) throws(JSONError) -> [JSONMember] {
    var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
    parser.skipSpace()
    if parser.next != UInt8(ascii: "{") { throw parser.error("an object should be here") }
    parser.position += 1
    parser.skipSpace()
    var members: [JSONMember] = []
    var isOpen = parser.next != UInt8(ascii: "}")
    if !isOpen { parser.position += 1 }
    while isOpen {
      parser.skipSpace()
      let name = try parser.memberName()
      parser.skipSpace()
      let start = parser.position
      let value = try parser.value(depth: 1)
      members.append(JSONMember(name: name, value: value, range: start..<parser.position))
      isOpen = try !parser.endsList(with: UInt8(ascii: "}"))
    }
    parser.skipSpace()
    if parser.position < bytes.count { throw parser.error("unexpected bytes after the value") }
    return members
  }

  /// A member's name and the colon after it.
  mutating func memberName() throws(JSONError) -> String {
    if next != UInt8(ascii: "\"") { throw error("a member name in quotes should be here") }
    let name = try string()
    skipSpace()
    if next != UInt8(ascii: ":") { throw error("':' should be here") }
    position += 1
    return name
  }
}
