import TermsCore

/// Goes through what a page of its kind should tell.
enum Checklist {
  private struct Item: Sendable {
    var id: String
    var kinds: Set<DocumentKind>
    var title: String
    var sources: [String]
    /// For each state, what makes it hold.
    var tests: [(state: ChecklistEntry.State, any: [ChecklistTest])]
  }

  private static let items = TableText.lines(ChecklistTable.text).map(item(_:))

  /// One entry for each item that a page of this kind should tell, in table order.
  ///
  /// - Parameter items: what the answer tables found, by item.
  static func entries(of facts: Facts, items found: [String: Answer.Finding]) -> [ChecklistEntry] {
    items.filter { $0.kinds.contains(facts.kind) }.map { item in
      var entry = ChecklistEntry(
        id: item.id, item: item.title, sources: item.sources, state: .notFound)
      for (state, tests) in item.tests {
        var evidence = tests.flatMap { $0.evidence(in: facts) ?? [] }
        let isHeld = tests.contains { $0.evidence(in: facts) != nil }
        if let finding = found[item.id], finding.word == state.rawValue {
          evidence += finding.evidence
        } else if !isHeld {
          continue
        }
        entry.state = state
        var seen: Set<Int> = []
        entry.evidence = Array(evidence.filter { seen.insert($0.clause).inserted }.prefix(3))
        break
      }
      return entry
    }
  }

  private static func item(_ line: Substring) -> Item {
    let cells = line.pieces(at: "|", keepsEmpty: true).map { TableText.trimmed($0) }
    precondition(cells.count == 7, "a line of the checklist has seven cells: \(line)")
    var kinds: Set<DocumentKind> = []
    for letter in cells[1].utf8 {
      switch letter {
      case UInt8(ascii: "p"): kinds.formUnion([.privacyPolicy, .mixed])
      case UInt8(ascii: "t"): kinds.formUnion([.terms, .mixed])
      case UInt8(ascii: "c"): kinds.insert(.cookiePolicy)
      default: kinds.insert(.processorAgreement)
      }
    }
    let states: [ChecklistEntry.State] = [.said, .vague, .denied]
    return Item(
      id: cells[0], kinds: kinds, title: cells[2],
      sources: cells[3].pieces(at: ",").map { TableText.trimmed($0) }.filter { !$0.isEmpty },
      tests: zip(states, cells[4...]).map { state, cell in
        (state, cell.pieces(at: " ").filter { !$0.isEmpty }.map { ChecklistTest($0) })
      })
  }
}

/// One thing that shows that a page tells an item.
enum ChecklistTest: Sendable, Hashable {
  case answer(Question, words: [String])
  case data
  case recipients(named: Bool)
  case cookieLife
  case control(Control.Goal)

  /// Reads a test as ``ChecklistTable`` writes it.
  ///
  /// - Precondition: what it names exists; the table is ours.
  init(_ text: some StringProtocol) {
    let text = String(text)
    switch text {
    case "data": self = .data
    case "named": self = .recipients(named: true)
    case "unnamed": self = .recipients(named: false)
    case "cookie-life": self = .cookieLife
    default:
      if text.hasPrefix("control:") {
        guard let goal = Control.Goal(rawValue: String(text.dropFirst(8))) else {
          preconditionFailure("no control has the goal “\(text)”")
        }
        self = .control(goal)
      } else {
        let parts = text.split(separator: "=").map(String.init)
        guard let question = Question(rawValue: parts[0]) else {
          preconditionFailure("no question is called “\(parts[0])”")
        }
        let words = parts.dropFirst().flatMap { $0.split(separator: "/").map(String.init) }
        self = .answer(question, words: words)
      }
    }
  }

  /// The words that make it hold, best first; nil when it does not hold.
  func evidence(in facts: Facts) -> [Evidence]? {
    switch self {
    case .answer(let question, let words):
      let answer = facts[question]
      if words.isEmpty { return answer.value.isStated ? answer.evidence : nil }
      guard case .choice(let word) = answer.value, words.contains(word) else { return nil }
      return answer.evidence
    case .data: return found(facts.dataTypes.map(\.evidence))
    case .recipients(let named):
      return found(facts.recipients.filter { $0.isNamed == named }.compactMap(\.evidence.first))
    case .cookieLife: return found(facts.retention.filter { $0.kind == .cookie }.map(\.evidence))
    case .control(let goal):
      return found(facts.controls.filter { $0.goal == goal }.map(\.evidence))
    }
  }

  private func found(_ evidence: [Evidence]) -> [Evidence]? { evidence.isEmpty ? nil : evidence }
}
