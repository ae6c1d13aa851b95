import TermsCore

/// Where the bytes of a derived text came from.
///
/// A list of segments in order. Within a copied segment both texts run side by side; a replaced
/// segment (`width` above 0) stands as a whole for `width` bytes of the source, as `&` does for
/// `&amp;`.
struct OffsetMap: Sendable {
  private struct Segment {
    var derived: Int
    var source: Int
    var width: Int
  }

  private var segments: [Segment] = []

  /// Says that the derived text from `derived` on was copied from `source` on.
  mutating func copy(at derived: Int, from source: Int) {
    if let last = segments.last, last.width == 0,
      last.source - last.derived == source - derived
    {
      return
    }
    segments.append(Segment(derived: derived, source: source, width: 0))
  }

  /// Says that the derived text from `derived` on stands for `width` bytes at `source`.
  mutating func replace(at derived: Int, from source: Int, width: Int) {
    segments.append(Segment(derived: derived, source: source, width: max(width, 1)))
  }

  /// The source offset of the byte at `derived`.
  ///
  /// - Complexity: O(log *n*).
  func start(of derived: Int) -> Int {
    guard let segment = segment(at: derived) else { return derived }
    return segment.width > 0 ? segment.source : segment.source + derived - segment.derived
  }

  /// The source offset just past the byte before `derived`.
  ///
  /// - Complexity: O(log *n*).
  func end(of derived: Int) -> Int {
    guard derived > 0, let segment = segment(at: derived - 1) else { return derived }
    return segment.width > 0
      ? segment.source + segment.width : segment.source + derived - segment.derived
  }

  private func segment(at derived: Int) -> Segment? {
    let low = segments.partitioningIndex { $0.derived > derived }
    return low > 0 ? segments[low - 1] : nil
  }
}
