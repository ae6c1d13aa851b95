/// One thing that a page of its kind should tell, and whether this page does.
public struct ChecklistEntry: Sendable, Hashable {
  /// How the page treats the matter; raw values are part of the output contract.
  public enum State: String, Sendable, CaseIterable {
    /// It tells.
    case said
    /// It speaks of it without telling ("as long as necessary", "our partners").
    case vague
    /// It says that there is no such thing, or that it does not do it.
    case denied
    /// Nothing was found; the search can miss things.
    case notFound = "not-found"
  }

  /// A stable id, such as `legal-basis`.
  public var id: String
  /// What should be told, in plain words.
  public var item: String
  /// Who asks for it, such as `GDPR 13(1)(a)`; empty for what readers ask and no law does.
  public var sources: [String]
  /// How the page treats it.
  public var state: State
  /// The words it rests on, best first; empty only when nothing was found.
  public var evidence: [Evidence]

  /// Creates an entry.
  public init(
    id: String, item: String, sources: [String], state: State, evidence: [Evidence] = []
  ) {
    self.id = id
    self.item = item
    self.sources = sources
    self.state = state
    self.evidence = evidence
  }
}
