internal import CICU

/// Fence around ICU's converters: bytes of any charset to UTF-16 with their offsets.
enum CharsetConverter {
  /// The UTF-16 units of `bytes` from `skip` on, and for each unit the offset it came from,
  /// counted from `skip`; nil when ICU does not know the charset. Bytes that cannot be read
  /// become U+FFFD.
  static func utf16(
    of bytes: [UInt8], charset: String, skip: Int
  ) -> (units: [UInt16], offsets: [Int])? {
    let capacity = bytes.count - skip + 16
    var offsets = [Int32](repeating: 0, count: capacity)
    var written = -1
    let units = unsafe [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
      let target = buffer.baseAddress!
      written = unsafe offsets.withUnsafeMutableBufferPointer { offsets in
        unsafe bytes.withUnsafeBytes { input in
          let start = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
          guard let start = unsafe start else { return 0 }
          return unsafe tcsum_decode(
            charset, start + skip, bytes.count - skip, target, offsets.baseAddress!, capacity)
        }
      }
      count = max(written, 0)
    }
    guard written >= 0 else { return nil }
    return (units, offsets.prefix(written).map(Int.init))
  }

  /// The charset that ICU finds most likely, judged by the first 64 KB.
  static func detect(_ bytes: [UInt8]) -> String? {
    var name = [CChar](repeating: 0, count: 64)
    let found = unsafe bytes.prefix(1 << 16).withUnsafeBytes { input in
      unsafe tcsum_detect_charset(
        input.baseAddress!.assumingMemoryBound(to: CChar.self), Int32(input.count), &name,
        Int32(name.count))
    }
    guard found != 0 else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
