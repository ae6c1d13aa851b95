import TermsCore

/// Finds the places whose law governs.
struct GoverningLaw {
  private(set) var found: [Stated<String>] = []

  mutating func read(_ sentence: Reading.Sentence, cues: [Cue<ValueCue>], in reading: Reading) {
    guard cues.contains(where: { $0.label == .governs || $0.label == .lawGoverns }) else { return }
    guard !isAboutModelClauses(sentence, in: reading) else { return }
    var spoken: Range<Int>?
    for cue in cues {
      let place: Range<Int>? =
        switch cue.label {
        case .lawOf where isGoverning(cue, among: cues):
          PlaceName.after(cue.words.upperBound, in: sentence, of: reading)
        case .lawGoverns: PlaceName.before(cue.words.lowerBound, in: sentence, of: reading)
        case .governs where isPassive(cue, in: reading):
          PlaceName.before(cue.words.upperBound - 1, in: sentence, of: reading)
        default: nil
        }
      guard var place else { continue }
      // "the laws of the United States and of the State of Oregon" are one law in two steps.
      if let first = spoken, first.upperBound <= place.lowerBound,
        place.lowerBound - first.upperBound <= 6, Self.isFederal(first, in: reading),
        found.last?.evidence == reading.evidence(sentence)
      {
        found.removeLast()
        place = first.lowerBound..<place.upperBound
      }
      spoken = place
      let name = String(reading.document[reading.words.range(of: place)])
      guard !found.contains(where: { $0.value.lowercased() == name.lowercased() }) else { continue }
      found.append(Stated(value: name, evidence: reading.evidence(sentence)))
    }
  }

  /// Whether the place is the United States as a whole.
  private static func isFederal(_ place: Range<Int>, in reading: Reading) -> Bool {
    place.count <= 4
      && place.contains { ["united", "usa", "u.s"].contains(reading.words[$0]) }
      && !place.contains { ["kingdom", "arab", "state"].contains(reading.words[$0]) }
  }

  /// Whether the law is that of standard contractual clauses for transfers, not of the document.
  private func isAboutModelClauses(_ sentence: Reading.Sentence, in reading: Reading) -> Bool {
    sentence.words.contains {
      reading.words[$0] == "sccs"
        || (reading.words[$0] == "clauses" && $0 > sentence.words.lowerBound
          && ["contractual", "model"].contains(reading.words[$0 - 1]))
    }
  }

  /// Whether the words read "governed by … law".
  private func isPassive(_ cue: Cue<ValueCue>, in reading: Reading) -> Bool {
    ["governed", "construed", "interpreted"].contains(reading.words[cue.words.lowerBound])
      && reading.words[cue.words.upperBound - 1] == "law"
  }

  /// Whether the words that govern hold the word "law" or stand just before or after it.
  private func isGoverning(_ cue: Cue<ValueCue>, among cues: [Cue<ValueCue>]) -> Bool {
    cues.contains {
      ($0.label == .governs || $0.label == .lawGoverns)
        && $0.words.lowerBound - 8 <= cue.words.lowerBound
        && cue.words.lowerBound <= $0.words.upperBound + 6
    }
  }
}

/// Reads names of places out of running words.
enum PlaceName {
  /// Words that may stand inside a name of a place in lower case.
  private static let connectors = set(
    """
    the of and state states province republic kingdom commonwealth district county city grand \
    duchy canton federal people's people’s mainland special administrative region united in
    """)
  /// Words that end a name, in sentences all of capitals too.
  private static let stops = set(
    """
    without excluding regardless except as applicable with irrespective but notwithstanding where \
    if only for to that which shall will is are this these you your we our any all other courts \
    international private conflict conflicts choice agreement terms govern governs apply applies \
    exclusively then unless by or such its their law laws country jurisdiction place member data \
    eea eu export regulations consumer exporter customer user privacy relevant local mandatory not no from on when
    """)
  /// Words that are capitalised and no place.
  private static let noPlaces = set(
    """
    state states country the of and in law laws governing applicable federal arbitration act gdpr \
    data protection company service services site jurisdiction country's section article european
    """)

  private static func set(_ list: String) -> Set<String> {
    Set(list.pieces(at: " ").map(String.init))
  }

  /// The name that begins at a word: "the State of California, USA".
  static func after(_ start: Int, in sentence: Reading.Sentence, of reading: Reading) -> Range<Int>?
  {
    let words = reading.words
    var end = start
    while end < min(sentence.words.upperBound, start + 16) {
      let word = words[end]
      if stops.contains(word) { break }
      let isName = words.styles[end].contains(.capitalised)
      guard isName || connectors.contains(word) else { break }
      if end > start, words.styles[end].contains(.afterPunctuation),
        !(isName && isJoined(end, words))
      {
        break
      }
      end += 1
    }
    return trimmed(start..<end, in: words)
  }

  /// The name that ends before a word: "French" in "French law applies".
  static func before(
    _ end: Int, in sentence: Reading.Sentence, of reading: Reading
  ) -> Range<Int>? {
    let words = reading.words
    var start = end
    let first = max(sentence.words.lowerBound, end - 5)
    while start > first, words.styles[start - 1].contains(.capitalised),
      !words.styles[start].contains(.afterPunctuation) || start == end,
      !stops.contains(words[start - 1])
    {
      start -= 1
    }
    guard start < end, start > sentence.words.lowerBound || isAdjective(words[end - 1]) else {
      return nil
    }
    return trimmed(start..<end, in: words).map { $0.lowerBound..<min($0.upperBound + 1, end + 1) }
  }

  /// Names of peoples ("French", "Irish", "Californian") and a few places that head a sentence.
  private static func isAdjective(_ word: String) -> Bool {
    ["ish", "ese", "ian", "can", "ench", "utch", "man", "ss", "ia", "york", "texas", "land", "are"]
      .contains { word.hasSuffix($0) }
  }

  /// Whether a comma, not a full stop or bracket, joins a word to the one before it.
  private static func isJoined(_ index: Int, _ words: Words) -> Bool {
    words.starts[index] - words.ends[index - 1] == 2
  }

  private static func trimmed(_ range: Range<Int>, in words: Words) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ["the", "and", "of", "in"].contains(words[start]) { start += 1 }
    while start < end,
      (connectors.contains(words[end - 1]) && !isCapitalName(end - 1, words))
        || words[end - 1].utf8.count == 1
    {
      end -= 1
    }
    guard (start..<end).contains(where: { !noPlaces.contains(words[$0]) }) else { return nil }
    return start..<end
  }

  private static func isCapitalName(_ index: Int, _ words: Words) -> Bool {
    words.styles[index].contains(.capitalised)
      && !["the", "and", "of", "in"].contains(words[index])
  }
}
