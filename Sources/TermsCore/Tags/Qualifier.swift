/// Words of a clause that turn, soften or bound what the rest of it says.
public struct Qualifier: Sendable, Hashable {
  /// What the words do.
  public enum Kind: String, Sendable, CaseIterable {
    /// They deny: "we do not sell".
    case denial
    /// They leave open whether or what: "may", "such as".
    case hedge
    /// They except something: "unless", "other than".
    case exception
    /// They say what must hold first: "with your consent", "if you agree".
    case condition
  }

  /// What the words do.
  public var kind: Kind
  /// The words in ``Document/text``.
  public var range: TextRange

  /// Creates a qualifier.
  public init(kind: Kind, range: TextRange) {
    self.kind = kind
    self.range = range
  }
}
