/// A hash of a clause's words.
package enum Fingerprint {
  /// FNV-1a over letters and digits: ASCII in lower case, other bytes as they are; spacing and
  /// punctuation left out.
  package static func of(_ text: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<text.count {
      let byte = text[index]
      let kept: UInt8
      if byte.isASCIILetter {
        kept = byte | 0x20
      } else if byte.isASCIIDigit || byte >= 0x80 {
        kept = byte
      } else {
        continue
      }
      hash = (hash ^ UInt64(kept)) &* 0x100_0000_01B3
    }
    return hash
  }
}
