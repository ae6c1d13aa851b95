internal import TermsCore

/// The legal terms that a summary uses or quotes.
struct Glossary: Sendable {
  /// The most terms explained.
  static let limit = 4

  private var entries: [GlossaryEntry] = []
  /// The entry of each pattern.
  private var entryOfPattern: [Int] = []
  private let matcher: PhraseMatcher

  /// Reads `term | explanation | phrases`.
  ///
  /// - Precondition: the phrases are well-formed.
  init(_ table: String) {
    var patterns: [String] = []
    for line in TableText.lines(table) {
      let (term, rest) = TableText.halves(line)
      let (explanation, phrases) = TableText.halves(rest)
      for phrase in TableText.choices(phrases) {
        patterns.append(phrase)
        entryOfPattern.append(entries.count)
      }
      entries.append(GlossaryEntry(term: term, explanation: explanation))
    }
    do throws(PhraseError) {
      matcher = try PhraseMatcher(patterns)
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// The terms in the words of the sections, in the order of the table: those of our own sentences,
  /// then those of quotes.
  ///
  /// - Complexity: O(words of `sections`).
  func entries(in sections: [SummarySection]) -> [GlossaryEntry] {
    var own = ""
    var quoted = ""
    for cell in sections.flatMap(\.points).flatMap(\.cells) {
      for run in cell.runs {
        switch run {
        case .plain(let words), .strong(let words): own += words
        case .quote(let words): quoted += words + " · "
        case .link, .code, .clauses: break
        }
      }
      own += " · "
    }
    let first = terms(in: own)
    let found = first + terms(in: quoted).filter { !first.contains($0) }
    return found.prefix(Self.limit).map { entries[$0] }
  }

  /// The entries whose phrases `text` holds; a phrase within a longer one counts for the longer.
  func terms(in text: String) -> [Int] {
    let matches = matcher.matches(in: text)
    let kept = matches.filter { match in
      !matches.contains { $0.words.count > match.words.count && $0.words.overlaps(match.words) }
    }
    return Set(kept.map { entryOfPattern[$0.pattern] }).sorted()
  }

  /// The terms that `text` holds.
  func names(in text: String) -> [String] { terms(in: text).map { entries[$0].term } }
}
