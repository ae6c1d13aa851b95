import TermsCore

/// The words of ours on a page that shows a diff.
struct DiffWords {
  let diff: TermsDiff
  var catalogue: MessageCatalogue { diff.new.summary.catalogue }

  var title: String { catalogue.text(.diffTitle, ["page": name]) }

  /// The headings of the changes by what they are for the reader, in the order shown.
  static let headings: [(impact: Impact, title: MessageKey)] = [
    (.bad, .diffHeadingWorse), (.neutral, .diffHeadingDifferent), (.good, .diffHeadingBetter),
  ]

  /// The word for an impact on the reader in data for programs.
  static func impact(_ impact: Impact) -> String {
    switch impact {
    case .bad: "worse"
    case .neutral: "different"
    case .good: "better"
    }
  }

  /// The names and dates of both versions.
  var versions: [Passage] {
    [(MessageKey.diffOld, diff.old), (.diffNew, diff.new)].map { side, report in
      let version = labelled(side, [.code(report.name)])
      guard let date = Self.date(of: report) else { return Passage(version) }
      let words = catalogue.date(date) ?? date
      return Passage(catalogue.runs(.diffDated, ["version": version, "date": [.plain(words)]]))
    }
  }

  /// Words of one version, told as such.
  func said(_ side: MessageKey, _ words: [Passage.Run]) -> Passage { Passage(labelled(side, words)) }

  private func labelled(_ side: MessageKey, _ words: [Passage.Run]) -> [Passage.Run] {
    catalogue.runs(.diffSide, ["side": [.plain(catalogue[side])], "words": words])
  }

  /// How many changes there are, by impact.
  var counts: String {
    guard !diff.changes.isEmpty else { return catalogue[.diffNothing] }
    let keys: [(Impact, MessageKey)] = [
      (.bad, .diffWorse), (.neutral, .diffDifferent), (.good, .diffBetter),
    ]
    let parts = keys.compactMap { impact, key in
      let count = diff.changes.count { $0.impact == impact }
      return count == 0 ? nil : catalogue.text(key, count: count)
    }
    return catalogue.text(
      .diffCounts, count: diff.changes.count, ["list": catalogue.series(parts)])
  }

  /// What became of the clauses.
  var clauses: String {
    func count(_ fate: ClauseChange.Fate) -> String { catalogue.number(diff.count(fate)) }
    return catalogue.text(
      .diffClauses,
      [
        "same": count(.same), "moved": count(.moved), "reworded": count(.reworded),
        "added": count(.added), "removed": count(.removed),
      ])
  }

  /// Why the versions may be swapped, or two documents; nil when nothing speaks for it.
  var doubt: Passage? {
    guard !diff.warnings.isEmpty else { return nil }
    var runs: [Passage.Run] = []
    for warning in diff.warnings {
      if !runs.isEmpty { runs.append(.plain(" ")) }
      switch warning {
      case .earlierDate: runs += catalogue.runs(.diffEarlierDate)
      case .littleInCommon:
        let share = catalogue.number(Int((diff.commonShare * 100).rounded()))
        runs += catalogue.runs(.diffLittleInCommon, ["share": [.plain(share)]])
      case .otherKind:
        runs += pair(.diffOtherKind, kind(diff.old.facts.kind), kind(diff.new.facts.kind))
      case .otherCompany:
        runs += pair(
          .diffOtherCompany, diff.old.facts.company ?? "", diff.new.facts.company ?? "")
      }
    }
    return Passage(Passage.joined(runs))
  }

  private func pair(_ key: MessageKey, _ old: String, _ new: String) -> [Passage.Run] {
    catalogue.runs(key, ["old": [.plain(old)], "new": [.plain(new)]])
  }

  private func kind(_ kind: DocumentKind) -> String {
    let names = catalogue.choices(.diffKinds)
    let index = DocumentKind.allCases.firstIndex(of: kind) ?? 0
    return index < names.count ? names[index] : kind.rawValue
  }

  /// What the document is called.
  private var name: String {
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
