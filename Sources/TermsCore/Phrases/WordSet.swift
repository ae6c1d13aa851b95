/// A set of words by the hashes of their lower-case forms, as ``Words`` gives them.
package struct WordSet: Sendable {
  private var index = HashIndex()

  /// The words of a text.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  package init(_ text: String) {
    for hash in Words(scanning: text).hashes { _ = index.number(of: hash, orNew: 0) }
  }

  /// Whether word `index` of a text is in the set.
  ///
  /// - Complexity: O(1) expected.
  package func contains(_ words: Words, _ index: Int) -> Bool {
    self.index[words.hashes[Int(words.forms[index])]] >= 0
  }

  /// For each distinct word of a text, whether it is in the set.
  ///
  /// - Complexity: O(n) in the distinct words.
  package func flags(in words: Words) -> [Bool] { words.hashes.map { index[$0] >= 0 } }
}
