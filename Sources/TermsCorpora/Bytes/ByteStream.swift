/// Reads lines and runs of bytes from a source, holding no more than is asked for.
package struct ByteStream {
  private var source: any ByteSource
  private var buffer: [UInt8] = []
  /// Where the bytes that were not taken yet begin.
  private var start = 0

  /// Creates a stream.
  ///
  /// - Parameter start: What was read of the source before.
  package init(_ source: any ByteSource, startingWith start: [UInt8] = []) {
    self.source = source
    buffer = start
  }

  /// How much of the source has been read, from 0 to 1; nil when its length is not known.
  package var fraction: Double? { source.fraction }

  /// A line without its end, or word that it was too long and has been skipped.
  package enum Line {
    case bytes([UInt8], isEnded: Bool)
    case tooLong
  }

  /// The next line; nil at the end.
  ///
  /// Its end is a line feed, before which a carriage return counts
  /// to the end as well; only the last line may lack it.
  ///
  /// - Complexity: O(bytes of the line).
  package mutating func line(limit: Int) throws(CorpusError) -> Line? {
    var searched = 0
    while true {
      if let end = lineFeed(from: start + searched) {
        defer { start = end + 1 }
        if end - start > limit { return .tooLong }
        let hasReturn = end > start && buffer[end - 1] == 0x0D
        return .bytes(Array(buffer[start..<(hasReturn ? end - 1 : end)]), isEnded: true)
      }
      searched = buffer.count - start
      if searched > limit {
        try skipLine()
        return .tooLong
      }
      if try !fill() {
        guard searched > 0 else { return nil }
        defer { start = buffer.count }
        return .bytes(Array(buffer[start...]), isEnded: false)
      }
    }
  }

  /// The bytes that have come, without taking them: at least `count`, fewer only at the end.
  mutating func peek(atLeast count: Int) throws(CorpusError) -> ArraySlice<UInt8> {
    while buffer.count - start < count, try fill() {}
    return buffer[start...]
  }

  /// Takes `count` bytes, fewer only at the end.
  mutating func take(_ count: Int) throws(CorpusError) -> [UInt8] {
    var taken: [UInt8] = []
    taken.reserveCapacity(min(count, 1 << 20))
    while taken.count < count {
      if start == buffer.count, try !fill() { break }
      let end = min(start + count - taken.count, buffer.count)
      taken += buffer[start..<end]
      start = end
    }
    return taken
  }

  /// Passes over `count` bytes; returns how many there were.
  mutating func skip(_ count: Int) throws(CorpusError) -> Int {
    var skipped = 0
    while skipped < count {
      if start == buffer.count, try !fill() { break }
      let step = min(count - skipped, buffer.count - start)
      start += step
      skipped += step
    }
    return skipped
  }

  private mutating func skipLine() throws(CorpusError) {
    repeat {
      if let end = lineFeed(from: start) {
        start = end + 1
        return
      }
      start = buffer.count
    } while try fill()
  }

  private func lineFeed(from first: Int) -> Int? {
    let bytes = buffer.span
    var index = first
    while index < bytes.count {
      if bytes[index] == 0x0A { return index }
      index += 1
    }
    return nil
  }

  /// Adds a piece to the buffer; false at the end.
  private mutating func fill() throws(CorpusError) -> Bool {
    guard let piece = try source.next() else { return false }
    if start == buffer.count {
      buffer = piece
      start = 0
    } else {
      if start > 0 {
        buffer.removeSubrange(..<start)
        start = 0
      }
      buffer += piece
    }
    return true
  }
}
