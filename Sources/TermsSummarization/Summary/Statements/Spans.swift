internal import TermsCore

// Lengths of time that stand near the words of an answer: notice, windows for a refund.
extension Material {
  /// What makes a length of time near an answer one of its terms.
  enum Span {
    /// "30 days' notice", "30 days before they take effect".
    case before
    /// "within 14 days", "a 30-day refund period".
    case within
  }

  /// The first such time near `grounds`, in plain words; nil when there is none.
  func span(_ kind: Span, _ grounds: [Evidence]) -> String? {
    for place in grounds.flatMap({ nearWords(of: $0) }) {
      let words = document.words.indices(in: place)
      for index in words {
        guard let unit = StatedDuration.Unit(word: plainUnit(index)) else { continue }
        guard let start = numberStart(before: index, in: words),
          let amount = NumberWords.value(of: (start..<index).map { document.words[$0] }),
          amount > 0, unit != .second, unit != .minute,
          isMeant(kind, start..<index + 1, in: words)
        else { continue }
        return catalogue.text(Self.unitNames[unit]!, count: amount)
      }
    }
    return nil
  }

  private static let unitNames: [StatedDuration.Unit: MessageKey] = [
    .second: .unitSecond, .minute: .unitMinute, .hour: .unitHour, .day: .unitDay,
    .week: .unitWeek, .month: .unitMonth, .year: .unitYear,
  ]

  /// "days" for "days’" and "day's".
  private func plainUnit(_ index: Int) -> String {
    String(document.words[index].prefix { $0.isLetter })
  }

  private func numberStart(before index: Int, in words: Range<Int>) -> Int? {
    var start = index
    while start > words.lowerBound,
      document.words.styles[start - 1].contains(.number)
        || (NumberWords.value(of: [document.words[start - 1]]) != nil
          && !["a", "an"].contains(document.words[start - 1]))
        || (start == index && Self.dayKinds.contains(document.words[start - 1]))
    {
      start -= 1
    }
    return start < index ? start : nil
  }

  private static let dayKinds: Set<String> = ["calendar", "business", "working", "full"]

  private func isMeant(_ kind: Span, _ span: Range<Int>, in words: Range<Int>) -> Bool {
    func holds(_ range: Range<Int>, _ wanted: Set<String>) -> Bool {
      range.clamped(to: words).contains { wanted.contains(document.words[$0]) }
    }
    let after = span.upperBound..<span.upperBound + 5
    let before = max(0, span.lowerBound - 4)..<span.lowerBound
    switch kind {
    case .before:
      return holds(after, ["notice", "before", "prior", "advance", "ahead"])
        || holds(before, ["notice"])
    case .within:
      return holds(before, ["within", "first"])
        || holds(after, ["refund", "money", "return", "purchase", "guarantee"])
    }
  }

  /// ", with 30 days of notice"; empty where none is named.
  func notice(_ grounds: [Evidence]) -> Value {
    Value(span(.before, grounds).map { catalogue.text(.notice, ["period": $0]) } ?? "")
  }

  /// ", within 14 days"; empty where none is named.
  func window(_ grounds: [Evidence]) -> Value {
    Value(span(.within, grounds).map { catalogue.text(.window, ["period": $0]) } ?? "")
  }
}
