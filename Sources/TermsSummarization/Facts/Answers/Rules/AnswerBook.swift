import TermsCore

/// The answer tables, compiled.
///
/// A table is read line by line; an indented line goes on from the one before:
///
///     question sells-data: yes > no                    answers, strongest first
///     tags sale sharing                                which clauses to prefer
///     only sale sharing use                            other clauses are silent
///     unless: you ..4 not ..6 sell                     such a sentence says nothing
///     yes: @we ..3 sell ..6 @pdata ; without @not      evidence for "yes"
///     no: @not ..8 (sell|rent) ..14 @pdata
///
/// After `;` stand further conditions: `with`, `without` (the sentence), `in`, `not in` (its
/// lead-in, headings, header row, or the run-in heading before it), `near` (sentence or context),
/// `titled`, `not titled` (the document's title or first lines), `tag NAME 0.5`,
/// `not tag NAME 0.1`. `both = a + b` is the answer when both have evidence. In place of `question`
/// may stand `item NAME`, something of the checklist that no question asks for (`tags` is its `only`
/// too), or `pair QUESTION`,
/// two ways of reading: its answer needs evidence from two clauses. Patterns: ``CueCompiler``.
struct AnswerBook: Sendable {
  /// One for each question, item and pair, in table order.
  let rules: [AnswerRules]
  /// What makes sentences evidence, question by question.
  let statements: [AnswerRules.Statement]
  /// What keeps sentences from being evidence, question by question.
  let guards: [AnswerRules.Statement]
  /// The conditions of all statements and guards.
  let conditions: [AnswerRules.Condition]
  /// All patterns.
  let cues: CueBook
  /// Which statements a sentence may meet, by the cues that are found in it.
  let triggered: StatementIndex
  /// The patterns that contexts are asked about.
  let contexts: [CueBook.Cue]

  /// The tables of this library.
  static let shared = standard()

  private static func standard() -> AnswerBook {
    do {
      return try AnswerBook(tables: AnswerTables.all, vocabulary: AnswerVocabulary.text)
    } catch {
      fatalError("\(error)")
    }
  }

  /// Compiles tables.
  ///
  /// - Throws: ``CueError`` for the first line that cannot be read.
  init(tables: [String], vocabulary: String) throws(CueError) {
    var macros: [UInt64: ArraySlice<UInt8>] = [:]
    for line in Self.lines(of: vocabulary) {
      guard let cut = line.cut(at: " = ") else {
        throw CueError(pattern: line.string, reason: "has no “ = ”")
      }
      macros[Words.hash(of: cut.before)] = cut.after
    }
    var reader = AnswerRuleReader(compiler: CueCompiler(macros: macros))
    for table in tables {
      for line in Self.lines(of: table) { try reader.read(line) }
    }
    rules = reader.rules
    statements = reader.statements
    guards = reader.guards
    conditions = reader.conditions
    contexts = reader.contexts
    cues = reader.compiler.book
    triggered = StatementIndex(statements, conditions: conditions, cues: cues)
  }

  /// The lines without comments; an indented line goes on from the one before.
  private static func lines(of text: String) -> [ArraySlice<UInt8>] {
    // Lines that go on are joined in place: a line break and the indent after it are one space.
    let text = text.utf8.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + 1)
    var place = 0
    while place < text.count {
      let byte = text[place]
      place += 1
      if byte == UInt8(ascii: "\n"), place < text.count, text[place] == UInt8(ascii: " ") {
        while place < text.count, text[place] == UInt8(ascii: " ") { place += 1 }
        bytes.append(UInt8(ascii: " "))
      } else {
        bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
      if start < end, bytes[start] != UInt8(ascii: "#") { lines.append(bytes[start..<end]) }
      start = end + 1
    }
    return lines
  }
}
