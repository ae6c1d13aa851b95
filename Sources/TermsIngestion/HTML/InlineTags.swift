/// Tags that change nothing about the text they stand in, such as `<em>` or most `<span>`, which
/// the parser need not see.
struct InlineTags {
  /// For each name, whether its open tags were kept, innermost last.
  private var open = [[Bool]](repeating: [], count: names.count)

  /// Whether the start tag whose name is at `index` must be kept.
  mutating func keepsStart(at index: Int, upTo end: Int, of html: Span<UInt8>) -> Bool {
    guard let name = Self.name(at: index, of: html) else {
      return !Self.voids.contains { Self.matches($0, at: index, of: html) }
    }
    let says = Self.saysSomething(index..<end, of: html)
    open[name].append(says)
    return says
  }

  /// Whether the end tag whose name is at `index` must be kept.
  mutating func keepsEnd(at index: Int, of html: Span<UInt8>) -> Bool {
    guard let name = Self.name(at: index, of: html) else { return true }
    return open[name].popLast() ?? false
  }

  private static let names: [StaticString] = [
    "span", "em", "i", "u", "font", "small", "sup", "sub", "picture",
  ]
  private static let voids: [StaticString] = ["img", "source", "wbr", "path"]

  private static func name(at index: Int, of html: Span<UInt8>) -> Int? {
    switch html[index] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "u"),
      UInt8(ascii: "f"), UInt8(ascii: "p"):
      names.indices.first { matches(names[$0], at: index, of: html) }
    default: nil
    }
  }

  private static func matches(_ name: StaticString, at index: Int, of html: Span<UInt8>) -> Bool {
    let end = index + name.utf8CodeUnitCount
    return html.hasWord(name, at: index) && end < html.count && HTMLScanner.endsName(html[end])
  }

  /// Whether a tag has an id, or its attributes may hide its text or make it bold.
  private static func saysSomething(_ tag: Range<Int>, of html: Span<UInt8>) -> Bool {
    for index in tag {
      let words: [StaticString]
      switch html[index] | 0x20 {
      case UInt8(ascii: "h"): words = ["hidden"]
      case UInt8(ascii: "n"): words = ["none"]
      case UInt8(ascii: "s"): words = ["sr-", "sronly", "screen"]
      case UInt8(ascii: "v"): words = ["visually"]
      case UInt8(ascii: "a"): words = ["assistive"]
      case UInt8(ascii: "w"): words = ["weight"]
      case UInt8(ascii: "c"): words = ["cookie", "consent"]
      case UInt8(ascii: "i"): words = ["id="]
      default: continue
      }
      for word in words where html.hasWord(word, at: index) { return true }
    }
    return false
  }
}
