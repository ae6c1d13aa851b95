internal import CLibXML2

/// Fence around libxml2: one SAX pass over UTF-8 HTML into a ``BlockListBuilder``.
@safe struct HTMLParser {
  private var builder: BlockListBuilder
  private var attributes = AttributeReader()
  /// The page.
  private let html: UnsafeBufferPointer<UInt8>
  private let scanner: HTMLScanner
  /// What libxml2 reads in its place, when ``readsSkeleton``.
  private let skeleton: HTMLSkeleton
  private let readsSkeleton: Bool
  private var nextRun = 0
  private var nextTag = 0

  /// Parses a page and gives its blocks; their sources are offsets into `html`.
  ///
  /// - Parameters:
  ///   - html: Valid UTF-8 without NUL.
  ///   - skeleton: Its skeleton, to be parsed in its place; nil to give libxml2 every byte.
  /// - Complexity: O(*n*).
  static func parse(
    _ html: [UInt8], skeleton: HTMLSkeleton?, into builder: BlockListBuilder
  ) -> BlockList {
    _ = initialized
    var builder = builder
    builder.reserve(html.count)
    return unsafe html.withUnsafeBufferPointer { page in
      var parser = unsafe HTMLParser(builder: builder, html: page, skeleton: skeleton)
      if let skeleton {
        unsafe skeleton.bytes.withUnsafeBufferPointer { unsafe run(&parser, over: $0) }
      } else {
        unsafe run(&parser, over: page)
      }
      return parser.builder.finish(
        values: parser.attributes.values, names: parser.attributes.names)
    }
  }

  private init(
    builder: BlockListBuilder, html: UnsafeBufferPointer<UInt8>, skeleton: HTMLSkeleton?
  ) {
    self.builder = builder
    unsafe self.html = html
    scanner = unsafe HTMLScanner(html: html)
    self.skeleton = skeleton ?? HTMLSkeleton(of: [])
    readsSkeleton = skeleton != nil
  }

  private static func run(_ parser: inout HTMLParser, over bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    unsafe withUnsafeMutablePointer(to: &parser) { state in
      unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
        _ = unsafe tcsum_html_parse(
          start, Int32(clamping: bytes.count), state,
          { context, name, attributes in
            guard let context = unsafe context, let name = unsafe name else { return }
            unsafe HTMLParser.state(context).pointee.start(
              name, attributes, at: tcsum_html_position(context))
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
  }

  /// libxml2 must be initialised once, before it is used from several threads.
  private static let initialized: Void = tcsum_html_initialize()

  private static func state(_ context: UnsafeMutableRawPointer) -> UnsafeMutablePointer<HTMLParser>
  {
    unsafe tcsum_html_state(context).assumingMemoryBound(to: HTMLParser.self)
  }

  // MARK: Elements

  private mutating func start(
    _ name: UnsafePointer<UInt8>, _ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    at position: Int
  ) {
    let name = unsafe buffer(name).span
    let element = HTMLElement.named(name)
    guard builder.wants(element) else { return }
    var known = ElementAttributes()
    if readsSkeleton {
      if let tag = tag(name, at: position) {
        known = attributes.read(tag.attributes, of: scanner, for: element)
      }
    } else if var pair = unsafe pairs {
      while let name = unsafe pair[0] {
        let value = unsafe pair[1].map { unsafe buffer($0) }
        unsafe attributes.add(
          buffer(name).span, (value ?? UnsafeBufferPointer(start: nil, count: 0)).span,
          of: element, to: &known)
        unsafe pair += 2
      }
      if element == .meta { attributes.addMeta() }
    }
    builder.start(element, known)
  }

  /// The tag of an element that starts at `position` in the skeleton; nil when it has no
  /// attributes, or when libxml2 implies the element.
  private mutating func tag(
    _ name: Span<UInt8>, at position: Int
  ) -> HTMLSkeleton.Tag? {
    while nextTag < skeleton.tags.count, skeleton.tags[nextTag].offset < position - 2 {
      nextTag += 1
    }
    guard nextTag < skeleton.tags.count else { return nil }
    let tag = skeleton.tags[nextTag]
    let start = tag.offset - name.count
    guard tag.offset <= position, start > 0, skeleton.bytes[start - 1] == 0x3C else { return nil }
    for index in 0..<name.count {
      let byte = skeleton.bytes[start + index]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != name[index] { return nil }
    }
    nextTag += 1
    return tag
  }

  // MARK: Text

  private mutating func add(_ run: UnsafeBufferPointer<UInt8>, endingAt position: Int) {
    guard readsSkeleton else { return unsafe addParsed(run, endingAt: position) }
    let placeholders = unsafe run.span
    for index in 0..<placeholders.count {
      if placeholders[index] == 0x20 {
        builder.addSpace()
      } else if nextRun < skeleton.runs.count {
        addText(skeleton.runs[nextRun].source)
        nextRun += 1
      }
    }
  }

  /// Gives a run of the page's text to the builder, character references read.
  private mutating func addText(_ range: Range<Int>) {
    let page = unsafe html.span
    var plain = range.lowerBound
    var index = scanner.find(UInt8(ascii: "&"), from: plain, upTo: range.upperBound)
    while index < range.upperBound {
      if let (scalar, end) = CharacterReference.at(index, of: page, upTo: range.upperBound) {
        if plain < index { builder.add(page.extracting(plain..<index), from: plain) }
        var character: [UInt8] = []
        character.append(scalar: scalar)
        builder.add(character.span, standingFor: end - index, at: index)
        (index, plain) = (end, end)
      } else {
        index &+= 1
      }
      index = scanner.find(UInt8(ascii: "&"), from: index, upTo: range.upperBound)
    }
    if plain < range.upperBound {
      builder.add(page.extracting(plain..<range.upperBound), from: plain)
    }
  }

  /// Gives a run of characters to the builder with the place it has in the source.
  ///
  /// libxml2 tells where it stands after the run. It hands over long text in parts and then
  /// stands before the part's last character; a character reference shows as text that the
  /// source does not have there.
  private mutating func addParsed(
    _ run: UnsafeBufferPointer<UInt8>, endingAt position: Int
  ) {
    let count = run.count
    for shift in 0...4 {
      let start = position + shift - count
      if start >= 0, unsafe start + count <= html.count, unsafe matches(run, at: start) {
        return unsafe builder.add(run.span, from: start)
      }
    }
    var start = unsafe min(position, html.count) - 1
    let limit = max(0, start - 40)
    while start > limit, unsafe html[start] != UInt8(ascii: "&") { start -= 1 }
    let width = max(position - start, 1)
    if count == 2, unsafe run[0] == 0xC2, unsafe run[1] < 0xA0 {
      // libxml2 takes &#150; by its number; every browser takes it as windows-1252.
      var character: [UInt8] = []
      unsafe character.append(scalar: CharacterReference.scalar(UInt32(run[1])))
      builder.add(character.span, standingFor: width, at: max(start, 0))
    } else {
      unsafe builder.add(run.span, standingFor: width, at: max(start, 0))
    }
  }

  private func matches(_ run: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    unsafe memcmp(html.baseAddress! + start, run.baseAddress!, run.count) == 0
  }
}

private func buffer(_ text: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  unsafe UnsafeBufferPointer(start: text, count: strlen(text))
}
