/// A flat map from 64-bit hashes to numbers, by open addressing.
///
/// The hashes must spread well by themselves, as those of ``Words`` do: they are not hashed again,
/// and equal hashes are taken for equal keys.
package struct HashIndex: Sendable {
  @usableFromInline var keys: [UInt64]
  @usableFromInline var numbers: [Int32]
  /// The number of keys.
  package private(set) var count = 0

  /// Creates an empty map with room for `capacity` keys before it grows.
  package init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = .init(repeating: 0, count: size)
    numbers = .init(repeating: 0, count: size)
  }

  /// The number of a hash, or -1.
  ///
  /// - Complexity: O(1) expected.
  @inlinable
  package subscript(hash: UInt64) -> Int32 {
    let slot = slot(of: Self.key(hash))
    return keys[slot] == 0 ? -1 : numbers[slot]
  }

  /// The number of a hash, which is given `number` when it has none.
  ///
  /// - Complexity: O(1) amortized.
  package mutating func number(of hash: UInt64, orNew number: Int32) -> Int32 {
    let key = Self.key(hash)
    let slot = slot(of: key)
    if keys[slot] == key { return numbers[slot] }
    keys[slot] = key
    numbers[slot] = number
    count += 1
    if count * 2 > keys.count { grow() }
    return number
  }

  /// No key is 0, which marks a free slot.
  @inlinable @inline(__always)
  static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

  /// The slot that holds a key, or the free one where it belongs.
  @inlinable @inline(__always)
  func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = .init(repeating: 0, count: oldKeys.count * 2)
    numbers = .init(repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = oldNumbers[index]
    }
  }
}
