import TermsCore

/// What binds those who get data, by the words on them or on all.
extension RecipientDetails {
  /// What the sentences say binds a recipient, and which says it: each sentence first, then its
  /// lead-in, then the sentence after it where that one goes on about the recipient ("They may …").
  ///
  /// - Parameters:
  ///   - ownRules: whether it is of a kind that mostly keeps its own rules, so that these count
  ///     when a sentence speaks of both.
  ///   - isBound: whether what the opening of the whole part says of all third parties binds it.
  mutating func limit(
    inSentences sentences: [Int], ownRules: Bool = false, isBound: Bool = true
  ) -> (limit: Recipient.Limit, sentence: Int)? {
    for index in sentences {
      let sentence = reading.sentences[index]
      var places = [sentence.words, reading.leadInWords(ofClause: sentence.clause)]
      places.insert(contentsOf: continuations(ofSentence: index), at: 1)
      places += wordsOnAll(before: index)
      for words in places where !words.isEmpty {
        var limits = limits(in: words)
        if RecipientAnswer.isOfLinks(sentence.clause, in: reading.document) {
          limits.removeAll { $0 == .ownPolicies }
        }
        if limits.isEmpty { continue }
        if limits.contains(.ownPolicies), ownRules || !limits.contains(.contract) {
          return (.ownPolicies, index)
        }
        if limits.contains(.contract) { return (.contract, index) }
      }
    }
    guard isBound else { return nil }
    for index in sentences {
      if let opening = opening(above: reading.sentences[index].clause) {
        return (.contract, opening)
      }
    }
    return nil
  }

  /// What comes before a sentence or before its lead-in and speaks of all who get data: "we require
  /// the recipient to ….
  ///
  /// We may share with …", "they act on your instructions. These include:".
  private func wordsOnAll(before index: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let sentence = reading.sentences[index]
    for earlier in reading.sentences[..<index].reversed().prefix(3) {
      guard earlier.clause == sentence.clause else { break }
      let isOfAll = earlier.words.contains { word in
        Self.anyone.contains(reading.words, word) && word > earlier.words.lowerBound
          && ["the", "any", "all", "these", "third"].contains(reading.words[word - 1])
      }
      if isOfAll { found.append(earlier.words) }
    }
    guard let leadIn = reading.document.clauses[sentence.clause].leadIn,
      let opening = reading.sentences[..<index].lastIndex(where: { $0.range.overlaps(leadIn) }),
      opening > 0, reading.sentences[opening].words.count <= 4,
      reading.sentences[opening - 1].clause == reading.sentences[opening].clause
    else { return found }
    return found + [reading.sentences[opening - 1].words]
  }

  /// The limits that words name, of others than the company and the reader: not "as we are bound".
  private mutating func limits(in words: Range<Int>) -> [Recipient.Limit] {
    var found: [Recipient.Limit] = []
    for (limit, match) in limitScan.matches(in: words) where !found.contains(limit) {
      let first = match.lowerBound
      let isDuty = Self.duties.contains(reading.words, first)
      let before = max(words.lowerBound, first - 3)..<first
      if isDuty, before.contains(where: { Self.others.contains(reading.words, $0) }) { continue }
      found.append(limit)
    }
    return found
  }

  private static let duties = WordSet(
    """
    obligated obligation obligations obliged required bound committed agree agreed undertake restricted \
    prohibited forbidden limited
    """)
  private static let others = WordSet("we you if where when as unless extent otherwise our your")

  /// The sentence at the start of the parts that a clause lies in, if one there limits all third
  /// parties: "We let these third parties use it only for …".
  private mutating func opening(above clause: Int) -> Int? {
    let document = reading.document
    var next = document.clauses[clause].section.flatMap { document.sections[$0].parent }
    while let section = next {
      for (index, sentence) in reading.sentences.enumerated()
      where document.clauses[sentence.clause].section == section {
        guard sentence.clause < clause else { break }
        let isOfAll = sentence.words.contains { word in
          Self.pointers.contains(reading.words, word)
            && (word + 1..<min(word + 3, sentence.words.upperBound)).contains {
              Self.anyone.contains(reading.words, $0)
            }
        }
        if isOfAll, limits(in: sentence.words).contains(.contract) { return index }
      }
      next = document.sections[section].parent
    }
    return nil
  }

  private static let anyone = WordSet("parties recipient recipients")
}
