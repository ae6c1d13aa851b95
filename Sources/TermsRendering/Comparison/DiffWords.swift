import TermsCore

/// The words of ours on a page that shows a diff.
enum DiffWords {
  static let title = "what changed for you"
  static let nothing = "Nothing that matters changed."
  static let note = """
    A change is told only where the words that it rests on changed. It can miss things: read both \
    versions before you rely on a line. Not legal advice.
    """
  static let documentTitle = "The document, with what changed in its words"

  /// The headings of the changes by what they are for the reader, in the order shown.
  static let headings: [(impact: Impact, title: String)] = [
    (.bad, "Worse for you"), (.neutral, "Different"), (.good, "Better for you"),
  ]

  /// The word for an impact on the reader in data for programs.
  static func impact(_ impact: Impact) -> String {
    switch impact {
    case .bad: "worse"
    case .neutral: "different"
    case .good: "better"
    }
  }

  /// How many changes there are, by impact.
  static func counts(of diff: TermsDiff) -> String {
    guard !diff.changes.isEmpty else { return nothing }
    let parts = headings.compactMap { impact, _ in
      let count = diff.changes.count { $0.impact == impact }
      return count == 0 ? nil : "\(count) \(self.impact(impact))"
    }
    let count = diff.changes.count
    return "\(count) \(count == 1 ? "change" : "changes") for you: "
      + parts.joined(separator: ", ") + "."
  }

  /// What became of the clauses.
  static func clauses(of diff: TermsDiff) -> String {
    let parts: [(ClauseChange.Fate, String)] = [
      (.same, "the same"), (.moved, "moved"), (.reworded, "reworded"), (.added, "new"),
      (.removed, "gone"),
    ]
    return "Clauses: "
      + parts.map { "\(diff.count($0)) \($1)" }.joined(separator: ", ") + "."
  }

  /// What the document is called.
  static func name(of diff: TermsDiff) -> String {
    let title = diff.new.document.title
    guard let company = diff.new.facts.company else { return title.isEmpty ? diff.new.name : title }
    return title.contains(company) ? title : title.isEmpty ? company : "\(company) — \(title)"
  }

  /// The date of a version, as it gives it; nil when it gives none.
  static func date(of report: Report) -> String? {
    guard case .text(let date) = report.facts[.effectiveDate].value else { return nil }
    return date
  }

  /// The words that a side of a change is shown by: two passages at most, none twice.
  static func shown(_ evidence: [Evidence]) -> [Evidence] {
    var seen: Set<TextRange> = []
    return Array(evidence.filter { seen.insert($0.range).inserted }.prefix(2))
  }

  /// The words of a piece of evidence, cut after `limit` words.
  static func quote(_ evidence: Evidence, of document: Document, limit: Int = 45) -> String {
    let words = document[evidence.range].split(whereSeparator: \.isWhitespace)
    guard words.count > limit else { return String(document[evidence.range]) }
    return words.prefix(limit).joined(separator: " ") + " …"
  }
}
