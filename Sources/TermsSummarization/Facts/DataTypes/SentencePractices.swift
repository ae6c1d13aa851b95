import TermsCore

/// Tells what a sentence says is done with data, by ``DataTypeCues``.
struct SentencePractices: Sendable {
  fileprivate enum Kind: String {
    case collected, shared, denied, turn
  }

  private var kinds: [Kind] = []
  private let matcher: PhraseMatcher

  /// The compiled cues.
  static let shared = SentencePractices()

  private init() {
    var patterns: [String] = []
    for line in DataTypeCues.table.pieces(at: "\n") {
      let parts = line.pieces(at: " ", most: 2)
      guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else {
        preconditionFailure("not a cue: \(line)")
      }
      kinds.append(kind)
      patterns.append(String(parts[1]))
    }
    do {
      matcher = try PhraseMatcher(patterns)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Binds the cues to a document.
  func scan(_ reading: Reading) -> Scan {
    Scan(reading: reading, kinds: kinds, scan: matcher.scan(reading.words))
  }

  /// The cues bound to one document.
  struct Scan {
    private let reading: Reading
    private let kinds: [Kind]
    private var scan: PhraseScan
    private var sentence = -1
    private var said: Set<DataTypeMention.Practice> = []
    private var denials: [Range<Int>] = []
    private var turns: [Range<Int>] = []
    private var deniedLeadIns: [Int: Bool] = [:]
    private var leadIns: [Int: Set<DataTypeMention.Practice>] = [:]

    fileprivate init(reading: Reading, kinds: [Kind], scan: PhraseScan) {
      self.reading = reading
      self.kinds = kinds
      self.scan = scan
    }

    /// What a sentence, or the lead-in that it completes, says is done.
    mutating func practices(ofSentence index: Int) -> Set<DataTypeMention.Practice> {
      read(index)
      return said.union(practicesOfLeadIn(reading.sentences[index].clause))
    }

    /// Whether the words stand after "we do not collect" and the like, in the sentence or in the
    /// lead-in that it completes, and no "but" or "except" stands between.
    mutating func isDenied(_ words: Range<Int>, inSentence index: Int) -> Bool {
      read(index)
      let isDenied = denials.contains { denial in
        denial.lowerBound < words.lowerBound
          && !turns.contains {
            $0.lowerBound >= denial.lowerBound && $0.upperBound <= words.lowerBound
          }
      }
      return isDenied || isLeadInDenied(reading.sentences[index].clause)
    }

    private mutating func isLeadInDenied(_ clause: Int) -> Bool {
      if let known = deniedLeadIns[clause] { return known }
      let words = reading.leadInWords(ofClause: clause)
      let said = words.isEmpty ? ([], [], []) : practices(in: words)
      let last = said.1.last
      // Only what the end of the lead-in denies goes for the list ("We do not share it with:").
      let isDenied = last.map { denial in
        words.upperBound - denial.upperBound < 10
          && !said.2.contains { $0.lowerBound >= denial.lowerBound }
      }
      deniedLeadIns[clause] = isDenied ?? false
      return isDenied ?? false
    }

    private mutating func read(_ index: Int) {
      guard index != sentence else { return }
      sentence = index
      (said, denials, turns) = practices(in: reading.sentences[index].words)
    }

    private mutating func practicesOfLeadIn(_ clause: Int) -> Set<DataTypeMention.Practice> {
      if let known = leadIns[clause] { return known }
      let words = reading.leadInWords(ofClause: clause)
      let found = words.isEmpty ? [] : practices(in: words).0
      leadIns[clause] = found
      return found
    }

    private mutating func practices(
      in words: Range<Int>
    ) -> (said: Set<DataTypeMention.Practice>, denials: [Range<Int>], turns: [Range<Int>]) {
      var said: Set<DataTypeMention.Practice> = []
      var denials: [Range<Int>] = []
      var turns: [Range<Int>] = []
      for match in scan.matches(in: words) {
        switch kinds[match.pattern] {
        case .collected: said.insert(.collected)
        case .shared: said.insert(.shared)
        case .denied: denials.append(match.words)
        case .turn: turns.append(match.words)
        }
      }
      return (said, denials, turns)
    }
  }
}
