/// What is wrong with a phrase pattern.
public struct PhraseError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The pattern as written.
  public var pattern: String
  /// One sentence that says what is wrong and what to write instead.
  public var reason: String

  /// Creates an error.
  public init(pattern: String, reason: String) {
    self.pattern = pattern
    self.reason = reason
  }

  /// The reason with the pattern it concerns.
  public var description: String { "phrase pattern “\(pattern)”: \(reason)" }
}
