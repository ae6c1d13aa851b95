import TermsCore

/// Statistics as a page of Markdown tables.
struct StatisticsMarkdown {
  private let statistics: CorpusStatistics
  private let top: Int
  private var text = ""

  /// Answers to an open question take no more lines than this.
  static let mostAnswers = 6

  init(_ statistics: CorpusStatistics, top: Int) {
    self.statistics = statistics
    self.top = top
  }

  func page() -> String {
    var page = self
    page.writeHead()
    page.writeDocuments()
    if statistics.parts[.answers] != nil { page.writeAnswers() }
    if statistics.parts[.facts] != nil {
      page.writePeriods()
      page.writeRecipients()
    }
    if statistics.parts[.clauses] != nil { page.writeTags() }
    page.text += "\n\(StatisticsWords[.note])\n"
    return page.text
  }

  private mutating func writeHead() {
    text = "# \(StatisticsWords.text(.title, ["count": statistics.documents]))\n\n"
    text += StatisticsWords.text(
      .read,
      [
        "results": statistics.results, "documents": statistics.documents,
        "errors": statistics.errors.total,
      ])
    text += "\n"
    let parts = CorpusStatistics.Part.allCases
    let missing = parts.filter(statistics.lacks).map(\.rawValue)
    if !missing.isEmpty {
      let list = missing.joined(separator: ", ")
      text += StatisticsWords.text(.leftOut, ["parts": list]) + "\n"
    }
    for part in parts {
      guard let count = statistics.parts[part], count < statistics.documents else { continue }
      text += StatisticsWords.text(
        .partly, ["count": count, "documents": statistics.documents, "part": part.rawValue])
      text += "\n"
    }
  }

  private mutating func writeDocuments() {
    let hasDocument = statistics.parts[.document] != nil
    if hasDocument {
      heading(.documents)
      head([.kind, .documents, .share, .words, .grade].map { StatisticsWords[$0] }, numbers: 1)
      for (name, kind) in statistics.columns {
        row([
          name, "\(kind.documents)", Share.percent(kind.documents, of: statistics.documents),
          Self.spread(kind.words), Self.spread(kind.grades),
        ])
      }
      text += "\n"
      list(.languages, statistics.languages, of: statistics.documents)
    }
    if statistics.errors.total > 0 {
      if !hasDocument { text += "\n" }
      list(.errors, statistics.errors, of: statistics.results)
    }
  }

  /// A line of words with their counts.
  private mutating func list(_ key: StatisticsWords, _ tally: Tally, of whole: Int) {
    text += "\(StatisticsWords[key]): "
    for (index, line) in tally.lines(top).enumerated() {
      if index > 0 { text += ", " }
      Escaping.markdown(line.name, to: &text)
      text += " \(Share.text(line.count, of: whole))"
    }
    text += "\n\n"
  }

  private static func spread(_ numbers: Distribution) -> String {
    numbers.quantiles([0.05, 0.5, 0.95]).map(number).joined(separator: ", ")
  }

  /// A number with a decimal when it has one.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private mutating func writeAnswers() {
    let columns = statistics.columns
    let whole = columns[0].statistics
    heading(.answers)
    let names = columns.map { "\($0.name): \($0.statistics.documents)" }
    head([StatisticsWords[.question], StatisticsWords[.answer]] + names, numbers: 2)
    for question in Question.allCases {
      let lines = whole.answers[question.index].lines(min(top, Self.mostAnswers))
      for (index, line) in lines.enumerated() {
        let isOther = line.name == StatisticsWords[.otherAnswers]
        row(
          [index == 0 ? question.rawValue : "", line.name]
            + columns.map { column in
              let tally = column.statistics.answers[question.index]
              let told = lines.reduce(0) { $0 + tally[$1.name] }
              let total = tally.total
              return Share.text(isOther ? total - told : tally[line.name], of: total)
            })
      }
    }
  }

  private mutating func writePeriods() {
    heading(.periods)
    let whole = statistics.parts[.facts] ?? 0
    text += StatisticsWords.text(
      .periodsNote, ["count": statistics.documentsWithPeriods, "documents": whole])
    text += "\n\n"
    head([.time, .documents, .data, .cookies].map { StatisticsWords[$0] }, numbers: 1)
    for range in PeriodRange.allCases {
      let periods = statistics.periods[range] ?? CorpusStatistics.Periods()
      row([
        StatisticsWords.name(of: range), Share.text(periods.documents, of: whole),
        "\(periods.data)", "\(periods.cookies)",
      ])
    }
  }

  private mutating func writeRecipients() {
    let whole = statistics.parts[.facts] ?? 0
    heading(.recipients)
    text += StatisticsWords.text(
      .recipientsNote,
      [
        "count": statistics.documentsWithNames, "documents": whole,
        "names": statistics.recipients.count,
      ])
    text += "\n"
    if statistics.recipients.missed > 0 {
      text += StatisticsWords.text(.forgotten, ["count": statistics.recipients.missed]) + "\n"
    }
    text += "\n"
    head([.recipient, .role, .documents].map { StatisticsWords[$0] }, numbers: 2)
    for entry in statistics.recipients.ranked(top) {
      row([entry.name, entry.role.rawValue, Share.text(entry.documents, of: whole)])
    }
    text += "\n"
    head([StatisticsWords[.roles], StatisticsWords[.documents]], numbers: 1)
    for role in Recipient.Role.allCases {
      row([role.rawValue, Share.text(statistics.roles[role] ?? 0, of: whole)])
    }
  }

  private mutating func writeTags() {
    let columns = statistics.columns
    heading(.tags)
    let names = columns.map { "\($0.name): \($0.statistics.documentsWithClauses)" }
    head([StatisticsWords[.tag], StatisticsWords[.clauses]] + names, numbers: 1)
    let whole = columns[0].statistics
    for (tag, _) in whole.tags.ranked {
      row(
        [tag, Share.text(whole.clausesOfTag[tag], of: whole.clauses)]
          + columns.map {
            Share.text($0.statistics.tags[tag], of: $0.statistics.documentsWithClauses)
          })
    }
  }

  private mutating func heading(_ key: StatisticsWords) {
    while text.hasSuffix("\n\n") { text.removeLast() }
    text += "\n## \(StatisticsWords[key])\n"
  }

  /// The head of a table, whose columns from `numbers` on are set to the right.
  private mutating func head(_ names: [String], numbers: Int) {
    row(names)
    text += "|"
    for column in names.indices { text += column < numbers ? "---|" : "---:|" }
    text += "\n"
  }

  private mutating func row(_ cells: [String]) {
    text += "|"
    for cell in cells {
      text += " "
      Escaping.markdown(cell, inTable: true, to: &text)
      text += " |"
    }
    text += "\n"
  }
}
