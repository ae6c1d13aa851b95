import TermsCore

/// Finds what a page shows more than once: elements made anew for another width of screen or
/// another tab, decks of cards that all end in the same link, words that only measure a font.
struct RepeatedContent {
  private let list: BlockList
  private let blocks: [Int]
  /// The blocks to leave out.
  private(set) var copies: Set<Int> = []

  /// Searches the blocks at `blocks`, which are in reading order.
  ///
  /// - Complexity: O(bytes + containers).
  init(in list: BlockList, among blocks: [Int]) {
    self.list = list
    self.blocks = blocks
    let hashes = blocks.map {
      WordHash.ofRun(list.text.bytes.span.extracting(list.blocks[$0].text))
    }
    findCopies(hashes)
    findCards(hashes)
    cutTail()
    for index in blocks where repeatsOneWord(list.blocks[index].text) { copies.insert(index) }
  }

  /// Leaves out what stands after cards or copies near the end when it is little and no block of
  /// it is long, and the headings before: widgets below the document.
  private mutating func cutTail() {
    var room = min(2000, size(of: blocks.indices) / 5)
    var cut: Int?
    for position in blocks.indices.reversed() {
      if copies.contains(blocks[position]) {
        cut = position
        continue
      }
      let size = list.blocks[blocks[position]].text.count
      room -= size
      if size > 300 || room < 0 { break }
    }
    guard let cut else { return }
    copies.formUnion(blocks[cut...])
    for position in blocks[..<cut].indices.reversed() {
      guard isHeading(position) else { break }
      copies.insert(blocks[position])
    }
  }

  /// The positions in ``blocks`` that lie in a container.
  private func positions(in container: Container) -> Range<Int> {
    let start = blocks.partitioningIndex { $0 >= container.firstBlock }
    return start..<max(start, blocks.partitioningIndex { $0 >= container.endBlock })
  }

  // MARK: Copies of elements

  /// Bytes that an element has at least to count as a copy.
  private static let smallestCopy = 300

  /// Leaves out elements that hold the same blocks, one of them a heading, as one before.
  private mutating func findCopies(_ hashes: [UInt64]) {
    // Most pages show next to nothing twice: a copy has three blocks that came before.
    var seen = HashTable(capacity: hashes.count)
    var again = 0
    for hash in hashes {
      if seen[hash] == nil { seen.set(hash, to: 1) } else { again += 1 }
    }
    guard again >= 3 else { return }
    var running: [UInt64] = [0]
    var power: [UInt64] = [1]
    for hash in hashes {
      running.append(running.last! &* 0x100_0000_01B3 &+ hash)
      power.append(power.last! &* 0x100_0000_01B3)
    }
    var first: [UInt64: Range<Int>] = [:]
    for container in list.containers where container.endBlock - container.firstBlock >= 3 {
      let range = positions(in: container)
      guard range.count >= 3, size(of: range) >= Self.smallestCopy else { continue }
      let hash = running[range.upperBound] &- running[range.lowerBound] &* power[range.count]
      guard let original = first[hash] else {
        first[hash] = range
        continue
      }
      let isCopy = original.count == range.count && original.upperBound <= range.lowerBound
      if isCopy, range.contains(where: isHeading) { copies.formUnion(blocks[range]) }
    }
  }

  private func size(of range: Range<Int>) -> Int {
    guard let first = range.first, let last = range.last else { return 0 }
    return list.blocks[blocks[last]].text.upperBound - list.blocks[blocks[first]].text.lowerBound
  }

  private func isHeading(_ position: Int) -> Bool {
    if case .heading = list.blocks[blocks[position]].kind { return true }
    return false
  }

  // MARK: Cards

  /// Leaves out decks of cards: three or more elements of little text that each hold one link of
  /// the same few words, such as "Next", unless they are most of the page.
  private mutating func findCards(_ hashes: [UInt64]) {
    var links: [UInt64: [Int]] = [:]
    for (position, hash) in zip(blocks.indices, hashes) where isShortLink(position) {
      links[hash, default: []].append(position)
    }
    for positions in links.values where positions.count >= 3 {
      let cards = positions.compactMap { card(around: $0, alone: positions) }
      let bytes = cards.reduce(0) { $0 + size(of: $1) }
      guard cards.count >= 3, bytes * 2 < size(of: blocks.indices) else { continue }
      for card in cards { copies.formUnion(blocks[card]) }
    }
  }

  /// Whether a block is nothing but a link of few words to another page.
  private func isShortLink(_ position: Int) -> Bool {
    let block = list.blocks[blocks[position]]
    return block.linkBytes == block.text.count && block.localLinkBytes == 0
      && block.text.count <= 30 && block.kind == .paragraph
  }

  /// The largest element around a link that holds no other of `links`, if it is a card.
  private func card(around link: Int, alone links: [Int]) -> Range<Int>? {
    var card: Range<Int>?
    var container = list.blocks[blocks[link]].container
    while container > 0 {
      let range = positions(in: list.containers[container])
      if links.contains(where: { $0 != link && range.contains($0) }) { break }
      card = range
      container = list.containers[container].parent
    }
    guard let card, 2...6 ~= card.count, card.contains(where: isHeading), size(of: card) <= 500
    else { return nil }
    return card
  }

  // MARK: Measures of fonts

  /// Whether a text is one word eight times or more.
  private func repeatsOneWord(_ range: Range<Int>) -> Bool {
    let text = list.text.bytes.span.extracting(range)
    guard text.count >= 24 else { return false }
    var width = 1
    while width < text.count, text[width - 1] != 0x20 { width += 1 }
    guard width * 7 < text.count else { return false }
    for index in width..<text.count where text[index] != text[index - width] { return false }
    return true
  }
}
