/// Input bytes as UTF-8 without NUL, and where each byte came from.
struct DecodedInput {
  /// Valid UTF-8.
  var utf8: [UInt8]
  /// From `utf8` to the input; nil when they run side by side from `shift`.
  var map: OffsetMap?
  /// Bytes of a byte-order mark left out at the start.
  var shift: Int
  /// The charset used, such as `UTF-8` or `windows-1252`.
  var charset: String
  /// How many characters could not be read and stand as U+FFFD.
  var replacements: Int

  func sourceStart(of offset: Int) -> Int { map?.start(of: offset) ?? offset + shift }
  func sourceEnd(of offset: Int) -> Int { map?.end(of: offset) ?? offset + shift }
}

/// Finds out how an input is encoded: byte-order mark, then strict UTF-8 (but for ISO-2022), then the charset that
/// came with the page, then the one that it declares (Latin-1 means windows-1252, as in browsers),
/// then ICU's detector.
enum TextDecoder {
  /// Decodes `input`.
  ///
  /// - Parameter charset: What a header beside the page says of it; nil when nothing does.
  /// - Complexity: O(*n*).
  static func decode(_ input: [UInt8], charset: String? = nil) -> DecodedInput {
    if input.starts(with: [0xEF, 0xBB, 0xBF]) {
      return utf8(Array(input[3...]), shift: 3) ?? converted(input, charset: "UTF-8", skip: 3)
    }
    if input.starts(with: [0xFF, 0xFE]) { return converted(input, charset: "UTF-16LE", skip: 2) }
    if input.starts(with: [0xFE, 0xFF]) { return converted(input, charset: "UTF-16BE", skip: 2) }
    if let unmarked = unmarkedUTF16(input) { return converted(input, charset: unmarked, skip: 0) }
    let named = charset.map(DeclaredCharset.canonical) ?? DeclaredCharset.find(in: input.span)
    // ISO-2022 switches between alphabets by escapes: its bytes are ASCII, and so valid UTF-8.
    if let named, named.lowercased().hasPrefix("iso-2022"), input.contains(0x1B) {
      return converted(input, charset: named, skip: 0)
    }
    if let decoded = utf8(input, shift: 0) { return decoded }
    if let declared = named {
      let decoded = converted(input, charset: declared, skip: 0)
      if declared != "UTF-8" || decoded.replacements * 200 < input.count { return decoded }
    }
    // Mostly UTF-8 with a few broken bytes reads better as UTF-8 than as anything else.
    let lenient = converted(input, charset: "UTF-8", skip: 0)
    if lenient.replacements * 3 < multibyteCount(lenient.utf8) { return lenient }
    let detected = CharsetConverter.detect(input).map(DeclaredCharset.canonical)
    return converted(input, charset: detected ?? "windows-1252", skip: 0)
  }

  private static func utf8(_ bytes: [UInt8], shift: Int) -> DecodedInput? {
    let finding = UTF8Validation.check(bytes.span)
    guard finding != .invalid else { return nil }
    var bytes = bytes
    if finding == .validWithNUL {
      for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
    }
    return DecodedInput(utf8: bytes, map: nil, shift: shift, charset: "UTF-8", replacements: 0)
  }

  private static func converted(_ input: [UInt8], charset: String, skip: Int) -> DecodedInput {
    guard var converter = CharsetConverter(charset: charset) else {
      return converted(input, charset: "windows-1252", skip: skip)
    }
    var writer = ScalarWriter(capacity: input.count)
    var position = skip
    while position < input.count {
      position = converter.step(input, from: position)
      for index in 0..<converter.count {
        writer.add(unit: converter.units[index], at: Int(converter.sources[index]))
      }
    }
    writer.finish(at: input.count)
    return DecodedInput(
      utf8: writer.utf8, map: writer.map, shift: 0, charset: charset,
      replacements: writer.replacements)
  }

  /// Writes UTF-16 units as UTF-8 and notes where each character came from, which is known when
  /// the next one starts.
  private struct ScalarWriter {
    var utf8: [UInt8] = []
    var map = OffsetMap()
    var replacements = 0
    private var open: (scalar: UInt32, source: Int)?

    init(capacity: Int) {
      utf8.reserveCapacity(capacity * 2)
      map.reserve(capacity / 3)
    }

    mutating func add(unit: UInt16, at source: Int) {
      let unit = UInt32(unit)
      if let high = open, unit & 0xFC00 == 0xDC00, high.scalar & 0xFFFF_FC00 == 0xD800 {
        open = (0x10000 + (high.scalar & 0x3FF) << 10 + (unit & 0x3FF), high.source)
        return
      }
      finish(at: source)
      open = (unit, source)
    }

    /// Writes the character at hand, which goes up to `end` in the input.
    mutating func finish(at end: Int) {
      guard let (unit, source) = open else { return }
      var scalar = unit
      if scalar & 0xFFFF_F800 == 0xD800 { scalar = 0xFFFD }
      if scalar == 0xFFFD { replacements += 1 }
      let start = utf8.count
      utf8.append(scalar: scalar == 0 ? 0x20 : scalar)
      map.replace(at: start, unit: utf8.count - start, from: source, width: end - source)
      open = nil
    }
  }

  /// UTF-16 without a mark shows as a zero in every other byte of its ASCII.
  private static func unmarkedUTF16(_ input: [UInt8]) -> String? {
    let sample = min(input.count, 512) & ~1
    guard sample >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in stride(from: 0, to: sample, by: 2) {
      if input[index] == 0 { zeros.even += 1 }
      if input[index + 1] == 0 { zeros.odd += 1 }
    }
    if zeros.odd * 4 > sample, zeros.even == 0 { return "UTF-16LE" }
    if zeros.even * 4 > sample, zeros.odd == 0 { return "UTF-16BE" }
    return nil
  }

  private static func multibyteCount(_ utf8: [UInt8]) -> Int {
    utf8.reduce(0) { $0 + ($1 >= 0xC0 ? 1 : 0) }
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
