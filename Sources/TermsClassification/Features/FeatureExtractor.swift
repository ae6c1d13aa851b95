package import TermsCore

/// Writes down the features of one clause after another, reusing its memory.
///
/// Give it the clause's parts in any order, then read ``features``. The same parts give the same
/// features whether they come from a loose clause or from a whole document.
package struct FeatureExtractor: Sendable {
  /// One feature: its hash and the block it belongs to. A feature may come more than once.
  package struct Feature: Sendable {
    package var hash: UInt64
    package var block: FeatureBlock
  }

  /// The features of the present clause.
  package private(set) var features: [Feature] = []
  private var words: [WordHasher.Word] = []

  package init() {}

  /// The features of `clause`; replaces those of the one before. A model that builds upon the
  /// clause tags is given them too.
  package mutating func extract(_ clause: ClauseInput, tags: TagSet = []) {
    begin(genre: DocumentGenre(title: clause.documentType), hasLead: !clause.lead.isEmpty)
    for heading in clause.path.dropLast() { add(heading.utf8.span, to: .parents) }
    if let heading = clause.path.last { add(heading.utf8.span, to: .heading) }
    if !clause.lead.isEmpty { add(clause.lead.utf8.span, to: .lead) }
    add(clause.text.utf8.span, to: .text)
    for tag in tags.tags {
      let hash = WordHasher.pair(UInt64(tag.index), FeatureBlock.tags.salt)
      features.append(Feature(hash: hash, block: .tags))
    }
  }

  /// Begins a new clause.
  mutating func begin(genre: DocumentGenre, hasLead: Bool) {
    features.removeAll(keepingCapacity: true)
    addSetting(genre.rawValue)
    addSetting(hasLead ? 100 : 101)
  }

  /// Adds one part of the clause.
  mutating func add(_ text: Span<UInt8>, to block: FeatureBlock) {
    words.removeAll(keepingCapacity: true)
    WordHasher.append(text, to: &words)
    let anywhere = FeatureBlock.anywhere.salt
    var previous: UInt64?
    for word in words {
      features.append(Feature(hash: word.whole ^ block.salt, block: block))
      features.append(Feature(hash: word.stem ^ anywhere, block: .anywhere))
      if let previous {
        let pair = WordHasher.pair(previous, word.whole)
        features.append(Feature(hash: pair ^ block.salt, block: block))
      }
      previous = word.whole
    }
    if block == .text { addSetting(200 + UInt64(words.count.bitWidth - words.count.leadingZeroBitCount)) }
  }

  private mutating func addSetting(_ value: UInt64) {
    features.append(
      Feature(hash: WordHasher.pair(value, FeatureBlock.setting.salt), block: .setting))
  }
}
