/// The layout of trained weights, little-endian.
///
///     0  magic "TCSUMCLS"      8  version u32          12  bytes in all u32
///     16 checksum u64 of all that follows              24  head checksum u64 of 32..<body
///     32 columns u32           36 rows u32             40  slot bits u32
///     44 lanes u32: 16 or 48   48 hidden rows u32      52–63 zero
///     64 parameters: five runs of 48 f32 (scale, bias, slope, intercept, threshold)
///     body: slots, 2^(slot bits) u32: check bits above, row + 1 in the low 17 bits, 0 empty
///           rows of `lanes` i8: one weight a column; the last lane is the feature's idf², rounded
///           hidden rows of 64 i8: what the feature gives each hidden unit; for the first rows only
///           when there are hidden rows: scale and bias of each unit, 2 × 64 f32, then 64 runs of
///           48 f32: what each unit gives the columns
package enum ModelFormat {
  package static let magic: [UInt8] = Array("TCSUMCLS".utf8)
  /// Raised whenever features or layout change.
  package static let version: UInt32 = 4
  /// Margins of a clause: the most lanes that a row can have.
  package static let lanes = 48
  /// Units of the hidden layer.
  package static let hiddenUnits = 64
  package static let headByteCount = 64
  package static let parameterRuns = 5
  package static let bodyOffset = headByteCount + parameterRuns * lanes * 4
  /// Bytes after the hidden rows.
  static let hiddenParameterByteCount = hiddenUnits * (2 + lanes) * 4
  static let rowBits: UInt32 = 17

  /// Where a feature may stand first, and the check bits that its slot must have.
  package static func slot(of hash: UInt64, slotBits: Int) -> (index: Int, check: UInt32) {
    (Int(hash & (1 << UInt64(slotBits) - 1)), UInt32(hash >> 49) << rowBits)
  }

  /// A checksum that reads eight bytes at a time; it finds accidents, not attacks.
  package static func checksum(_ bytes: Span<UInt8>) -> UInt64 {
    var sum: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var offset = 0
    while offset < bytes.count {
      var word: UInt64 = 0
      for place in 0..<min(8, bytes.count - offset) {
        word |= UInt64(bytes[offset + place]) << UInt64(place * 8)
      }
      sum = (sum ^ word) &* 0xD6E8_FEB8_6659_FD93
      sum ^= sum >> 32
      offset += 8
    }
    return sum
  }
}
