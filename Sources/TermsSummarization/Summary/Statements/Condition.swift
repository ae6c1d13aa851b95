internal import TermsCore

/// What must hold for a sentence to be said, written as tests with spaces between them.
///
/// | test | holds when |
/// |---|---|
/// | `sells-data=no`, `deletion=request/both` | the answer is one of these words |
/// | `!sells-data=yes` | the answer is none of these words |
/// | `min-age`, `!min-age` | the question is answered, is not answered |
/// | `+named`, `-control:stop-ads` | ``Material/evidence(forFlag:)`` finds something, finds nothing |
/// | `+near:exception` | a cue stands near the words that the tests before it rest on |
/// | `kind:terms/mixed` | the document is of one of these kinds |
struct Condition: Sendable {
  private enum Test: Sendable {
    case answer(Question, [String])
    case otherAnswer(Question, [String])
    case stated(Question)
    case notStated(Question)
    case found(String)
    case notFound(String)
    case kind([DocumentKind])
  }

  private var tests: [Test] = []

  /// What it asks about; of phrases only where it asks nothing else.
  var topics: TagSet {
    var (topics, ofCues) = (TagSet(), TagSet())
    for test in tests {
      switch test {
      case .answer(let question, _), .stated(let question), .notStated(let question):
        topics.formUnion(Topics.of(question))
      case .found(let flag), .notFound(let flag):
        if flag.hasPrefix("cue:") || flag.hasPrefix("topic:") {
          ofCues.formUnion(Topics.of(flag: flag))
        } else {
          topics.formUnion(Topics.of(flag: flag))
        }
      case .otherAnswer, .kind: break
      }
    }
    return topics.isEmpty ? ofCues : topics
  }

  /// Reads a condition.
  ///
  /// - Precondition: every question and kind named in `source` exists; the tables are ours.
  init(_ source: some StringProtocol) {
    for word in String(source).pieces(at: " ") {
      if word.hasPrefix("kind:") {
        let kinds = word.dropFirst(5).pieces(at: "/").map { name in
          guard let kind = DocumentKind(rawValue: String(name)) else {
            preconditionFailure("no kind of document is called “\(name)”")
          }
          return kind
        }
        tests.append(.kind(kinds))
      } else if word.hasPrefix("+") {
        tests.append(.found(String(word.dropFirst())))
      } else if word.hasPrefix("-") {
        tests.append(.notFound(String(word.dropFirst())))
      } else if let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) {
        let values = word[word.index(after: equals)...].pieces(at: "/").map { String($0) }
        if word.hasPrefix("!") {
          tests.append(.otherAnswer(Self.question(word[..<equals].dropFirst()), values))
        } else {
          tests.append(.answer(Self.question(word[..<equals]), values))
        }
      } else if word.hasPrefix("!") {
        tests.append(.notStated(Self.question(word.dropFirst())))
      } else {
        tests.append(.stated(Self.question(word)))
      }
    }
  }

  private static func question(_ name: some StringProtocol) -> Question {
    guard let question = Question(rawValue: String(name)) else {
      preconditionFailure("no question is called “\(name)”")
    }
    return question
  }

  /// The words that make the condition hold, best first; nil when it does not hold.
  func evidence(in material: Material) -> [Evidence]? {
    var evidence: [[Evidence]] = []
    for test in tests {
      switch test {
      case .answer(let question, let values):
        let answer = material.facts[question]
        guard case .choice(let value) = answer.value, values.contains(value) else { return nil }
        evidence.append(answer.evidence)
      case .otherAnswer(let question, let values):
        if case .choice(let value) = material.facts[question].value, values.contains(value) {
          return nil
        }
      case .stated(let question):
        let answer = material.facts[question]
        guard answer.value.isStated else { return nil }
        evidence.append(answer.evidence)
      case .notStated(let question):
        if material.facts[question].value.isStated { return nil }
      case .found(let flag):
        guard let found = material.evidence(forFlag: flag, grounds: Self.inTurn(evidence))
        else { return nil }
        evidence.append(found)
      case .notFound(let flag):
        if material.evidence(forFlag: flag, grounds: Self.inTurn(evidence)) != nil { return nil }
      case .kind(let kinds):
        guard kinds.contains(material.facts.kind) else { return nil }
      }
    }
    return Self.inTurn(evidence)
  }

  /// The first words of each list, then the second of each, and so on: what is shown of the
  /// evidence rests on every test.
  static func inTurn(_ lists: [[Evidence]]) -> [Evidence] {
    let longest = lists.map(\.count).max() ?? 0
    return (0..<longest).flatMap { index in
      lists.compactMap { index < $0.count ? $0[index] : nil }
    }
  }
}
