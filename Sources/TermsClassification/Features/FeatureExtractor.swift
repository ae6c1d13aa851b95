/// Writes down the features of one clause after another, reusing its memory.
///
/// Give it the clause's headings and lead-in, then its text, then read ``features``. The same parts
/// give the same features whether they come from a loose clause or from a whole document.
package struct FeatureExtractor: Sendable {
  /// One feature: its hash and the block it belongs to.
  ///
  /// A feature may come more than once.
  package struct Feature: Sendable {
    package var hash: UInt64
    package var block: FeatureBlock
    /// Whether it is two words in a row, which the hidden layer does not look at.
    package var isWordPair = false
  }

  /// The features of the present clause.
  package private(set) var features: [Feature] = []
  private var words: [WordHasher.Word] = []
  private var genre = DocumentGenre.unknown
  private var conceptsOfSentence: [Int] = []

  package init() {}

  /// The features of `clause`; replaces those of the one before.
  ///
  /// A model that builds upon the clause tags is given their probabilities too, in the order of
  /// `Tag.allCases`.
  package mutating func extract(_ clause: ClauseInput, tagProbabilities: [Float] = []) {
    begin(genre: DocumentGenre(title: clause.documentType), hasLead: !clause.lead.isEmpty)
    for heading in clause.path.dropLast() { add(heading.utf8.span, to: .parents) }
    if let heading = clause.path.last { add(heading.utf8.span, to: .heading) }
    if !clause.lead.isEmpty { add(clause.lead.utf8.span, to: .lead) }
    add(clause.text.utf8.span, to: .text)
    for (tag, probability) in tagProbabilities.enumerated() {
      for (level, least) in Self.levels.enumerated() where probability >= least {
        add(tag, level, to: .tags)
      }
    }
  }

  /// The probabilities from which on a tag has one more feature.
  private static let levels: [Float] = [0.1, 0.3, 0.6, 0.9]

  /// Begins a new clause.
  mutating func begin(genre: DocumentGenre, hasLead: Bool) {
    features.removeAll(keepingCapacity: true)
    self.genre = genre
    addSetting(genre.rawValue)
    addSetting(hasLead ? 100 : 101)
  }

  /// Adds one part of the clause.
  mutating func add(_ text: Span<UInt8>, to block: FeatureBlock) {
    words.removeAll(keepingCapacity: true)
    WordHasher.append(text, to: &words)
    let anywhere = FeatureBlock.anywhere.salt
    var previous: UInt64?
    for word in words {
      features.append(Feature(hash: word.whole ^ block.salt, block: block))
      features.append(Feature(hash: word.stem ^ anywhere, block: .anywhere))
      if let previous {
        let pair = WordHasher.pair(previous, word.whole)
        features.append(Feature(hash: pair ^ block.salt, block: block, isWordPair: true))
      }
      previous = word.whole
    }
    switch block {
    case .text:
      addSetting(200 + UInt64(words.count.bitWidth - words.count.leadingZeroBitCount))
      addConcepts()
    case .heading, .lead: addConceptsAbove(block)
    default: break
    }
  }

  private mutating func addSetting(_ value: UInt64) {
    features.append(
      Feature(hash: WordHasher.pair(value, FeatureBlock.setting.salt), block: .setting))
  }

  /// The concepts of a heading or lead-in.
  private mutating func addConceptsAbove(_ block: FeatureBlock) {
    var found = ConceptSet()
    var previous: WordHasher.Word?
    for word in words {
      found.formUnion(ConceptLexicon.standard.concepts(of: word, after: previous))
      previous = word
    }
    found.forEach { add($0, block.rawValue, to: .concepts) }
  }

  /// The concepts of the clause: each, each in such a document, and every two in one sentence, in
  /// the order of their first words.
  private mutating func addConcepts() {
    var found = ConceptSet()
    var sentence = ConceptSet()
    var previous: WordHasher.Word?
    conceptsOfSentence.removeAll(keepingCapacity: true)
    for word in words {
      if word.beginsSentence {
        sentence = ConceptSet()
        conceptsOfSentence.removeAll(keepingCapacity: true)
        previous = nil
      }
      var new = ConceptLexicon.standard.concepts(of: word, after: previous)
      previous = word
      new.subtract(sentence)
      sentence.formUnion(new)
      found.formUnion(new)
      new.forEach { concept in
        for earlier in conceptsOfSentence { add(earlier, concept, to: .conceptPairs) }
        conceptsOfSentence.append(concept)
      }
    }
    found.forEach { concept in
      add(concept, FeatureBlock.text.rawValue, to: .concepts)
      add(concept, Int(genre.rawValue), to: .conceptsInGenre)
    }
  }

  private mutating func add(_ first: Int, _ second: Int, to block: FeatureBlock) {
    let hash = WordHasher.pair(UInt64(first) << 8 | UInt64(second), block.salt)
    features.append(Feature(hash: hash, block: block))
  }
}
