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
  mutating func read(_ line: Substring) throws(CueError) {
    if let rest = line.after("question ") { return try begin(rest) }
    guard !rules.isEmpty else { throw CueError(pattern: String(line), reason: "has no question") }
    if let rest = line.after("tags ") {
      rules[rules.count - 1].tags = try tags(rest)
      return
    }
    if let rest = line.after("only ") {
      rules[rules.count - 1].only = TagSet(try tags(rest))
      return
    }
    guard let cut = line.cut(at: ": ") else {
      throw CueError(pattern: String(line), reason: "has no “: ” after its answer")
    }
    let start = conditions.count
    for part in cut.after.parts(of: " ; ") { conditions.append(try condition(part)) }
    let range = start..<conditions.count
    if cut.before == "unless" {
      add(.init(answer: nil, conditions: range), to: \.guards, \.guards)
    } else if let answer = cut.before.after("unless ") {
      add(.init(answer: index(of: answer), conditions: range), to: \.guards, \.guards)
    } else {
      add(.init(answer: index(of: cut.before), conditions: range), to: \.statements, \.statements)
    }
  }

  private mutating func add(
    _ statement: AnswerRules.Statement,
    to list: WritableKeyPath<Self, [AnswerRules.Statement]>,
    _ part: WritableKeyPath<AnswerRules, Range<Int>>
  ) {
    self[keyPath: list].append(statement)
    let end = self[keyPath: list].count
    let known = rules[rules.count - 1][keyPath: part]
    rules[rules.count - 1][keyPath: part] = (known.isEmpty ? end - 1 : known.lowerBound)..<end
  }

  /// The place of an answer among those of the current question.
  private mutating func index(of answer: Substring) -> Int {
    let last = rules.count - 1
    if let known = rules[last].answers.firstIndex(of: String(answer)) { return known }
    rules[last].answers.append(String(answer))
    return rules[last].answers.count - 1
  }

  private mutating func begin(_ line: Substring) throws(CueError) {
    guard let cut = line.cut(at: ": "), let question = Question(rawValue: String(cut.before)) else {
      throw CueError(pattern: String(line), reason: "names no question of the closed set")
    }
    let verdicts = cut.after.parts(of: " > ").map { text -> AnswerRules.Verdict in
      guard let union = text.cut(at: " = ") else {
        return .init(answer: String(text), needs: [String(text)])
      }
      return .init(
        answer: String(union.before), needs: union.after.parts(of: " + ").map { String($0) })
    }
    rules.append(AnswerRules(question: question, verdicts: verdicts))
  }

  private func tags(_ names: Substring) throws(CueError) -> [Tag] {
    var tags: [Tag] = []
    for name in names.parts(of: " ") {
      guard let tag = Tag(rawValue: String(name)) else {
        throw CueError(pattern: String(names), reason: "names a tag that does not exist: \(name)")
      }
      tags.append(tag)
    }
    return tags
  }

  private mutating func condition(_ text: Substring) throws(CueError) -> AnswerRules.Condition {
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

  private func tag(_ text: Substring) throws(CueError) -> AnswerRules.Condition.Test {
    guard let cut = text.cut(at: " "), let tag = Tag(rawValue: String(cut.before)),
      let least = Float(cut.after)
    else { throw CueError(pattern: String(text), reason: "is not “NAME NUMBER” of a tag") }
    return .tag(tag, least)
  }

  private mutating func cue(_ pattern: Substring) throws(CueError) -> CueBook.Cue {
    try compiler.cue(String(pattern))
  }

  private mutating func context(_ pattern: Substring) throws(CueError) -> Int {
    let cue = try cue(pattern)
    if let known = contextIndex[cue] { return known }
    contextIndex[cue] = contexts.count
    contexts.append(cue)
    return contexts.count - 1
  }
}

extension Substring {
  /// What follows `start`, if the text begins with it.
  func after(_ start: StaticString) -> Substring? {
    let prefix = "\(start)".utf8
    return utf8.starts(with: prefix) ? Substring(utf8.dropFirst(prefix.count)) : nil
  }

  /// The text before and after the first `mark`.
  func cut(at mark: StaticString) -> (before: Substring, after: Substring)? {
    let mark = Array("\(mark)".utf8)
    let bytes = Array(utf8)
    guard
      let start = bytes.indices.first(where: { start in
        bytes[start] == mark[0] && bytes[start...].starts(with: mark)
      })
    else { return nil }
    return (Substring(utf8.prefix(start)), Substring(utf8.dropFirst(start + mark.count)))
  }

  /// The parts between the `mark`s.
  func parts(of mark: StaticString) -> [Substring] {
    guard let cut = cut(at: mark) else { return [self] }
    return [cut.before] + cut.after.parts(of: mark)
  }
}
