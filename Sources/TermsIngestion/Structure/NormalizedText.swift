/// Text with white space collapsed, being written block by block, and where it came from.
///
/// NBSP and the other Unicode spaces count as spaces; soft hyphens, zero-width spaces, byte-order
/// marks and direction marks are dropped. A space is written only between two visible characters
/// of the same block.
struct NormalizedText: Sendable {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// From `bytes` to the source that the callers' offsets speak of.
  private(set) var map = OffsetMap()
  /// Source offset just past the last visible character.
  private(set) var sourceEnd = 0

  private var blockStart = 0
  private var spaceIsPending = false

  /// Where the next character goes.
  var count: Int { bytes.count }

  /// Makes room for the text of `count` bytes of source: growing would hold it twice.
  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
    map.reserve(count / 4)
  }

  /// Starts a block: spaces before its first visible character are dropped.
  mutating func startBlock() {
    blockStart = bytes.count
    spaceIsPending = false
  }

  /// Notes white space.
  @inline(__always)
  mutating func addSpace() { spaceIsPending = true }

  /// Adds `run`, whose bytes lie side by side with the source from `source` on.
  mutating func add(_ run: Span<UInt8>, from source: Int) {
    var index = 0
    let count = run.count
    while index < count {
      let byte = run[index]
      if byte <= 0x20 {
        spaceIsPending = true
        index &+= 1
        continue
      }
      if byte >= 0xC2 {
        let (length, role) = Self.role(at: index, of: run)
        if role != .visible {
          if role == .space { spaceIsPending = true }
          index &+= length
          continue
        }
      }
      // A visible stretch: up to the next byte that may be a format character or one of several
      // spaces.
      var end = index &+ 1
      var hasLineEnd = false
      while end < count {
        let byte = run[end]
        if byte <= 0x20 {
          guard end &+ 1 < count, run[end &+ 1] > 0x20, !Self.mayBeInvisible(run[end &+ 1]) else {
            break
          }
          if byte != 0x20 { hasLineEnd = true }
        } else if Self.mayBeInvisible(byte) {
          break
        }
        end &+= 1
      }
      flushSpace()
      let start = bytes.count
      map.copy(at: start, from: source &+ index)
      unsafe run.extracting(index..<end).withUnsafeBufferPointer {
        unsafe bytes.append(contentsOf: $0)
      }
      if hasLineEnd { for at in start..<bytes.count where bytes[at] < 0x20 { bytes[at] = 0x20 } }
      sourceEnd = source &+ end
      index = end
    }
  }

  /// Adds `run`, which stands as a whole for `width` bytes of the source, as a character
  /// reference does.
  mutating func add(_ run: Span<UInt8>, standingFor width: Int, at source: Int) {
    guard run.count > 0 else { return }
    if run[0] <= 0x20 {
      spaceIsPending = true
      return
    }
    if run[0] >= 0xC2 {
      let (_, role) = Self.role(at: 0, of: run)
      if role == .space { spaceIsPending = true }
      if role != .visible { return }
    }
    flushSpace()
    map.replace(at: bytes.count, unit: run.count, from: source, width: width)
    for position in 0..<run.count { bytes.append(run[position]) }
    sourceEnd = source + width
  }

  /// Takes back everything from `start` on.
  mutating func remove(from start: Int) {
    bytes.removeLast(bytes.count - start)
    blockStart = min(blockStart, start)
    spaceIsPending = false
  }

  @inline(__always)
  private mutating func flushSpace() {
    guard spaceIsPending else { return }
    spaceIsPending = false
    // The space needs no segment: it stands for what follows the character before it.
    if bytes.count > blockStart { bytes.append(0x20) }
  }

  private enum Role { case visible, space, dropped }

  /// Lead bytes of the characters that ``role(at:of:)`` knows.
  @inline(__always)
  private static func mayBeInvisible(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  private static func role(at index: Int, of run: Span<UInt8>) -> (length: Int, role: Role) {
    let lead = run[index]
    if lead == 0xC2, index + 1 < run.count {
      switch run[index + 1] {
      case 0xA0, 0x85: return (2, .space)
      case 0xAD: return (2, .dropped)
      default: return (2, .visible)
      }
    }
    guard index + 2 < run.count else { return (1, .visible) }
    switch (lead, run[index + 1], run[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (3, .space)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAA...0xAE),
      (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      return (3, .dropped)
    case (0xE2, 0x80, 0x8C), (0xE2, 0x80, 0x8D):
      // Joiners belong to the spelling of Persian or Hindi and to emoji, never beside ASCII.
      let isBesideASCII = index == 0 || run[index - 1] < 0x80
      return (3, isBesideASCII ? .dropped : .visible)
    default: return (1, .visible)
    }
  }
}
