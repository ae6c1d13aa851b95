import TermsCore

/// Reads the lines of answer tables; see ``AnswerBook``.
struct AnswerRuleReader {
  var compiler: CueCompiler
  private(set) var rules: [AnswerRules] = []
  private(set) var statements: [AnswerRules.Statement] = []
  private(set) var guards: [AnswerRules.Statement] = []
  private(set) var conditions: [AnswerRules.Condition] = []
  private(set) var contexts: [CueBook.Cue] = []
  private var contextIndex: [CueBook.Cue: Int] = [:]

  init(compiler: CueCompiler) { self.compiler = compiler }

  /// Reads one line.
  mutating func read(_ line: ArraySlice<UInt8>) throws(CueError) {
    for (word, subject) in Self.subjects {
      if let rest = line.after(word) { return try begin(rest, subject) }
    }
    guard !rules.isEmpty else { throw CueError(pattern: line.string, reason: "has no question") }
    if let rest = line.after("tags ") {
      rules[rules.count - 1].tags = try tags(rest)
      if case .item = rules[rules.count - 1].subject {
        rules[rules.count - 1].only = TagSet(rules[rules.count - 1].tags)
      }
      return
    }
    if let rest = line.after("only ") {
      rules[rules.count - 1].only = TagSet(try tags(rest))
      return
    }
    guard let cut = line.cut(at: ": ") else {
      throw CueError(pattern: line.string, reason: "has no “: ” after its answer")
    }
    let start = conditions.count
    for part in cut.after.parts(of: " ; ") { conditions.append(try condition(part)) }
    let range = start..<conditions.count
    if cut.before.elementsEqual("unless".utf8) {
      addGuard(.init(answer: nil, conditions: range))
    } else if let answer = cut.before.after("unless ") {
      addGuard(.init(answer: index(of: answer), conditions: range))
    } else {
      addStatement(.init(answer: index(of: cut.before), conditions: range))
    }
  }

  private mutating func addGuard(_ statement: AnswerRules.Statement) {
    guards.append(statement)
    rules[rules.count - 1].guards = Self.adding(guards.count, to: rules[rules.count - 1].guards)
  }

  private mutating func addStatement(_ statement: AnswerRules.Statement) {
    statements.append(statement)
    rules[rules.count - 1].statements = Self.adding(
      statements.count, to: rules[rules.count - 1].statements)
  }

  private static func adding(_ end: Int, to known: Range<Int>) -> Range<Int> {
    (known.isEmpty ? end - 1 : known.lowerBound)..<end
  }

  /// The place of an answer among those of the current question.
  private mutating func index(of answer: ArraySlice<UInt8>) -> Int {
    let last = rules.count - 1
    if let known = rules[last].answers.firstIndex(of: answer.string) { return known }
    rules[last].answers.append(answer.string)
    return rules[last].answers.count - 1
  }

  /// What begins the rules of a matter.
  private static let subjects:
    [(word: String, subject: @Sendable (String) -> AnswerRules.Subject?)] =
      [
        ("question ", { Question(rawValue: $0).map { .question($0) } }),
        ("item ", { .item($0) }),
        ("pair ", { Question(rawValue: $0).map { .pair($0) } }),
      ]

  private mutating func begin(
    _ line: ArraySlice<UInt8>, _ read: (String) -> AnswerRules.Subject?
  ) throws(CueError) {
    guard let cut = line.cut(at: ": "), let subject = read(cut.before.string) else {
      throw CueError(pattern: line.string, reason: "names no question of the closed set")
    }
    let verdicts = cut.after.parts(of: " > ").map { text -> AnswerRules.Verdict in
      guard let union = text.cut(at: " = ") else {
        return .init(answer: text.string, needs: [text.string])
      }
      return .init(
        answer: union.before.string, needs: union.after.parts(of: " + ").map { $0.string })
    }
    rules.append(AnswerRules(subject: subject, verdicts: verdicts))
  }

  private func tags(_ names: ArraySlice<UInt8>) throws(CueError) -> [Tag] {
    var tags: [Tag] = []
    for name in names.parts(of: " ") {
      guard let tag = Tag(rawValue: name.string) else {
        throw CueError(
          pattern: names.string, reason: "names a tag that does not exist: \(name.string)")
      }
      tags.append(tag)
    }
    return tags
  }

  private mutating func condition(
    _ text: ArraySlice<UInt8>
  ) throws(CueError) -> AnswerRules.Condition {
    if let pattern = text.after("without ") {
      return .init(test: .sentence(try cue(pattern)), wanted: false)
    }
    if let pattern = text.after("with ") {
      return .init(test: .sentence(try cue(pattern)), wanted: true)
    }
    if let pattern = text.after("not in ") {
      return .init(test: .context(try context(pattern)), wanted: false)
    }
    if let pattern = text.after("in ") {
      return .init(test: .context(try context(pattern)), wanted: true)
    }
    if let pattern = text.after("near ") {
      return .init(test: .near(try cue(pattern), try context(pattern)), wanted: true)
    }
    if let pattern = text.after("not titled ") {
      return .init(test: .title(try context(pattern)), wanted: false)
    }
    if let pattern = text.after("titled ") {
      return .init(test: .title(try context(pattern)), wanted: true)
    }
    if let rest = text.after("not tag ") { return .init(test: try tag(rest), wanted: false) }
    if let rest = text.after("tag ") { return .init(test: try tag(rest), wanted: true) }
    return .init(test: .sentence(try cue(text)), wanted: true)
  }

  private func tag(
    _ text: ArraySlice<UInt8>
  ) throws(CueError) -> AnswerRules.Condition.Test {
    guard let cut = text.cut(at: " "), let tag = Tag(rawValue: cut.before.string),
      let least = Float(cut.after.string)
    else { throw CueError(pattern: text.string, reason: "is not “NAME NUMBER” of a tag") }
    return .tag(tag, least)
  }

  private mutating func cue(_ pattern: ArraySlice<UInt8>) throws(CueError) -> CueBook.Cue {
    try compiler.cue(pattern)
  }

  private mutating func context(_ pattern: ArraySlice<UInt8>) throws(CueError) -> Int {
    let cue = try cue(pattern)
    if let known = contextIndex[cue] { return known }
    contextIndex[cue] = contexts.count
    contexts.append(cue)
    return contexts.count - 1
  }
}

extension ArraySlice<UInt8> {
  /// The bytes as text.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// What follows `start`, if the bytes begin with it.
  func after(_ start: String) -> Self? {
    let start = start.utf8
    guard first == start.first, self.starts(with: start) else { return nil }
    return dropFirst(start.count)
  }

  /// The bytes before and after the first `mark`.
  func cut(at mark: String) -> (before: Self, after: Self)? {
    guard let offset = span.firstOffset(of: mark.utf8.span) else { return nil }
    let start = startIndex + offset
    return (self[..<start], self[(start + mark.utf8.count)...])
  }

  /// The parts between the `mark`s.
  func parts(of mark: String) -> [Self] {
    var parts: [Self] = []
    var rest = self
    while let cut = rest.cut(at: mark) {
      parts.append(cut.before)
      rest = cut.after
    }
    return parts + [rest]
  }
}
