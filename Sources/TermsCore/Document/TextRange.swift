/// A half-open range of UTF-8 bytes.
///
/// Ranges of the model point into ``Document/text``; a clause's ``Clause/source`` points into the
/// bytes the document was read from. Both ends lie on Unicode scalar boundaries.
public struct TextRange: Sendable, Hashable, Comparable {
  /// Offset of the first byte, from 0.
  public var lowerBound: Int
  /// Offset just past the last byte.
  public var upperBound: Int

  /// Creates the range `lowerBound..<upperBound`.
  ///
  /// - Precondition: `0 <= lowerBound <= upperBound`.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(0 <= lowerBound && lowerBound <= upperBound, "a range runs forward from 0")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  /// The number of bytes.
  public var count: Int { upperBound - lowerBound }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { lowerBound == upperBound }

  /// Whether every byte of `other` lies in this range.
  public func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether the two ranges share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// Orders by first byte, then by last.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}
