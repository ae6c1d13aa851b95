import TermsCore

/// Weighs the words around a name: does its bearer get personal data?.
struct MentionContext {
  private let reading: Reading
  private let groups = CueGroups.shared
  private let signs: RecipientSigns
  private var scan: PhraseScan
  private var sentence = -1
  private var matches: [PhraseMatch] = []
  private var leadIns: [Int: Set<Int>] = [:]
  private var headings: [Int: Set<Int>] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    signs = RecipientSigns(reading)
    scan = groups.matcher.scan(reading.words)
  }

  /// What is known of one mention, by the names of ``RecipientCues`` and ``RecipientSigns``.
  mutating func features(of mention: NameMention) -> [String: Float] {
    var features: [String: Float] = [:]
    let isLabel = signs.isLabel(mention)
    for group in cues(around: mention).sorted() {
      features[groups.names[group]] = 1
      if isLabel, groups.places[group].isAbove { features["label-" + groups.names[group]] = 1 }
    }
    for sign in signs.of(mention) { features[sign.name] = sign.strength }
    for (tag, probability) in signs.tags(of: mention) {
      features["tag-" + tag.rawValue] = probability
    }
    return features
  }

  /// How strongly the text says that the bearer of a name gets personal data; above 0 means yes.
  mutating func score(of mention: NameMention) -> Float {
    var score = signs.tagScore(of: mention)
    let isLabel = signs.isLabel(mention)
    let found = cues(around: mention)
    for group in found.sorted() {
      score += groups.weights[group]
      if isLabel { score += groups.labelWeights[group] }
    }
    // A company by its full name, or one of the directory, where words of giving announce names.
    let isFullName = mention.origin == .legalForm
    let isListed =
      reading.document.clauses[reading.sentences[mention.sentence].clause].leadIn != nil
    if isListed, isFullName || mention.vendor != nil, found.contains(groups.givesInLeadIn) {
      score += 1
    }
    if isFullName, !found.isDisjoint(with: groups.givesBefore) { score += 1 }
    for sign in signs.of(mention) {
      score += sign.strength * (RecipientSigns.weights[sign.name] ?? 0)
    }
    return score
  }

  /// The groups of cues that hold for a mention.
  private mutating func cues(around mention: NameMention) -> Set<Int> {
    if sentence != mention.sentence {
      sentence = mention.sentence
      matches = scan.matches(in: reading.sentences[mention.sentence].words)
    }
    let clause = reading.sentences[mention.sentence].clause
    var found = cuesOfLeadIn(clause).union(cuesOfHeadings(clause))
    for match in matches {
      let group = groups.groupOfPattern[match.pattern]
      switch groups.places[group] {
      case .before:
        let distance = mention.chain.lowerBound - match.words.upperBound
        if (-1...2).contains(distance), match.words.lowerBound < mention.chain.lowerBound {
          found.insert(group)
        }
      case .after:
        let near = match.words.lowerBound - mention.words.upperBound
        let far = match.words.lowerBound - mention.chain.upperBound
        if (0...1).contains(near) || (0...1).contains(far) { found.insert(group) }
      case .ahead: if match.words.upperBound <= mention.chain.lowerBound { found.insert(group) }
      case .behind: if match.words.lowerBound >= mention.words.upperBound { found.insert(group) }
      case .sentence: found.insert(group)
      case .leadin, .heading: break
      }
    }
    return found
  }

  private mutating func cuesOfLeadIn(_ clause: Int) -> Set<Int> {
    if let known = leadIns[clause] { return known }
    var words = reading.leadInWords(ofClause: clause)
    if words.isEmpty, let header = reading.document.clauses[clause].header {
      words = reading.words.indices(in: header)
    }
    let found = cues(in: words, at: .leadin)
    leadIns[clause] = found
    return found
  }

  private mutating func cuesOfHeadings(_ clause: Int) -> Set<Int> {
    guard let section = reading.document.clauses[clause].section else { return [] }
    if let known = headings[section] { return known }
    var found: Set<Int> = []
    for words in reading.headingWords(aboveClause: clause).prefix(2) {
      found.formUnion(cues(in: words, at: .heading))
    }
    headings[section] = found
    return found
  }

  private mutating func cues(in words: Range<Int>, at place: CueGroups.Place) -> Set<Int> {
    guard !words.isEmpty else { return [] }
    return Set(
      scan.matches(in: words).map { groups.groupOfPattern[$0.pattern] }
        .filter { groups.places[$0] == place })
  }
}
