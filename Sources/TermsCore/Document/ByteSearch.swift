extension String {
  /// Whether the bytes of `part` stand anywhere in the text.
  ///
  /// `contains` compares characters, which costs a hundred times as much.
  ///
  /// - Complexity: O(bytes of the text × bytes of `part`), in practice O(bytes of the text).
  public func holds(_ part: String) -> Bool {
    let text = utf8.span
    let part = part.utf8.span
    guard let last = part.indices.last, last < text.count else { return part.isEmpty }
    for start in 0..<text.count - last where text[start] == part[0] {
      var offset = 1
      while offset <= last, text[start + offset] == part[offset] { offset += 1 }
      if offset > last { return true }
    }
    return false
  }
}
