import TermsCore

/// Where the bytes of a derived text came from.
///
/// A list of segments in order. In each, units of some derived bytes stand side by side for units
/// of some source bytes: one for one in copied text, three for one where windows-1252's quotation
/// marks became UTF-8, three for four in base64. A unit is indivisible.
struct OffsetMap: Sendable {
  /// Twelve bytes, for a page can have a segment for every few of its own; so offsets end at
  /// 4 GiB, and inputs before that.
  private struct Segment {
    var derived: UInt32
    var source: UInt32
    private var packed: UInt32

    init(derived: Int, unit: Int, source: Int, width: Int) {
      self.derived = UInt32(truncatingIfNeeded: derived)
      self.source = UInt32(truncatingIfNeeded: source)
      packed = UInt32(min(max(unit, 1), 0xFF)) | UInt32(min(max(width, 1), 0xFF_FFFF)) << 8
    }

    /// Derived bytes of a unit.
    var unit: UInt32 { packed & 0xFF }
    /// Source bytes of a unit.
    var width: UInt32 { packed >> 8 }

    /// Whether `other` goes on where this segment leads.
    func leads(to other: Segment) -> Bool {
      guard packed == other.packed else { return false }
      let (units, rest) = (other.derived &- derived).quotientAndRemainder(dividingBy: unit)
      return rest == 0 && source &+ units &* width == other.source
    }
  }

  private var segments: [Segment] = []

  /// Makes room for `count` segments, which takes no memory before they are written.
  mutating func reserve(_ count: Int) { segments.reserveCapacity(count) }

  /// Says that the derived text from `derived` on was copied from `source` on.
  mutating func copy(at derived: Int, from source: Int) {
    replace(at: derived, unit: 1, from: source, width: 1)
  }

  /// Says that the derived text from `derived` on is made of units of `unit` bytes, each of which
  /// stands for `width` bytes of the source, from `source` on.
  mutating func replace(at derived: Int, unit: Int, from source: Int, width: Int) {
    let segment = Segment(derived: derived, unit: unit, source: source, width: width)
    if let last = segments.last, last.leads(to: segment) { return }
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
