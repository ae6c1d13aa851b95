internal import TermsCore

/// Short phrases of legal English that the facts do not cover: they add a condition to an answer,
/// or are worth a warning.
struct CueFindings: Sendable {
  /// A risky phrase found in a clause.
  struct Warning: Sendable {
    var label: String
    var weight: Int
    /// The words of the phrase.
    var match: Evidence
    /// The sentence it stands in.
    var sentence: TextRange
    /// What it is about; empty where its clause tells.
    var topics: TagSet
  }

  /// The sentences that hold each cue, in reading order.
  private var cues: [String: [Evidence]] = [:]
  /// The risky phrases, in reading order.
  private(set) var warnings: [Warning] = []

  /// Looks for all phrases of the tables.
  ///
  /// - Complexity: O(words of the document).
  init(in document: Document, tags: ClauseTags) {
    let words = document.words
    var scan = Self.matcher.scan(words)
    for (index, clause) in document.clauses.enumerated() {
      let isDeniedByLeadIn = Denial.isDeniedByLeadIn(clause, in: document)
      for sentence in document.sentences[clause.sentences] {
        let indices = words.indices(in: sentence)
        let matches = scan.matches(in: indices)
        let isHarmless = matches.contains { Self.entries[$0.pattern].name == "harmless" }
        for match in matches {
          let entry = Self.entries[match.pattern]
          if !entry.tags.isEmpty, !entry.tags.intersects(tags.sets[index]) { continue }
          let evidence = Evidence(clause: index, range: words.range(of: match.words))
          if entry.weight == 0 {
            if cues[entry.name]?.last?.range != sentence {
              cues[entry.name, default: []].append(Evidence(clause: index, range: sentence))
            }
          } else if !isHarmless, clause.kind != .tableRow, indices.count >= 6,
            !tags.sets[index].contains(.rights), !isDeniedByLeadIn,
            Denial.isStatement(indices, of: words),
            entry.isNegative || !Denial.isDenied(match.words, in: indices, of: words),
            entry.isOfReader || !Denial.isReadersRight(match.words, in: indices, of: words)
          {
            warnings.append(
              Warning(
                label: entry.name, weight: entry.weight, match: evidence, sentence: sentence,
                topics: entry.tags.intersection(tags.sets[index])))
          }
        }
      }
    }
  }

  /// The first sentence that holds the cue called `name`.
  subscript(name: String) -> Evidence? { cues[name]?.first }

  /// All sentences that hold the cue called `name`, in reading order.
  func all(_ name: String) -> [Evidence] { cues[name] ?? [] }

  private struct Entry: Sendable {
    var name: String
    var weight: Int
    var tags: TagSet
    /// Whether its phrase holds a negation of its own, such as "not responsible".
    var isNegative = false
    /// Whether it tells what the reader does, such as "you waive".
    var isOfReader: Bool { name.hasPrefix("you-") || name.hasPrefix("if-you-") }
  }

  private static let parsed: (entries: [Entry], matcher: PhraseMatcher) = {
    var entries: [Entry] = []
    var patterns: [String] = []
    let negatives = WordSet(Denial.negationList + " without")
    func append(_ entry: Entry, _ phrases: String) {
      for phrase in phrases.pieces(at: ";") {
        let words = Words(scanning: String(phrase))
        var entry = entry
        entry.isNegative = (0..<words.count).contains { negatives.contains(words, $0) }
        entries.append(entry)
        patterns.append(TableText.trimmed(phrase))
      }
    }
    for line in TableText.lines(
      [CueTables.conditions, DetailCues.text, WideCues.text].joined(separator: "\n"))
    {
      let (name, rest) = TableText.halves(line)
      let (tags, phrases) = TableText.halves(rest)
      append(Entry(name: name, weight: 0, tags: Topics.tags(tags)), phrases)
    }
    for line in TableText.lines(CueTables.warnings) {
      let (weight, rest) = TableText.halves(line)
      let (label, tail) = TableText.halves(rest)
      let (tags, phrases) = TableText.halves(tail)
      append(Entry(name: label, weight: Int(weight)!, tags: Topics.tags(tags)), phrases)
    }
    do throws(PhraseError) {
      return (entries, try PhraseMatcher(patterns))
    } catch {
      preconditionFailure(error.description)
    }
  }()
  private static var entries: [Entry] { parsed.entries }
  private static var matcher: PhraseMatcher { parsed.matcher }

  /// The tags of clauses that a cue is looked for in; empty for any.
  static func tags(ofCue name: String) -> TagSet {
    entries.first { $0.name == name }?.tags ?? []
  }
}
