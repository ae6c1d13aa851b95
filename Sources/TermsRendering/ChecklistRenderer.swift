public import TermsCore

/// Writes what a page of its kind should tell and whether this page does: said, vague, denied or
/// not found, with the words.
public struct ChecklistRenderer: ReportRenderer {
  /// A format of the checklist.
  public enum Format: String, Sendable, CaseIterable {
    /// Markdown, to be read.
    case markdown
    /// JSON, for programs.
    case json
  }

  /// The name of the schema of the JSON form: the `checklist` member of ``JSONRenderer`` alone,
  /// with what the page is.
  public static let schema = "tcsum-checklist/1"

  /// The format.
  public var format: Format

  /// Creates a renderer.
  public init(format: Format = .markdown) { self.format = format }

  /// Writes the checklist of `report` to `output`.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    switch format {
    case .markdown:
      var page = MarkdownPage(catalogue: report.summary.catalogue)
      page.writeChecklist(report)
      output.write(page.text)
    case .json:
      var json = JSONWriter()
      json.object { json in
        json.key("checklist")
        json.checklist(report)
        json.key("document")
        json.object { json in
          json.key("kind")
          json.string(report.facts.kind.rawValue)
          json.key("name")
          json.string(report.name)
          json.key("title")
          json.string(report.document.title)
        }
        json.key("schema")
        json.string(Self.schema)
      }
      output.write(json.text)
      output.write("\n")
    }
  }
}

extension JSONWriter {
  /// Writes the checklist as an array, in the order of its table.
  mutating func checklist(_ report: Report) {
    array { json in
      for entry in report.facts.checklist {
        json.object { json in
          json.key("evidence")
          json.array { json in
            for evidence in entry.evidence { json.quote(evidence, report.document) }
          }
          json.key("id")
          json.string(entry.id)
          json.key("item")
          json.string(entry.item)
          json.key("sources")
          json.strings(entry.sources)
          json.key("state")
          json.string(entry.state.rawValue)
        }
      }
    }
  }

  /// Writes the words of the document that a statement rests on.
  mutating func quote(_ evidence: Evidence, _ document: Document) {
    object { json in
      json.key("clause")
      json.string(document.clauses[evidence.clause].id)
      json.key("quote")
      json.string(document[evidence.range])
      json.key("range")
      json.array { json in
        json.number(evidence.range.lowerBound)
        json.number(evidence.range.upperBound)
      }
    }
  }
}

extension MarkdownPage {
  /// The most words of a quote in the checklist.
  private static let mostWords = 16

  /// Title, count and one table, items that were not found first.
  mutating func writeChecklist(_ report: Report) {
    let entries = report.facts.checklist
    func count(_ state: ChecklistEntry.State) -> [Passage.Run] {
      [.plain(catalogue.number(entries.count { $0.state == state }))]
    }
    text += "# "
    Escaping.markdown(
      catalogue.text(.checklistTitle, ["page": report.summary.page]), to: &text)
    text += "\n"
    write(
      Passage(
        catalogue.runs(
          .checklistChecked, count: entries.count,
          [
            "said": count(.said), "vague": count(.vague), "denied": count(.denied),
            "missing": count(.notFound),
          ])))
    text += "\n\n| " + catalogue.choices(.checklistColumns).joined(separator: " | ") + " |\n"
    text += "|---|---|---|---|---|\n"
    for state in [ChecklistEntry.State.notFound, .vague, .denied, .said] {
      for entry in entries where entry.state == state { writeRow(entry, report.document) }
    }
  }

  private mutating func writeRow(_ entry: ChecklistEntry, _ document: Document) {
    let first = entry.evidence.first.map { [Passage.Run.quote(Self.cut(document[$0.range]))] }
    let cells: [Passage] = [
      Passage([.plain(catalogue.name(entry.item))]), Passage([.strong(name(entry.state))]),
      Passage(first ?? [.plain("—")]), Passage([.clauses(entry.evidence.map(\.clause))]),
      Passage([
        .plain(
          entry.sources.isEmpty
            ? catalogue[.checklistReaders] : entry.sources.joined(separator: "; "))
      ]),
    ]
    for cell in cells {
      text += "| "
      write(cell, inTable: true)
      text += " "
    }
    text += "|\n"
  }

  private func name(_ state: ChecklistEntry.State) -> String {
    switch state {
    case .said: catalogue[.checklistSaid]
    case .vague: catalogue[.checklistVague]
    case .denied: catalogue[.checklistDenied]
    case .notFound: catalogue[.checklistNotFound]
    }
  }

  private static func cut(_ words: some StringProtocol) -> String {
    let parts = words.split { $0 == " " || $0 == "\n" }
    return parts.prefix(mostWords).joined(separator: " ") + (parts.count > mostWords ? " …" : "")
  }
}
