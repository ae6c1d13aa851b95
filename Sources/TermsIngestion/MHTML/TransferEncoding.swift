/// How the bytes of a MIME part are written (RFC 2045, section 6).
enum TransferEncoding {
  case identity, quotedPrintable, base64

  init(named name: String?) {
    switch name?.lowercased() {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .identity
    }
  }

  /// The part's own bytes and where they came from.
  ///
  /// - Complexity: O(bytes of the part).
  func decode(_ part: Range<Int>, of bytes: Span<UInt8>) -> (bytes: [UInt8], map: OffsetMap) {
    var result: [UInt8] = []
    result.reserveCapacity(part.count)
    var map = OffsetMap()
    switch self {
    case .identity:
      map.copy(at: 0, from: part.lowerBound)
      let content = bytes.extracting(part)
      unsafe content.withUnsafeBufferPointer { unsafe result.append(contentsOf: $0) }
    case .quotedPrintable: Self.readQuotedPrintable(part, of: bytes, to: &result, &map)
    case .base64: Self.readBase64(part, of: bytes, to: &result, &map)
    }
    return (result, map)
  }

  private static func readQuotedPrintable(
    _ part: Range<Int>, of bytes: Span<UInt8>, to result: inout [UInt8], _ map: inout OffsetMap
  ) {
    var index = part.lowerBound
    while index < part.upperBound {
      guard bytes[index] == UInt8(ascii: "=") else {
        var end = index + 1
        while end < part.upperBound, bytes[end] != UInt8(ascii: "=") { end += 1 }
        map.copy(at: result.count, from: index)
        let run = bytes.extracting(index..<end)
        unsafe run.withUnsafeBufferPointer { unsafe result.append(contentsOf: $0) }
        index = end
        continue
      }
      if index + 2 < part.upperBound, let high = bytes[index + 1].hexadecimalValue,
        let low = bytes[index + 2].hexadecimalValue
      {
        map.replace(at: result.count, unit: 1, from: index, width: 3)
        result.append(UInt8(high << 4 | low))
        index += 3
        continue
      }
      // A line's end that is none, perhaps after spaces that were added on the way.
      var end = index + 1
      while end < part.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
      if end < part.upperBound, bytes[end] == 0x0D { end += 1 }
      if end < part.upperBound, bytes[end] == 0x0A { end += 1 }
      let isBreak = end == part.upperBound || (end > index + 1 && bytes[end - 1] < 0x20)
      if !isBreak {
        map.copy(at: result.count, from: index)
        result.append(bytes[index])
      }
      index = isBreak ? end : index + 1
    }
  }

  private static func readBase64(
    _ part: Range<Int>, of bytes: Span<UInt8>, to result: inout [UInt8], _ map: inout OffsetMap
  ) {
    var (bits, digits, start) = (UInt32(0), 0, part.lowerBound)
    func value(of byte: UInt8) -> UInt32? {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a") + 26)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0") + 52)
      case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
      default: nil
      }
    }
    for index in part {
      guard let value = value(of: bytes[index]) else { continue }
      if digits == 0 { start = index }
      bits = bits << 6 | value
      digits += 1
      if digits == 4 {
        map.replace(at: result.count, unit: 3, from: start, width: index + 1 - start)
        for shift in [UInt32(16), 8, 0] { result.append(UInt8(truncatingIfNeeded: bits >> shift)) }
        (bits, digits) = (0, 0)
      }
    }
    if digits > 1 {
      map.replace(at: result.count, unit: digits - 1, from: start, width: digits)
      bits <<= UInt32(4 - digits) * 6
      for shift in [UInt32(16), 8].prefix(digits - 1) {
        result.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
    }
  }
}
