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
    let words = DiffWords(diff: diff)
    var page = MarkdownPage(catalogue: words.catalogue)
    page.text += "# "
    Escaping.markdown(words.title, to: &page.text)
    page.text += "\n"
    for (number, version) in words.versions.enumerated() {
      if number > 0 { page.text += " · " }
      page.write(version)
    }
    if let doubt = words.doubt {
      page.text += "\n\n⚠ "
      page.write(doubt)
    }
    page.text += "\n\n**\(words.counts)**\n"
    for (impact, title) in DiffWords.headings {
      let changes = diff.changes.filter { $0.impact == impact }
      guard !changes.isEmpty else { continue }
      page.text += "\n## \(words.catalogue[title])\n"
      for change in changes {
        page.text += "- "
        page.writeFirst(change.text)
        page.text += "\n"
        writeQuotes(.diffOld, change.oldEvidence, of: diff.old.document, words, to: &page)
        writeQuotes(.diffNew, change.newEvidence, of: diff.new.document, words, to: &page)
      }
    }
    page.text += "\n\(words.clauses)\n\n<sub>\(words.catalogue[.diffNote])</sub>\n"
    return page.text
  }

  private static func writeQuotes(
    _ side: MessageKey, _ evidence: [Evidence], of document: Document, _ words: DiffWords,
    to page: inout MarkdownPage
  ) {
    for evidence in DiffWords.shown(evidence) {
      page.text += "  - "
      page.write(
        words.said(
          side,
          [
            .quote(DiffWords.quote(evidence, of: document)), .plain(" "),
            .clauses([evidence.clause]),
          ]))
      page.text += "\n"
    }
  }
}
