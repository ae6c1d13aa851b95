public import TermsCore

/// The reader's questions answered as a table (CSV, RFC 4180), a row a document: `id`, `name`,
/// `kind`, `language`, `words`, the questions in their order, `error`.
///
/// What a document does not say is `not-stated`; several values are divided by `; `. Control
/// characters become spaces, so that each row is one line, and a field that a spreadsheet would take
/// for a formula begins with an apostrophe.
public struct AnswerTable: Sendable {
  /// Creates a table.
  public init() {}

  /// The header row with its line end.
  public var header: String {
    let names = ["id", "name", "kind", "language", "words"]
    return Self.row(names + Question.allCases.map(\.rawValue) + ["error"])
  }

  /// The row of a report with its line end.
  public func row(id: String, _ report: Report) -> String {
    let document = [
      id, report.name, report.facts.kind.rawValue, report.document.language,
      String(report.summary.documentWords),
    ]
    return Self.row(document + Question.allCases.map { Self.text(report.facts[$0].value) } + [""])
  }

  /// The row of a document without a report, with its line end.
  public func row(id: String, name: String, error code: String) -> String {
    let blanks = repeatElement("", count: 3 + Question.allCases.count)
    return Self.row([id, name] + blanks + [code])
  }

  private static func text(_ value: AnswerValue) -> String {
    switch value {
    case .notStated: "not-stated"
    case .choice(let word), .text(let word): word
    case .number(let number): String(number)
    case .list(let values): values.isEmpty ? "not-stated" : values.joined(separator: "; ")
    }
  }

  private static func row(_ fields: [String]) -> String {
    var row = ""
    for (column, field) in fields.enumerated() {
      if column > 0 { row += "," }
      Escaping.csv(field, to: &row)
    }
    return row + "\n"
  }
}
