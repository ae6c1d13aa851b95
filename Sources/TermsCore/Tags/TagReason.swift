/// Words that speak for a tag of a clause.
public struct TagReason: Sendable, Hashable {
  /// Where the words stand.
  public enum Part: String, Sendable, CaseIterable {
    /// The clause itself.
    case text
    /// The innermost heading above it.
    case heading
    /// A heading above that one.
    case parents
    /// The sentence that a list item completes, or a table's header row.
    case lead
  }

  /// The tag.
  public var tag: Tag
  /// Where the word stands.
  public var part: Part
  /// The word, in lower case.
  public var word: String
  /// How much less the margin of the tag would be without the word; above 0.
  public var weight: Float

  /// Creates a reason.
  public init(tag: Tag, part: Part, word: String, weight: Float) {
    self.tag = tag
    self.part = part
    self.word = word
    self.weight = weight
  }
}
