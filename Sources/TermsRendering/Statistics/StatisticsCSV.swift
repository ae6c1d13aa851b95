import TermsCore

/// Statistics as CSV (RFC 4180): a row a count, `part,kind,name,value,count,of,share`.
struct StatisticsCSV {
  private let statistics: CorpusStatistics
  private let top: Int
  private var text = "part,kind,name,value,count,of,share\n"

  /// The parts of documents whose largest number of words, or grade, is told.
  static let quantiles: [(name: String, part: Double)] = [
    ("least", 0), ("p05", 0.05), ("p25", 0.25), ("p50", 0.5), ("p75", 0.75), ("p95", 0.95),
    ("most", 1),
  ]

  init(_ statistics: CorpusStatistics, top: Int) {
    self.statistics = statistics
    self.top = top
  }

  func table() -> String {
    var table = self
    table.writeDocuments()
    if statistics.parts[.answers] != nil { table.writeAnswers() }
    if statistics.parts[.facts] != nil { table.writeFacts() }
    if statistics.parts[.clauses] != nil { table.writeTags() }
    return table.text
  }

  private mutating func writeDocuments() {
    let (results, documents) = (statistics.results, statistics.documents)
    row("results", "", "with-report", "", documents, of: results)
    for (code, count) in statistics.errors.lines(.max) {
      row("results", "", "error", code, count, of: results)
    }
    guard statistics.parts[.document] != nil else { return }
    for (language, count) in statistics.languages.lines(.max) {
      row("languages", "", language, "", count, of: documents)
    }
    for (name, kind) in statistics.columns {
      row("documents", name, "", "", kind.documents, of: documents)
      for (part, numbers) in [("words", kind.words), ("grade", kind.grades)] {
        let values = numbers.quantiles(Self.quantiles.map(\.part))
        for (quantile, value) in zip(Self.quantiles, values) {
          fields([part, name, "", quantile.name, StatisticsMarkdown.number(value), "", ""])
        }
      }
    }
  }

  private mutating func writeAnswers() {
    for (name, kind) in statistics.columns {
      for question in Question.allCases {
        let tally = kind.answers[question.index]
        for (answer, count) in tally.lines(.max) {
          row("answers", name, question.rawValue, answer, count, of: tally.total)
        }
      }
    }
  }

  private mutating func writeFacts() {
    let whole = statistics.parts[.facts] ?? 0
    for range in PeriodRange.allCases {
      let periods = statistics.periods[range] ?? CorpusStatistics.Periods()
      row("periods", "", range.rawValue, "documents", periods.documents, of: whole)
      fields(["periods", "", range.rawValue, "data", "\(periods.data)", "", ""])
      fields(["periods", "", range.rawValue, "cookies", "\(periods.cookies)", "", ""])
    }
    for entry in statistics.recipients.ranked(top) {
      row("recipients", "", entry.name, entry.role.rawValue, entry.documents, of: whole)
    }
    for role in Recipient.Role.allCases {
      row("roles", "", role.rawValue, "", statistics.roles[role] ?? 0, of: whole)
    }
  }

  private mutating func writeTags() {
    for (name, kind) in statistics.columns {
      for (tag, count) in kind.tags.ranked {
        row("tags", name, tag, "documents", count, of: kind.documentsWithClauses)
        row("tags", name, tag, "clauses", kind.clausesOfTag[tag], of: kind.clauses)
      }
    }
  }

  private mutating func row(
    _ part: String, _ kind: String, _ name: String, _ value: String, _ count: Int, of whole: Int
  ) {
    var share = JSONWriter()
    share.number(whole > 0 ? Double(count) / Double(whole) : 0)
    fields([part, kind, name, value, "\(count)", "\(whole)", share.text])
  }

  private mutating func fields(_ fields: [String]) {
    for (column, field) in fields.enumerated() {
      if column > 0 { text += "," }
      Escaping.csv(field, to: &text)
    }
    text += "\n"
  }
}
