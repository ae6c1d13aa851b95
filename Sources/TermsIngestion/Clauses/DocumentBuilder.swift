import TermsCore

/// Writes a `Document` from its pieces.
struct DocumentBuilder {
  private let list: BlockList
  private let parts: PartList
  /// The input's range for a range of what was parsed.
  private let source: (_ start: Int, _ end: Int) -> TextRange
  private let resolve: (String) -> String

  private var document: Document
  private var text: [UInt8] = []
  /// From `text` to the block list's text.
  private var map = OffsetMap()

  init(
    list: BlockList, parts: PartList, format: InputFormat,
    resolve: @escaping (String) -> String,
    source: @escaping (_ start: Int, _ end: Int) -> TextRange
  ) {
    self.list = list
    self.parts = parts
    self.resolve = resolve
    self.source = source
    document = Document(format: format)
    text.reserveCapacity(list.text.count)
    document.blocks.reserveCapacity(parts.pieces.count)
    document.links.reserveCapacity(list.links.count)
  }

  /// The document.
  consuming func build() -> Document {
    for piece in parts.pieces { append(piece) }
    document.text = String(decoding: text, as: UTF8.self)
    document.language = LanguageIdentifier.language(of: text.span, declared: list.names.language)
    document.title = DocumentTitle.choose(for: document, names: list.names)
    addSections()
    addClauses()
    addParts()
    return document
  }

  // MARK: Text

  private mutating func append(_ piece: Piece) {
    if !text.isEmpty { text.append(0x0A) }
    let start = text.count
    let firstCell = document.cells.count
    if !piece.isTableRow { copy(piece.text) }
    for cell in piece.cells {
      if text.count > start, let next = cell.first {
        // The mark stands for nothing of the source; it is given the place of what follows it.
        map.replace(at: text.count, unit: 3, from: next.lowerBound, width: 1)
        text.append(contentsOf: " | ".utf8)
      }
      let cellStart = text.count
      for (part, range) in cell.enumerated() {
        if part > 0 { text.append(0x20) }
        copy(range)
      }
      document.cells.append(TextRange(cellStart, text.count))
    }
    document.blocks.append(
      Block(
        kind: piece.kind, range: TextRange(start, text.count),
        source: sourceRange(of: TextRange(start, text.count)), anchor: piece.anchor.map(list.value),
        cells: firstCell..<document.cells.count))
  }

  private mutating func copy(_ range: Range<Int>) {
    let shift = text.count - range.lowerBound
    map.copy(at: text.count, from: range.lowerBound)
    text.append(contentsOf: list.text.bytes[range])
    // A link may go on past the end of a block.
    var next = list.links.partitioningIndex { $0.text.upperBound > range.lowerBound }
    while next < list.links.count, list.links[next].text.lowerBound < range.upperBound {
      let link = list.links[next]
      next += 1
      let start = max(link.text.lowerBound, range.lowerBound)
      let end = min(link.text.upperBound, range.upperBound)
      guard start < end else { continue }
      document.links.append(
        Link(range: TextRange(start + shift, end + shift), target: resolve(list.value(link.target)))
      )
    }
  }

  private func sourceRange(of range: TextRange) -> TextRange {
    let start = list.text.map.start(of: map.start(of: range.lowerBound))
    return source(start, list.text.map.end(of: map.end(of: range.upperBound)))
  }

  // MARK: Sections

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

  // MARK: Parts

  private mutating func addParts() {
    for part in parts.parts {
      let (first, last) = (document.blocks[part.pieces.first!], document.blocks[part.pieces.last!])
      let start = document.clauses.partitioningIndex {
        $0.range.lowerBound >= first.range.lowerBound
      }
      let end = document.clauses.partitioningIndex {
        $0.range.lowerBound >= last.range.upperBound
      }
      document.parts.append(
        DocumentPart(
          title: String(document[first.range]), anchor: part.anchors.first.map(list.value),
          blocks: part.pieces, clauses: start..<end,
          isAskedFor: parts.hasAskedPart && document.parts.isEmpty))
    }
    // The first document's title would speak for all.
    if document.parts.contains(where: { $0.title == document.title }) {
      document.title = DocumentTitle.joined(document.parts.map(\.title))
    }
  }

  // MARK: Clauses

  private mutating func addClauses() {
    var sentences = SentenceReader(text: text, language: document.language)
    var context = ClauseContext()
    for (block, piece) in zip(document.blocks, parts.pieces) {
      context.enter(block, piece, label: block.cells.first.map { document.cells[$0] })
      guard let kind = Clause.Kind(block.kind), !piece.isContents,
        block.kind != .tableRow(isHeader: true)
      else { continue }
      let found = sentences.sentences(in: block.range)
      for part in parts(of: found) {
        let range = TextRange(
          found[part.lowerBound].lowerBound, found[part.upperBound - 1].upperBound)
        let start = document.sentences.count
        document.sentences += found[part]
        document.clauses.append(
          Clause(
            number: document.clauses.count + 1, kind: kind, range: range,
            sentences: start..<document.sentences.count, section: context.section,
            leadIn: context.leadIn(of: block), header: kind == .tableRow ? context.header : nil,
            source: range == block.range ? block.source : sourceRange(of: range),
            anchor: block.anchor,
            fingerprint: Fingerprint.of(text.span.extracting(range.lowerBound..<range.upperBound))))
      }
      if let last = found.last { context.leave(block, last: last, text: text) }
    }
  }

  /// The clauses that the sentences of a block make: one, or as many of up to ``longestClause``
  /// words as hold them, parted evenly.
  ///
  /// - Complexity: O(*n*).
  private func parts(of sentences: [TextRange]) -> [Range<Int>] {
    guard let end = sentences.last?.upperBound else { return [] }
    // Most blocks are too short for any count of words.
    func isShort(from first: Int) -> Bool {
      end - sentences[first].lowerBound < Self.longestClause * 3 / 2
    }
    if isShort(from: 0) { return [0..<sentences.count] }
    let words = sentences.map(wordCount)
    var total = words.reduce(0, +)
    var parts: [Range<Int>] = []
    var first = 0
    while first < sentences.count {
      guard !isShort(from: first), total > Self.longestClause else {
        parts.append(first..<sentences.count)
        break
      }
      let target = total / ((total + Self.longestClause - 1) / Self.longestClause)
      var next = first + 1
      var count = words[first]
      while next < sentences.count, count < target, count + words[next] <= Self.longestClause {
        count += words[next]
        next += 1
      }
      parts.append(first..<next)
      total -= count
      first = next
    }
    return parts
  }

  /// Words past which a clause is parted at sentences.
  private static let longestClause = 150

  /// Words of a sentence; a script without spaces counts two characters a word.
  private func wordCount(_ range: TextRange) -> Int {
    var words = 1
    var ideographs = 0
    for index in range.lowerBound..<range.upperBound {
      if text[index] == 0x20 { words += 1 }
      if text[index] >= 0xE3, text[index] < 0xF0 { ideographs += 1 }
    }
    return words + ideographs / 2
  }
}

extension Clause.Kind {
  fileprivate init?(_ kind: Block.Kind) {
    switch kind {
    case .heading: return nil
    case .paragraph: self = .paragraph
    case .listItem: self = .listItem
    case .tableRow: self = .tableRow
    }
  }
}
