internal import CCompression

/// How bytes are compressed.
enum Compression: Sendable {
  case gzip, deflate, zstd

  /// What the first bytes of an input say; nil when it is not compressed.
  init?(magic: ArraySlice<UInt8>) {
    if magic.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if magic.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      self = .zstd
    } else {
      return nil
    }
  }
}

/// Inflates gzip, zlib, bare deflate and zstd, by zlib and libzstd; the one place that knows them.
@safe
struct Inflater: ~Copyable {
  /// What a step came to.
  enum Status {
    case goesOn, memberEnded, damaged
  }

  private let handle: OpaquePointer

  /// Nil when there is no memory for it.
  ///
  /// - Parameter start: The first bytes: what HTTP calls “deflate” may come with zlib's header or
  ///   without.
  init?(_ compression: Compression, start: ArraySlice<UInt8>) {
    let head = Array(start.prefix(2))
    let isBare =
      head.count == 2
      && (head[0] & 0x0F != 8 || (UInt16(head[0]) << 8 | UInt16(head[1])) % 31 != 0)
    let format =
      switch compression {
      case .gzip: TCSUM_GZIP_OR_ZLIB
      case .deflate: isBare ? TCSUM_RAW_DEFLATE : TCSUM_GZIP_OR_ZLIB
      case .zstd: TCSUM_ZSTD
      }
    guard let handle = unsafe tcsum_inflater_open(Int32(format)) else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe tcsum_inflater_close(handle) }

  /// Inflates `input` from `position` on, which it moves, until `output` has `limit` bytes more.
  mutating func step(
    _ input: [UInt8], from position: inout Int, into output: inout [UInt8], limit: Int
  ) -> Status {
    var consumed = 0
    var status: Int32 = 0
    let rest = input.count - position
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      unsafe input.withUnsafeBufferPointer { bytes in
        status = unsafe tcsum_inflater_step(
          handle, bytes.baseAddress.map { unsafe $0 + position }, rest, &consumed,
          buffer.baseAddress, limit, &count)
      }
    }
    position += consumed
    if output.isEmpty { output = piece } else { output += piece }
    return status < 0 ? .damaged : status == 1 ? .memberEnded : .goesOn
  }
}
