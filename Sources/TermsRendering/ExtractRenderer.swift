public import TermsCore

/// Writes a document's own text: headings, lists, tables and links kept, page furniture gone.
public struct ExtractRenderer: Sendable {
  /// How the text is written.
  public enum Format: String, Sendable, CaseIterable {
    case markdown, text
  }

  /// How the text is written.
  public var format: Format

  /// Creates a renderer.
  public init(format: Format) { self.format = format }

  /// Writes `document` to `output`, one blank line between blocks, a line end at the end.
  ///
  /// - Complexity: O(*n*).
  public func render(_ document: Document, into output: inout some TextOutputStream) {
    var previous: Block?
    var indents: [Int] = []
    for block in document.blocks {
      if let previous { output.write(separator(previous, block)) }
      switch block.kind {
      case .heading(let level):
        indents = []
        if format == .markdown { output.write(String(repeating: "#", count: level) + " ") }
        output.write(words(of: block.range, in: document))
      case .paragraph:
        if format == .markdown { escapeStart(of: block.range, in: document, into: &output) }
        output.write(words(of: block.range, in: document))
      case .listItem(let depth, let marker):
        indents = Array(indents.prefix(depth - 1))
        while indents.count < depth - 1 { indents.append(2) }
        output.write(String(repeating: " ", count: indents.reduce(0, +)))
        let shown = marker.isEmpty ? (format == .markdown ? "*" : "-") : marker
        output.write(shown + " ")
        indents.append(shown.count + 1)
        output.write(words(of: block.range, in: document))
      case .tableRow(let isHeader):
        writeRow(block, isHeader: isHeader, after: previous, of: document, into: &output)
      }
      previous = block
    }
    if previous != nil { output.write("\n") }
  }

  private func separator(_ previous: Block, _ next: Block) -> String {
    switch (previous.kind, next.kind) {
    case (.listItem, .listItem): "\n"
    case (.tableRow, .tableRow(isHeader: false)): "\n"
    default: "\n\n"
    }
  }

  private func writeRow(
    _ block: Block, isHeader: Bool, after previous: Block?, of document: Document,
    into output: inout some TextOutputStream
  ) {
    let cells = document.cells[block.cells].map { words(of: $0, in: document) }
    guard format == .markdown else {
      output.write(cells.joined(separator: " | "))
      return
    }
    let row = "| " + cells.map { $0.escaping("|") }.joined(separator: " | ") + " |"
    let rule = "|" + String(repeating: " --- |", count: max(cells.count, 1))
    if isHeader {
      output.write(row + "\n" + rule)
    } else if case .tableRow? = previous?.kind {
      output.write(row)
    } else {
      // Markdown has no table without a header row.
      let empty = "|" + String(repeating: "  |", count: max(cells.count, 1))
      output.write(empty + "\n" + rule + "\n" + row)
    }
  }

  /// The words of `range`, with its links in Markdown.
  private func words(of range: TextRange, in document: Document) -> String {
    guard format == .markdown else { return String(document[range]) }
    var text = ""
    var start = range.lowerBound
    for link in document.links(in: range) where link.range.lowerBound >= start {
      text += document[TextRange(start, link.range.lowerBound)].escapingMarkdown()
      let target = link.target.contains { $0 == "(" || $0 == ")" || $0 == " " }
        ? "<\(link.target)>" : link.target
      text += "[\(document[link.range].escapingMarkdown())](\(target))"
      start = link.range.upperBound
    }
    text += document[TextRange(start, range.upperBound)].escapingMarkdown()
    return text
  }

  /// Keeps a paragraph from reading as a heading, list item or quotation.
  private func escapeStart(
    of range: TextRange, in document: Document, into output: inout some TextOutputStream
  ) {
    guard let first = document[range].utf8.first else { return }
    if "#>+-=".utf8.contains(first) { output.write("\\") }
  }
}

extension StringProtocol {
  /// With a backslash before what Markdown would read as a mark.
  fileprivate func escapingMarkdown() -> String { escaping("\\`*_[]<") }

  fileprivate func escaping(_ marks: String) -> String {
    let marks = Array(marks.utf8)
    guard utf8.contains(where: marks.contains) else { return String(self) }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if marks.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
