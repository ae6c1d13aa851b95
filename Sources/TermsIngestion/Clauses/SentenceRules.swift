/// The sentence boundaries of Unicode (UAX #29, section 5.1) for text of ASCII and the punctuation
/// of English print, which is nearly all there is; other text is ICU's.
enum SentenceRules {
  /// Where sentences end within `range`, its end left out; nil when a character in it needs ICU.
  ///
  /// - Complexity: O(*n*).
  static func boundaries(in range: Range<Int>, of text: Span<UInt8>) -> [Int]? {
    var ends: [Int] = []
    let end = range.upperBound
    var index = range.lowerBound
    while index < end {
      let role = roles[Int(text[index])]
      if role == .other || role == .close || role == .continues || role == .letter {
        index &+= 1
        continue
      }
      guard role == .stop || role == .mark else {
        guard let width = punctuation(at: index, upTo: end, of: text)?.width else { return nil }
        index += width
        continue
      }
      // SB6, SB7: 1.5, U.S.
      if role == .stop, index + 1 < end {
        let next = text[index + 1]
        let isInitial =
          next &- 0x41 < 26 && index > range.lowerBound && text[index - 1].isASCIILetter
        if next.isASCIIDigit || isInitial {
          index += 1
          continue
        }
      }
      // SB9, SB10: quotation marks and brackets that close, then spaces.
      index += 1
      while index < end, let width = closeWidth(at: index, upTo: end, of: text) { index += width }
      while index < end, text[index] == 0x20 { index += 1 }
      if index == end { break }
      // SB8, SB8a, SB11.
      guard let next = self.role(at: index, upTo: end, of: text) else { return nil }
      if next == .continues || next == .stop || next == .mark { continue }
      if role == .stop {
        guard let goesOn = leadsToLowerCase(from: index, upTo: end, of: text) else { return nil }
        if goesOn { continue }
      }
      ends.append(index)
    }
    return ends
  }

  /// What a character may do at a boundary (its Sentence_Break property); `unknown` covers control
  /// characters and the lead bytes of others.
  private enum Role: UInt8 { case other, letter, close, continues, stop, mark, unknown }

  private static let roles: [Role] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .mark
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: .close
    case 0x2C, 0x2D, 0x3A: .continues
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x20..<0x7F: .other
    default: .unknown
    }
  }

  /// Punctuation past ASCII: the quotation marks close, the dashes continue.
  private static func punctuation(
    at index: Int, upTo end: Int, of text: Span<UInt8>
  ) -> (role: Role, width: Int)? {
    guard index + 1 < end else { return nil }
    switch (text[index], text[index + 1]) {
    case (0xC2, 0xA7), (0xC2, 0xA9), (0xC2, 0xAE): return (.other, 2)
    case (0xE2, 0x80) where index + 2 < end:
      switch text[index + 2] {
      case 0x93, 0x94: return (.continues, 3)
      case 0x98, 0x99, 0x9C, 0x9D: return (.close, 3)
      case 0xA2: return (.other, 3)
      default: return nil
      }
    case (0xE2, 0x84) where index + 2 < end && text[index + 2] == 0xA2: return (.other, 3)
    default: return nil
    }
  }

  private static func role(at index: Int, upTo end: Int, of text: Span<UInt8>) -> Role? {
    let role = roles[Int(text[index])]
    return role == .unknown ? punctuation(at: index, upTo: end, of: text)?.role : role
  }

  private static func closeWidth(at index: Int, upTo end: Int, of text: Span<UInt8>) -> Int? {
    let role = roles[Int(text[index])]
    if role == .close { return 1 }
    guard role == .unknown, let mark = punctuation(at: index, upTo: end, of: text),
      mark.role == .close
    else { return nil }
    return mark.width
  }

  /// Whether the next letter is in lower case, with no other end of a sentence before it; nil when
  /// a character before it needs ICU.
  private static func leadsToLowerCase(
    from start: Int, upTo end: Int, of text: Span<UInt8>
  ) -> Bool? {
    var index = start
    while index < end {
      switch roles[Int(text[index])] {
      case .letter: return text[index] >= 0x61
      case .stop, .mark: return false
      case .unknown:
        guard let width = punctuation(at: index, upTo: end, of: text)?.width else { return nil }
        index += width
      default: index += 1
      }
    }
    return false
  }
}
