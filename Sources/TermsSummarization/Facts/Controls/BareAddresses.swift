import TermsCore

/// Finds web addresses that stand in the text without being links.
enum BareAddresses {
  struct Address {
    var address: String
    var range: TextRange
  }

  static func all(in range: TextRange, of document: Document) -> [Address] {
    var found: [Address] = []
    let text = document[range]
    var offset = range.lowerBound
    for word in text.pieces(at: " ", keepsEmpty: true) {
      let length = word.utf8.count
      defer { offset += length + 1 }
      guard length > 9, word.utf8.contains(UInt8(ascii: ".")) else { continue }
      var start = offset
      var body = word
      while let first = body.first, "([<\"“'‘".contains(first) {
        body = body.dropFirst()
        start += String(first).utf8.count
      }
      while let last = body.last, ".,;:)]>\"”'’".contains(last) { body = body.dropLast() }
      body = withoutNextSentence(body)
      let lower = body.lowercased()
      guard lower.hasPrefix("www.") || lower.hasPrefix("http://") || lower.hasPrefix("https://"),
        body.utf8.count > 9, !names.contains(where: { lower.holds($0) })
      else { continue }
      let address = LinkTarget(lower.hasPrefix("www.") ? "https://" + body : String(body)).address
      found.append(
        Address(address: address, range: TextRange(start, start + body.utf8.count)))
    }
    return found
  }

  /// Addresses that are only names: of permissions that an app asks for, of formats.
  private static let names = ["googleapis.com/auth", "schema.org", "w3.org/", "xmlns"]

  /// An address without the first word of the sentence that runs on after it:
  /// "https://acme.example/help.You".
  private static func withoutNextSentence(_ address: Substring) -> Substring {
    guard let dot = address.lastIndex(of: "."), dot > address.startIndex else { return address }
    let tail = address[address.index(after: dot)...]
    let before = address[address.index(before: dot)]
    guard tail.first?.isUppercase == true, tail.allSatisfy(\.isLetter),
      tail.dropFirst().allSatisfy(\.isLowercase), !before.isUppercase,
      address[..<dot].dropFirst(8).contains("/")
    else { return address }
    return address[..<dot]
  }
}

/// Reads a postal address out of a sentence.
enum PostalAddress {
  /// The words that follow a cue such as "write to us at", when they look like an address: a
  /// number and several names.
  static func after(
    _ cue: Range<Int>, in sentence: Reading.Sentence, of reading: Reading
  ) -> TextRange? {
    let words = reading.words
    var start = cue.upperBound
    while start < sentence.words.upperBound, start < cue.upperBound + 8,
      !words.styles[start].contains(.capitalised)
    {
      start += 1
    }
    let end = min(sentence.words.upperBound, start + 30)
    guard end - start >= 5 else { return nil }
    let capitals = (start..<end).filter { words.styles[$0].contains(.capitalised) }.count
    let hasNumber = (start..<end).contains { words.styles[$0].contains(.number) }
    guard hasNumber, capitals >= 3, capitals * 2 >= end - start else { return nil }
    return words.range(of: start..<end)
  }
}
