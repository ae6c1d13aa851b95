import TermsCore

/// Finds e-mail addresses in the text and in links, also those written to hide from robots
/// ("privacy [at] example.com") or folded into a protective link.
struct EmailAddresses {
  /// An address and the words that carry it.
  struct Mention: Hashable {
    var address: String
    var range: TextRange
  }

  /// The addresses in order of first mention, each once.
  func find(in reading: Reading) -> [Stated<String>] {
    var seen: Set<String> = []
    var found: [Stated<String>] = []
    for mention in reading.emails {
      guard seen.insert(mention.address.lowercased()).inserted,
        let clause = reading.clause(at: mention.range.lowerBound)
      else { continue }
      found.append(
        Stated(
          value: mention.address, evidence: Evidence(clause: clause, range: mention.range)))
    }
    return found
  }

  /// All mentions in the order of the text.
  ///
  /// - Complexity: O(bytes + links).
  func mentions(in document: Document) -> [Mention] {
    var found: [Mention] = []
    let bytes = document.text.utf8.span
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "@"):
        if let hit = plain(at: index, in: bytes) {
          append(hit, of: document, to: &found)
          index = hit.upperBound
        }
      case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"):
        if let hit = hidden(at: index, in: bytes) {
          found.append(hit)
          index = hit.range.upperBound
        }
      default: break
      }
      index += 1
    }
    for link in document.links {
      guard let address = LinkTarget(link.target).email, Self.isReal(address) else { continue }
      found.append(Mention(address: address, range: link.range))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func append(_ range: TextRange, of document: Document, to found: inout [Mention]) {
    let address = String(document[range])
    if Self.isReal(address) { found.append(Mention(address: address, range: range)) }
  }

  /// The address around an `@`.
  private func plain(at index: Int, in bytes: Span<UInt8>) -> TextRange? {
    var start = index
    while start > 0, Self.isLocal(bytes[start - 1]) { start -= 1 }
    while start < index, bytes[start] == UInt8(ascii: ".") { start += 1 }
    let end = domainEnd(from: index + 1, in: bytes)
    return start < index && end > index ? TextRange(start, end) : nil
  }

  /// Where a domain of two labels or more ends; 0 when there is none.
  private func domainEnd(from start: Int, in bytes: Span<UInt8>) -> Int {
    var end = start
    var lastDot = start
    while end < bytes.count, Self.isDomain(bytes[end]) {
      if end > start, Self.isCapital(bytes[end]), !Self.isCapital(bytes[start]) { break }
      if bytes[end] == UInt8(ascii: ".") { lastDot = end }
      end += 1
    }
    while end > start, !Self.isAlphanumeric(bytes[end - 1]) { end -= 1 }
    if lastDot >= end {
      lastDot = end
      while lastDot > start, bytes[lastDot - 1] != UInt8(ascii: ".") { lastDot -= 1 }
      lastDot -= 1
    }
    return lastDot > start && end - lastDot > 2 ? end : 0
  }

  /// An address written as `name [at] domain.com` or `name (at) domain (dot) com`.
  private func hidden(at index: Int, in bytes: Span<UInt8>) -> Mention? {
    guard Self.spells("at", from: index + 1, in: bytes),
      index + 3 < bytes.count, Self.closes(bytes[index + 3])
    else { return nil }
    var nameEnd = index
    while nameEnd > 0, bytes[nameEnd - 1] == 0x20 { nameEnd -= 1 }
    var start = nameEnd
    while start > 0, Self.isLocal(bytes[start - 1]) { start -= 1 }
    guard start < nameEnd else { return nil }
    var address: [UInt8] = (start..<nameEnd).map { bytes[$0] } + [UInt8(ascii: "@")]
    var next = index + 4
    var end = next
    while next < bytes.count {
      let byte = bytes[next]
      let isFirst = end == index + 4
      if Self.isDomain(byte) {
        address.append(byte)
        end = next + 1
      } else if byte == 0x20, isFirst {
        // The space before the domain is passed over.
      } else {
        var dot = next
        while dot < bytes.count, bytes[dot] == 0x20 { dot += 1 }
        guard dot + 4 < bytes.count, Self.opens(bytes[dot]),
          Self.spells("dot", from: dot + 1, in: bytes)
        else { break }
        address.append(UInt8(ascii: "."))
        next = dot + 4
        while next + 1 < bytes.count, bytes[next + 1] == 0x20 { next += 1 }
        end = next + 1
      }
      next += 1
    }
    let name = String(decoding: address, as: UTF8.self).trimmingFullStop
    guard Self.isReal(name), name.drop(while: { $0 != "@" }).contains(".") else { return nil }
    return Mention(address: name, range: TextRange(start, min(end, bytes.count)))
  }

  private static func spells(_ word: String, from start: Int, in bytes: Span<UInt8>) -> Bool {
    var index = start
    for byte in word.utf8 {
      guard index < bytes.count, bytes[index] | 0x20 == byte else { return false }
      index += 1
    }
    return true
  }

  private static func opens(_ byte: UInt8) -> Bool { byte == 0x5b || byte == 0x28 || byte == 0x7b }
  private static func closes(_ byte: UInt8) -> Bool { byte == 0x5d || byte == 0x29 || byte == 0x7d }

  /// A capital ends a domain in lower case: "help@acme.comYou" has lost a space.
  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'")
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// Names that stand for the reader's own.
  private static let placeholders: Set<String> = [
    "yourname", "your.name", "your-name", "your_name", "youremail", "username", "user.name",
    "firstname.lastname", "first.last", "someone", "john.doe", "jane.doe", "johndoe", "janedoe",
  ]

  /// Whether an address can be meant for use: not an example, with one `@`.
  private static func isReal(_ address: String) -> Bool {
    let lower = address.lowercased()
    let domain = lower.drop { $0 != "@" }.dropFirst()
    guard !placeholders.contains(String(lower.prefix { $0 != "@" })) else { return false }
    guard !domain.isEmpty, domain.contains("."), !domain.contains("@") else { return false }
    return !domain.hasPrefix("example.") && !domain.hasPrefix("domain.")
      && !domain.hasPrefix("yourdomain.") && !domain.hasPrefix("email.com")
  }
}

extension String {
  fileprivate var trimmingFullStop: String {
    var text = self[...]
    while let last = text.last, last == "." || last == "-" { text = text.dropLast() }
    return String(text)
  }
}
