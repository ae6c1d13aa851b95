import TermsCore

/// Chooses the blocks of a page that are the document.
///
/// Page furniture is told by what an element is called and by how much of the page's own words it
/// holds: a "menu" that holds a third of them is no menu. The document is then the smallest
/// element with nearly all words that are left, with its title, less the menus at its ends.
struct MainContent {
  private let list: BlockList
  /// Bytes of text and of link text below each container.
  private var text: [Int]
  private var linkText: [Int]
  /// Whether each container, or one it lies in, is furniture.
  private var isFurniture: [Bool]

  /// The indices of the blocks to keep, in order.
  ///
  /// - Complexity: O(blocks + containers).
  static func select(from list: BlockList) -> [Int] {
    var content = MainContent(list)
    content.markFurniture(within: 0)
    let scope = content.scope()
    if scope != 0 { content.markFurniture(within: scope) }
    let kept = content.blocks(of: scope)
    return kept.isEmpty ? Array(list.blocks.indices) : kept
  }

  private init(_ list: BlockList) {
    self.list = list
    text = Array(repeating: 0, count: list.containers.count)
    linkText = text
    isFurniture = Array(repeating: false, count: list.containers.count)
    for block in list.blocks {
      text[block.container] += block.text.count
      linkText[block.container] += block.linkBytes
    }
    for index in list.containers.indices.dropFirst().reversed() {
      let parent = list.containers[index].parent
      text[parent] += text[index]
      linkText[parent] += linkText[index]
    }
  }

  private func words(_ container: Int) -> Int { text[container] - linkText[container] }

  // MARK: Furniture

  /// The largest share of a page's words that a region may hold and still be furniture.
  private static let limits: [(region: Region, share: Double)] = [
    (.consent, 0.5), (.navigation, 0.3), (.footer, 0.3), (.languages, 0.2), (.social, 0.1),
    (.search, 0.1), (.comments, 0.3), (.screenReader, 0.1), (.aside, 0.3), (.dialog, 0.3),
    (.related, 0.2), (.form, 0.3), (.pageHeader, 0.3),
  ]

  /// Marks furniture anew, judged against the words of `scope`.
  private mutating func markFurniture(within scope: Int) {
    let total = Double(max(words(scope), 1))
    var isInScope = Array(repeating: false, count: list.containers.count)
    isInScope[scope] = true
    isFurniture[scope] = false
    for index in list.containers.indices where index > scope {
      let container = list.containers[index]
      isInScope[index] = isInScope[container.parent]
      guard isInScope[index] else { continue }
      isFurniture[index] = isFurniture[container.parent]
      if container.opens.isEmpty || isFurniture[index] { continue }
      let share = Double(words(index)) / total
      for (region, limit) in Self.limits where container.opens.contains(region) {
        let isCertain = region == .consent && container.opens.contains(.dialog)
        if share > (isCertain ? 0.9 : limit) { continue }
        if !Self.certain.contains(region), reads(index, outsideScope: scope == 0) { continue }
        if region == .pageHeader, holdsTitle(index) { continue }
        isFurniture[index] = true
      }
    }
  }

  /// Regions that are furniture even where they read like text.
  private static let certain: Region = [.consent, .screenReader]

  /// Whether a container reads like text of the document and not like a menu or a form; a harder
  /// test before the document's place is known.
  private func reads(_ container: Int, outsideScope: Bool) -> Bool {
    let isHard: Region = [.navigation, .footer, .dialog, .pageHeader]
    if outsideScope, !list.containers[container].opens.isDisjoint(with: isHard) { return false }
    return words(container) > (outsideScope ? 2000 : 150)
      && linkText[container] * 3 < text[container]
  }

  /// Whether a header is that of the document and not of the site.
  private func holdsTitle(_ container: Int) -> Bool {
    let blocks = list.blocks[
      list.containers[container].firstBlock..<list.containers[container].endBlock]
    guard let first = blocks.first, !first.regions.isDisjoint(with: [.main, .article]) else {
      return false
    }
    return linkText[container] * 2 < text[container]
      && blocks.contains { $0.kind == .heading(level: 1) }
  }

  // MARK: Scope

  /// The innermost container that holds nearly all words outside furniture.
  private func scope() -> Int {
    var core = Array(repeating: 0, count: list.containers.count)
    for block in list.blocks where !isFurniture[block.container] {
      core[block.container] += weight(block)
    }
    for index in list.containers.indices.dropFirst().reversed() {
      core[list.containers[index].parent] += core[index]
    }
    guard core[0] > 0 else { return 0 }
    let top = mainElement() ?? 0
    var scope = top
    for index in list.containers.indices.dropFirst(top + 1) {
      let parent = list.containers[index].parent
      if parent == scope, core[index] * 100 >= core[top] * 95 { scope = index }
    }
    return scope
  }

  /// The page's only `<main>`, when it has the page's title and a good part of its words, and what
  /// is outside is to a large part links: around a short document, footers can hold more.
  private func mainElement() -> Int? {
    let mains = list.containers.indices.filter { list.containers[$0].element == .main }
    guard mains.count == 1, let main = mains.first, words(main) * 10 >= words(0) * 3,
      (linkText[0] - linkText[main]) * 5 >= (text[0] - text[main]) * 2
    else { return nil }
    let blocks = list.blocks[list.containers[main].firstBlock..<list.containers[main].endBlock]
    return blocks.contains { $0.kind == .heading(level: 1) } ? main : nil
  }

  /// How much a block speaks for its place being the document.
  private func weight(_ block: SourceBlock) -> Int {
    let words = block.text.count - block.linkBytes
    return words >= 40 ? words * min(words, 300) / 100 : 0
  }

  // MARK: Blocks

  private func blocks(of scope: Int) -> [Int] {
    let inside = blocks(in: scope).filter { !isFurniture[list.blocks[$0].container] }
    let copies = RepeatedContent(in: list, among: inside).copies
    let edges = ContentEdges(list, isFurniture: isFurniture)
    let trimmed = edges.withoutMenus(inside.filter { !copies.contains($0) })
    guard let first = trimmed.first else { return [] }
    return edges.lead(before: first, of: trimmed, around: outerScope(of: scope)) + trimmed
  }

  private func blocks(in container: Int) -> [Int] {
    if container == 0 { return Array(list.blocks.indices) }
    var isInside = Array(repeating: false, count: list.containers.count)
    isInside[container] = true
    for index in list.containers.indices where index > container {
      isInside[index] = isInside[list.containers[index].parent]
    }
    return list.blocks.indices.filter { isInside[list.blocks[$0].container] }
  }

  /// The element that the page calls its main part or an article, and that the scope lies in; else
  /// the scope's parent.
  private func outerScope(of scope: Int) -> Int {
    var outer = max(list.containers[scope].parent, 0)
    var next = scope
    while next > 0 {
      let element = list.containers[next].element
      if element == .main || element == .article { outer = next }
      next = list.containers[next].parent
    }
    return outer
  }
}
