public import TermsCore

/// Writes what changed between two versions of a document.
public struct DiffRenderer: Sendable {
  /// What is written.
  public enum Format: String, Sendable, CaseIterable {
    /// Markdown, to be read.
    case markdown
    /// JSON, for programs.
    case json
    /// One HTML page, the words inserted and deleted marked.
    case html
  }

  /// What is written.
  public var format: Format

  /// Creates a renderer.
  public init(format: Format = .markdown) { self.format = format }

  /// Writes `diff` to `output`.
  public func render(_ diff: TermsDiff, into output: inout some TextOutputStream) {
    switch format {
    case .markdown: output.write(Self.markdown(diff))
    case .json: output.write(DiffJSON.text(of: diff))
    case .html: output.write(DiffHTML.page(of: diff))
    }
  }

  /// What the renderer writes of `diff`.
  public func string(for diff: TermsDiff) -> String {
    var text = ""
    render(diff, into: &text)
    return text
  }

  private static func markdown(_ diff: TermsDiff) -> String {
    var page = MarkdownPage()
    page.text += "# "
    Escaping.markdown(DiffWords.name(of: diff) + ": " + DiffWords.title, to: &page.text)
    page.text += "\n"
    for (label, report) in [("Old", diff.old), ("New", diff.new)] {
      page.write(Passage([.plain(label == "Old" ? "Old: " : " · New: "), .code(report.name)]))
      if let date = DiffWords.date(of: report) { page.text += ", dated \(date)" }
    }
    page.text += "\n\n**\(DiffWords.counts(of: diff))**\n"
    for (impact, title) in DiffWords.headings {
      let changes = diff.changes.filter { $0.impact == impact }
      guard !changes.isEmpty else { continue }
      page.text += "\n## \(title)\n"
      for change in changes {
        page.text += "- "
        page.writeFirst(change.text)
        page.text += "\n"
        writeQuotes("Old", change.oldEvidence, of: diff.old.document, to: &page)
        writeQuotes("New", change.newEvidence, of: diff.new.document, to: &page)
      }
    }
    page.text += "\n\(DiffWords.clauses(of: diff))\n\n<sub>\(DiffWords.note)</sub>\n"
    return page.text
  }

  private static func writeQuotes(
    _ label: String, _ evidence: [Evidence], of document: Document, to page: inout MarkdownPage
  ) {
    for evidence in DiffWords.shown(evidence) {
      page.text += "  - \(label): "
      page.write(
        Passage([
          .quote(DiffWords.quote(evidence, of: document)), .plain(" "), .clauses([evidence.clause]),
        ]))
      page.text += "\n"
    }
  }
}
