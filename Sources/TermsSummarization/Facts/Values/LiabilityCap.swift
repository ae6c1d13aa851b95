import TermsCore

/// Finds the sum that liability is capped at.
struct LiabilityCap {
  private(set) var found: Stated<String>?
  private var bestScore = 0

  mutating func read(_ sentence: Reading.Sentence, cues: [Cue<ValueCue>], in reading: Reading) {
    guard let cap = cues.first(where: { $0.label == .cappedAt }),
      cues.contains(where: { $0.label == .liability })
        || reading.tags.sets[sentence.clause].contains(.liability)
    else { return }
    for cue in cues where cue.label == .cappedAt && cue.words.lowerBound >= cap.words.lowerBound {
      guard let sum = sum(at: cue, in: sentence, of: reading) else { continue }
      if sum.score > bestScore {
        bestScore = sum.score
        found = Stated(value: sum.text, evidence: reading.evidence(sentence))
      }
      return
    }
  }

  /// The words of the cap and how surely they are one.
  private func sum(
    at cue: Cue<ValueCue>, in sentence: Reading.Sentence, of reading: Reading
  ) -> (text: String, score: Int)? {
    let words = reading.words
    let comparison = ["greater", "greatest", "higher", "highest", "larger", "lesser", "lower", "lowest"]
    var start = cue.words.upperBound
    if comparison.contains(words[cue.words.lowerBound]) { start = cue.words.lowerBound }
    while start < sentence.words.upperBound, Self.fillers.contains(words[start]) { start += 1 }
    guard start < sentence.words.upperBound else { return nil }
    let end = min(end(from: start, in: sentence, of: reading), start + 90)
    var hasMoney = false
    var hasAmount = false
    for index in start..<end {
      let style = words.styles[index]
      if style.contains(.number), Self.isMoney(index, in: reading) { hasMoney = true }
      if Self.amounts.contains(words[index]) { hasAmount = true }
    }
    guard hasMoney || hasAmount else { return nil }
    let range = words.range(of: start..<end).closingBracket(in: reading.document)
    return (String(reading.document[range]), hasMoney ? 2 : 1)
  }

  /// Where the cap ends: at words that open another thought, or with the sentence.
  private func end(from start: Int, in sentence: Reading.Sentence, of reading: Reading) -> Int {
    let words = reading.words
    var index = start + 1
    while index < sentence.words.upperBound {
      if words.styles[index].contains(.afterPunctuation), Self.closers.contains(words[index]) {
        return index
      }
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

  private static let currencies: Set<String> = [
    "usd", "eur", "gbp", "dollars", "dollar", "euros", "euro", "pounds", "cents", "sek", "chf",
    "cad", "aud", "inr", "us$", "rupees", "francs", "s$", "hk$", "yen", "jpy", "percent",
  ]
  private static let amounts: Set<String> = [
    "amount", "amounts", "fees", "fee", "paid", "price", "sum", "sums", "foreseeable", "charges",
    "payments", "purchase", "value",
  ]
  private static let fillers: Set<String> = ["the", "of", "to", "at", "than"]
  private static let closers: Set<String> = [
    "even", "whether", "regardless", "notwithstanding", "this", "these", "except", "provided",
    "in", "unless", "irrespective", "you", "we", "and", "under", "some", "nothing", "whichever",
    "whatever", "arising",
  ]
}
