/// Chooses the blocks of a page that are the document, by what they lie in and how they read.
enum MainContent {
  /// The indices of the blocks to keep, in order.
  static func select(from list: BlockList) -> [Int] {
    let furniture: Region = [
      .navigation, .footer, .consent, .languages, .social, .search, .comments, .screenReader,
    ]
    let all = list.blocks.indices.filter { list.blocks[$0].text.count > 0 }
    let kept = all.filter { list.blocks[$0].regions.isDisjoint(with: furniture) }
    func bytes(_ indices: [Int]) -> Int {
      indices.reduce(0) { $0 + list.blocks[$1].text.count - list.blocks[$1].linkBytes }
    }
    return bytes(kept) * 2 > bytes(all) ? kept : all
  }
}
