public import TermsCore

/// Statistics as pictures: answers as bars divided by answer, periods as a histogram, the recipients
/// named most.
///
/// Each is one SVG file that needs nothing else, with a title and a description, for light and dark.
public struct StatisticsCharts: Sendable {
  /// How many recipients are drawn.
  public var top: Int

  /// Creates charts.
  public init(top: Int = 20) { self.top = top }

  /// The files by name; those whose part the results lack are missing.
  public func files(for statistics: CorpusStatistics) -> [(name: String, svg: String)] {
    var files: [(name: String, svg: String)] = []
    if statistics.parts[.answers] != nil {
      files.append(("answers.svg", Self.answers(of: statistics).svg()))
    }
    if statistics.parts[.facts] != nil {
      files.append(("periods.svg", Self.periods(of: statistics).svg()))
      files.append(("recipients.svg", recipients(of: statistics).svg()))
    }
    return files
  }

  private static func of(_ count: Int, _ whole: Int) -> String {
    StatisticsWords.text(
      .of, ["count": count, "whole": whole, "share": Share.percent(count, of: whole)])
  }

  /// A thousand units wide, so that questions that not all results answer fill it too.
  private static func answers(of statistics: CorpusStatistics) -> BarChart {
    let all = statistics.all
    let rows = Question.allCases.map { question in
      let tally = all.answers[question.index]
      let total = max(1, tally.total)
      var lines = tally.lines(StatisticsMarkdown.mostAnswers)
      for first in ["no", "yes"] {
        guard let place = lines.firstIndex(where: { $0.name == first }) else { continue }
        lines.insert(lines.remove(at: place), at: 0)
      }
      let segments = lines.enumerated().map { index, line in
        let share = Share.percent(line.count, of: total)
        return BarChart.Segment(
          value: (line.count * 1000 + total / 2) / total, style: style(of: line.name, at: index),
          label: "\(line.name) \(share)",
          title: "\(question.rawValue): \(line.name), \(of(line.count, total))")
      }
      return BarChart.Row(name: question.rawValue, segments: segments)
    }
    return BarChart(
      title: StatisticsWords.text(.answersTitle, ["count": statistics.parts[.answers] ?? 0]),
      description: StatisticsWords[.answersText], rows: rows,
      legend: [
        ("yes", "yes, stated"), ("no", "no"), ("a", StatisticsWords[.others]),
        ("none", StatisticsWords[.silent]),
      ], whole: 1000)
  }

  private static func style(of answer: String, at index: Int) -> String {
    switch answer {
    case "yes", "stated": "yes"
    case "no": "no"
    case "not-stated": "none"
    default: ["a", "b", "c"][index % 3]
    }
  }

  private static func periods(of statistics: CorpusStatistics) -> BarChart {
    let (data, cookies) = (StatisticsWords[.data], StatisticsWords[.cookies])
    let rows = PeriodRange.allCases.map { range in
      let periods = statistics.periods[range] ?? CorpusStatistics.Periods()
      let name = StatisticsWords.name(of: range)
      return BarChart.Row(
        name: name,
        segments: [
          BarChart.Segment(
            value: periods.data, style: "yes", title: "\(name), \(data): \(periods.data)"),
          BarChart.Segment(
            value: periods.cookies, style: "a", title: "\(name), \(cookies): \(periods.cookies)"),
        ],
        note: "\(periods.data + periods.cookies)")
    }
    return BarChart(
      title: StatisticsWords.text(.periodsTitle, ["count": statistics.parts[.facts] ?? 0]),
      description: StatisticsWords[.periodsText], rows: rows,
      legend: [("yes", data), ("a", cookies)])
  }

  private func recipients(of statistics: CorpusStatistics) -> BarChart {
    let whole = statistics.parts[.facts] ?? 0
    let rows = statistics.recipients.ranked(top).map { entry in
      BarChart.Row(
        name: entry.name,
        segments: [
          BarChart.Segment(
            value: entry.documents, style: "yes", label: entry.role.rawValue,
            title: "\(entry.name), \(entry.role.rawValue): \(Self.of(entry.documents, whole))")
        ],
        note: "\(entry.documents) (\(Share.percent(entry.documents, of: whole)))")
    }
    return BarChart(
      title: StatisticsWords.text(.recipientsTitle, ["count": whole]),
      description: StatisticsWords[.recipientsText], rows: rows)
  }
}
