/// The inflated bytes of a compressed source: gzip with any number of members, zstd with any number
/// of frames.
final class InflatedSource: ByteSource {
  private static let pieceSize = 1 << 17

  private var source: any ByteSource
  private let compression: Compression
  private let name: String
  private var inflater: Inflater?
  private var input: [UInt8]
  private var position = 0
  /// Whether a member has begun and not ended.
  private var isInside = false
  /// Whether a full piece may have left bytes behind in the inflater.
  private var mayHoldMore = false
  private var hasEnded = false

  /// - Parameters:
  ///   - start: What was read of the source before.
  ///   - name: What the input is called in errors.
  init(
    _ source: any ByteSource, startingWith start: [UInt8], _ compression: Compression,
    named name: String
  ) {
    self.source = source
    self.compression = compression
    self.name = name
    input = start
  }

  var fraction: Double? { source.fraction }

  func next() throws(CorpusError) -> [UInt8]? {
    var piece: [UInt8] = []
    while piece.isEmpty, !hasEnded {
      if position == input.count, !mayHoldMore, try !refill() { break }
      if !isInside, skipsPadding() { continue }
      if inflater == nil { inflater = Inflater(compression, start: input[position...]) }
      isInside = true
      let before = position
      switch inflater?.step(input, from: &position, into: &piece, limit: Self.pieceSize) {
      case .goesOn:
        mayHoldMore = piece.count == Self.pieceSize
        if position == before, piece.isEmpty, position < input.count { throw damaged() }
      case .memberEnded:
        isInside = false
        mayHoldMore = false
      case .damaged, nil:
        hasEnded = true
        if piece.isEmpty { throw damaged() }
        pending = damaged()
      }
    }
    if piece.isEmpty, let pending {
      self.pending = nil
      throw pending
    }
    return piece.isEmpty ? nil : piece
  }

  /// An error that waits until the bytes before it were given.
  private var pending: CorpusError?

  private func damaged() -> CorpusError {
    hasEnded = true
    return CorpusError(
      .damaged,
      "\(name): the compressed data is damaged; what stands before it was read. "
        + "Fetch the file again.")
  }

  private func refill() throws(CorpusError) -> Bool {
    guard let next = try source.next() else {
      hasEnded = true
      guard isInside else { return false }
      throw CorpusError(
        .truncated,
        "\(name): the compressed data ends too early; what stands before its end was "
          + "read. Fetch the file again.")
    }
    input = next
    position = 0
    return true
  }

  /// Passes over zeros between and after members, as tapes and archivers leave them.
  private func skipsPadding() -> Bool {
    guard inflater != nil, input[position] == 0 else { return false }
    while position < input.count, input[position] == 0 { position += 1 }
    return true
  }
}

extension [UInt8] {
  /// The bytes inflated; nil when there would be more than `limit`.
  func inflated(
    _ compression: Compression, named name: String, limit: Int
  ) throws(CorpusError) -> [UInt8]? {
    let source = InflatedSource(MemorySource([]), startingWith: self, compression, named: name)
    var whole: [UInt8] = []
    while let piece = try source.next() {
      whole += piece
      if whole.count > limit { return nil }
    }
    return whole
  }
}
