import TermsCore

/// Finds the lowest age at which a service may be used.
///
/// Ages from which use is allowed go before ages under which no data is wanted; the lowest of them
/// counts.
struct MinimumAge {
  private var from: [Stated<Int>] = []
  private var under: [Stated<Int>] = []

  /// The lowest age found.
  var found: Stated<Int>? {
    (from.isEmpty ? under : from).min { $0.value < $1.value }
  }

  mutating func read(_ sentence: Reading.Sentence, cues: [Cue<ValueCue>], in reading: Reading) {
    guard !cues.contains(where: { $0.label == .sale }) else { return }
    let isBar = cues.contains { $0.label == .strongBar }
      || (cues.contains { $0.label == .bar } && !cues.contains { $0.label == .parent })
    for cue in cues where cue.label == .ageUnder {
      guard isBar, let age = age(in: cue.words, of: reading) else { continue }
      under.append(Stated(value: age, evidence: reading.evidence(sentence)))
    }
    for cue in cues where cue.label == .ageFrom {
      let overlapsUnder = cues.contains {
        $0.label == .ageUnder && $0.words.overlaps(cue.words)
      }
      guard !overlapsUnder, let age = age(in: cue.words, of: reading) else { continue }
      from.append(Stated(value: age, evidence: reading.evidence(sentence)))
    }
  }

  /// The age that the words state, when they leave no doubt that it is one.
  private func age(in range: Range<Int>, of reading: Reading) -> Int? {
    let words = reading.words
    guard let age = NumberWords.value(of: range.map { words[$0] }), 4...25 ~= age else {
      return nil
    }
    let end = min(range.upperBound + 3, words.count)
    let marks: Set<String> = ["age", "aged", "old", "older", "years", "minor", "minors", "ages"]
    let units: Set<String> = ["days", "day", "months", "month", "hours", "minutes", "weeks", "business"]
    guard !(range.lowerBound..<end).contains(where: { units.contains(words[$0]) }) else {
      return nil
    }
    let start = max(range.lowerBound - 4, 0)
    let near = (start..<end).contains {
      marks.contains(words[$0]) || words[$0].hasPrefix("child") || words[$0] == "persons"
        || words[$0] == "individuals" || words[$0] == "users" || words[$0] == "anyone"
    }
    guard near else { return nil }
    return age
  }
}
