/// Reads patterns, byte by byte, into parts and atoms.
struct PhraseParser {
  private(set) var parts = PhraseParts()
  private(set) var atoms = PhraseAtoms()
  private let macros: [String: String]
  /// The part of each macro that was read, by the hash of its name; -1 while it is read.
  private var partOfMacro: [UInt64: Int32] = [:]

  /// The pattern that is read, or the macro within it.
  private var bytes: [UInt8] = []
  private var position = 0
  /// The parts of the sequences and alternatives that are open, the innermost last.
  private var open: [Int32] = []

  init(macros: [String: String]) { self.macros = macros }

  /// Reads a pattern; gives the part that stands for all of it.
  mutating func read(_ pattern: String) throws(PhraseError) -> Int32 {
    bytes = Array(pattern.utf8)
    position = 0
    skipSpaces()
    guard position < bytes.count else { throw error("is empty; write at least one word.") }
    let root = try sequence()
    guard position == bytes.count else { throw error("has a “)” or “|” outside of “( )”.") }
    guard parts[root].rarity > 0 else {
      throw error("can match without any word of its own; make one part required.")
    }
    return root
  }

  private mutating func sequence() throws(PhraseError) -> Int32 {
    let start = open.count
    while position < bytes.count, bytes[position] != Mark.close, bytes[position] != Mark.bar {
      let first = open.count
      try element()
      if position < bytes.count, bytes[position] == Mark.optional {
        position += 1
        skipSpaces()
        let part = parts.sequence(open[first...])
        open.removeLast(open.count - first)
        open.append(parts.optional(part))
      }
    }
    guard open.count > start else {
      throw error("has an empty alternative; use “( )?” instead.")
    }
    defer { open.removeLast(open.count - start) }
    return parts.sequence(open[start...])
  }

  /// Reads a group or a word; a word with a hyphen has several parts.
  private mutating func element() throws(PhraseError) {
    switch bytes[position] {
    case Mark.open:
      position += 1
      skipSpaces()
      open.append(try alternatives())
      guard position < bytes.count, bytes[position] == Mark.close else {
        throw error("has a “(” that is not closed.")
      }
      position += 1
      skipSpaces()
    case Mark.optional: throw error("has a “?” with nothing before it.")
    default:
      let start = position
      while position < bytes.count, !Mark.endsWord(bytes[position]) { position += 1 }
      let end = position
      skipSpaces()
      try word(start..<end)
    }
  }

  private mutating func alternatives() throws(PhraseError) -> Int32 {
    let start = open.count
    var areAtoms = true
    while true {
      let choice = try sequence()
      areAtoms = areAtoms && parts[choice].kind == .atom
      open.append(choice)
      guard position < bytes.count, bytes[position] == Mark.bar else { break }
      position += 1
      skipSpaces()
    }
    defer { open.removeLast(open.count - start) }
    guard areAtoms, open.count > start + 1 else { return parts.alternatives(open[start...]) }
    for index in start..<open.count { open[index] = parts[open[index]].value }
    return part(ofAtom: atoms.union(open[start...]))
  }

  private mutating func word(_ range: Range<Int>) throws(PhraseError) {
    switch bytes[range.lowerBound] {
    case Mark.macro: return open.append(try macro(range))
    case Mark.number where range.count == 1: return open.append(part(ofAtom: atoms.number()))
    case Mark.dot where range.count > 2 && bytes[range.lowerBound + 1] == Mark.dot:
      if let most = gap(range.dropFirst(2)) { return open.append(parts.gap(most)) }
    default: break
    }
    let isPrefix = bytes[range.upperBound - 1] == Mark.star
    let first = open.count
    var scanner = WordScanner(range.lowerBound..<range.upperBound - (isPrefix ? 1 : 0))
    while let word = scanner.next(in: bytes.span) {
      let length = word.end - word.start
      let isLast = word.end + 1 == range.upperBound
      open.append(
        part(
          ofAtom: isPrefix && isLast
            ? atoms.prefix(word.hash, length: length) : atoms.word(word.hash, length: length)))
    }
    guard open.count > first else {
      let token = String(decoding: bytes[range], as: UTF8.self)
      throw error("“\(token)” is neither a word nor a mark.")
    }
  }

  /// The most words that `...` or `..3` skips, given what follows the first two dots.
  private func gap(_ rest: Range<Int>) -> Int? {
    if rest.count == 1, bytes[rest.lowerBound] == Mark.dot { return 6 }
    let most = rest.reduce(0) { known, index in
      let digit = Int(bytes[index]) - 0x30
      return (0...9).contains(digit) && (0...999).contains(known) ? known * 10 + digit : -1
    }
    return most > 0 ? most : nil
  }

  private mutating func macro(_ range: Range<Int>) throws(PhraseError) -> Int32 {
    let name = bytes[range.dropFirst()]
    let hash = Words.hash(of: name)
    if let part = partOfMacro[hash] {
      guard part >= 0 else {
        throw error("“@\(String(decoding: name, as: UTF8.self))” leads back to itself.")
      }
      return part
    }
    guard let text = macros[String(decoding: name, as: UTF8.self)] else {
      let name = String(decoding: name, as: UTF8.self)
      throw error("names “@\(name)”, which is not defined.")
    }
    partOfMacro[hash] = -1
    let outer = (bytes, position)
    (bytes, position) = (Array(text.utf8), 0)
    skipSpaces()
    let part = try alternatives()
    guard position == bytes.count else { throw error("has a “)” outside of “( )”.") }
    (bytes, position) = outer
    partOfMacro[hash] = part
    return part
  }

  private mutating func part(ofAtom atom: Int32) -> Int32 {
    parts.atom(atom, rarity: atoms.rarities[Int(atom)])
  }

  private mutating func skipSpaces() {
    while position < bytes.count, Mark.isSpace(bytes[position]) { position += 1 }
  }

  private func error(_ reason: String) -> PhraseError {
    PhraseError(pattern: String(decoding: bytes, as: UTF8.self), reason: reason)
  }

  /// The bytes with a meaning of their own.
  private enum Mark {
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")
    static let bar = UInt8(ascii: "|")
    static let optional = UInt8(ascii: "?")
    static let macro = UInt8(ascii: "@")
    static let number = UInt8(ascii: "#")
    static let star = UInt8(ascii: "*")
    static let dot = UInt8(ascii: ".")

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    static func endsWord(_ byte: UInt8) -> Bool {
      byte == open || byte == close || byte == bar || byte == optional || isSpace(byte)
    }
  }
}
