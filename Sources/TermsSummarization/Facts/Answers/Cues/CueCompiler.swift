import TermsCore

/// Reads word patterns into a ``CueBook``.
///
/// Syntax: `sell` that word; `sell*` any word that begins so; `#` a number; `word?` and `( )?`
/// optional; `(a|b c)` alternatives; `...` up to 6 words between, `..3` up to 3; `@name` a macro.
struct CueCompiler {
  private var draft = CueDraft()
  private let macros: [String: String]
  private var known: [String: CueBook.Cue] = [:]
  private var knownMacros: [String: CueBook.Cue] = [:]
  /// Words that are a step of a phrase with gaps, each a cue of its own.
  private var runs: [[WordTest]: CueBook.Cue] = [:]
  /// The parts of the phrases being read, the innermost last.
  private var parts: [PatternPart] = []

  /// Creates a compiler that knows `macros` by name.
  init(macros: [String: String]) { self.macros = macros }

  /// All cues read so far.
  var book: CueBook { CueBook(draft) }

  /// The cue for `pattern`; the same pattern gives the same cue.
  ///
  /// - Throws: ``CueError`` when the pattern cannot be read.
  mutating func cue(_ pattern: String) throws(CueError) -> CueBook.Cue {
    if let cue = known[pattern] { return cue }
    var tokens = PatternTokens(pattern)
    let cue = try alternatives(&tokens)
    guard tokens.peek() == nil else {
      throw CueError(pattern: pattern, reason: "has a “)” too many")
    }
    known[pattern] = cue
    return cue
  }

  private mutating func macro(_ name: String, in pattern: String) throws(CueError) -> CueBook.Cue {
    if let cue = knownMacros[name] { return cue }
    guard let text = macros[name] else {
      throw CueError(pattern: pattern, reason: "names @\(name), which is not defined")
    }
    let cue = try cue(text)
    knownMacros[name] = cue
    return cue
  }

  private mutating func alternatives(
    _ tokens: inout PatternTokens
  ) throws(CueError) -> CueBook.Cue {
    let cue = draft.newCue()
    repeat {
      let start = parts.count
      let optional = try phrase(&tokens)
      add(Array(parts[start...]), without: optional[...], to: cue)
      parts.removeLast(parts.count - start)
    } while tokens.skip(.bar)
    return cue
  }

  /// Reads one alternative onto ``parts``; gives the places of its optional parts, last first.
  private mutating func phrase(_ tokens: inout PatternTokens) throws(CueError) -> [Int] {
    let start = parts.count
    var optional: [Int] = []
    while let token = tokens.peek(), token != .bar, token != .close {
      _ = tokens.next()
      switch token {
      case .test(let test): parts.append(.test(test))
      case .gap(let most): parts.append(.gap(most))
      case .macro(let name): parts.append(.cue(try macro(tokens.text(name), in: tokens.pattern)))
      case .open:
        parts.append(.cue(try alternatives(&tokens)))
        guard tokens.skip(.close) else {
          throw CueError(pattern: tokens.pattern, reason: "has a “(” that is not closed")
        }
      case .optional, .bar, .close:
        throw CueError(pattern: tokens.pattern, reason: "has a “?” with nothing before it")
      }
      if tokens.skip(.optional) { optional.insert(parts.count - 1 - start, at: 0) }
    }
    return optional
  }

  /// Adds a phrase with and without each of its optional parts.
  private mutating func add(
    _ phrase: [PatternPart], without optional: ArraySlice<Int>, to cue: CueBook.Cue
  ) {
    guard let place = optional.first else { return add(phrase, to: cue) }
    add(phrase, without: optional.dropFirst(), to: cue)
    var shorter = phrase
    shorter.remove(at: place)
    add(shorter, without: optional.dropFirst(), to: cue)
  }

  /// Adds a phrase: whole when it is made of word tests alone, else cut into runs of them.
  private mutating func add(_ parts: [PatternPart], to cue: CueBook.Cue) {
    var steps: [CueBook.Step] = []
    var gap = 0
    var run: [WordTest] = []
    for part in parts {
      switch part {
      case .test(let test): run.append(test)
      case .gap(let most):
        close(&run, &gap, &steps)
        gap += most
      case .cue(let inner):
        close(&run, &gap, &steps)
        steps.append(CueBook.Step(gap: Int32(gap), cue: inner, isLast: false))
        gap = 0
      }
    }
    if steps.isEmpty {
      if !run.isEmpty { draft.add(run, to: cue) }
      return
    }
    close(&run, &gap, &steps)
    steps[steps.count - 1].isLast = true
    draft.add(steps, to: cue)
  }

  /// Makes the words read so far a step of their own.
  private mutating func close(
    _ run: inout [WordTest], _ gap: inout Int, _ steps: inout [CueBook.Step]
  ) {
    guard !run.isEmpty else { return }
    let cue = runs[run] ?? draft.newCue()
    if runs.updateValue(cue, forKey: run) == nil { draft.add(run, to: cue) }
    steps.append(CueBook.Step(gap: Int32(gap), cue: cue, isLast: false))
    (run, gap) = ([], 0)
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
  case test(WordTest)
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

  let pattern: String
  private let bytes: [UInt8]
  private var position = 0
  private var ahead: Token?

  init(_ pattern: String) {
    self.pattern = pattern
    bytes = Array(pattern.utf8)
    ahead = read()
  }

  func peek() -> Token? { ahead }

  mutating func skip(_ token: Token) -> Bool {
    guard ahead == token else { return false }
    ahead = read()
    return true
  }

  mutating func next() -> Token? {
    defer { ahead = read() }
    return ahead
  }

  /// The bytes of a macro's name as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func read() -> Token? {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    guard position < bytes.count else { return nil }
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
    while position < bytes.count, !Self.endsWord(bytes[position]) { position += 1 }
    let word = bytes[start..<position]
    if word.first == UInt8(ascii: "@") {
      return .macro(start + 1..<position)
    }
    if word.starts(with: "..".utf8) {
      let digits = word.dropFirst(2)
      return .gap(
        digits.first == UInt8(ascii: ".")
          ? 6 : digits.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) })
    }
    if word.last == UInt8(ascii: "*") {
      let stem = word.dropLast()
      return .test(.prefix(Words.hash(of: stem), length: stem.count))
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
