// The standard library searches and divides text by characters; these do it by bytes, which is a
// hundred times cheaper and the same for marks and words in ASCII.

extension StringProtocol where SubSequence == Substring {
  /// Whether the bytes of `part`, one or more, stand anywhere in the text.
  ///
  /// - Complexity: O(bytes of the text × bytes of `part`), in practice O(bytes of the text).
  package func holds(_ part: String) -> Bool { self[...].firstOffset(of: part) != nil }

  /// The first place where the bytes of `part` stand.
  ///
  /// - Complexity: as ``holds(_:)``.
  package func firstPlace(of part: String) -> Range<Index>? {
    guard let offset = self[...].firstOffset(of: part) else { return nil }
    let lower = utf8.index(startIndex, offsetBy: offset)
    return lower..<utf8.index(lower, offsetBy: part.utf8.count)
  }

  /// The parts between the marks, at most `most` of them; empty parts are left out unless
  /// `keepsEmpty`.
  ///
  /// - Precondition: `mark` is an ASCII character.
  package func pieces(
    at mark: Unicode.Scalar, most: Int = .max, keepsEmpty: Bool = false
  ) -> [Substring] {
    let text = self[...].utf8
    let bytes = text.span
    let mark = UInt8(ascii: mark)
    var pieces: [Substring] = []
    var start = 0
    func close(at end: Int) {
      guard start < end || keepsEmpty else { return }
      let lower = text.index(text.startIndex, offsetBy: start)
      pieces.append(Substring(text[lower..<text.index(lower, offsetBy: end - start)]))
    }
    for place in bytes.indices where bytes[place] == mark && pieces.count < most - 1 {
      close(at: place)
      start = place + 1
    }
    close(at: bytes.count)
    return pieces
  }

  /// The text without the spaces around it.
  package var trimmed: Substring {
    var part = self[...].utf8
    while part.first == UInt8(ascii: " ") { part.removeFirst() }
    while part.last == UInt8(ascii: " ") { part.removeLast() }
    return Substring(part)
  }
}

extension Substring {
  /// How many bytes stand before the first place of `part`.
  fileprivate func firstOffset(of part: String) -> Int? {
    utf8.span.firstOffset(of: part.utf8.span)
  }
}

extension Span<UInt8> {
  /// How many bytes stand before the first place of `part`, which is not empty; nil without it.
  ///
  /// - Complexity: O(bytes × bytes of `part`), in practice O(bytes).
  package func firstOffset(of part: Span<UInt8>) -> Int? {
    guard let last = part.indices.last, last < count else { return nil }
    let first = part[0]
    for start in 0..<count - last where self[start] == first {
      var offset = 1
      while offset <= last, self[start + offset] == part[offset] { offset += 1 }
      if offset > last { return start }
    }
    return nil
  }
}

// The standard library looks all characters up in tables of Unicode; these look at ASCII first.

extension Character {
  /// What `isLetter` says.
  package var isLetterOfText: Bool {
    let byte = utf8[utf8.startIndex]
    return byte < 0x80 ? (byte | 0x20) &- 0x61 < 26 : isLetter
  }

  /// What `isWhitespace` says.
  package var isSpaceOfText: Bool {
    let byte = utf8[utf8.startIndex]
    return byte < 0x80 ? byte == 0x20 || byte &- 0x09 < 5 : isWhitespace
  }
}
