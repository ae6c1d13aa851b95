import TermsCore

/// Finds which kinds of personal data a document says are collected, and which are shared.
struct DataTypeFinder: Sendable {
  private let lexicon = DataTypeLexicon.shared
  private let cues = SentencePractices.shared

  /// The kinds of data in order of first mention; each at most once for each practice, with the
  /// sentence of the clause that speaks most surely of the practice.
  ///
  /// - Complexity: O(*n*) in the words of the document.
  func find(in reading: Reading) -> [DataTypeMention] {
    var best: [Key: Found] = [:]
    var types = lexicon.scan(reading.words)
    var practices = cues.scan(reading)
    var denials = Self.neverTaken.scan(reading.words)
    var (clause, denied): (Int, Set<Int>) = (-1, [])
    for (index, sentence) in reading.sentences.enumerated() {
      if sentence.clause != clause {
        clause = sentence.clause
        denied = neverTaken(inClause: clause, reading, &types, &denials)
      }
      let collected = max(
        reading.tags.probability(of: .collection, at: clause),
        reading.tags.probability(of: .tracking, at: clause))
      let shared = reading.tags.probability(of: .sharing, at: clause)
      guard collected > 0.15 || shared > 0.3 else { continue }
      let named = types.types(in: sentence.words)
      guard !named.isEmpty else { continue }
      let said = practices.practices(ofSentence: index)
      for (type, words) in named
      where !denied.contains(type) && !practices.isDenied(words, inSentence: index) {
        // The tags decide; the words of the sentence alone do when the tags leave it open.
        if collected > 0.5 || (collected > 0.15 && said.contains(.collected)) {
          note(type, .collected, index, weight: collected, into: &best)
        }
        if shared > 0.3, said.contains(.shared) {
          note(type, .shared, index, weight: shared, into: &best)
        }
      }
    }
    return best.sorted { left, right in
      (left.value.first, left.key.type, left.key.practice.rawValue)
        < (right.value.first, right.key.type, right.key.practice.rawValue)
    }.map { key, found in
      DataTypeMention(
        type: lexicon.types[key.type], practice: key.practice,
        evidence: reading.evidence(reading.sentences[found.sentence]))
    }
  }

  private static let neverTaken = CueList<Bool>(DataTypeCues.neverTaken) { (true, $0) }
  private static let reservations = WordSet(DataTypeCues.reservations)

  /// The kinds that a clause says flatly are not taken ("we do not store card numbers"), so that
  /// another sentence of it on paying by card does not count.
  private func neverTaken(
    inClause clause: Int, _ reading: Reading, _ types: inout DataTypeScan,
    _ denials: inout CueList<Bool>.Scan
  ) -> Set<Int> {
    var found: Set<Int> = []
    for range in reading.document.sentences[reading.document.clauses[clause].sentences] {
      let words = reading.words.indices(in: range)
      guard let denial = denials.matches(in: words).first?.words else { continue }
      for (type, named) in types.types(in: denial.upperBound..<words.upperBound)
      where !(denial.lowerBound..<named.upperBound).contains(where: {
        Self.reservations.contains(reading.words, $0)
      }) {
        found.insert(type)
      }
    }
    return found
  }

  private struct Key: Hashable {
    var type: Int
    var practice: DataTypeMention.Practice
  }

  private struct Found {
    var first: Int
    var sentence: Int
    var weight: Float
  }

  private func note(
    _ type: Int, _ practice: DataTypeMention.Practice, _ sentence: Int, weight: Float,
    into best: inout [Key: Found]
  ) {
    let key = Key(type: type, practice: practice)
    guard let known = best[key] else {
      best[key] = Found(first: sentence, sentence: sentence, weight: weight)
      return
    }
    // A later sentence must be clearly better to take the place of an earlier one.
    if weight > known.weight + 0.2 {
      best[key] = Found(first: known.first, sentence: sentence, weight: weight)
    }
  }
}
