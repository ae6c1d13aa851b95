import TermsCore

/// Reads off sentences what recipients get, what for, and what binds them.
struct RecipientDetails {
  private static let purposeCues = CueList<String>(RecipientDetailCues.purposes) { line in
    let parts = line.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, parts[0].last == " " else { return nil }
    return (String(parts[0].dropLast()), parts[1])
  }

  private static let limitCues = CueList<Recipient.Limit>(RecipientDetailCues.limits) { line in
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let limit = Recipient.Limit(rawValue: String(parts[0])) else {
      return nil
    }
    return (limit, parts[1])
  }

  private static let roleCues = CueList<Recipient.Role>(RecipientDetailCues.roles) { line in
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let role = Recipient.Role(rawValue: String(parts[0])) else { return nil }
    return (role, parts[1])
  }

  private let reading: Reading
  private var types: DataTypeScan
  private var practices: SentencePractices.Scan
  private var purposeScan: CueList<String>.Scan
  private var limitScan: CueList<Recipient.Limit>.Scan
  private var roleScan: CueList<Recipient.Role>.Scan

  init(_ reading: Reading) {
    self.reading = reading
    types = DataTypeLexicon.shared.scan(reading.words)
    practices = SentencePractices.shared.scan(reading)
    purposeScan = Self.purposeCues.scan(reading.words)
    limitScan = Self.limitCues.scan(reading.words)
    roleScan = Self.roleCues.scan(reading.words)
  }

  /// Whether the words stand after "we do not share" and the like.
  mutating func isDenied(_ words: Range<Int>, inSentence index: Int) -> Bool {
    practices.isDenied(words, inSentence: index)
  }

  /// The kinds of data that the sentences name, in the order met.
  mutating func data(inSentences sentences: [Int]) -> [DataType] {
    var found: [DataType] = []
    for sentence in sentences {
      for (type, words) in types.types(in: reading.sentences[sentence].words)
      where !practices.isDenied(words, inSentence: sentence) {
        let kind = DataTypeLexicon.shared.types[type]
        if !found.contains(kind) { found.append(kind) }
      }
    }
    return found
  }

  /// Plain words for what the sentences say is done, at most three.
  mutating func purposes(inSentences sentences: [Int]) -> [String] {
    var found: [String] = []
    for sentence in sentences {
      for purpose in purposeScan.values(in: reading.sentences[sentence].words)
      where !found.contains(purpose) {
        found.append(purpose)
      }
    }
    return Array(found.prefix(3))
  }

  /// What the clauses of the sentences say binds a recipient; a contract when they say both.
  mutating func limit(inSentences sentences: [Int]) -> Recipient.Limit? {
    var found: Recipient.Limit?
    for sentence in sentences {
      let limits = limitScan.values(in: words(aroundSentence: sentence))
      if limits.contains(.contract) { return .contract }
      if limits.contains(.ownPolicies) { found = .ownPolicies }
    }
    return found
  }

  /// The role that the words of a sentence, its lead-in or its headings give to a recipient.
  mutating func role(inSentence index: Int) -> Recipient.Role? {
    let sentence = reading.sentences[index]
    if let role = roleScan.values(in: sentence.words).first { return role }
    if let role = roleScan.values(in: reading.leadInWords(ofClause: sentence.clause)).first {
      return role
    }
    for heading in reading.headingWords(aboveClause: sentence.clause).prefix(2) {
      if let role = roleScan.values(in: heading).first { return role }
    }
    return nil
  }

  /// The words of a sentence and of the next one in the same clause.
  private func words(aroundSentence index: Int) -> Range<Int> {
    let sentence = reading.sentences[index]
    guard index + 1 < reading.sentences.count,
      reading.sentences[index + 1].clause == sentence.clause
    else { return sentence.words }
    return sentence.words.lowerBound..<reading.sentences[index + 1].words.upperBound
  }
}
