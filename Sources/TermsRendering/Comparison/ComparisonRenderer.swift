public import TermsCore

/// Writes what several documents answer to the same questions.
public struct ComparisonRenderer: Sendable {
  /// What is written.
  public enum Format: String, Sendable, CaseIterable {
    /// Markdown, to be read.
    case markdown
    /// CSV (RFC 4180), for spreadsheets.
    case csv
    /// One HTML page.
    case html
    /// JSON, for programs.
    case json
  }

  /// What is written.
  public var format: Format

  /// Creates a renderer.
  public init(format: Format = .markdown) { self.format = format }

  /// Writes `comparison` to `output`.
  public func render(_ comparison: Comparison, into output: inout some TextOutputStream) {
    switch format {
    case .markdown: output.write(Self.markdown(comparison))
    case .csv: output.write(Self.csv(comparison))
    case .html: output.write(ComparisonHTML.page(of: comparison))
    case .json: output.write(Self.json(comparison))
    }
  }

  /// What the renderer writes of `comparison`.
  public func string(for comparison: Comparison) -> String {
    var text = ""
    render(comparison, into: &text)
    return text
  }

  static func catalogue(of comparison: Comparison) -> MessageCatalogue {
    comparison.reports.first?.summary.catalogue ?? .english
  }

  /// The rows that are answered differently and those that are not, with their headings.
  static func parts(of comparison: Comparison) -> [(title: String, rows: [Comparison.Row])] {
    let catalogue = catalogue(of: comparison)
    return [
      (catalogue[.compareDiffers], comparison.rows.filter { !$0.isSame }),
      (catalogue[.compareSame], comparison.rows.filter(\.isSame)),
    ].filter { !$0.1.isEmpty }
  }

  private static func markdown(_ comparison: Comparison) -> String {
    let catalogue = catalogue(of: comparison)
    var page = MarkdownPage(catalogue: catalogue)
    page.text += "# \(catalogue[.compareTitle])\n"
    for (title, rows) in parts(of: comparison) {
      page.text += "\n## \(title)\n| \(catalogue[.columnQuestion]) |"
      for report in comparison.reports {
        page.text += " "
        page.write(Passage([.plain(report.name)]), inTable: true)
        page.text += " |"
      }
      page.text += "\n|---|" + String(repeating: "---|", count: comparison.reports.count) + "\n"
      for row in rows {
        page.text += "| "
        page.write(Passage([.plain(row.question)]), inTable: true)
        page.text += " |"
        for answer in row.answers {
          page.text += " "
          page.write(answer.answer, inTable: true)
          if !answer.evidence.isEmpty {
            page.write(Passage([.plain(" "), .clauses(answer.evidence.map(\.clause))]))
          }
          page.text += " |"
        }
        page.text += "\n"
      }
    }
    page.text += "\n<sub>\(catalogue[.compareNote])</sub>\n"
    return page.text
  }

  private static func csv(_ comparison: Comparison) -> String {
    var text = "question,same"
    for report in comparison.reports {
      text += ","
      Escaping.csv(report.name, to: &text)
      text += ","
      Escaping.csv("\(report.name) clauses", to: &text)
    }
    text += "\n"
    for row in comparison.rows {
      Escaping.csv(row.question, to: &text)
      text += row.isSame ? ",yes" : ",no"
      for answer in row.answers {
        text += ","
        Escaping.csv(answer.answer.text, to: &text)
        text += "," + answer.evidence.map { "c\($0.clause + 1)" }.joined(separator: " ")
      }
      text += "\n"
    }
    return text
  }

  private static func json(_ comparison: Comparison) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("documents")
      json.array { json in
        for report in comparison.reports {
          json.object { json in
            json.key("kind")
            json.string(report.facts.kind.rawValue)
            json.key("name")
            json.string(report.name)
            json.key("title")
            json.string(report.document.title)
          }
        }
      }
      json.key("rows")
      json.array { json in for row in comparison.rows { write(row, of: comparison, &json) } }
      json.key("schema")
      json.string("tcsum-compare/1")
    }
    return json.text + "\n"
  }

  private static func write(
    _ row: Comparison.Row, of comparison: Comparison, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("answers")
      json.array { json in
        for (answer, report) in zip(row.answers, comparison.reports) {
          json.object { json in
            json.key("answer")
            json.string(answer.answer.text)
            json.key("evidence")
            json.array { json in
              for evidence in answer.evidence { json.quote(evidence, report.document) }
            }
          }
        }
      }
      json.key("question")
      json.string(row.question)
      json.key("same")
      json.boolean(row.isSame)
    }
  }
}
