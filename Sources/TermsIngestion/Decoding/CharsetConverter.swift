internal import CICU

/// Fence around ICU's converters: bytes of any charset to UTF-16 with their offsets, some
/// thousand at a time.
@safe struct CharsetConverter: ~Copyable {
  /// The UTF-16 units of the last step.
  ///
  /// Bytes that cannot be read become U+FFFD.
  private(set) var units: [UInt16]
  /// For each unit, the offset in the input that it came from.
  private(set) var sources: [Int32]
  /// How many of ``units`` and ``sources`` the last step wrote.
  private(set) var count = 0

  private let decoder: OpaquePointer
  private static let stepBytes = 1 << 15

  /// A converter; nil when ICU does not know the charset.
  init?(charset: String) {
    guard let decoder = unsafe tcsum_decoder_open(charset) else { return nil }
    unsafe self.decoder = decoder
    units = Array(repeating: 0, count: Self.stepBytes + 64)
    sources = Array(repeating: 0, count: Self.stepBytes + 64)
  }

  deinit { unsafe tcsum_decoder_close(decoder) }

  /// Converts some of `bytes` from `start` on; returns where to go on, `bytes.count` at the end.
  mutating func step(_ bytes: [UInt8], from start: Int) -> Int {
    let end = min(start + Self.stepBytes, bytes.count)
    let capacity = units.count
    var consumed = 0
    let written = unsafe bytes.withUnsafeBytes { input in
      let first = unsafe input.baseAddress!.assumingMemoryBound(to: CChar.self) + start
      return unsafe tcsum_decoder_step(
        decoder, first, end - start, end == bytes.count ? 1 : 0, &units, &sources, capacity,
        &consumed)
    }
    count = max(written, 0)
    for index in 0..<count { sources[index] += Int32(truncatingIfNeeded: start) }
    return written < 0 || (consumed == 0 && written == 0) ? bytes.count : start + consumed
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
