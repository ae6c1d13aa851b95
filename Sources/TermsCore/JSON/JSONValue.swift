/// A JSON value (RFC 8259).
package enum JSONValue: Sendable, Hashable {
  /// The value `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as near as a `Double` comes.
  case number(Double)
  /// A string, its escapes resolved.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// The members by name; where a name comes twice, the last one stands.
  case object([String: JSONValue])

  /// Reads one JSON value that fills `bytes`, white space around it allowed.
  ///
  /// Ill-formed UTF-8 inside strings becomes U+FFFD.
  /// - Throws: ``JSONError`` at the first byte that is not JSON, or where values nest deeper than
  ///   `maximumDepth`.
  /// - Complexity: O(*n*).
  package init(parsing bytes: [UInt8], maximumDepth: Int = 128) throws(JSONError) {
    self = try JSONParser.parse(bytes, maximumDepth: maximumDepth)
  }

  /// The member called `name`; nil when there is none or this is not an object.
  package subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The text of a string; else nil.
  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements of an array; else nil.
  package var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The value of a number; else nil.
  package var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  /// The value of `true` and `false`; else nil.
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }
}

/// A member of an object, and where its value stands.
package struct JSONMember: Sendable, Hashable {
  /// The member's name.
  package var name: String
  /// Its value.
  package var value: JSONValue
  /// The bytes of the value in the input, such as the digits of a number too long to hold.
  package var range: Range<Int>
}

extension JSONValue {
  /// Reads the members of one JSON object that fills `bytes`, in their order, also those whose names
  /// come twice.
  ///
  /// - Throws: ``JSONError``, as ``init(parsing:maximumDepth:)`` does, also for other values.
  /// - Complexity: O(*n*).
  package static func members(
    parsing bytes: [UInt8], maximumDepth: Int = 128
  ) throws(JSONError) -> [JSONMember] {
    try JSONParser.members(of: bytes, maximumDepth: maximumDepth)
  }
}

/// Where and why bytes are not JSON.
package struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Offset of the offending byte, from 0.
  package var position: Int
  /// What was expected or wrong there.
  package var reason: String

  /// Creates an error.
  package init(position: Int, reason: String) {
    self.position = position
    self.reason = reason
  }

  /// One sentence for people.
  package var description: String { "not JSON at byte \(position): \(reason)" }
}
