/// Reads the attributes of start tags that matter for reading.
///
/// Ids and link targets are kept as bytes side by side, for most elements hold no text of the
/// document in the end.
struct AttributeReader {
  /// The bytes of ids and link targets, character references read.
  private(set) var values: [UInt8] = []
  /// What the page's head says of it.
  private(set) var names = PageNames()

  private var knownRegions = HashTable(capacity: 256)
  private var words = RegionWords()
  /// The name and content of the `<meta>` at hand.
  private var meta = (name: "", content: "")

  /// Reads the attributes written in `range` of a page, after the tag's name.
  mutating func read(
    _ range: Range<Int>, of page: HTMLScanner, for element: HTMLElement
  ) -> ElementAttributes {
    let html = unsafe page.html.span
    var known = ElementAttributes()
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      while index < end, html[index].isHTMLSpace || html[index] == 0x2F { index &+= 1 }
      let nameStart = index
      while index < end, !html[index].isHTMLSpace, html[index] != 0x3D || index == nameStart,
        html[index] != 0x2F
      {
        index &+= 1
      }
      let name = nameStart..<index
      while index < end, html[index].isHTMLSpace { index &+= 1 }
      var value = index..<index
      if index < end, html[index] == 0x3D {
        index &+= 1
        while index < end, html[index].isHTMLSpace { index &+= 1 }
        if index < end, html[index] == 0x22 || html[index] == 0x27 {
          let close = page.find(html[index], from: index &+ 1, upTo: end)
          value = (index &+ 1)..<close
          index = close &+ 1
        } else {
          let start = index
          while index < end, !html[index].isHTMLSpace { index &+= 1 }
          value = start..<index
        }
      }
      // Most attributes are data- and on- something.
      let first = name.isEmpty ? 0 : html[name.lowerBound] | 0x20
      if first != 0, first != UInt8(ascii: "d"), first != UInt8(ascii: "o") {
        add(html.extracting(name), html.extracting(value), of: element, to: &known)
      }
    }
    if let target = known.target {
      known.target = decodeReferences(in: target)
      known.isLocal = known.target.map { !$0.isEmpty && values[$0.lowerBound] == 0x23 } ?? false
    }
    if element == .meta { addMeta() }
    return known
  }

  /// Takes one attribute.
  mutating func add(
    _ name: Span<UInt8>, _ value: Span<UInt8>, of element: HTMLElement,
    to known: inout ElementAttributes
  ) {
    switch name[0] | 0x20 {
    case UInt8(ascii: "c"):
      if name.equals("class") {
        known.regions.formUnion(regions(of: value))
      } else if element == .meta, name.equals("content") {
        meta.content = String(value)
      } else if name.equals("colspan") {
        known.columns = Self.span(value)
      }
    case UInt8(ascii: "i") where name.equals("id"):
      if value.count > 0 { known.id = keep(value) }
      known.regions.formUnion(regions(of: value))
    case UInt8(ascii: "n") where name.equals("name"):
      if element == .link, known.id == nil, value.count > 0 { known.id = keep(value) }
      if element == .meta { meta.name = String(value) }
    case UInt8(ascii: "p") where element == .meta && name.equals("property"):
      meta.name = String(value)
    case UInt8(ascii: "h"):
      if element == .link, name.equals("href") {
        known.target = keep(value)
        known.isLocal = value.count > 0 && value[0] == 0x23
      } else if element == .base, names.base.isEmpty, name.equals("href") {
        names.base = CharacterReference.decode(String(value))
      } else if name.equals("hidden") {
        known.regions.insert(.hidden)
      }
    case UInt8(ascii: "a") where name.equals("aria-hidden"):
      if value.equals("true") { known.regions.insert(.hidden) }
    case UInt8(ascii: "r"):
      if name.equals("role") {
        known.regions.formUnion(RegionWords.role(value))
      } else if name.equals("rowspan") {
        known.rows = Self.span(value)
      }
    case UInt8(ascii: "s"):
      if name.equals("style") {
        addStyle(value, to: &known)
      } else if element == .orderedList, name.equals("start") {
        known.number = Int(String(value))
      }
    case UInt8(ascii: "v") where element == .item && name.equals("value"):
      known.number = Int(String(value))
    case UInt8(ascii: "t") where name.equals("type"):
      if value.count == 1 { known.numbering = value[0] }
    case UInt8(ascii: "l") where element == .root && name.equals("lang"):
      if names.language.isEmpty { names.language = String(value) }
    default: break
    }
  }

  /// A number of columns or rows, at most 1,000 as in the HTML standard.
  private static func span(_ value: Span<UInt8>) -> Int {
    min(max(Int(String(value)) ?? 1, 1), 1000)
  }

  /// Takes the name and content of a `<meta>`, once its attributes are read.
  mutating func addMeta() {
    switch meta.name {
    case "og:title": names.openGraphTitle = CharacterReference.decode(meta.content)
    case "og:site_name": names.siteName = CharacterReference.decode(meta.content)
    default: break
    }
    meta = ("", "")
  }

  private func addStyle(_ value: Span<UInt8>, to known: inout ElementAttributes) {
    var display = value.firstIndex(of: "display:", from: 0)
    while let at = display {
      if value.hasWord("none", at: at + 8) || value.hasWord(" none", at: at + 8) {
        known.regions.insert(.hidden)
      }
      display = value.firstIndex(of: "display:", from: at + 8)
    }
    if let at = value.firstIndex(of: "font-weight", from: 0) {
      let rest = value.extracting((at + 11)..<min(at + 20, value.count))
      known.isBold =
        rest.firstIndex(of: "bold", from: 0) != nil || rest.firstIndex(of: "700", from: 0) != nil
        || rest.firstIndex(of: "600", from: 0) != nil
    }
  }

  private mutating func keep(_ value: Span<UInt8>) -> Range<Int> {
    let start = values.count
    unsafe value.withUnsafeBufferPointer { unsafe values.append(contentsOf: $0) }
    return start..<values.count
  }

  /// Reads the character references in a value kept last.
  private mutating func decodeReferences(in value: Range<Int>) -> Range<Int> {
    guard values[value].contains(UInt8(ascii: "&")) else { return value }
    let decoded = CharacterReference.decode(String(decoding: values[value], as: UTF8.self))
    return keep(Array(decoded.utf8).span)
  }

  /// The regions that a class or id names; pages repeat their classes, so they are remembered.
  private mutating func regions(of value: Span<UInt8>) -> Region {
    let hash = WordHash.ofRun(value)
    if let known = knownRegions[hash] { return Region(rawValue: known) }
    let regions = words.regions(of: value)
    knownRegions.set(hash, to: regions.rawValue)
    return regions
  }
}

extension String {
  /// The text of UTF-8 bytes.
  init(_ bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension Span<UInt8> {
  /// Whether the bytes are exactly the lower-case `word`, in either case.
  @inline(__always)
  func equals(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && hasWord(word, at: 0)
  }
}
