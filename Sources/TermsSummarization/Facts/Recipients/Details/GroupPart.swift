import TermsCore

/// Which words of a sentence tell what a group gets, and which what it gets it for.
///
/// One sentence often speaks of several groups: "we share your address with couriers, and with
/// affiliates and vendors that host our servers".
struct GroupPart {
  private let reading: Reading
  private let sentence: Reading.Sentence
  private let mention: Range<Int>

  init(_ mention: Range<Int>, inSentence index: Int, of reading: Reading) {
    self.reading = reading
    self.mention = mention
    sentence = reading.sentences[index]
  }

  /// The words between the semicolons around the mention.
  var item: Range<Int> {
    var (start, end) = (sentence.words.lowerBound, sentence.words.upperBound)
    guard mention.lowerBound >= start, mention.upperBound <= end else { return sentence.words }
    for word in sentence.words.dropFirst() where gap(before: word).contains(";") {
      if word <= mention.lowerBound { start = word } else { end = min(end, word) }
    }
    return start..<end
  }

  /// The item without what is told of `others` alone, the groups that the sentence names besides:
  /// "vendors that host our servers" tells nothing of the affiliates named before them.
  func words(besides others: [Range<Int>]) -> Range<Int> {
    let item = item
    var (start, end) = (item.lowerBound, item.upperBound)
    for other in others where other.lowerBound >= mention.upperBound && other.upperBound <= end {
      if let remark = remark(after: other.upperBound, until: end) { end = min(end, remark) }
    }
    for other in others where other.lowerBound >= start && other.upperBound <= mention.lowerBound {
      if remark(after: other.upperBound, until: mention.lowerBound) != nil {
        start = max(start, other.upperBound)
      }
    }
    return start..<max(end, mention.upperBound)
  }

  /// Where words begin within three words that go on about those just named.
  private func remark(after end: Int, until limit: Int) -> Int? {
    (end..<max(end, min(end + 3, limit))).first {
      Self.relatives.contains(reading.words, $0) || gap(before: $0).holds("(")
    }
  }

  private static let relatives = WordSet(
    """
    that who which such including like e for to as whose working acting performing providing helping \
    assisting supporting engaged
    """)

  /// Whether words say what the group is given: they stand between a word of giving and the group
  /// ("share your name with …"), before one in the passive ("your name is shared with …"), or after
  /// one of taking ("… who receive your name").
  ///
  /// - Parameter signs: the words of giving and taking of the sentence.
  func isGiven(_ data: Range<Int>, by signs: [(value: Sign, words: Range<Int>)]) -> Bool {
    let item = item
    guard data.lowerBound >= item.lowerBound, data.upperBound <= item.upperBound else {
      return false
    }
    if data.upperBound <= mention.lowerBound {
      // A second "with" gives something else: "your name with A and your card with B".
      let links = (data.upperBound..<mention.lowerBound).count {
        Self.links.contains(reading.words, $0)
      }
      guard links <= 1 else { return false }
      return signs.contains { sign in
        switch sign.value {
        case .gives:
          links == 1 && item.contains(sign.words.lowerBound)
            && sign.words.lowerBound < data.lowerBound
        case .given:
          sign.words.lowerBound >= data.upperBound && sign.words.upperBound <= mention.lowerBound
        case .takes: false
        }
      }
    }
    guard data.lowerBound >= mention.upperBound else { return false }
    return signs.contains { sign in
      sign.value == .takes && sign.words.lowerBound >= mention.upperBound
        && sign.words.upperBound <= data.lowerBound
        && !(mention.upperBound..<data.lowerBound).contains {
          Self.speakers.contains(reading.words, $0)
        }
    }
  }

  private static let links = WordSet("with to")
  private static let speakers = WordSet("we you i")

  /// What is done with data.
  enum Sign: String {
    case gives, given, takes
  }

  /// `sign` and a phrase pattern a line.
  static let signs = CueList<Sign>(
    """
    gives (share|shares|sharing|disclose|discloses|disclosing|provide|provides|providing|transfer|transfers|transferring|send|sends|sending|pass|passes|give|gives|giving|transmit|transmits|release|communicate|sell|sells|forward|supply|report|make|making|shared|disclosed)
    given (is|are|be|been|being|get|gets) ..3 (shared|disclosed|provided|transferred|sent|passed|given|transmitted|released|communicated|sold|forwarded|supplied|visible|available|displayed|shown|accessible|collected by|processed by|handled by|stored by|seen by|viewed by|received by|stored (on|with|in|at)|hosted (on|with|by)|processed (with|via|through|using)|collected (via|through|using)|handled (via|through))
    given (visible|viewable|accessible) (to|by)
    takes (collect|collects|collecting|receive|receives|receiving|process|processes|processing|handle|handles|store|stores|storing|obtain|obtains|access|accesses|see|sees|view|views|record|records|track|tracks|get|gets|gather|verify|verifies|check|checks|analyse|analyses|analyze|analyzes|host|hosts|hosting|keep|keeps)
    """
  ) { line in
    let parts = line.pieces(at: " ", most: 2)
    guard parts.count == 2, let sign = Sign(rawValue: String(parts[0])) else { return nil }
    return (sign, parts[1])
  }

  private func gap(before word: Int) -> Substring {
    let words = reading.words
    guard word > 0 else { return "" }
    return reading.document[TextRange(Int(words.ends[word - 1]), Int(words.starts[word]))]
  }
}
