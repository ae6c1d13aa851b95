public import TermsCore

/// Writes a document's own text: headings, lists, tables and links kept, page furniture gone.
public struct ExtractRenderer: Sendable {
  /// How the text is written.
  public enum Format: String, Sendable, CaseIterable {
    /// Markdown that can be published.
    case markdown
    /// Plain text.
    case text
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
        while indents.count < depth - 1 { indents.append(0) }
        output.write(String(repeating: " ", count: indents.reduce(0, +)))
        let shown = shown(marker, depth: depth)
        output.write(shown.bullet + shown.words)
        indents.append(isParagraph(block) ? 0 : (shown.bullet.isEmpty ? shown.words : shown.bullet).count)
        if format == .markdown { escapeStart(of: block.range, in: document, into: &output) }
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
    case (.listItem, .listItem): isParagraph(previous) || isParagraph(next) ? "\n\n" : "\n"
    case (.tableRow, .tableRow(isHeader: false)): "\n"
    default: "\n\n"
    }
  }

  // MARK: Lists

  /// The bullet and the words in front of a list item. Markdown knows numbers alone: any other
  /// marker, such as "(a)", follows a bullet, or begins a paragraph where the list is not nested.
  private func shown(_ marker: String, depth: Int) -> (bullet: String, words: String) {
    if format == .text { return ("", marker.isEmpty ? "- " : marker + " ") }
    if marker.isEmpty { return ("* ", "") }
    return Self.isMarkdown(marker) || depth == 1 ? ("", marker + " ") : ("* ", marker + " ")
  }

  /// Whether a list item is written as a paragraph of its own.
  private func isParagraph(_ block: Block) -> Bool {
    guard case .listItem(1, let marker) = block.kind, format == .markdown else { return false }
    return !marker.isEmpty && !Self.isMarkdown(marker)
  }

  /// Whether Markdown reads a marker as that of a list: "1." or "1)".
  private static func isMarkdown(_ marker: String) -> Bool {
    let digits = marker.utf8.dropLast()
    return (marker.hasSuffix(".") || marker.hasSuffix(")")) && 1...9 ~= digits.count
      && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  // MARK: Tables

  private func writeRow(
    _ block: Block, isHeader: Bool, after previous: Block?, of document: Document,
    into output: inout some TextOutputStream
  ) {
    let cells = document.cells[block.cells].map { words(of: $0, in: document) }
    guard format == .markdown else {
      output.write(cells.filter { !$0.isEmpty }.joined(separator: " | "))
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

  // MARK: Words

  /// The words of `range`, with its links in Markdown.
  private func words(of range: TextRange, in document: Document) -> String {
    var text = ""
    guard format == .markdown else {
      Escaping.text(String(document[range]), to: &text)
      return text
    }
    var start = range.lowerBound
    for link in document.links(in: range)
    where link.range.lowerBound >= start {
      guard let target = Escaping.linkOnPage(link.target) else { continue }
      Escaping.markdown(String(document[TextRange(start, link.range.lowerBound)]), to: &text)
      text += "["
      Escaping.markdown(String(document[link.range]), to: &text)
      text += target.contains { $0 == "(" || $0 == ")" } ? "](<\(target)>)" : "](\(target))"
      start = link.range.upperBound
    }
    Escaping.markdown(String(document[TextRange(start, range.upperBound)]), to: &text)
    return text
  }

  /// Keeps a paragraph from reading as a heading, list item or quotation.
  private func escapeStart(
    of range: TextRange, in document: Document, into output: inout some TextOutputStream
  ) {
    let words = document[range].utf8
    guard let first = words.first else { return }
    let isMark = words.dropFirst().first.map { $0 == 0x20 || $0 == first } ?? true
    if first == UInt8(ascii: ">") || (isMark && "#+-=".utf8.contains(first)) { output.write("\\") }
  }
}

extension StringProtocol {
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
