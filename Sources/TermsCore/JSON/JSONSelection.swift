/// Which members of a JSON value are wanted, so that the others need no memory.
package indirect enum JSONSelection: Sendable {
  /// The whole value.
  case all
  /// These members of an object, or of the objects in an array; values without members stay whole.
  case members([String: JSONSelection])
}

extension JSONValue {
  /// Reads one JSON value that fills `bytes`, keeping the members that `selection` names.
  ///
  /// The others are checked to be JSON and passed over, except that their numbers may be of any
  /// size.
  /// - Throws: ``JSONError``, as ``init(parsing:maximumDepth:)`` does.
  /// - Complexity: O(*n*); memory only for what is kept.
  package init(
    parsing bytes: [UInt8], keeping selection: JSONSelection, maximumDepth: Int = 128
  ) throws(JSONError) {
    self = try JSONParser.parse(bytes, keeping: selection, maximumDepth: maximumDepth)
  }
}

extension JSONParser {
  static func parse(
    _ bytes: [UInt8], keeping selection: JSONSelection, maximumDepth: Int
  ) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
    let value = try parser.value(depth: 0, keeping: selection)
    parser.skipSpace()
    if parser.position < bytes.count { throw parser.error("unexpected bytes after the value") }
    return value
  }

  private mutating func value(
    depth: Int, keeping selection: JSONSelection
  ) throws(JSONError) -> JSONValue {
    guard case .members(let wanted) = selection else { return try value(depth: depth) }
    skipSpace()
    if next == UInt8(ascii: "[") {
      var elements: [JSONValue] = []
      try skipList(depth: depth, to: UInt8(ascii: "]")) { parser throws(JSONError) in
        elements.append(try parser.value(depth: depth + 1, keeping: selection))
      }
      return .array(elements)
    }
    guard next == UInt8(ascii: "{") else { return try value(depth: depth) }
    var members: [String: JSONValue] = [:]
    try skipList(depth: depth, to: UInt8(ascii: "}")) { parser throws(JSONError) in
      parser.skipSpace()
      let name = try parser.memberName()
      if let selection = wanted[name] {
        members[name] = try parser.value(depth: depth + 1, keeping: selection)
      } else {
        try parser.skipValue(depth: depth + 1)
      }
    }
    return .object(members)
  }

  private mutating func skipValue(depth: Int) throws(JSONError) {
    skipSpace()
    guard let next else { throw error("the input ends where a value should be") }
    switch next {
    case UInt8(ascii: "{"):
      try skipList(depth: depth, to: UInt8(ascii: "}")) { parser throws(JSONError) in
        parser.skipSpace()
        if parser.next != UInt8(ascii: "\"") {
          throw parser.error("a member name in quotes should be here")
        }
        try parser.skipString()
        parser.skipSpace()
        if parser.next != UInt8(ascii: ":") { throw parser.error("':' should be here") }
        parser.position += 1
        try parser.skipValue(depth: depth + 1)
      }
    case UInt8(ascii: "["):
      try skipList(depth: depth, to: UInt8(ascii: "]")) { parser throws(JSONError) in
        try parser.skipValue(depth: depth + 1)
      }
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
    default: _ = try value(depth: depth)
    }
  }

  /// Steps over brackets, calling `element` at the start of each thing between them.
  private mutating func skipList(
    depth: Int, to close: UInt8, _ element: (inout JSONParser) throws(JSONError) -> Void
  ) throws(JSONError) {
    if depth >= maximumDepth { throw error("values nest deeper than \(maximumDepth)") }
    position += 1
    skipSpace()
    if next == close {
      position += 1
      return
    }
    repeat { try element(&self) } while try !endsList(with: close)
  }

  private mutating func skipString() throws(JSONError) {
    let open = position
    position += 1
    var unescaped: [UInt8] = []
    while true {
      position = runEnd()
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): try escape(into: &unescaped)
      case nil: throw error("the string is not closed", at: open)
      default: throw error("a control character must be escaped")
      }
    }
  }
}
