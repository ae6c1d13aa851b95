/// The parts of phrase patterns.
///
/// | written | matches |
/// |---|---|
/// | `sell` | that word |
/// | `sell*` | any word that begins so |
/// | `#` | a number in digits or in words |
/// | `word?` `(…)?` | the same, or nothing |
/// | `(a\|b c)` | one of the alternatives |
/// | `...` `..3` | any words, at most 6, or at most 3, as few as possible |
/// | `@data` | the alternatives that a macro names |
///
/// Parts are numbered; those of a macro are read once and shared by the patterns that name it.
struct PhraseParts: Sendable {
  enum Kind: Sendable {
    /// One word; the value is the atom. Alternatives of single words are one atom too.
    case atom
    /// The value is the most words skipped.
    case gap
    /// The value is the part that may be missing.
    case optional
    case sequence, alternatives
  }

  struct Part: Sendable {
    var kind: Kind
    var value: Int32 = 0
    var children: Range<Int32> = 0..<0
    /// How seldom the rarest word is met that every match has; 0 when none is sure to be there.
    var rarity: Int32
  }

  private var parts: [Part] = []
  /// The parts that others are made of; see ``children(of:)``.
  private(set) var links: [Int32] = []

  subscript(part: Int32) -> Part { parts[Int(part)] }

  /// Where the children of a part lie in ``links``.
  func children(of part: Int32) -> Range<Int> {
    let children = parts[Int(part)].children
    return Int(children.lowerBound)..<Int(children.upperBound)
  }

  mutating func atom(_ atom: Int32, rarity: Int32) -> Int32 {
    append(Part(kind: .atom, value: atom, rarity: rarity))
  }

  mutating func gap(_ most: Int) -> Int32 {
    append(Part(kind: .gap, value: Int32(clamping: most), rarity: 0))
  }

  mutating func optional(_ part: Int32) -> Int32 {
    append(Part(kind: .optional, value: part, rarity: 0))
  }

  /// The parts one after the other; a single part stands for itself.
  mutating func sequence(_ children: ArraySlice<Int32>) -> Int32 {
    if children.count == 1 { return children[children.startIndex] }
    let rarity = children.reduce(0) { max($0, parts[Int($1)].rarity) }
    return append(Part(kind: .sequence, children: link(children), rarity: rarity))
  }

  /// One of the parts; a single part stands for itself.
  mutating func alternatives(_ children: ArraySlice<Int32>) -> Int32 {
    if children.count == 1 { return children[children.startIndex] }
    let rarity = children.reduce(.max) { min($0, parts[Int($1)].rarity) }
    return append(Part(kind: .alternatives, children: link(children), rarity: rarity))
  }

  private mutating func link(_ children: ArraySlice<Int32>) -> Range<Int32> {
    let start = Int32(links.count)
    links += children
    return start..<Int32(links.count)
  }

  private mutating func append(_ part: Part) -> Int32 {
    parts.append(part)
    return Int32(parts.count - 1)
  }
}
