import TermsCore

/// The word "not" where it denies nothing: "including but not limited to", "not only", "whether or
/// not".
enum EmptyNegation {
  /// The indices of such words, in order; they pass no test of a pattern.
  ///
  /// - Complexity: O(words).
  static func places(in words: Words) -> [Int] {
    guard let form = words.hashes.firstIndex(of: not) else { return [] }
    return words.forms.indices.filter { index in
      guard Int(words.forms[index]) == form else { return false }
      return next(index, words).map(followers.contains) == true
        || index > 1 && hash(index - 1, words) == or && hash(index - 2, words) == whether
    }
  }

  private static func next(_ index: Int, _ words: Words) -> UInt64? {
    index + 1 < words.count ? hash(index + 1, words) : nil
  }

  private static func hash(_ index: Int, _ words: Words) -> UInt64 {
    words.hashes[Int(words.forms[index])]
  }

  private static let not = Words.hash(of: "not".utf8)
  private static let or = Words.hash(of: "or".utf8)
  private static let whether = Words.hash(of: "whether".utf8)
  private static let followers = Set(
    ["limited", "only", "just", "merely"].map { Words.hash(of: $0.utf8) })
}
