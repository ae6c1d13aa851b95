/// The tags of all clauses of one document, parallel to ``Document/clauses``.
public struct ClauseTags: Sendable {
  /// The tags found in each clause.
  public var sets: [TagSet]
  /// Calibrated probabilities, `Tag.allCases.count` a clause, in 0…1; a row does not sum to 1,
  /// because a clause may carry several tags.
  public var probabilities: [Float]
  /// Whether each clause helps or costs the reader.
  public var impacts: [Impact]
  /// The tags of the user's own in each clause; empty when there are no rules for any.
  public var own: [[String]] = []

  /// Creates the tags of a document.
  ///
  /// - Precondition: `probabilities` holds `Tag.allCases.count` values for each clause.
  public init(sets: [TagSet], probabilities: [Float], impacts: [Impact]) {
    precondition(probabilities.count == sets.count * Tag.count)
    precondition(impacts.count == sets.count)
    self.sets = sets
    self.probabilities = probabilities
    self.impacts = impacts
  }

  /// The probability that clause `index` (from 0) carries `tag`.
  public func probability(of tag: Tag, at index: Int) -> Float {
    probabilities[index * Tag.count + tag.index]
  }

  /// The user's own tags of clause `index` (from 0).
  public func ownTags(at index: Int) -> [String] { own.isEmpty ? [] : own[index] }
}

/// Something that tags clauses.
public protocol ClauseClassifier: Sendable {
  /// Tags every clause of `document`.
  func classify(_ document: Document) -> ClauseTags
}
