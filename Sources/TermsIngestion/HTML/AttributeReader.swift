/// Reads the attributes of start tags that matter for reading.
struct AttributeReader {
  private var regionsOfWords: [UInt64: Region] = [:]
  private var words = RegionWords()

  /// Reads the attributes written in `range` of a page, after the tag's name.
  mutating func read(
    _ range: Range<Int>, of html: Span<UInt8>, for element: HTMLElement
  ) -> ElementAttributes {
    var known = ElementAttributes()
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      while index < end, html[index].isHTMLSpace || html[index] == 0x2F { index += 1 }
      let nameStart = index
      while index < end, !html[index].isHTMLSpace, html[index] != 0x3D || index == nameStart,
        html[index] != 0x2F
      {
        index += 1
      }
      let name = nameStart..<index
      while index < end, html[index].isHTMLSpace { index += 1 }
      var value = index..<index
      if index < end, html[index] == 0x3D {
        index += 1
        while index < end, html[index].isHTMLSpace { index += 1 }
        if index < end, html[index] == 0x22 || html[index] == 0x27 {
          let quote = html[index]
          let start = index + 1
          index = start
          while index < end, html[index] != quote { index += 1 }
          value = start..<index
          index += 1
        } else {
          let start = index
          while index < end, !html[index].isHTMLSpace { index += 1 }
          value = start..<index
        }
      }
      // Most attributes are data- and on- something.
      let first = name.isEmpty ? 0 : html[name.lowerBound] | 0x20
      if first != 0, first != UInt8(ascii: "d"), first != UInt8(ascii: "o") {
        add(html.extracting(name), html.extracting(value), of: element, to: &known)
      }
    }
    if element == .link { known.target = known.target.map(CharacterReference.decode) }
    if element == .meta { known.metaContent = CharacterReference.decode(known.metaContent) }
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
        known.metaContent = String(value)
      }
    case UInt8(ascii: "i") where name.equals("id"):
      if value.count > 0 { known.id = String(value) }
      known.regions.formUnion(regions(of: value))
    case UInt8(ascii: "n") where name.equals("name"):
      if element == .link, known.id == nil, value.count > 0 { known.id = String(value) }
      if element == .meta { known.metaName = String(value) }
    case UInt8(ascii: "p") where element == .meta && name.equals("property"):
      known.metaName = String(value)
    case UInt8(ascii: "h"):
      if element == .link, name.equals("href") {
        known.target = String(value)
      } else if name.equals("hidden") {
        known.regions.insert(.hidden)
      }
    case UInt8(ascii: "a") where name.equals("aria-hidden"):
      if value.equals("true") { known.regions.insert(.hidden) }
    case UInt8(ascii: "r") where name.equals("role"):
      known.regions.formUnion(RegionWords.role(value))
    case UInt8(ascii: "s"):
      if name.equals("style") {
        if value.firstIndex(of: "display:none", from: 0) != nil
          || value.firstIndex(of: "display: none", from: 0) != nil
        {
          known.regions.insert(.hidden)
        }
        if let at = value.firstIndex(of: "font-weight", from: 0) {
          let rest = value.extracting((at + 11)..<min(at + 20, value.count))
          known.isBold =
            rest.firstIndex(of: "bold", from: 0) != nil || rest.firstIndex(of: "700", from: 0) != nil
            || rest.firstIndex(of: "600", from: 0) != nil
        }
      } else if element == .orderedList, name.equals("start") {
        known.number = Int(String(value))
      }
    case UInt8(ascii: "v") where element == .item && name.equals("value"):
      known.number = Int(String(value))
    case UInt8(ascii: "t") where name.equals("type"):
      if value.count == 1 { known.numbering = value[0] }
    case UInt8(ascii: "l") where name.equals("lang"):
      known.language = String(value)
    default: break
    }
  }

  /// The regions that a class or id names; pages repeat their classes, so they are remembered.
  private mutating func regions(of value: Span<UInt8>) -> Region {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<value.count { hash = (hash ^ UInt64(value[index])) &* 0x100_0000_01B3 }
    if let known = regionsOfWords[hash] { return known }
    let regions = words.regions(of: value)
    regionsOfWords[hash] = regions
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
  func equals(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && hasWord(word, at: 0)
  }
}
