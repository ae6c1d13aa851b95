/// Something that gives bytes a piece at a time.
package protocol ByteSource {
  /// The next piece, never empty; nil at the end.
  ///
  /// - Throws: ``CorpusError`` when reading breaks off; what came before stands.
  mutating func next() throws(CorpusError) -> [UInt8]?

  /// How much of the source has been read, from 0 to 1; nil when its length is not known.
  var fraction: Double? { get }
}

/// Bytes that are in memory.
struct MemorySource: ByteSource {
  private var bytes: [UInt8]?

  init(_ bytes: [UInt8]) { self.bytes = bytes.isEmpty ? nil : bytes }

  var fraction: Double? { bytes == nil ? 1 : 0 }

  mutating func next() -> [UInt8]? {
    defer { bytes = nil }
    return bytes
  }
}
