/// Walks over UTF-8 bytes word by word.
struct WordScanner {
  struct Word {
    var start: Int
    var end: Int
    var hash: UInt64
    var style: WordStyle
  }

  private var position: Int
  private let end: Int
  private let kinds = Self.kindOfByte
  private var sawPunctuation = false

  /// Walks over the bytes of a range.
  init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The lower-case words of `text`, divided by spaces, each with its number in it.
  static func index(of text: String) -> HashIndex {
    var index = HashIndex()
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0a }) {
      _ = index.number(of: Words.hash(of: word), orNew: Int32(index.count))
    }
    return index
  }

  mutating func next(in bytes: Span<UInt8>) -> Word? {
    while position < end {
      let width = Self.wordWidth(bytes, position, end)
      if width > 0 { return scanWord(in: bytes) }
      let skipped = Self.separator(bytes, position, end)
      if skipped.isPunctuation { sawPunctuation = true }
      position += skipped.width
    }
    return nil
  }

  private mutating func scanWord(in bytes: Span<UInt8>) -> Word {
    let start = position
    var hash = Words.hashSeed
    var letters = 0
    var lowercase = false
    var style: WordStyle = sawPunctuation ? .afterPunctuation : []
    sawPunctuation = false
    let isNumber = Self.startsNumber(bytes, start, end)
    if bytes[start] &- 0x41 < 26 { style.insert(.capitalised) }
    while position < end {
      let byte = bytes[position]
      let kind = kinds[Int(byte)]
      if kind == .letter || kind == .digit {
        if kind == .letter {
          letters += 1
          if byte &- 0x61 < 26 { lowercase = true }
        }
        hash = Words.hash(hash, Self.lowercased(byte))
        position += 1
        continue
      }
      if kind == .high {
        let width = Self.wordWidth(bytes, position, end)
        if width > 0 {
          for offset in 0..<width { hash = Words.hash(hash, bytes[position + offset]) }
          position += width
          letters += 1
          continue
        }
      }
      if let width = Self.apostrophe(bytes, position, end), position > start,
        Self.isLetter(bytes, position + width, end)
      {
        hash = Words.hash(hash, 0x27)
        position += width
        continue
      }
      if isNumber, byte == 0x2c || byte == 0x2e, position + 1 < end,
        bytes[position + 1] &- 0x30 < 10
      {
        hash = Words.hash(hash, byte)
        position += 1
        continue
      }
      if position == start {  // a currency sign of one byte
        hash = Words.hash(hash, byte)
        position += 1
        continue
      }
      break
    }
    if isNumber { style.insert(.number) }
    if letters > 1, !lowercase { style.insert(.allCapitals) }
    return Word(start: start, end: position, hash: hash, style: style)
  }

  private enum Kind: UInt8 { case other, letter, digit, high }

  private static let kindOfByte: [Kind] = (0..<256).map { value in
    switch UInt8(value) {
    case 0x61...0x7a, 0x41...0x5a: .letter
    case 0x30...0x39: .digit
    case 0x80...: .high
    default: .other
    }
  }

  private static func isLetter(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at < end
      && (kindOfByte[Int(bytes[at])] == .letter
        || (kindOfByte[Int(bytes[at])] == .high && wordWidth(bytes, at, end) > 0))
  }

  private static func startsNumber(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let width = currencyWidth(bytes, at, end)
    return at + width < end && bytes[at + width] &- 0x30 < 10
  }

  /// The width of a currency sign: `$`, `£` or `€`; else 0.
  private static func currencyWidth(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    if bytes[at] == 0x24 { return 1 }
    if bytes[at] == 0xc2, at + 1 < end, bytes[at + 1] == 0xa3 { return 2 }
    if bytes[at] == 0xe2, at + 2 < end, bytes[at + 1] == 0x82, bytes[at + 2] == 0xac { return 3 }
    return 0
  }

  /// How many bytes the character at `at` gives to a word; 0 when it belongs to none.
  private static func wordWidth(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let byte = bytes[at]
    switch kindOfByte[Int(byte)] {
    case .letter, .digit: return 1
    case .other:
      return byte == 0x24 && startsNumber(bytes, at, end) ? 1 : 0
    case .high:
      let currency = currencyWidth(bytes, at, end)
      if currency > 0 { return startsNumber(bytes, at, end) ? currency : 0 }
      // Latin-1 signs (U+0080–U+00BF) and general punctuation (U+2000–U+206F) divide words.
      if byte == 0xc2 { return 0 }
      if byte == 0xe2, at + 1 < end, bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81 { return 0 }
      return width(of: byte, at, end)
    }
  }

  private static func width(of lead: UInt8, _ at: Int, _ end: Int) -> Int {
    let width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
    return min(width, end - at)
  }

  /// The width of `'` or `’` at `at`, if it is one.
  private static func apostrophe(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    if bytes[at] == 0x27 { return 1 }
    if bytes[at] == 0xe2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { return 3 }
    return nil
  }

  private static func separator(
    _ bytes: Span<UInt8>, _ at: Int, _ end: Int
  ) -> (width: Int, isPunctuation: Bool) {
    let byte = bytes[at]
    if byte < 0x80 {
      return (1, byte > 0x20 && byte != 0x2d && byte != 0x2f && byte != 0x27)
    }
    let isSpace = byte == 0xc2 && at + 1 < end && bytes[at + 1] == 0xa0
    let isApostrophe = apostrophe(bytes, at, end) != nil
    return (width(of: byte, at, end), !isSpace && !isApostrophe)
  }
}
