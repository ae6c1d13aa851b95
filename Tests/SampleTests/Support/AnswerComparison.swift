import TermsCore

/// Whether an answer found says what the expected one says.
///
/// Dates and choices must be equal; laws and caps must agree in their numbers and in most of their
/// words; periods in their numbers and units; of two names one must hold the other.
struct AnswerComparison {
  /// Expected items that were found; 1 or 0 for a question with one answer.
  private(set) var right = 0
  /// Items that were found and are not expected.
  private(set) var extra: [String] = []
  /// Items that were expected and not found.
  private(set) var missing: [String] = []

  var isRight: Bool { extra.isEmpty && missing.isEmpty }

  init(_ answer: Answer, expected: [String]) {
    var rest = answer.value.items
    for item in expected {
      if let index = rest.firstIndex(where: { Self.same(answer.question, item, $0) }) {
        rest.remove(at: index)
        right += 1
      } else {
        missing.append(item)
      }
    }
    extra = rest.filter { item in !expected.contains { Self.same(answer.question, $0, item) } }
  }

  private static func same(_ question: Question, _ expected: String, _ found: String) -> Bool {
    switch question {
    case .governingLaw, .liabilityCap:
      let (expected, found) = (words(expected), words(found))
      let common = expected.filter(found.contains)
      return common.filter(\.isNumber) == expected.filter(\.isNumber)
        && common.count * 5 >= expected.count * 3
    case .retentionPeriods:
      return period(expected) == period(found)
    case .namedRecipients:
      let (expected, found) = (words(expected).joined(), words(found).joined())
      return expected.contains(found) && found.count >= 4 || found.contains(expected)
    default:
      return expected.lowercased() == found.lowercased()
    }
  }

  /// The numbers and units of a period.
  private static func period(_ text: String) -> [String] {
    words(text).map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }.filter { word in
      word.isNumber || ["hour", "day", "week", "month", "year"].contains(word)
    }
  }

  private static let numbers = ["two": "2", "five": "5", "six": "6", "seven": "7", "twelve": "12"]

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map {
      numbers[String($0)] ?? String($0)
    }
  }
}

extension String {
  /// Whether it is written in digits alone.
  fileprivate var isNumber: Bool { allSatisfy(\.isNumber) }
}

extension AnswerValue {
  /// What is said: no item, one, or those of a list.
  var items: [String] {
    switch self {
    case .notStated: []
    case .choice(let text), .text(let text): [text]
    case .number(let number): [String(number)]
    case .list(let items): items
    }
  }
}
