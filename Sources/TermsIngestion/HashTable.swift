/// Small numbers by the hashes of words: open addressing, for loops over every word of a page.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var count = 0

  /// Creates a table with room for at least `capacity` words.
  init(capacity: Int = 32) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// The number of the word with this hash; nil when it is not in the table.
  ///
  /// - Complexity: O(1).
  subscript(key: UInt64) -> UInt32? {
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key | 1 { return values[slot] }
      slot = (slot &+ 1) & (keys.count &- 1)
    }
    return nil
  }

  /// Gives the word with this hash a number.
  mutating func set(_ key: UInt64, to value: UInt32) {
    if count * 2 >= keys.count { grow() }
    var slot = slot(of: key)
    while keys[slot] != 0, keys[slot] != key | 1 { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key | 1
    values[slot] = value
  }

  private mutating func grow() {
    var larger = HashTable(capacity: keys.count)
    for slot in keys.indices where keys[slot] != 0 { larger.set(keys[slot], to: values[slot]) }
    self = larger
  }

  /// Keys have their lowest bit set, so that 0 means free; it plays no part in the slot.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key | 1) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count &- 1)
  }
}

/// Hashes of words (FNV-1a).
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func of(_ word: some StringProtocol) -> UInt64 {
    word.utf8.reduce(seed) { adding($1, to: $0) }
  }

  /// A hash of bytes of any length, eight bytes a step; not the hash of the same bytes as a word.
  static func ofRun(_ bytes: Span<UInt8>) -> UInt64 {
    let raw = unsafe bytes.bytes
    var hash = UInt64(truncatingIfNeeded: bytes.count) &+ seed
    var index = 0
    while index &+ 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index &+= 8
    }
    while index < bytes.count {
      hash = adding(bytes[index], to: hash)
      index &+= 1
    }
    return hash ^ hash >> 32
  }
}
