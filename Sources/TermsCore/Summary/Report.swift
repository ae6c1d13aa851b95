/// Everything known of one document: what a renderer is given.
public struct Report: Sendable {
  /// What the input is called, such as a file name or URL; `-` for standard input.
  public var name: String
  /// The document.
  public var document: Document
  /// The tags of its clauses.
  public var tags: ClauseTags
  /// What was found in it.
  public var facts: Facts
  /// What the reader is told.
  public var summary: Summary

  /// Creates a report.
  public init(
    name: String, document: Document, tags: ClauseTags, facts: Facts, summary: Summary
  ) {
    self.name = name
    self.document = document
    self.tags = tags
    self.facts = facts
    self.summary = summary
  }
}

/// Something that writes a report in one format.
public protocol ReportRenderer: Sendable {
  /// Writes `report` to `output`.
  func render(_ report: Report, into output: inout some TextOutputStream)
}

extension ReportRenderer {
  /// What the renderer writes of `report`.
  public func string(for report: Report) -> String {
    var text = ""
    render(report, into: &text)
    return text
  }
}
