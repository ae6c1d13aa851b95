import TermsCore

/// Finds the sum that liability is capped at.
struct LiabilityCap {
  private(set) var found: Stated<String>?
  private var bestScore = 0

  mutating func read(_ sentence: Reading.Sentence, cues: [Cue<ValueCue>], in reading: Reading) {
    guard let cap = cues.first(where: { $0.label == .cappedAt }),
      cues.contains(where: { $0.label == .liability })
        || reading.tags.sets[sentence.clause].contains(.liability),
      !isReadersDebt(sentence, of: reading)
    else { return }
    let caps = cues.filter { $0.label == .cappedAt }
    for cue in caps where cue.words.lowerBound >= cap.words.lowerBound {
      // Of "limited to, and will not exceed, …" the last words open the sum.
      let isFollowed = caps.contains {
        $0.words.lowerBound >= cue.words.upperBound
          && $0.words.lowerBound - cue.words.upperBound < 5
          && !Self.comparisons.contains(reading.words[$0.words.lowerBound])
      }
      guard !isFollowed, let sum = sum(at: cue, in: sentence, of: reading) else { continue }
      if sum.score > bestScore {
        bestScore = sum.score
        found = Stated(value: sum.text, evidence: reading.evidence(sentence))
      }
      return
    }
  }

  /// Whether the sum is one that the reader owes: a payment taken back, or one they authorise.
  private func isReadersDebt(_ sentence: Reading.Sentence, of reading: Reading) -> Bool {
    let words = reading.words
    return sentence.words.contains { index in
      words[index].hasPrefix("chargeback")
        || index > sentence.words.lowerBound && words[index - 1] == "you"
          && ["authorize", "authorise"].contains(words[index])
    }
  }

  /// The words of the cap and how surely they are one.
  private func sum(
    at cue: Cue<ValueCue>, in sentence: Reading.Sentence, of reading: Reading
  ) -> (text: String, score: Int)? {
    let words = reading.words
    var start = cue.words.upperBound
    var compares = Self.comparisons.contains(words[cue.words.lowerBound])
    if compares { start = cue.words.lowerBound }
    while start < sentence.words.upperBound,
      Self.fillers.contains(words[start])
        || (words[start] == "in" && start + 2 < sentence.words.upperBound
          && (words[start + 1] == "aggregate" || words[start + 2] == "aggregate"))
    {
      start += 1
    }
    guard start < sentence.words.upperBound else { return nil }
    if Self.comparisons.contains(words[start]) { compares = true }
    let end = min(end(from: start, compares: compares, in: sentence, of: reading), start + 90)
    var hasMoney = false
    var hasAmount = false
    for index in start..<end {
      let style = words.styles[index]
      if style.contains(.number), Self.isMoney(index, in: reading) { hasMoney = true }
      if Self.amounts.contains(words[index]) { hasAmount = true }
    }
    guard hasMoney || hasAmount else { return nil }
    // A list letter before the next point is no part of the sum.
    let last = end - start > 3 && words[end - 1].utf8.count == 1 ? end - 1 : end
    let range = words.range(of: start..<last).closingBracket(in: reading.document)
    return (String(reading.document[range]), isSpecial(sentence, of: reading) ? 1 : 2)
  }

  /// Whether the cap is one for trials and the like only.
  private func isSpecial(_ sentence: Reading.Sentence, of reading: Reading) -> Bool {
    sentence.words.contains { Self.specials.contains(reading.words[$0]) }
  }

  /// Where the cap ends: at words that open another thought, or with the sentence.
  ///
  /// One that compares sums ("the greater of … and …") goes on over "and".
  private func end(
    from start: Int, compares: Bool, in sentence: Reading.Sentence, of reading: Reading
  ) -> Int {
    let words = reading.words
    let closers =
      compares ? Self.closers.subtracting(["and", "in", "under", "we", "you"]) : Self.closers
    var index = start + 1
    var isSecond = false
    while index < sentence.words.upperBound {
      if words[index] == "or" || words[index] == "and" { isSecond = true }
      let gap = TextRange(Int(words.ends[index - 1]), Int(words.starts[index]))
      if compares, isSecond, words[index - 1] != "or", reading.document[gap].holds(";"),
        words[index] != "or", words[index] != "and"
      {
        return index
      }
      let opens = words.styles[index].contains(.afterPunctuation)
      if opens, closers.contains(words[index]) { return index }
      if !compares, opens, words[index - 1] == "and" { return index - 1 }
      index += 1
    }
    return sentence.words.upperBound
  }

  private static func isMoney(_ index: Int, in reading: Reading) -> Bool {
    let words = reading.words
    let word = words[index]
    if let first = word.unicodeScalars.first, "$€£".unicodeScalars.contains(first) { return true }
    let near = [index - 1, index + 1, index + 2].filter { words.starts.indices.contains($0) }
    return near.contains { currencies.contains(words[$0]) }
  }

  private static let specials: Set<String> = [
    "trial", "trials", "beta", "betas", "evaluation", "sandbox",
  ]
  private static let currencies: Set<String> = [
    "usd", "eur", "gbp", "dollars", "dollar", "euros", "euro", "pounds", "cents", "sek", "chf",
    "cad", "aud", "inr", "us$", "rupees", "francs", "s$", "hk$", "yen", "jpy", "percent",
  ]
  private static let amounts: Set<String> = [
    "amount", "amounts", "fees", "fee", "paid", "sum", "sums", "foreseeable", "charges", "payments",
  ]
  private static let comparisons: Set<String> = [
    "greater", "greatest", "higher", "highest", "larger", "lesser", "lower", "lowest",
  ]
  private static let fillers: Set<String> = ["the", "of", "to", "at", "than", "aggregate"]
  private static let closers: Set<String> = [
    "even", "whether", "regardless", "notwithstanding", "this", "these", "except", "provided",
    "in", "unless", "irrespective", "you", "we", "and", "under", "some", "nothing", "whichever",
    "whatever", "arising",
  ]
}
