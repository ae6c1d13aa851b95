public import TermsCore

/// Writes how the documents of a corpus answer: for people (Markdown), for spreadsheets (CSV, a row
/// a count) and for programs (JSON of schema `tcsum-stats/1`).
///
/// What is counted most comes first, equal counts in the order of names: the same bytes for the
/// same statistics.
public struct StatisticsRenderer: Sendable {
  /// What is written.
  public enum Format: String, Sendable, CaseIterable {
    /// Markdown, to be read.
    case markdown
    /// CSV (RFC 4180), for spreadsheets.
    case csv
    /// JSON, for programs.
    case json
  }

  /// The name of the JSON schema, the value of its `schema` member.
  public static let schema = "tcsum-stats/1"

  /// What is written.
  public var format: Format
  /// How many recipients are told, and at most how many answers to an open question.
  public var top: Int

  /// Creates a renderer.
  public init(format: Format = .markdown, top: Int = 20) {
    self.format = format
    self.top = top
  }

  /// What the renderer writes of `statistics`.
  public func string(for statistics: CorpusStatistics) -> String {
    switch format {
    case .markdown: StatisticsMarkdown(statistics, top: top).page()
    case .csv: StatisticsCSV(statistics, top: top).table()
    case .json: StatisticsJSON(statistics, top: top).text()
    }
  }
}

extension CorpusStatistics {
  /// Whether no result has this part, though there are some.
  func lacks(_ part: Part) -> Bool { documents > 0 && parts[part] == nil }

  /// The kinds found, all of them together before them when there are several.
  var columns: [(name: String, statistics: KindStatistics)] {
    kindsInOrder.count == 1
      ? kindsInOrder : [(StatisticsWords[.all], all)] + kindsInOrder
  }
}

extension Tally {
  /// Words counted and, at the end, what was counted of all other words: at most `most` lines.
  ///
  /// `not-stated` comes last of all and is always there.
  func lines(_ most: Int) -> [(name: String, count: Int)] {
    let silent = "not-stated"
    var lines = ranked.filter { $0.name != silent }
    var others = rest
    if lines.count > most {
      others += lines[most...].reduce(0) { $0 + $1.count }
      lines.removeSubrange(most...)
    }
    if others > 0 { lines.append((StatisticsWords[.otherAnswers], others)) }
    if self[silent] > 0 { lines.append((silent, self[silent])) }
    return lines
  }
}

/// Parts of a whole.
enum Share {
  /// As a percentage without decimals: `40 %`, `under 1 %`, and `100 %` for nothing less.
  static func percent(_ count: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let percent = Int((Double(count) * 100 / Double(whole)).rounded())
    if count > 0, percent == 0 { return "under 1 %" }
    return "\(count < whole ? min(percent, 99) : percent) %"
  }

  /// As a count and a percentage: `4 (40 %)`; `0` for none.
  static func text(_ count: Int, of whole: Int) -> String {
    count == 0 ? "0" : "\(count) (\(percent(count, of: whole)))"
  }
}
