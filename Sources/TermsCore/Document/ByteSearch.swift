// The standard library searches and divides text by characters; these do it by bytes, which is a
// hundred times cheaper and the same for marks and words in ASCII.

extension StringProtocol where SubSequence == Substring {
  /// Whether the bytes of `part`, one or more, stand anywhere in the text.
  ///
  /// - Complexity: O(bytes of the text × bytes of `part`), in practice O(bytes of the text).
  public func holds(_ part: String) -> Bool { self[...].firstOffset(of: part) != nil }

  /// The first place where the bytes of `part` stand.
  ///
  /// - Complexity: as ``holds(_:)``.
  public func firstPlace(of part: String) -> Range<Index>? {
    guard let offset = self[...].firstOffset(of: part) else { return nil }
    let lower = utf8.index(startIndex, offsetBy: offset)
    return lower..<utf8.index(lower, offsetBy: part.utf8.count)
  }

  /// The parts between the marks, at most `most` of them; empty parts are left out unless
  /// `keepsEmpty`.
  ///
  /// - Precondition: `mark` is an ASCII character.
  public func pieces(
    at mark: Unicode.Scalar, most: Int = .max, keepsEmpty: Bool = false
  ) -> [Substring] {
    self[...].utf8
      .split(
        separator: UInt8(ascii: mark), maxSplits: most - 1, omittingEmptySubsequences: !keepsEmpty
      )
      .map { Substring($0) }
  }
}

extension Substring {
  /// How many bytes stand before the first place of `part`.
  fileprivate func firstOffset(of part: String) -> Int? {
    let text = utf8.span
    let part = part.utf8.span
    guard let last = part.indices.last, last < text.count else { return nil }
    for start in 0..<text.count - last where text[start] == part[0] {
      var offset = 1
      while offset <= last, text[start + offset] == part[offset] { offset += 1 }
      if offset > last { return start }
    }
    return nil
  }
}
