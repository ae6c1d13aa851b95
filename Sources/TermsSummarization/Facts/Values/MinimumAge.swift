import TermsCore

/// Finds the lowest age at which a service may be used.
///
/// Ages from which use is allowed go before ages under which no data is wanted, and those before
/// ages on which only some use depends ("if you are 18 or over"); the lowest of a kind counts.
struct MinimumAge {
  private static let collect = WordSet("collect")

  private var from: [Stated<Int>] = []
  private var under: [Stated<Int>] = []
  private var conditional: [Stated<Int>] = []

  /// The lowest age found.
  var found: Stated<Int>? {
    [from, under, conditional].first { !$0.isEmpty }?.min { $0.value < $1.value }
  }

  mutating func read(_ sentence: Reading.Sentence, cues: [Cue<ValueCue>], in reading: Reading) {
    let collects = sentence.words.contains { Self.collect.contains(reading.words, $0) }
    guard collects || !cues.contains(where: { $0.label == .sale }) else { return }
    let isBar =
      cues.contains { $0.label == .strongBar }
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
      let stated = Stated(value: age, evidence: reading.evidence(sentence))
      if isCondition(cue.words, in: sentence, of: reading) {
        conditional.append(stated)
      } else {
        from.append(stated)
      }
    }
  }

  /// Whether the words before the age make it a condition ("if you are 18") or the demand of some
  /// parts only ("certain features require you to be 18").
  private func isCondition(
    _ range: Range<Int>, in sentence: Reading.Sentence, of reading: Reading
  ) -> Bool {
    func holds(within reach: Int, _ words: Set<String>) -> Bool {
      (max(range.lowerBound - reach, sentence.words.lowerBound)..<range.lowerBound).contains {
        words.contains(reading.words[$0])
      }
    }
    return holds(within: 4, ["if", "where", "when"])
      || holds(within: 16, ["certain", "some", "portions", "particular"])
  }

  /// Whether the words right before an age demand it: "you must be", "you have to be at least".
  private func isDemanded(_ range: Range<Int>, of reading: Reading) -> Bool {
    let before = max(range.lowerBound - 5, 0)..<range.lowerBound
    return before.contains { ["be", "are"].contains(reading.words[$0]) }
      && before.contains {
        ["must", "have", "should", "need", "required"].contains(reading.words[$0])
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
    let units: Set<String> = [
      "days", "day", "months", "month", "hours", "minutes", "weeks", "business",
    ]
    guard !(range.lowerBound..<end).contains(where: { units.contains(words[$0]) }) else {
      return nil
    }
    let start = max(range.lowerBound - 4, 0)
    let near = (start..<end).contains {
      marks.contains(words[$0]) || words[$0].hasPrefix("child") || words[$0] == "persons"
        || words[$0] == "individuals" || words[$0] == "users" || words[$0] == "anyone"
    }
    guard near || isDemanded(range, of: reading) else { return nil }
    return age
  }
}
