/// Strict UTF-8 (Unicode 15, table 3-7).
enum UTF8Validation {
  /// What strict reading finds.
  enum Finding { case valid, validWithNUL, invalid }

  /// Whether `bytes` are well-formed UTF-8 (no overlong forms, surrogates or cut sequences), and
  /// whether a NUL is among them.
  ///
  /// - Complexity: O(*n*); eight bytes a step over ASCII.
  static func check(_ bytes: Span<UInt8>) -> Finding {
    var hasNUL = false
    let raw = unsafe bytes.bytes
    let count = bytes.count
    var index = 0
    while index < count {
      if index &+ 8 <= count {
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          if (word &- 0x0101_0101_0101_0101) & 0x8080_8080_8080_8080 != 0 { hasNUL = true }
          index &+= 8
          continue
        }
      }
      let lead = bytes[index]
      if lead < 0x80 {
        if lead == 0 { hasNUL = true }
        index &+= 1
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return .invalid
      }
      guard index &+ length <= count, second.contains(bytes[index &+ 1]) else { return .invalid }
      for offset in 2..<max(length, 2) where bytes[index &+ offset] & 0xC0 != 0x80 { return .invalid }
      index &+= length
    }
    return hasNUL ? .validWithNUL : .valid
  }
}
