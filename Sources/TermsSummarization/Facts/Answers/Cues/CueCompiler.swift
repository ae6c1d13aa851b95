import TermsCore

/// Reads word patterns into a ``CueBook``.
///
/// Syntax: `sell` that word; `sell*` any word that begins so; `#` a number; `word?` and `( )?`
/// optional; `(a|b c)` alternatives; `...` up to 6 words between, `..3` up to 3; `@name` a macro.
struct CueCompiler {
  private var draft = CueDraft()
  private let macros: [UInt64: ArraySlice<UInt8>]
  /// The cues of patterns and macros that were read, by the hash of their text.
  private var known = HashIndex(capacity: 2048)
  private var knownMacros = HashIndex()
  /// The parts of the phrases being read, the innermost last.
  private var parts: [PatternPart] = []

  /// Creates a compiler that knows `macros` by the hash of their names.
  init(macros: [UInt64: ArraySlice<UInt8>]) { self.macros = macros }

  /// All cues read so far.
  var book: CueBook { CueBook(draft) }

  /// The cue for `pattern`; the same pattern gives the same cue.
  ///
  /// - Throws: ``CueError`` when the pattern cannot be read.
  mutating func cue(_ pattern: ArraySlice<UInt8>) throws(CueError) -> CueBook.Cue {
    let hash = Words.hash(of: pattern)
    let cue = known[hash]
    if cue >= 0 { return cue }
    var tokens = PatternTokens(pattern)
    let new = try alternatives(&tokens)
    guard tokens.ahead == nil else {
      throw CueError(pattern: tokens.text, reason: "has a “)” too many")
    }
    return known.number(of: hash, orNew: new)
  }

  private mutating func macro(
    _ name: Range<Int>, of tokens: PatternTokens
  ) throws(CueError) -> CueBook.Cue {
    let hash = Words.hash(of: tokens.bytes[name])
    let cue = knownMacros[hash]
    if cue >= 0 { return cue }
    guard let text = macros[hash] else {
      let name = String(decoding: tokens.bytes[name], as: UTF8.self)
      throw CueError(pattern: tokens.text, reason: "names @\(name), which is not defined")
    }
    return knownMacros.number(of: hash, orNew: try self.cue(text))
  }

  private mutating func alternatives(
    _ tokens: inout PatternTokens
  ) throws(CueError) -> CueBook.Cue {
    let cue = draft.newCue()
    repeat {
      let start = parts.count
      let optional = try phrase(&tokens)
      if optional.isEmpty {
        addPhrase(from: start, to: cue)
      } else {
        add(Array(parts[start...]), without: optional[...], to: cue)
      }
      parts.removeLast(parts.count - start)
    } while tokens.skip(.bar)
    return cue
  }

  /// Reads one alternative onto ``parts``; gives the places of its optional parts, last first.
  private mutating func phrase(_ tokens: inout PatternTokens) throws(CueError) -> [Int] {
    let start = parts.count
    var optional: [Int] = []
    while let token = tokens.ahead, token != .bar, token != .close {
      tokens.advance()
      switch token {
      case .test(let test): parts.append(.test(draft.test(test)))
      case .gap(let most): parts.append(.gap(most))
      case .macro(let name): parts.append(.cue(try macro(name, of: tokens)))
      case .open:
        parts.append(.cue(try alternatives(&tokens)))
        guard tokens.skip(.close) else {
          throw CueError(pattern: tokens.text, reason: "has a “(” that is not closed")
        }
      case .optional, .bar, .close:
        throw CueError(pattern: tokens.text, reason: "has a “?” with nothing before it")
      }
      if tokens.skip(.optional) { optional.insert(parts.count - 1 - start, at: 0) }
    }
    return optional
  }

  /// Adds a phrase with and without each of its optional parts.
  private mutating func add(
    _ phrase: [PatternPart], without optional: ArraySlice<Int>, to cue: CueBook.Cue
  ) {
    guard let place = optional.first else {
      let start = parts.count
      parts += phrase
      addPhrase(from: start, to: cue)
      parts.removeLast(parts.count - start)
      return
    }
    add(phrase, without: optional.dropFirst(), to: cue)
    var shorter = phrase
    shorter.remove(at: place)
    add(shorter, without: optional.dropFirst(), to: cue)
  }

  /// Adds the phrase whose parts begin at `start` in ``parts``: whole when it is made of word tests
  /// alone, else cut into runs of them.
  private mutating func addPhrase(from start: Int, to cue: CueBook.Cue) {
    let firstStep = draft.stepCount
    var gap = 0
    var node: Int32 = 0
    for index in start..<parts.count {
      switch parts[index] {
      case .test(let test): node = draft.node(after: node, by: test)
      case .gap(let most):
        close(&node, &gap)
        gap += most
      case .cue(let inner):
        close(&node, &gap)
        draft.addStep(gap: gap, cue: inner)
        gap = 0
      }
    }
    if draft.stepCount == firstStep {
      if node != 0 { draft.add(node: node, to: cue) }
      return
    }
    close(&node, &gap)
    draft.addPhrase(from: firstStep, to: cue)
  }

  /// Makes the words read since the last step, which lead to `node`, a step of their own.
  private mutating func close(_ node: inout Int32, _ gap: inout Int) {
    guard node != 0 else { return }
    draft.addStep(gap: gap, cue: draft.run(endingAt: node))
    (node, gap) = (0, 0)
  }
}

/// What is wrong with a pattern.
struct CueError: Error, Sendable, Hashable, CustomStringConvertible {
  var pattern: String
  var reason: String

  var description: String { "answer pattern “\(pattern)” \(reason)" }
}

/// A part of a phrase while it is read.
private enum PatternPart {
  case test(Int32)
  case cue(CueBook.Cue)
  case gap(Int)
}

/// The tokens of a pattern.
private struct PatternTokens {
  enum Token: Hashable {
    case open, close, bar, optional
    case gap(Int)
    case macro(Range<Int>)
    case test(WordTest)
  }

  let bytes: ArraySlice<UInt8>
  private var position: Int
  /// The next token; nil at the end.
  private(set) var ahead: Token?

  init(_ pattern: ArraySlice<UInt8>) {
    bytes = pattern
    position = pattern.startIndex
    ahead = read()
  }

  /// The whole pattern.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Goes on to the token after ``ahead``.
  mutating func advance() { ahead = read() }

  /// Goes on if the next token is `token`.
  mutating func skip(_ token: Token) -> Bool {
    guard ahead == token else { return false }
    advance()
    return true
  }

  private mutating func read() -> Token? {
    while position < bytes.endIndex, bytes[position] == UInt8(ascii: " ") { position += 1 }
    guard position < bytes.endIndex else { return nil }
    position += 1
    switch bytes[position - 1] {
    case UInt8(ascii: "("): return .open
    case UInt8(ascii: ")"): return .close
    case UInt8(ascii: "|"): return .bar
    case UInt8(ascii: "?"): return .optional
    case UInt8(ascii: "#"): return .test(.number)
    default: return word(from: position - 1)
    }
  }

  private mutating func word(from start: Int) -> Token {
    while position < bytes.endIndex, !Self.endsWord(bytes[position]) { position += 1 }
    let word = bytes[start..<position]
    if word.first == UInt8(ascii: "@") {
      return .macro(start + 1..<position)
    }
    if word.count > 2, word.first == UInt8(ascii: "."), word[start + 1] == UInt8(ascii: ".") {
      let digits = word.dropFirst(2)
      return .gap(
        digits.first == UInt8(ascii: ".")
          ? 6 : digits.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) })
    }
    if word.last == UInt8(ascii: "*") {
      return .test(.prefix(Words.hash(of: word.dropLast())))
    }
    return .test(.word(Words.hash(of: word)))
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "?"),
      UInt8(ascii: " "):
      true
    default: false
    }
  }
}
