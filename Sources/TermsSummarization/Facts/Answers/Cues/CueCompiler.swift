import TermsCore

/// Reads word patterns into a ``CueBook``.
///
/// Syntax: `sell` that word; `sell*` any word that begins so; `#` a number; `word?` and `( )?`
/// optional; `(a|b c)` alternatives; `...` up to 6 words between, `..3` up to 3; `@name` a macro.
struct CueCompiler {
  private var draft = CueDraft()
  private let macros: [String: String]
  private var known: [String: CueBook.Cue] = [:]

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
    guard tokens.next() == nil else { throw CueError(pattern: pattern, reason: "has a stray “)”") }
    known[pattern] = cue
    return cue
  }

  private mutating func macro(_ name: String, in pattern: String) throws(CueError) -> CueBook.Cue {
    if let cue = known["@" + name] { return cue }
    guard let text = macros[name] else {
      throw CueError(pattern: pattern, reason: "names @\(name), which is not defined")
    }
    let cue = try cue(text)
    known["@" + name] = cue
    return cue
  }

  private mutating func alternatives(
    _ tokens: inout PatternTokens
  ) throws(CueError) -> CueBook.Cue {
    let cue = draft.newCue()
    repeat {
      for sequence in try sequence(&tokens) { add(sequence, to: cue) }
    } while tokens.skip(.bar)
    return cue
  }

  /// One alternative; more than one where parts of it are optional.
  private mutating func sequence(
    _ tokens: inout PatternTokens
  ) throws(CueError) -> [[PatternPart]] {
    var sequences: [[PatternPart]] = [[]]
    while let token = tokens.peek(), token != .bar, token != .close {
      _ = tokens.next()
      let part: PatternPart
      switch token {
      case .test(let test): part = .test(test)
      case .gap(let most): part = .gap(most)
      case .macro(let name): part = .cue(try macro(name, in: tokens.pattern))
      case .open:
        part = .cue(try alternatives(&tokens))
        guard tokens.skip(.close) else {
          throw CueError(pattern: tokens.pattern, reason: "has a “(” that is not closed")
        }
      case .optional, .bar, .close:
        throw CueError(pattern: tokens.pattern, reason: "has a “?” with nothing before it")
      }
      let shorter = tokens.skip(.optional) ? sequences : []
      for index in sequences.indices { sequences[index].append(part) }
      sequences += shorter
    }
    return sequences
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

  private var runs: [[WordTest]: CueBook.Cue] = [:]
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
    case macro(String)
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
      return .macro(String(decoding: word.dropFirst(), as: UTF8.self))
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
