import TermsCore

/// Turns values and periods into answers to the reader's questions.
enum ValueAnswers {
  /// The answers to the questions about contact, date, law, cap, age and time of keeping.
  static func answers(_ values: Values, retention: [RetentionPeriod]) -> [Answer] {
    [
      list(.contact, values.emails),
      single(.effectiveDate, values.date) { .text($0.iso8601) },
      single(.governingLaw, values.governingLaws.first) { .text($0) },
      single(.liabilityCap, values.liabilityCap) { .text($0) },
      single(.minAge, values.minimumAge) { .number($0) },
      howLong(retention),
      periods(retention),
    ]
  }

  private static func single<Value>(
    _ question: Question, _ value: Stated<Value>?, as answer: (Value) -> AnswerValue
  ) -> Answer {
    guard let value else { return Answer(question, .notStated) }
    return Answer(question, answer(value.value), evidence: [value.evidence])
  }

  private static func list(_ question: Question, _ values: [Stated<String>]) -> Answer {
    Answer(question, .list(values.map(\.value)), evidence: values.map(\.evidence))
  }

  private static func howLong(_ periods: [RetentionPeriod]) -> Answer {
    let order: [(kinds: [RetentionPeriod.Kind], answer: String)] = [
      ([.fixed, .cookie], "fixed"), ([.indefinite], "indefinite"), ([.criteria], "criteria"),
    ]
    for step in order {
      let found = periods.filter {
        step.kinds.contains($0.kind) && ($0.kind != .cookie || $0.duration != nil)
      }
      guard !found.isEmpty else { continue }
      let best = found.first { $0.kind == step.kinds[0] } ?? found[0]
      return Answer(.retention, .choice(step.answer), evidence: [best.evidence])
    }
    return Answer(.retention, .notStated)
  }

  private static func periods(_ periods: [RetentionPeriod]) -> Answer {
    var seen: Set<String> = []
    var phrases: [String] = []
    var evidence: [Evidence] = []
    for period in periods
    where period.kind == .fixed || (period.kind == .cookie && period.duration != nil) {
      guard seen.insert(period.duration ?? period.phrase.lowercased()).inserted else { continue }
      phrases.append(period.phrase)
      evidence.append(period.evidence)
    }
    return Answer(.retentionPeriods, .list(phrases), evidence: evidence)
  }
}
