/// What is wrong with a phrase pattern.
package struct PhraseError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The pattern as written.
  package var pattern: String
  /// One sentence that says what is wrong and what to write instead.
  package var reason: String

  /// Creates an error.
  package init(pattern: String, reason: String) {
    self.pattern = pattern
    self.reason = reason
  }

  /// The reason with the pattern it concerns.
  package var description: String { "phrase pattern “\(pattern)”: \(reason)" }
}
