public import TermsCore

/// Writes the clauses of a document with their tags.
public struct ClausesRenderer: Sendable {
  /// How the clauses are written.
  public enum Format: String, Sendable, CaseIterable {
    /// Under their headings, each with its tags.
    case markdown
    /// One JSON object a line: `anchor`, `id`, `impact`, `kind`, `path`, `range`, `sentences`,
    /// `source`, `tags`, `text`, and `ownTags`, `qualifiers` and `reasons` when they were asked for.
    /// Ranges are pairs of byte offsets: of the clause and its sentences in the document's text, and
    /// of its `source` in the input.
    case jsonl
    /// A header row, then `id,path,kind,tags,probabilities,impact,text`.
    case csv
  }

  /// How the clauses are written.
  public var format: Format
  /// Only clauses with one of these tags; nil for all clauses.
  public var only: TagSet?
  /// Clauses with one of these tags of the user's own, too.
  public var onlyOwn: Set<String> = []
  /// The qualifiers of each clause; empty when they were not looked for.
  public var qualifiers: [[Qualifier]] = []
  /// For each clause the words that speak for its tags; empty when nobody asked.
  public var reasons: [[TagReason]] = []

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
      only.map { $0.intersects(tags.sets[index]) } ?? onlyOwn.isEmpty
        || tags.ownTags(at: index).contains(where: onlyOwn.contains)
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
      page.text +=
        " *(\((names + tags.ownTags(at: index) + [tags.impacts[index].rawValue]).joined(separator: ", ")))*\n"
      if !reasons.isEmpty { write(reasons[index], to: &page) }
    }
    return page.text
  }

  /// "sharing: share +0.31, partners +0.12; heading: disclosure +0.05".
  private func write(_ reasons: [TagReason], to page: inout MarkdownPage) {
    for tag in Tag.allCases {
      let parts = TagReason.Part.allCases.compactMap { part -> String? in
        let words = reasons.filter { $0.tag == tag && $0.part == part }
        if words.isEmpty { return nil }
        let list = words.map { "\($0.word) +\(Self.percent($0.weight))" }.joined(separator: ", ")
        return "\(part.rawValue): \(list)"
      }
      if parts.isEmpty { continue }
      page.text += "  - "
      page.write(Passage([.plain("\(tag.rawValue) ← \(parts.joined(separator: "; "))")]))
      page.text += "\n"
    }
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
      json.ownTags(of: index, tags)
      json.key("path")
      json.array { json in
        for heading in document.headingPath(of: clause) { json.string(heading) }
      }
      if !qualifiers.isEmpty {
        json.key("qualifiers")
        json.qualifiers(qualifiers[index], document)
      }
      json.key("range")
      json.range(clause.range)
      if !reasons.isEmpty {
        json.key("reasons")
        json.reasons(reasons[index])
      }
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
      (found.map(\.rawValue) + tags.ownTags(at: index)).joined(separator: " "),
      (found.map { Self.percent(tags.probability(of: $0, at: index)) }
        + tags.ownTags(at: index).map { _ in "1.00" }).joined(separator: " "),
      tags.impacts[index].rawValue, String(document[clause.range]),
    ]
    for (column, field) in fields.enumerated() {
      if column > 0 { text += "," }
      Escaping.csv(field, to: &text)
    }
    text += "\n"
  }

  /// A probability or weight with two places: "0.87".
  private static func percent(_ probability: Float) -> String {
    let hundredths = Int((min(max(probability, 0), 9) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}
