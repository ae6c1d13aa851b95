/// Character references such as `&amp;`, `&#8217;` and `&#x2019;`.
enum CharacterReference {
  /// The character that the reference at `index` stands for and where it ends; nil when there is
  /// none.
  ///
  /// References to 128–159 mean windows-1252, as in browsers.
  static func at(
    _ index: Int, of bytes: Span<UInt8>, upTo limit: Int
  ) -> (scalar: UInt32, end: Int)? {
    var cursor = index + 1
    guard cursor < limit else { return nil }
    if bytes[cursor] == UInt8(ascii: "#") {
      cursor += 1
      var radix: UInt32 = 10
      if cursor < limit, bytes[cursor] | 0x20 == UInt8(ascii: "x") {
        radix = 16
        cursor += 1
      }
      var value: UInt32 = 0
      let first = cursor
      while cursor < limit, let digit = bytes[cursor].hexadecimalValue, digit < radix {
        value = min(value * radix + digit, 0x110000)
        cursor += 1
      }
      guard cursor > first else { return nil }
      if cursor < limit, bytes[cursor] == UInt8(ascii: ";") { cursor += 1 }
      return (scalar(value), cursor)
    }
    while cursor < limit, cursor - index < 32,
      bytes[cursor].isASCIILetter || bytes[cursor].isASCIIDigit
    {
      cursor += 1
    }
    let name = String(bytes.extracting((index + 1)..<cursor))
    guard cursor < limit, bytes[cursor] == UInt8(ascii: ";") else {
      // Old names may stand without their semicolon.
      return ["amp", "lt", "gt", "quot", "nbsp", "copy", "reg"].contains(name)
        ? names[name].map { ($0, cursor) } : nil
    }
    return (names[name] ?? HTMLNames.scalar(named: name)).map { ($0, cursor + 1) }
  }

  /// `text` with its references read.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"),
        let (scalar, end) = at(index, of: bytes.span, upTo: bytes.count)
      {
        decoded.append(scalar: scalar)
        index = end
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// What a numeric reference means.
  static func scalar(_ value: UInt32) -> UInt32 {
    if 0x80...0x9F ~= value { return windows1252[Int(value - 0x80)] }
    return value == 0 || value > 0x10FFFF || value & 0xFFFFF800 == 0xD800 ? 0xFFFD : value
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static let names: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "copy": 0xA9,
    "reg": 0xAE, "trade": 0x2122, "mdash": 0x2014, "ndash": 0x2013, "hellip": 0x2026,
    "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "bull": 0x2022,
    "middot": 0xB7, "sect": 0xA7, "para": 0xB6, "euro": 0x20AC, "pound": 0xA3, "yen": 0xA5,
    "cent": 0xA2, "deg": 0xB0, "laquo": 0xAB, "raquo": 0xBB, "shy": 0xAD, "times": 0xD7,
    "eacute": 0xE9, "egrave": 0xE8, "agrave": 0xE0, "ccedil": 0xE7, "uuml": 0xFC, "ouml": 0xF6,
    "auml": 0xE4, "szlig": 0xDF, "ntilde": 0xF1, "oacute": 0xF3, "iacute": 0xED, "aacute": 0xE1,
    "uacute": 0xFA, "ecirc": 0xEA, "ocirc": 0xF4, "icirc": 0xEE, "acirc": 0xE2, "zwj": 0x200D,
    "zwnj": 0x200C, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "rarr": 0x2192,
    "larr": 0x2190, "check": 0x2713, "star": 0x2606, "commat": 0x40, "colon": 0x3A,
    "lpar": 0x28, "rpar": 0x29, "lbrack": 0x5B, "rbrack": 0x5D, "period": 0x2E, "comma": 0x2C,
    "excl": 0x21, "quest": 0x3F, "num": 0x23, "dollar": 0x24, "percnt": 0x25, "ast": 0x2A,
    "sol": 0x2F, "semi": 0x3B, "NewLine": 0x0A, "Tab": 0x09, "lowbar": 0x5F, "hyphen": 0x2010,
    "dash": 0x2010, "horbar": 0x2015, "bullet": 0x2022, "nbhy": 0x2011,
  ]
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x37)
    case 0x61...0x66: UInt32(self - 0x57)
    default: nil
    }
  }
}
