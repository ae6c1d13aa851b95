/// A set of tags in one word.
public struct TagSet: Sendable, Hashable {
  /// Bit *i* stands for `Tag.allCases[i]`.
  public var bits: UInt64

  /// Creates a set from its bits.
  public init(bits: UInt64 = 0) { self.bits = bits }

  /// Creates a set of the given tags.
  public init(_ tags: some Sequence<Tag>) {
    bits = tags.reduce(0) { $0 | 1 << UInt64($1.index) }
  }

  /// Whether no tag is in the set.
  public var isEmpty: Bool { bits == 0 }

  /// Whether `tag` is in the set.
  public func contains(_ tag: Tag) -> Bool { bits & 1 << UInt64(tag.index) != 0 }

  /// Whether the two sets share a tag.
  public func intersects(_ other: TagSet) -> Bool { bits & other.bits != 0 }

  /// Puts `tag` into the set.
  public mutating func insert(_ tag: Tag) { bits |= 1 << UInt64(tag.index) }

  /// Takes `tag` out of the set.
  public mutating func remove(_ tag: Tag) { bits &= ~(1 << UInt64(tag.index)) }

  /// Puts the tags of `other` into the set.
  public mutating func formUnion(_ other: TagSet) { bits |= other.bits }

  /// The tags in both sets.
  public func intersection(_ other: TagSet) -> TagSet { TagSet(bits: bits & other.bits) }

  /// The tags in the order of `Tag.allCases`.
  public var tags: [Tag] {
    Tag.allCases.enumerated().filter { bits & 1 << UInt64($0.offset) != 0 }.map(\.element)
  }
}

extension TagSet: ExpressibleByArrayLiteral {
  /// Creates a set of the given tags.
  public init(arrayLiteral tags: Tag...) { self.init(tags) }
}
