import TermsCore

/// Statistics as one JSON object of schema `tcsum-stats/1`, keys sorted; parts that the results lack
/// are missing.
struct StatisticsJSON {
  private let statistics: CorpusStatistics
  private let top: Int

  init(_ statistics: CorpusStatistics, top: Int) {
    self.statistics = statistics
    self.top = top
  }

  private var kinds: [(name: String, statistics: KindStatistics)] {
    ([("all", statistics.all)] + statistics.kindsInOrder).sorted { $0.name < $1.name }
  }

  func text() -> String {
    var json = JSONWriter()
    let has = { (part: CorpusStatistics.Part) in statistics.parts[part] != nil }
    json.object { json in
      if has(.answers) { byKind("answers", &json, answers) }
      json.key("documents")
      documents(&json)
      if has(.document) { byKind("grade", &json) { numbers($0.grades, &$1) } }
      json.key("parts")
      counts(statistics.parts.map { ($0.key.rawValue, $0.value) }, &json)
      if has(.facts) {
        json.key("periods")
        periods(&json)
        json.key("recipients")
        recipients(&json)
      }
      json.key("schema")
      json.string(StatisticsRenderer.schema)
      if has(.clauses) { byKind("tags", &json, tags) }
      if has(.document) { byKind("words", &json) { numbers($0.words, &$1) } }
    }
    return json.text + "\n"
  }

  private func byKind(
    _ key: String, _ json: inout JSONWriter, _ write: (KindStatistics, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.object { json in
      for (name, kind) in kinds {
        json.key(name)
        write(kind, &json)
      }
    }
  }

  /// Counts by name, in the order of names.
  private func counts(_ counts: [(String, Int)], _ json: inout JSONWriter) {
    json.object { json in
      let sorted = counts.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      for (name, count) in sorted {
        json.key(name)
        json.number(count)
      }
    }
  }

  private func counts(_ tally: Tally, _ json: inout JSONWriter) {
    var all = tally.counts
    if tally.rest > 0 { all[StatisticsWords[.otherAnswers], default: 0] += tally.rest }
    counts(all.map { ($0.key, $0.value) }, &json)
  }

  private func documents(_ json: inout JSONWriter) {
    json.object { json in
      json.key("errors")
      counts(statistics.errors, &json)
      json.key("kinds")
      counts(statistics.kinds.map { ($0.key, $0.value.documents) }, &json)
      json.key("languages")
      counts(statistics.languages, &json)
      json.key("reports")
      json.number(statistics.documents)
      json.key("results")
      json.number(statistics.results)
    }
  }

  private func answers(_ kind: KindStatistics, _ json: inout JSONWriter) {
    json.object { json in
      for question in Question.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
        json.key(question.rawValue)
        counts(kind.answers[question.index], &json)
      }
    }
  }

  private func numbers(_ numbers: Distribution, _ json: inout JSONWriter) {
    json.object { json in
      json.key("count")
      json.number(numbers.count)
      let values = numbers.quantiles(StatisticsCSV.quantiles.map(\.part))
      for (quantile, value) in zip(StatisticsCSV.quantiles, values).sorted(by: {
        $0.0.name < $1.0.name
      }) {
        json.key(quantile.name)
        json.number(value)
      }
    }
  }

  private func periods(_ json: inout JSONWriter) {
    json.object { json in
      json.key("documents")
      json.number(statistics.documentsWithPeriods)
      json.key("ranges")
      json.array { json in
        for range in PeriodRange.allCases {
          let periods = statistics.periods[range] ?? CorpusStatistics.Periods()
          json.object { json in
            json.key("cookies")
            json.number(periods.cookies)
            json.key("data")
            json.number(periods.data)
            json.key("documents")
            json.number(periods.documents)
            json.key("range")
            json.string(range.rawValue)
          }
        }
      }
    }
  }

  private func recipients(_ json: inout JSONWriter) {
    json.object { json in
      json.key("documents")
      json.number(statistics.documentsWithNames)
      json.key("missed")
      json.number(statistics.recipients.missed)
      json.key("names")
      json.number(statistics.recipients.count)
      json.key("roles")
      counts(statistics.roles.map { ($0.key.rawValue, $0.value) }, &json)
      json.key("top")
      json.array { json in
        for entry in statistics.recipients.ranked(top) {
          json.object { json in
            json.key("documents")
            json.number(entry.documents)
            json.key("name")
            json.string(entry.name)
            json.key("roles")
            let roles = zip(Recipient.Role.allCases, entry.roles).filter { $0.1 > 0 }
            counts(roles.map { ($0.0.rawValue, $0.1) }, &json)
          }
        }
      }
    }
  }

  private func tags(_ kind: KindStatistics, _ json: inout JSONWriter) {
    json.object { json in
      let tags = kind.tags.counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (tag, documents) in tags {
        json.key(tag)
        json.object { json in
          json.key("clauses")
          json.number(kind.clausesOfTag[tag])
          json.key("documents")
          json.number(documents)
        }
      }
    }
  }
}
