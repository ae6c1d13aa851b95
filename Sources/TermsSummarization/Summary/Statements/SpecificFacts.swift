internal import TermsCore

/// The sentences about what only some documents say, and the phrases that say it.
struct SpecificFactTable: Sendable {
  /// A kind of fact.
  struct Row: Sendable {
    var topic: String
    var weight: Int
    /// Whether it helps the reader: then it is no warning.
    var isGood = false
    /// Whether it holds only of what the company does.
    var isOfCompany = false
    /// Whether it holds only where its sentence makes no exception.
    var isPlain = false
    var condition: Condition
    var tags: TagSet
    /// The sentence, then forms of it that need fewer values.
    var templates: [Template]
  }

  private(set) var rows: [Row] = []
  /// For each phrase: its row, and whether it holds a negation of its own.
  private(set) var phrases: [(row: Int, isNegative: Bool)] = []
  let matcher: PhraseMatcher

  /// Reads `topic | weights | flags and condition | tags | sentence ; form | phrase ; phrase` lines.
  init(_ table: String) {
    var patterns: [String] = []
    let negatives = WordSet(Denial.negationList + " without")
    for line in TableText.lines(table) {
      let cells = String(line).pieces(at: "|", most: 6, keepsEmpty: true)
        .map { TableText.trimmed($0) }
      var flags = cells[2].pieces(at: " ").map { String($0) }
      var row = Row(
        topic: cells[0],
        weight: cells[1].utf8.reduce(0) { $0 + Int($1) - Int(UInt8(ascii: "0")) },
        condition: Condition(""),
        tags: TagSet(cells[3].pieces(at: " ").map { Tag(rawValue: String($0))! }),
        templates: TableText.choices(cells[4]).map { Template($0) })
      row.isGood = flags.contains("good")
      row.isOfCompany = flags.contains("@company")
      row.isPlain = flags.contains("plain")
      flags.removeAll { ["good", "@company", "plain"].contains($0) }
      row.condition = Condition(flags.joined(separator: " "))
      for phrase in cells[5].pieces(at: ";") {
        let words = Words(scanning: String(phrase))
        let isNegative = (0..<words.count).contains { negatives.contains(words, $0) }
        phrases.append((rows.count, isNegative))
        patterns.append(TableText.trimmed(phrase))
      }
      rows.append(row)
    }
    do throws(PhraseError) {
      matcher = try PhraseMatcher(patterns, macros: Self.macros)
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// What the phrases call by name.
  private static let macros = [
    "time": """
    # #? #? (business|calendar|working|full|consecutive)? \
    (day|days|week|weeks|month|months|year|years|hour|hours)
    """,
    "within": """
    within|within a period of|within the first|no later than|not later than|during the first\
    |in the first
    """,
    "staff": """
    (employees|staff|personnel|reviewers|moderators|contractors|agents|annotators|humans\
    |customer support|support team|our team|engineers)
    """,
  ]
}

/// What one document says of the kinds in ``SpecificFactTable``.
struct SpecificFacts: Sendable {
  /// Words that say a fact.
  struct Match: Sendable {
    var row: Int
    var evidence: Evidence
    var sentence: TextRange
    /// The words of the phrase, as indices into the document's.
    var words: Range<Int>
  }

  /// A fact as a sentence.
  struct Said: Sendable {
    var topic: String
    var weight: Int
    var isGood: Bool
    var tags: TagSet
    var runs: [Passage.Run]
    var match: Match
  }

  /// In reading order.
  private(set) var matches: [Match] = []

  /// Looks for all phrases of the table.
  ///
  /// - Complexity: O(words of the document).
  init(in document: Document, tags: ClauseTags, table: SpecificFactTable) {
    let words = document.words
    var scan = table.matcher.scan(words)
    for (index, clause) in document.clauses.enumerated() where clause.kind != .tableRow {
      let isDeniedByLeadIn = Denial.isDeniedByLeadIn(clause, in: document)
      for sentence in document.sentences[clause.sentences] {
        let all = words.indices(in: sentence)
        for match in scan.matches(in: all) {
          let phrase = table.phrases[match.pattern]
          let row = table.rows[phrase.row]
          guard all.count >= 4, row.tags.isEmpty || row.tags.intersects(tags.sets[index]),
            !isDeniedByLeadIn, clause.leadIn != nil || Denial.isStatement(all, of: words),
            phrase.isNegative || !SpecificActor.isDenied(match.words, in: all, of: words),
            !row.isOfCompany
              || SpecificActor.isCompany(before: match.words.lowerBound, in: all, of: words),
            !row.isPlain || !SpecificActor.hasException(all, of: words),
            !SpecificActor.isDefinition(all, of: words)
          else { continue }
          let evidence = Evidence(clause: index, range: words.range(of: match.words))
          matches.append(
            Match(row: phrase.row, evidence: evidence, sentence: sentence, words: match.words))
        }
      }
    }
  }

  /// The facts as sentences, one of each topic, in the order of the table: the words that fill the
  /// fullest form of the sentence are taken, of these the first.
  func said(of material: Material) -> [Said] {
    let table = material.tables.specific
    var topics: Set<String> = []
    var result: [Said] = []
    for (index, row) in table.rows.enumerated() {
      let found = matches.filter { $0.row == index }
      guard !found.isEmpty, !topics.contains(row.topic),
        row.condition.evidence(in: material) != nil
      else { continue }
      filling: for template in row.templates {
        for match in found {
          let slots = SpecificSlots(match, of: material)
          guard let runs = template.filled({ slots.value($0) }) else { continue }
          topics.insert(row.topic)
          result.append(
            Said(
              topic: row.topic, weight: row.weight, isGood: row.isGood, tags: row.tags,
              runs: runs, match: match))
          break filling
        }
      }
    }
    return result
  }
}

/// Who acts in a sentence.
enum SpecificActor {
  private static let ours = WordSet("we us our company it")
  private static let others = WordSet(
    """
    you user users customer customers member members they vendor vendors provider providers partner \
    partners advertiser advertisers seller sellers host hosts merchant merchants parents networks third
    """)

  /// Whether none but the company is named last before a word.
  static func isCompany(before place: Int, in sentence: Range<Int>, of words: Words) -> Bool {
    for index in stride(from: place, through: max(sentence.lowerBound, place - 8), by: -1) {
      if ours.contains(words, index) { return true }
      if others.contains(words, index) { return false }
    }
    return true
  }

  /// Whether a sentence makes an exception: "except", "unless".
  static func hasException(_ sentence: Range<Int>, of words: Words) -> Bool {
    sentence.contains { exceptions.contains(words, $0) }
  }

  /// Whether a sentence says only what a word means.
  static func isDefinition(_ sentence: Range<Int>, of words: Words) -> Bool {
    sentence.prefix(8).contains { definers.contains(words, $0) }
  }

  /// Whether words before or within a match deny it: "we do not record".
  ///
  /// What is denied under a condition ("if you do not cancel") and "no later than" deny nothing.
  static func isDenied(_ match: Range<Int>, in sentence: Range<Int>, of words: Words) -> Bool {
    let first = match.lowerBound
    if first > sentence.lowerBound, words[first - 1] == "non" { return true }
    let upper = min(sentence.upperBound, match.upperBound + 1)
    return (max(sentence.lowerBound, match.lowerBound - 5)..<upper).contains { index in
      guard negations.contains(words, index) else { return false }
      if index >= match.upperBound, words[index] == "without" { return false }
      if index + 1 < sentence.upperBound, measures.contains(words, index + 1) { return false }
      return !(max(sentence.lowerBound, index - 5)..<index).contains {
        conditions.contains(words, $0)
      }
    }
  }

  private static let negations = WordSet(
    """
    not never neither nor cannot don't doesn't won't no refrain prohibited nobody without waive \
    waives waived exempt
    """)
  private static let measures = WordSet("less later more fewer only longer limited event")
  private static let conditions = WordSet("if unless until where when otherwise once after")
  private static let exceptions = WordSet("except excluding unless otherwise save exercised")
  private static let definers = WordSet("means refers")
}
