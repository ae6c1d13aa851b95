public import TermsCore

/// Writes the clauses of a document with their tags.
public struct ClausesRenderer: Sendable {
  /// How the clauses are written.
  public enum Format: String, Sendable, CaseIterable {
    /// Under their headings, each with its tags.
    case markdown
    /// One JSON object a line: `anchor`, `id`, `impact`, `kind`, `path`, `range`, `sentences`,
    /// `source`, `tags`, `text`. Ranges are pairs of byte offsets: of the clause and its sentences
    /// in the document's text, and of its `source` in the input.
    case jsonl
    /// A header row, then `id,path,kind,tags,probabilities,impact,text`.
    case csv
  }

  /// How the clauses are written.
  public var format: Format
  /// Only clauses with one of these tags; nil for all clauses.
  public var only: TagSet?

  /// Creates a renderer.
  public init(format: Format, only: TagSet? = nil) {
    self.format = format
    self.only = only
  }

  /// Writes the clauses of `document` to `output`.
  public func render(
    _ document: Document, tags: ClauseTags, into output: inout some TextOutputStream
  ) {
    let chosen = document.clauses.indices.filter { index in
      only.map { $0.intersects(tags.sets[index]) } ?? true
    }
    switch format {
    case .markdown: output.write(markdown(chosen, document, tags))
    case .jsonl: for index in chosen { output.write(jsonLine(index, document, tags)) }
    case .csv:
      var text = "id,path,kind,tags,probabilities,impact,text\n"
      for index in chosen { writeRow(index, document, tags, to: &text) }
      output.write(text)
    }
  }

  private func markdown(_ chosen: [Int], _ document: Document, _ tags: ClauseTags) -> String {
    var page = MarkdownPage()
    var path: [Substring] = []
    for index in chosen {
      let clause = document.clauses[index]
      let headings = document.headingPath(of: clause)
      if headings != path || index == chosen.first {
        if !page.text.isEmpty { page.text += "\n" }
        page.text += "## "
        page.write(Passage([.plain(headings.isEmpty ? "—" : headings.joined(separator: " › "))]))
        page.text += "\n"
        path = headings
      }
      let names = tags.sets[index].tags.map { tag in
        "\(tag.rawValue) \(Self.percent(tags.probability(of: tag, at: index)))"
      }
      page.text += "- **\(clause.id)** "
      page.write(Passage([.plain(String(document[clause.range]))]))
      page.text += " *(\((names + [tags.impacts[index].rawValue]).joined(separator: ", ")))*\n"
    }
    return page.text
  }

  private func jsonLine(_ index: Int, _ document: Document, _ tags: ClauseTags) -> String {
    let clause = document.clauses[index]
    var json = JSONWriter()
    json.object { json in
      json.key("anchor")
      json.string(orNull: clause.anchor)
      json.key("id")
      json.string(clause.id)
      json.key("impact")
      json.string(tags.impacts[index].rawValue)
      json.key("kind")
      json.string(clause.kind.rawValue)
      json.key("path")
      json.array { json in
        for heading in document.headingPath(of: clause) { json.string(heading) }
      }
      json.key("range")
      json.range(clause.range)
      json.key("sentences")
      json.array { json in
        for sentence in document.sentences[clause.sentences] { json.range(sentence) }
      }
      json.key("source")
      json.range(clause.source)
      json.key("tags")
      json.tags(of: index, tags)
      json.key("text")
      json.string(document[clause.range])
    }
    return json.text + "\n"
  }

  private func writeRow(
    _ index: Int, _ document: Document, _ tags: ClauseTags, to text: inout String
  ) {
    let clause = document.clauses[index]
    let found = tags.sets[index].tags
    let fields = [
      clause.id, document.headingPath(of: clause).joined(separator: " › "), clause.kind.rawValue,
      found.map(\.rawValue).joined(separator: " "),
      found.map { Self.percent(tags.probability(of: $0, at: index)) }.joined(separator: " "),
      tags.impacts[index].rawValue, String(document[clause.range]),
    ]
    for (column, field) in fields.enumerated() {
      if column > 0 { text += "," }
      Escaping.csv(field, to: &text)
    }
    text += "\n"
  }

  /// A probability with two places: "0.87".
  private static func percent(_ probability: Float) -> String {
    let hundredths = Int((min(max(probability, 0), 1) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}
