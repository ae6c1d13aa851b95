internal import TermsCore

extension MarkdownPage {
  /// Every tagged clause by topic: a line each with its first words.
  mutating func writeFindings(_ report: Report) {
    text += "\n## \(catalogue[.findingsTitle])\n"
    for tag in Tag.allCases where tag != .other {
      let clauses = report.document.clauses.indices.filter {
        report.tags.sets[$0].contains(tag)
      }
      guard !clauses.isEmpty else { continue }
      text += "\n### \(catalogue.name(Self.name(tag))) (\(clauses.count))\n"
      for index in clauses {
        text += "- "
        switch report.tags.impacts[index] {
        case .bad: text += "⚠ "
        case .good: text += "✓ "
        case .neutral: break
        }
        write(
          Passage([
            .quote(String(report.document[report.document.clauses[index].range])), .plain(" "),
            .clauses([index]),
          ]))
        text += "\n"
      }
    }
  }

  /// A tag's name for readers: "business transfer".
  private static func name(_ tag: Tag) -> String {
    let words = tag.rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
