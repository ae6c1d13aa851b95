import TermsCore

/// What groups get, by the words that say so.
extension RecipientDetails {
  /// The kinds of data that the sentences say are given to a group; kinds that a sentence names
  /// for another reason do not count.
  mutating func data(givenTo mentions: [(sentence: Int, words: Range<Int>)]) -> [DataType] {
    var found: [DataType] = []
    for mention in mentions {
      let item = GroupPart(mention.words, inSentence: mention.sentence, of: reading).item
      if !wholeScan.values(in: item).isEmpty { return [] }
      for kind in given(to: mention.words, inSentence: mention.sentence)
      where !found.contains(kind) {
        found.append(kind)
      }
    }
    return found
  }

  /// Whether a sentence gives a recipient nothing but data without names ("aggregated data").
  mutating func isNameless(_ mention: Range<Int>, inSentence index: Int) -> Bool {
    let item = GroupPart(mention, inSentence: index, of: reading).item
    let heading = reading.headingWords(aboveClause: reading.sentences[index].clause).first ?? 0..<0
    guard
      namelessScan.matches(in: item).contains(where: { $0.words.lowerBound < mention.upperBound })
        || !namelessScan.matches(in: heading).isEmpty
    else { return false }
    return !namefulScan.matches(in: item).contains { name in
      !(max(item.lowerBound, name.words.lowerBound - 2)..<name.words.upperBound).contains {
        Self.negations.contains(reading.words, $0)
      }
    }
  }

  private static let negations = WordSet("non not no never without cannot any aggregated anonymous")

  /// The kinds of data that the next sentences say those of this one take ("They may see …") or are
  /// given ("We may share your name with these companies").
  mutating func dataTakenNext(toSentence index: Int) -> [DataType] {
    for words in continuations(ofSentence: index) {
      if let end = words.last(where: { word in
        ["with", "to"].contains(reading.words[word]) && word + 1 < words.upperBound
          && Self.thoseMeant.contains(reading.words, word + 1)
      }),
        let gives = signScan.matches(in: words.lowerBound..<end).first(where: { $0.value == .gives }
        )
      {
        let found = kinds(in: gives.words.upperBound..<end, ofSentence: index) { _ in true }
        if !found.isEmpty { return found }
      }
      let takes = signScan.matches(in: words).first { $0.value == .takes }
      // Only where those meant are the ones who take.
      guard let takes, takes.words.lowerBound - words.lowerBound <= 6,
        !(words.lowerBound..<takes.words.lowerBound).contains(where: {
          Self.speakers.contains(reading.words, $0)
        })
      else { continue }
      let found = kinds(in: takes.words.upperBound..<words.upperBound, ofSentence: index) { _ in
        true
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The kinds of data that sentences say named companies are given, in the order met.
  mutating func data(givenTo mentions: [NameMention], in parts: MentionParts) -> [DataType] {
    var found: [DataType] = []
    for mention in mentions {
      let index = mention.sentence
      let words = parts.words(of: mention)
      let sentence = reading.sentences[index]
      let isRow = reading.document.clauses[sentence.clause].kind == .tableRow
      // "Acme: your name and address".
      let isLabel = mention.words.lowerBound <= sentence.words.lowerBound
      if isSource(words) { continue }
      let part = GroupPart(mention.words, inSentence: index, of: reading)
      let signs = signScan.matches(in: sentence.words)
      for kind in kinds(
        in: words, ofSentence: index, where: { isRow || isLabel || part.isGiven($0, by: signs) })
      where !found.contains(kind) {
        found.append(kind)
      }
    }
    return found
  }

  private mutating func given(to mention: Range<Int>, inSentence index: Int) -> [DataType] {
    let sentence = reading.sentences[index]
    let clause = reading.document.clauses[sentence.clause]
    if clause.kind == .tableRow { return kindsBeside(mention, ofSentence: index, in: clause) }
    if isSource(sentence.words) { return [] }
    let part = GroupPart(mention, inSentence: index, of: reading)
    let signs = signScan.matches(in: sentence.words)
    var found = kinds(in: part.item, ofSentence: index) { part.isGiven($0, by: signs) }
    if found.isEmpty { found = kindsOfLeadIn(ofSentence: index) }
    if found.isEmpty { found = kindsOfList(openedBy: index, signs) }
    return found.isEmpty ? dataTakenNext(toSentence: index) : found
  }

  /// What a lead-in gives to those of its items: "We share your name and address with:".
  private mutating func kindsOfLeadIn(ofSentence index: Int) -> [DataType] {
    let leadIn = reading.leadInWords(ofClause: reading.sentences[index].clause)
    guard let last = leadIn.last, Self.openings.contains(reading.words, last) else { return [] }
    let signs = signScan.matches(in: leadIn)
    return kinds(in: leadIn, ofSentence: index) { data in
      signs.contains {
        ($0.value == .gives && $0.words.upperBound <= data.lowerBound)
          || ($0.value == .given && $0.words.lowerBound >= data.upperBound)
      }
    }
  }

  /// The kinds that the items of a list name which a sentence opens: "We share the following data
  /// with couriers:".
  private mutating func kindsOfList(
    openedBy index: Int, _ signs: [(value: GroupPart.Sign, words: Range<Int>)]
  ) -> [DataType] {
    let sentence = reading.sentences[index]
    guard signs.contains(where: { $0.value != .takes }),
      !listScan.values(in: sentence.words).isEmpty
    else { return [] }
    var found: [DataType] = []
    let clauses = reading.document.clauses
    for (next, other) in reading.sentences.enumerated().dropFirst(index + 1).prefix(24) {
      guard let leadIn = clauses[other.clause].leadIn, leadIn.overlaps(sentence.range) else {
        break
      }
      for kind in kinds(in: other.words, ofSentence: next, where: { _ in true })
      where !found.contains(kind) {
        found.append(kind)
      }
    }
    return found
  }

  /// The kinds in the cells of a row beside that of its recipients, by what its columns are called.
  private mutating func kindsBeside(
    _ mention: Range<Int>, ofSentence index: Int, in clause: Clause
  ) -> [DataType] {
    guard let header = clause.header else { return [] }
    let heads = RowCells.cells(of: header, in: reading.document)
    let cells = RowCells.cells(of: clause.range, in: reading.document)
    let place = Int(reading.words.starts[mention.lowerBound])
    guard let own = cells.firstIndex(where: { $0.lowerBound <= place && place < $0.upperBound }),
      own < heads.count, holds(Self.recipientColumns, heads[own])
    else { return [] }
    var found: [DataType] = []
    for column in cells.indices where column != own && column < heads.count {
      guard holds(Self.dataColumns, heads[column]), !holds(Self.recipientColumns, heads[column])
      else { continue }
      let words = reading.words.indices(in: cells[column])
      for kind in kinds(in: words, ofSentence: index, where: { _ in true })
      where !found.contains(kind) {
        found.append(kind)
      }
    }
    return found
  }

  private func holds(_ set: WordSet, _ range: TextRange) -> Bool {
    reading.words.indices(in: range).contains { set.contains(reading.words, $0) }
  }

  private mutating func kinds(
    in words: Range<Int>, ofSentence index: Int, where isMeant: (Range<Int>) -> Bool
  ) -> [DataType] {
    var found: [DataType] = []
    for (type, data) in types.types(in: words)
    where isMeant(data) && !practices.isDenied(data, inSentence: index) && !isInAddress(data)
      && !isCircumstance(data)
    {
      found.append(DataTypeLexicon.shared.types[type])
    }
    return found
  }

  private static let thoseMeant = WordSet("these those such them")
  private static let speakers = WordSet("we you i not never")
  private static let openings = WordSet("with to following by")
  private static let recipientColumns = WordSet(
    """
    who whom recipient recipients third party parties disclose disclosed disclosure share shared sharing \
    entities sold
    """)
  private static let dataColumns = WordSet(
    "category categories data information type types example examples collect collected")

  /// Words for all data, beside which no kind counts.
  static let wholes = CueList<Bool>(
    "(all|any|every) ..4 (categor*|information|data) ..4 (described|above|listed|collected|collect|receive|obtain|hold|have)"
  ) { (true, $0) }

  /// Sentences that open a list of kinds of data.
  static let lists = CueList<Bool>(
    "(following|these|below) ..3 (information|data|categor*|types|details|kinds|identifier*)"
  ) { (true, $0) }
}
