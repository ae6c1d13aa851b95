import TermsCore

/// Takes the events of an HTML parser and writes a ``BlockList``.
struct BlockListBuilder {
  /// What has been read so far.
  private(set) var list = BlockList()

  private let maximumDepth: Int
  private let maximumBlocks: Int

  private var frames: [Frame] = []
  private var skippedDepth = 0
  private var overflow = 0
  private var isInTitle = false
  private var title = NormalizedText()

  private var block = OpenBlock()
  private var anchor: Range<Int>?
  private var link: OpenLink?
  private var items: [Item] = []
  private var lists: [List] = []
  private var rowCount = 0
  private var tableCount = 0
  private var grid = TableGrid()
  private var isFull = false

  /// What an open element hands down to those in it.
  private struct Frame {
    var element: HTMLElement
    var regions: Region = []
    var container = 0
    var headingLevel = 0
    var isBold = false
    var list = -1
    var item = -1
    var table = 0
    var row = 0
    var column = 0
    var isHeaderCell = false
    var isHead = false
    var role = SourceBlock.Role.plain
    /// The anchor before the element, which holds again after furniture.
    var outerAnchor: Range<Int>?
  }

  private struct OpenBlock {
    var isOpen = false
    var start = 0
    var linkBytes = 0
    var localLinkBytes = 0
    var boldBytes = 0
    var pendingBreak = false
    var frame = Frame(element: .root)
    var anchor: Range<Int>?
  }

  private struct OpenLink {
    var start: Int
    var target: Range<Int>
    var isLocal: Bool
    var depth: Int
  }

  private struct List {
    var isOrdered: Bool
    var next: Int
    var numbering: UInt8
    var depth: Int
  }

  private struct Item {
    var marker: String
    var depth: Int
    var isUsed = false
  }

  /// Creates a builder with the limits of a reader.
  init(maximumDepth: Int, maximumBlocks: Int) {
    self.maximumDepth = maximumDepth
    self.maximumBlocks = maximumBlocks
    list.containers.append(Container(parent: -1, element: .root))
    frames.append(Frame(element: .root))
    list.text.startBlock()
  }

  /// Makes room for a page of `count` bytes.
  mutating func reserve(_ count: Int) { list.text.reserve(count) }

  /// Whether a start tag needs its attributes; says no (and counts) inside a skipped element.
  mutating func wants(_ element: HTMLElement) -> Bool {
    guard skippedDepth == 0, element != .skipped, !isFull else {
      skippedDepth += 1
      if skippedDepth == 1 { list.text.addSpace() }
      return false
    }
    return true
  }

  /// An element starts.
  mutating func start(_ element: HTMLElement, _ attributes: ElementAttributes) {
    guard frames.count < maximumDepth else {
      if overflow == 0 {
        warn(
          "depth-limit",
          "Elements are nested deeper than \(maximumDepth); deeper ones were "
            + "read without their structure.")
      }
      overflow += 1
      if element.breaksText { flush() }
      return
    }
    if element.breaksText, frames[frames.count - 1].headingLevel == 0 || element.headingLevel != nil
    {
      flush()
    } else if element.breaksText {
      list.text.addSpace()
    }
    var frame = frames[frames.count - 1]
    frame.outerAnchor = anchor
    if let id = attributes.id { anchor = id }
    frame.element = element
    frame.isBold = frame.isBold || element == .bold || attributes.isBold
    // Words like "share" in the id of a heading speak of the text, not of the page.
    frame.regions.formUnion(
      element.holdsBlocks ? attributes.regions : attributes.regions.intersection(.anywhere))
    open(element, attributes, in: &frame)
    if element.holdsBlocks || frame.regions != frames[frames.count - 1].regions {
      list.containers.append(
        Container(
          parent: frame.container, element: element,
          opens: frame.regions.subtracting(frames[frames.count - 1].regions), id: attributes.id,
          firstBlock: list.blocks.count))
      frame.container = list.containers.count - 1
    }
    frames.append(frame)
  }

  private mutating func open(
    _ element: HTMLElement, _ attributes: ElementAttributes, in frame: inout Frame
  ) {
    switch element {
    case .title: isInTitle = title.count == 0
    case .lineBreak: breakLine()
    case .link:
      if let target = attributes.target {
        closeLink()
        link = OpenLink(
          start: list.text.count, target: target, isLocal: attributes.isLocal, depth: frames.count)
      }
    case .navigation: frame.regions.insert(.navigation)
    case .header: frame.regions.insert(.pageHeader)
    case .footer: frame.regions.insert(.footer)
    case .aside: frame.regions.insert(.aside)
    case .main: frame.regions.insert(.main)
    case .article: frame.regions.insert(.article)
    case .form: frame.regions.insert(.form)
    case .dialog: frame.regions.insert(.dialog)
    case .details: frame.regions.insert(.collapsed)
    case .quotation: frame.regions.insert(.quotation)
    case .summary: frame.role = .summary
    case .button: frame.role = .button
    case .term: frame.role = .term
    case .definition: frame.role = .plain
    case .unorderedList, .orderedList:
      lists.append(
        List(
          isOrdered: element == .orderedList, next: attributes.number ?? 1,
          numbering: attributes.numbering ?? UInt8(ascii: "1"),
          depth: frame.list < 0 ? 1 : lists[frame.list].depth + 1))
      frame.list = lists.count - 1
      frame.item = -1
    case .item: openItem(attributes, in: &frame)
    case .table:
      tableCount += 1
      (frame.table, frame.row, frame.column, frame.isHead) = (tableCount, 0, 0, false)
    case .tableHead: frame.isHead = true
    case .row:
      rowCount += 1
      (frame.row, frame.column) = (rowCount, 0)
      grid.startRow(of: frame.table)
    case .cell, .headerCell:
      frame.column = grid.place(columns: attributes.columns, rows: attributes.rows, in: frame.table)
      frame.isHeaderCell = element == .headerCell || frame.isHead
      (frame.list, frame.item) = (-1, -1)
    default:
      if let level = element.headingLevel { frame.headingLevel = level }
    }
  }

  private mutating func openItem(_ attributes: ElementAttributes, in frame: inout Frame) {
    var marker = ""
    var depth = 1
    if frame.list >= 0 {
      depth = lists[frame.list].depth
      if lists[frame.list].isOrdered {
        if let number = attributes.number { lists[frame.list].next = number }
        marker = ListMarker.text(
          lists[frame.list].next, numbering: attributes.numbering ?? lists[frame.list].numbering)
        lists[frame.list].next &+= 1
      }
    }
    items.append(Item(marker: marker, depth: depth))
    frame.item = items.count - 1
  }

  /// An element ends.
  mutating func end(_ element: HTMLElement) {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    if overflow > 0 {
      overflow -= 1
      if element.breaksText { flush() }
      return
    }
    guard frames.count > 1 else { return }
    if element == .title { isInTitle = false }
    let frame = frames[frames.count - 1]
    let outer = frames[frames.count - 2]
    if element.breaksText {
      if outer.headingLevel == 0 || frame.headingLevel != outer.headingLevel {
        flush()
      } else {
        list.text.addSpace()
      }
    }
    frames.removeLast()
    if let link, link.depth == frames.count { closeLink() }
    if !frame.regions.subtracting(outer.regions).isDisjoint(with: .furniture) {
      anchor = frame.outerAnchor
    }
    if frame.container != outer.container {
      let holdsNothing = list.containers[frame.container].firstBlock == list.blocks.count
      if holdsNothing, !block.isOpen, frame.container == list.containers.count - 1 {
        list.containers.removeLast()
        return
      }
      list.containers[frame.container].endBlock = list.blocks.count + (block.isOpen ? 1 : 0)
    }
  }

  /// Text that is copied from the source byte for byte.
  mutating func add(_ run: Span<UInt8>, from source: Int) {
    if isInTitle { return title.add(run, from: source) }
    guard skippedDepth == 0, !isFull else { return }
    prepare(for: run)
    let before = list.text.count
    list.text.add(run, from: source)
    count(from: before)
  }

  /// A character reference of `width` bytes in the source.
  mutating func add(_ run: Span<UInt8>, standingFor width: Int, at source: Int) {
    if isInTitle { return title.add(run, standingFor: width, at: source) }
    guard skippedDepth == 0, !isFull else { return }
    prepare(for: run)
    let before = list.text.count
    list.text.add(run, standingFor: width, at: source)
    count(from: before)
  }

  /// Blank text.
  mutating func addSpace() {
    if isInTitle { title.addSpace() } else if skippedDepth == 0 { list.text.addSpace() }
  }

  /// Ends the input and gives what was read.
  ///
  /// - Parameters:
  ///   - values: What the ids and targets of the elements point into.
  ///   - names: What the page's head says of it.
  consuming func finish(values: [UInt8], names: PageNames) -> BlockList {
    flush()
    list.values = values
    list.names = names
    list.names.title = String(decoding: title.bytes, as: UTF8.self)
    for index in list.containers.indices where list.containers[index].endBlock == 0 {
      list.containers[index].endBlock = list.blocks.count
    }
    return list
  }

  private mutating func prepare(for run: Span<UInt8>) {
    guard block.pendingBreak, (0..<run.count).contains(where: { !run[$0].isHTMLSpace }) else {
      return
    }
    block.pendingBreak = false
    if block.isOpen { list.lineBreaks.append(list.text.count) }
  }

  private mutating func count(from before: Int) {
    let added = list.text.count - before
    guard added > 0 else { return }
    if !block.isOpen {
      block.isOpen = true
      block.start = before
      block.frame = frames[frames.count - 1]
      block.anchor = anchor
    }
    if let link {
      block.linkBytes += added
      if link.isLocal { block.localLinkBytes += added }
    }
    if frames[frames.count - 1].isBold {
      block.boldBytes += added
      list.addBold(from: before)
    }
  }

  private mutating func breakLine() {
    list.text.addSpace()
    if block.pendingBreak, frames[frames.count - 1].headingLevel == 0 {
      flush()
    } else if block.isOpen {
      block.pendingBreak = true
    }
  }

  private mutating func closeLink() {
    guard let open = link else { return }
    emit(open, upTo: list.text.count)
    link = nil
  }

  private mutating func emit(_ open: OpenLink, upTo end: Int) {
    var start = open.start
    if start < end, list.text.bytes[start] == 0x20 { start += 1 }
    if start < end { list.links.append(SourceLink(text: start..<end, target: open.target)) }
  }

  /// Closes the open block, if any.
  private mutating func flush() {
    defer {
      list.text.startBlock()
      block = OpenBlock()
    }
    guard block.isOpen else { return }
    let end = list.text.count
    if let open = link {
      emit(open, upTo: end)
      link!.start = end
    }
    guard list.blocks.count < maximumBlocks else {
      if !isFull {
        warn(
          "block-limit",
          "The input has more than \(maximumBlocks) blocks; what follows was "
            + "left out.")
      }
      isFull = true
      return
    }
    let frame = block.frame
    var kind = Block.Kind.paragraph
    if frame.headingLevel > 0 {
      kind = .heading(level: frame.headingLevel)
      if frame.item >= 0 { items[frame.item].isUsed = true }
    } else if frame.item >= 0, !items[frame.item].isUsed {
      items[frame.item].isUsed = true
      kind = .listItem(depth: items[frame.item].depth, marker: items[frame.item].marker)
    }
    list.blocks.append(
      SourceBlock(
        kind: kind, text: block.start..<end, container: frame.container, anchor: block.anchor,
        linkBytes: block.linkBytes, localLinkBytes: block.localLinkBytes,
        boldBytes: block.boldBytes, regions: frame.regions, row: frame.row, table: frame.table,
        column: frame.column,
        isHeaderCell: frame.isHeaderCell, role: frame.role))
  }

  private mutating func warn(_ code: String, _ description: String) {
    list.warnings.append(DocumentWarning(code: code, description: description))
  }
}

extension HTMLElement {
  /// Whether blocks are told apart by lying in it.
  fileprivate var holdsBlocks: Bool {
    switch self {
    case .body, .block, .section, .article, .main, .navigation, .header, .footer, .aside, .form,
      .quotation, .unorderedList, .orderedList, .item, .definitions, .table, .cell, .headerCell,
      .details, .dialog:
      true
    default: false
    }
  }
}
