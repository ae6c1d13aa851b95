internal import CLibXML2

/// Fence around libxml2: one SAX pass over UTF-8 HTML into a ``BlockListBuilder``.
@safe struct HTMLParser {
  private var builder: BlockListBuilder
  private var regionsOfWords: [UInt64: Region] = [:]
  private let html: UnsafeBufferPointer<UInt8>

  /// Parses `html`, which must be valid UTF-8 without NUL, and gives its blocks; their sources
  /// are offsets into `html`.
  ///
  /// - Complexity: O(*n*).
  static func parse(_ html: [UInt8], into builder: BlockListBuilder) -> BlockList {
    _ = initialized
    return unsafe html.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return builder.finish() }
      var parser = unsafe HTMLParser(builder: builder, html: bytes)
      unsafe withUnsafeMutablePointer(to: &parser) { state in
        unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
          _ = unsafe tcsum_html_parse(
            start, Int32(clamping: bytes.count), state,
            { context, name, attributes in
              guard let context = unsafe context, let name = unsafe name else { return }
              unsafe HTMLParser.state(context).pointee.start(name, attributes)
            },
            { context, name in
              guard let context = unsafe context, let name = unsafe name else { return }
              let parser = unsafe HTMLParser.state(context)
              unsafe parser.pointee.builder.end(HTMLElement.named(buffer(name).span))
            },
            { context, run, count in
              guard let context = unsafe context, let run = unsafe run else { return }
              unsafe HTMLParser.state(context).pointee.add(
                UnsafeBufferPointer(start: run, count: Int(count)),
                endingAt: tcsum_html_position(context))
            })
        }
      }
      return unsafe parser.builder.finish()
    }
  }

  /// libxml2 must be initialised once, before it is used from several threads.
  private static let initialized: Void = xmlInitParser()

  private static func state(_ context: UnsafeMutableRawPointer) -> UnsafeMutablePointer<HTMLParser>
  {
    unsafe tcsum_html_state(context).assumingMemoryBound(to: HTMLParser.self)
  }

  private mutating func start(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let element = unsafe HTMLElement.named(buffer(name).span)
    guard builder.wants(element) else { return }
    var known = ElementAttributes()
    if var pair = unsafe attributes {
      while let name = unsafe pair[0] {
        if let value = unsafe pair[1] {
          unsafe read(buffer(name).span, buffer(value).span, of: element, into: &known)
        } else if unsafe buffer(name).span.equals("hidden") {
          known.regions.insert(.hidden)
        }
        unsafe pair += 2
      }
    }
    builder.start(element, known)
  }

  private mutating func read(
    _ name: Span<UInt8>, _ value: Span<UInt8>, of element: HTMLElement,
    into known: inout ElementAttributes
  ) {
    switch name[0] {
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
    let regions = RegionWords.regions(of: value)
    regionsOfWords[hash] = regions
    return regions
  }

  /// Gives a run of characters to the builder with the place it has in the source.
  ///
  /// libxml2 tells where it stands after the run. It hands over long text in parts and then
  /// stands before the part's last character; a character reference shows as text that the
  /// source does not have there.
  private mutating func add(_ run: UnsafeBufferPointer<UInt8>, endingAt position: Int) {
    let count = run.count
    for shift in 0...4 {
      let start = position + shift - count
      if start >= 0, start + count <= html.count, unsafe matches(run, at: start) {
        return builder.add(run.span, from: start)
      }
    }
    var start = min(position, html.count) - 1
    let limit = max(0, start - 40)
    while start > limit, unsafe html[start] != UInt8(ascii: "&") { start -= 1 }
    builder.add(run.span, standingFor: max(position - start, 1), at: max(start, 0))
  }

  private func matches(_ run: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    unsafe memcmp(html.baseAddress! + start, run.baseAddress!, run.count) == 0
  }
}

private func buffer(_ text: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  unsafe UnsafeBufferPointer(start: text, count: strlen(text))
}

extension String {
  /// The text of UTF-8 bytes.
  init(_ bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension Span<UInt8> {
  /// Whether the bytes are exactly the lower-case `word`, in either case.
  func equals(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && hasWord(word, at: 0)
  }
}
