/// The parts of a phrase pattern.
///
/// | written | matches |
/// |---|---|
/// | `sell` | that word |
/// | `sell*` | any word that begins so |
/// | `#` | a number in digits or in words |
/// | `word?` `(…)?` | the same, or nothing |
/// | `(a\|b c)` | one of the alternatives |
/// | `...` `..3` | any words, at most 6, or at most 3, as few as possible |
/// | `@data` | the alternatives that a macro names |
indirect enum PhrasePart: Sendable, Hashable {
  case word(String)
  case prefix(String)
  case number
  case gap(Int)
  case optional([PhrasePart])
  case alternatives([[PhrasePart]])
}

/// Reads a pattern into its parts.
struct PhraseParser {
  private let pattern: String
  private let macros: [String: String]
  private let depth: Int
  private var tokens: [String]
  private var position = 0

  static func parse(
    _ pattern: String, macros: [String: String], depth: Int = 0
  ) throws(PhraseError) -> [PhrasePart] {
    var parser = PhraseParser(pattern: pattern, macros: macros, depth: depth)
    let parts = try parser.sequence()
    guard parser.position == parser.tokens.count else {
      throw PhraseError(pattern: pattern, reason: "has a “)” or “|” outside of “( )”.")
    }
    guard !parts.isEmpty else {
      throw PhraseError(pattern: pattern, reason: "is empty; write at least one word.")
    }
    return parts
  }

  private init(pattern: String, macros: [String: String], depth: Int) {
    self.pattern = pattern
    self.macros = macros
    self.depth = depth
    tokens = []
    var word = ""
    for character in pattern {
      if "()|? ".contains(character) || character.isWhitespace {
        if !word.isEmpty { tokens.append(word) }
        word = ""
        if !character.isWhitespace { tokens.append(String(character)) }
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { tokens.append(word) }
  }

  private mutating func sequence() throws(PhraseError) -> [PhrasePart] {
    var parts: [PhrasePart] = []
    while position < tokens.count, tokens[position] != ")", tokens[position] != "|" {
      let part = try element()
      if position < tokens.count, tokens[position] == "?" {
        position += 1
        parts.append(.optional(part))
      } else {
        parts += part
      }
    }
    return parts
  }

  private mutating func element() throws(PhraseError) -> [PhrasePart] {
    let token = tokens[position]
    position += 1
    switch token {
    case "(": return [try group()]
    case "?": throw PhraseError(pattern: pattern, reason: "has a “?” with nothing before it.")
    case "#": return [.number]
    case "...": return [.gap(6)]
    default: return try word(token)
    }
  }

  private mutating func group() throws(PhraseError) -> PhrasePart {
    var alternatives: [[PhrasePart]] = []
    while true {
      alternatives.append(try sequence())
      guard position < tokens.count else {
        throw PhraseError(pattern: pattern, reason: "has a “(” that is not closed.")
      }
      position += 1
      if tokens[position - 1] == ")" { break }
    }
    guard alternatives.allSatisfy({ !$0.isEmpty }) else {
      throw PhraseError(pattern: pattern, reason: "has an empty alternative; use “( )?” instead.")
    }
    return .alternatives(alternatives)
  }

  private func word(_ token: String) throws(PhraseError) -> [PhrasePart] {
    if token.hasPrefix("@") {
      let name = String(token.dropFirst())
      guard let macro = macros[name] else {
        throw PhraseError(pattern: pattern, reason: "names “@\(name)”, which is not defined.")
      }
      guard depth < 8 else {
        throw PhraseError(pattern: pattern, reason: "“@\(name)” leads back to itself.")
      }
      return [
        .alternatives([
          try PhraseParser.parse("(\(macro))", macros: macros, depth: depth + 1)
        ])
      ]
    }
    if token.hasPrefix(".."), let most = Int(token.dropFirst(2)), most > 0 { return [.gap(most)] }
    let isPrefix = token.hasSuffix("*")
    let words = Words(scanning: isPrefix ? String(token.dropLast()) : token)
    guard words.count > 0 else {
      throw PhraseError(pattern: pattern, reason: "“\(token)” is neither a word nor a mark.")
    }
    return (0..<words.count).map { index in
      isPrefix && index == words.count - 1 ? .prefix(words[index]) : .word(words[index])
    }
  }
}
