import TermsCore

/// Writes a `Document` from the blocks that were kept.
struct DocumentBuilder {
  private let list: BlockList
  private var text: [UInt8] = []
  private var map = OffsetMap()
  private var document: Document
  /// For each block of the document, where its pieces lie.
  private let source: (Int, Int) -> TextRange

  /// - Parameter source: the input's range for a range of what was parsed.
  init(
    list: BlockList, format: InputFormat, source: @escaping (Int, Int) -> TextRange
  ) {
    self.list = list
    self.source = source
    document = Document(format: format)
  }

  /// The document made of the blocks at `kept`.
  consuming func document(of kept: [Int]) -> Document {
    var index = 0
    var links = list.links[...]
    var moved: [Link] = []
    while index < kept.count {
      let block = list.blocks[kept[index]]
      let start = text.count
      if start > 0 { text.append(0x0A) }
      let from = text.count
      append(block.text)
      while let link = links.first, link.text.upperBound <= block.text.upperBound {
        links.removeFirst()
        guard link.text.lowerBound >= block.text.lowerBound else { continue }
        let shift = from - block.text.lowerBound
        moved.append(
          Link(
            range: TextRange(link.text.lowerBound + shift, link.text.upperBound + shift),
            target: link.target))
      }
      document.blocks.append(
        Block(
          kind: block.kind, range: TextRange(from, text.count),
          source: source(block.source.lowerBound, block.source.upperBound),
          anchor: block.anchor))
      index += 1
    }
    document.links = moved
    document.text = String(decoding: text, as: UTF8.self)
    addSections()
    addClauses()
    return document
  }

  private mutating func append(_ range: Range<Int>) {
    map.copy(at: text.count, from: range.lowerBound)
    text.append(contentsOf: list.text.bytes[range])
  }

  private mutating func addSections() {
    var open: [Int] = []
    for block in document.blocks {
      guard case .heading(let level) = block.kind else { continue }
      while let last = open.last, document.sections[last].level >= level { open.removeLast() }
      document.sections.append(
        Section(heading: block.range, level: level, parent: open.last, anchor: block.anchor))
      open.append(document.sections.count - 1)
    }
  }

  private mutating func addClauses() {
    let ends = SentenceSegmenter(language: document.language).boundaries(in: text.span)
    var next = 0
    var section: Int?
    var leadIn: TextRange?
    for block in document.blocks {
      let kind: Clause.Kind
      switch block.kind {
      case .heading:
        section = section.map { $0 + 1 } ?? 0
        leadIn = nil
        continue
      case .paragraph: kind = .paragraph
      case .listItem: kind = .listItem
      case .tableRow: kind = .tableRow
      }
      let first = document.sentences.count
      var start = block.range.lowerBound
      while next < ends.count, ends[next] <= start { next += 1 }
      while start < block.range.upperBound {
        var end = next < ends.count ? min(ends[next], block.range.upperBound) : block.range.upperBound
        next += 1
        let following = end
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        if end > start { document.sentences.append(TextRange(start, end)) }
        start = following
        while start < block.range.upperBound, text[start] <= 0x20 { start += 1 }
      }
      guard document.sentences.count > first else { continue }
      document.clauses.append(
        Clause(
          number: document.clauses.count + 1, kind: kind, range: block.range,
          sentences: first..<document.sentences.count, section: section,
          leadIn: kind == .listItem ? leadIn : nil, source: block.source, anchor: block.anchor,
          fingerprint: Fingerprint.of(text.span.extracting(
            block.range.lowerBound..<block.range.upperBound))))
      if kind == .paragraph {
        leadIn = text[block.range.upperBound - 1] == UInt8(ascii: ":")
          ? document.sentences[document.sentences.count - 1] : nil
      }
    }
  }
}
