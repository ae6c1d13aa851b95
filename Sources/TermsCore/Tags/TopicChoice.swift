/// The topics that a reader asked for alone.
public struct TopicChoice: Sendable, Hashable {
  /// The words that the reader chose them by, such as "retention" or the alias "data-sharing".
  public var names: [String]
  /// The tags that these words stand for.
  public var tags: TagSet
  /// Tags of the reader's own.
  public var own: Set<String>

  /// Creates a choice.
  public init(names: [String], tags: TagSet, own: Set<String> = []) {
    self.names = names
    self.tags = tags
    self.own = own
  }

  /// Whether clause `index` (from 0) bears one of the topics.
  public func isBorne(by index: Int, of found: ClauseTags) -> Bool {
    found.sets[index].intersects(tags) || found.ownTags(at: index).contains(where: own.contains)
  }
}
