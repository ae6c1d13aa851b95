import TermsCore

/// Where the bytes of a derived text came from.
///
/// A list of segments in order. In each, units of some derived bytes stand side by side for units
/// of some source bytes: one for one in copied text, three for one where windows-1252's quotation
/// marks became UTF-8, three for four in base64. A unit is indivisible.
struct OffsetMap: Sendable {
  /// Sixteen bytes, for a page can have a segment for every few of its own; so offsets end at
  /// 4 GiB, and inputs before that.
  private struct Segment {
    var derived: UInt32
    var source: UInt32
    /// Derived bytes of a unit.
    var unit: UInt32
    /// Source bytes of a unit.
    var width: UInt32
  }

  private var segments: [Segment] = []

  /// Says that the derived text from `derived` on was copied from `source` on.
  mutating func copy(at derived: Int, from source: Int) {
    replace(at: derived, unit: 1, from: source, width: 1)
  }

  /// Says that the derived text from `derived` on is made of units of `unit` bytes, each of which
  /// stands for `width` bytes of the source, from `source` on.
  mutating func replace(at derived: Int, unit: Int, from source: Int, width: Int) {
    let segment = Segment(
      derived: UInt32(truncatingIfNeeded: derived), source: UInt32(truncatingIfNeeded: source),
      unit: UInt32(clamping: max(unit, 1)), width: UInt32(clamping: max(width, 1)))
    if let last = segments.last, last.unit == segment.unit, last.width == segment.width {
      let (units, rest) = (segment.derived &- last.derived).quotientAndRemainder(dividingBy: last.unit)
      if rest == 0, last.source &+ units &* last.width == segment.source { return }
    }
    segments.append(segment)
  }

  /// The source offset where the unit of the byte at `derived` starts.
  ///
  /// - Complexity: O(log *n*).
  func start(of derived: Int) -> Int {
    guard let segment = segment(at: derived) else { return derived }
    return Int(segment.source) + units(before: derived, in: segment) * Int(segment.width)
  }

  /// The source offset just past the unit of the byte before `derived`.
  ///
  /// - Complexity: O(log *n*).
  func end(of derived: Int) -> Int {
    guard derived > 0, let segment = segment(at: derived - 1) else { return derived }
    return Int(segment.source) + (units(before: derived - 1, in: segment) + 1) * Int(segment.width)
  }

  private func units(before derived: Int, in segment: Segment) -> Int {
    (derived - Int(segment.derived)) / Int(segment.unit)
  }

  private func segment(at derived: Int) -> Segment? {
    let low = segments.partitioningIndex { $0.derived > derived }
    return low > 0 ? segments[low - 1] : nil
  }
}
