import TermsCore

/// What stands at the edges of the document: its title and introduction before the element that
/// holds the rest, menus before and after.
struct ContentEdges {
  private let list: BlockList
  private let isFurniture: [Bool]

  /// - Parameter isFurniture: Whether each container, or one it lies in, is page furniture.
  init(_ list: BlockList, isFurniture: [Bool]) {
    self.list = list
    self.isFurniture = isFurniture
  }

  // MARK: Lead

  /// Regions where no title or introduction stands.
  private static let elsewhere: Region = [
    .consent, .dialog, .hidden, .footer, .screenReader, .search, .languages, .navigation,
  ]

  /// The blocks before the block `first` that belong to the document: those that read like text
  /// within the element `outer`, and the page's first heading with what stands beside it.
  func lead(before first: Int, of kept: [Int], around outer: Int) -> [Int] {
    var lead = introduction(before: first, within: outer)
    let hasTitle = (lead + kept.prefix(12)).contains {
      list.blocks[$0].kind == .heading(level: 1)
    }
    if !hasTitle { lead = title(before: lead.first ?? first) + lead }
    return lead
  }

  /// What stands before `first` in the element `outer`, from the first text, heading or date on.
  private func introduction(before first: Int, within outer: Int) -> [Int] {
    let start = outer == 0 ? first : min(first, list.containers[outer].firstBlock)
    let blocks = (start..<first).filter(isPlain)
    guard let opening = blocks.firstIndex(where: { isText($0) || isHeading($0) || isDate($0) })
    else { return [] }
    return Array(blocks[opening...])
  }

  /// The page's last first-level heading before `first`, and what stands between them if little.
  private func title(before first: Int) -> [Int] {
    for index in list.blocks.indices.prefix(first).reversed() {
      guard case .heading(level: 1) = list.blocks[index].kind,
        list.blocks[index].regions.isDisjoint(with: Self.elsewhere)
      else { continue }
      let between = (index..<first).filter { block in
        let block = list.blocks[block]
        return block.linkBytes * 2 < block.text.count && block.role != .button
          && !isFurniture[block.container]
      }
      return first - index <= 8 ? between : [index]
    }
    return []
  }

  private func isPlain(_ index: Int) -> Bool {
    let block = list.blocks[index]
    return !isFurniture[block.container] && block.regions.isDisjoint(with: Self.elsewhere)
      && block.role != .button && block.linkBytes * 2 < block.text.count
  }

  private func isText(_ index: Int) -> Bool {
    list.blocks[index].text.count - list.blocks[index].linkBytes >= 60
  }

  private func isHeading(_ index: Int) -> Bool {
    if case .heading(let level) = list.blocks[index].kind { return level <= 2 }
    return false
  }

  /// Whether a block is short and names a year, as "Last updated: 3 May 2024" does.
  private func isDate(_ index: Int) -> Bool {
    let text = list.text.bytes.span.extracting(list.blocks[index].text)
    guard text.count <= 80 else { return false }
    var digits = 0
    for position in 0...text.count {
      if position < text.count, text[position].isASCIIDigit {
        digits += 1
      } else {
        if digits == 4, text[position - 4] == UInt8(ascii: "2"), text[position - 3] == 0x30 {
          return true
        }
        digits = 0
      }
    }
    return false
  }

  // MARK: Menus

  /// `blocks` without the runs of links at both ends.
  func withoutMenus(_ blocks: [Int]) -> [Int] {
    guard let first = blocks.firstIndex(where: isText),
      let last = blocks.lastIndex(where: isText)
    else { return blocks }
    let head = blocks[..<first]
    var kept: [Int] = []
    if isMenu(head), let lastLink = head.lastIndex(where: isLink) {
      kept += head[..<lastLink].filter { !isLink($0) && isHeading($0) } + head[(lastLink + 1)...]
    } else {
      // A link to the content below, or to a cart.
      kept += head.drop {
        !isHeading($0) && (isLink($0) || isLocalLink($0) && !isLocalLink($0 + 1))
      }
    }
    kept += blocks[first...last]
    let tail = blocks[(last + 1)...]
    if !isMenu(tail) { kept += tail }
    return kept
  }

  private func isMenu(_ part: ArraySlice<Int>) -> Bool {
    let links = part.count(where: isLink)
    return links >= 3 && links * 2 > part.count
  }

  private func isLink(_ index: Int) -> Bool {
    let block = list.blocks[index]
    return block.linkBytes * 3 > block.text.count * 2 && block.localLinkBytes == 0
  }

  private func isLocalLink(_ index: Int) -> Bool {
    guard index < list.blocks.count else { return false }
    return list.blocks[index].localLinkBytes * 3 > list.blocks[index].text.count * 2
  }
}
