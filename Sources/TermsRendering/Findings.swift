import TermsCore

/// The clauses about one topic, for the detailed extent of every format.
struct Findings {
  /// A clause and its words.
  struct Finding {
    /// By index from 0.
    var clause: Int
    var words: String
    var impact: Impact

    /// What stands before the words: what costs the reader and what helps are marked.
    var mark: String {
      switch impact {
      case .bad: "⚠ "
      case .good: "✓ "
      case .neutral: ""
      }
    }

    /// The mark, the words as a quote and the clause.
    var passage: Passage {
      Passage([.plain(mark), .quote(words), .plain(" "), .clauses([clause])])
    }
  }

  /// The topic's name for readers: "Business transfer".
  var name: String
  var findings: [Finding]

  /// "Business transfer (3)".
  var heading: String { "\(name) (\(findings.count))" }

  /// The topics of a report in the order of its tags; only those of `report.chosen`, if any.
  static func topics(of report: Report) -> [Findings] {
    Tag.allCases.compactMap { tag in
      guard tag != .other, report.summary.topics.map({ $0.contains(tag) }) ?? true else {
        return nil
      }
      let clauses = report.document.clauses.indices.filter { report.tags.sets[$0].contains(tag) }
      guard !clauses.isEmpty else { return nil }
      return Findings(
        name: report.summary.catalogue.name(name(tag)),
        findings: clauses.map {
          Finding(
            clause: $0, words: String(report.document[report.document.clauses[$0].range]),
            impact: report.tags.impacts[$0])
        })
    }
  }

  private static func name(_ tag: Tag) -> String {
    let words = tag.rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
