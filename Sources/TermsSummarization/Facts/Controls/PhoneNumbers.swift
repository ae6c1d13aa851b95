import TermsCore

/// Finds telephone numbers.
enum PhoneNumbers {
  /// The first number in a range: 8 to 15 digits, or letters in a toll-free number, grouped by
  /// spaces, hyphens, dots or brackets.
  static func first(in range: TextRange, of document: Document) -> String? {
    let bytes = Array(document[range].utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isStart = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") || isDigit(byte)
      let isFresh = index == 0 || !EmailAddresses.isAlphanumeric(bytes[index - 1])
      if isStart, isFresh, let end = end(from: index, in: bytes) {
        return String(decoding: bytes[index..<end], as: UTF8.self)
      }
      index += 1
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func end(from start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    var digits = 0
    var groups = 0
    var end = start
    var wasDigit = false
    while index < bytes.count {
      let byte = bytes[index]
      if isDigit(byte) {
        digits += 1
        if !wasDigit { groups += 1 }
        end = index + 1
        wasDigit = true
      } else if byte == 0x20 || byte == 0x2d || byte == 0x2e || byte == 0x28 || byte == 0x29
        || (byte == 0x2b && index == start)
      {
        wasDigit = false
      } else {
        break
      }
      index += 1
    }
    let isInternational = bytes[start] == UInt8(ascii: "+")
    guard 8...15 ~= digits, groups >= 3 || isInternational else { return nil }
    return end
  }
}
