import TermsCore

// Times of keeping that are no length of time: criteria, events, no end, no keeping.
extension RetentionSentence {
  /// Whether words of keeping stand near a cue.
  private func speaksOfKeeping(near cue: Cue<RetentionCue>) -> Bool {
    if context.isTagged || context.isUnderHeading { return true }
    return cues.contains {
      ($0.label == .keeps || $0.label == .mayKeep) && distance(from: $0.words, to: cue.words) < 9
    }
  }

  func isEndless(_ cue: Cue<RetentionCue>) -> Bool {
    guard speaksOfKeeping(near: cue) else { return false }
    let start = max(sentence.words.lowerBound, cue.words.lowerBound - 8)
    return !(start..<cue.words.lowerBound).contains {
      Self.negations.contains(reading.words[$0])
    }
  }

  private static let negations: Set<String> = ["not", "never", "no", "don't", "don’t", "cannot"]

  func criteria() -> [RetentionPeriod] {
    var end = sentence.words.lowerBound
    var found: [RetentionPeriod] = []
    for cue in cues where cue.words.lowerBound >= end && isCriterion(cue) {
      let words = reading.phrase(from: cue.words, in: sentence, atMost: 24)
      let isCookie =
        isLifeOfCookie(cue) || (cue.label == .event && (isAboutCookies || context.isAboutCookies))
      found.append(period(isCookie ? .cookie : .criteria, words: words))
      end = words.upperBound
    }
    return found
  }

  private func isCriterion(_ cue: Cue<RetentionCue>) -> Bool {
    let isMeant = context.isUnderHeading || (context.isTagged && !context.isContract)
    switch cue.label {
    case .exception:
      return isMeant && (!opensPurpose(cue) || keepsBefore(cue)) && !isAfterClosing(cue)
    case .criterion:
      if isReadersDuty(cue) || isLifeOfCookie(cue) || isAboutChildren { return false }
      if isMeant { return true }
      guard cues.contains(where: { $0.label == .data }) else { return false }
      return cues.contains {
        ($0.label == .keeps || $0.label == .mayKeep)
          && $0.words.lowerBound <= cue.words.upperBound
          && distance(from: $0.words, to: cue.words) < 12
      }
    case .event:
      return context.isTagged && !context.isContract && !isReadersDuty(cue) && !isAboutChildren
        && cues.contains { $0.label == .data || $0.label == .cookie }
    default: return false
    }
  }

  /// Whether words only say what something is for: "to comply …".
  private func opensPurpose(_ cue: Cue<RetentionCue>) -> Bool {
    ["to", "for", "required", "obliged", "obligated"].contains(reading.words[cue.words.lowerBound])
  }

  /// Whether words of keeping, not of deleting, lead up to a cue.
  private func keepsBefore(_ cue: Cue<RetentionCue>) -> Bool {
    cues.contains {
      ($0.label == .keeps || $0.label == .mayKeep)
        && Self.keepers.contains(reading.words[$0.words.lowerBound])
        && $0.words.lowerBound <= cue.words.upperBound
        && cue.words.lowerBound - $0.words.upperBound < 20
    }
  }

  private static let keepers: Set<String> = [
    "retain", "retains", "retained", "retaining", "retention", "keep", "keeps", "kept", "keeping",
    "store", "stores", "stored", "storing", "hold", "holds", "held", "holding", "preserve",
    "preserved", "maintain", "maintains", "maintained", "archive", "archived", "save", "saved",
  ]

  /// Whether words only say that the account is closed, and none of deleting follows: "after you
  /// close your account, we keep …".
  private func isAfterClosing(_ cue: Cue<RetentionCue>) -> Bool {
    guard ["when", "once", "after", "upon"].contains(reading.words[cue.words.lowerBound]) else {
      return false
    }
    let phrase = reading.phrase(from: cue.words, in: sentence, atMost: 24)
    return !cues.contains {
      $0.label == .keeps && !Self.keepers.contains(reading.words[$0.words.lowerBound])
        && !$0.words.overlaps(phrase) && distance(from: phrase, to: $0.words) < 14
    }
  }

  /// Whether a sentence is about data of children, which is deleted when it is noticed.
  private var isAboutChildren: Bool {
    sentence.words.contains {
      ["child", "children", "minor", "minors"].contains(reading.words[$0])
    }
  }

  /// Whether cookies stay on the reader's own device: "until you delete them".
  private func isLifeOfCookie(_ cue: Cue<RetentionCue>) -> Bool {
    isAboutCookies && reading.words[cue.words.lowerBound] == "until"
      && cue.words.contains { ["you", "they", "it"].contains(reading.words[$0]) }
  }

  /// Whether the reader is the one who must delete: "you agree to promptly delete".
  private func isReadersDuty(_ cue: Cue<RetentionCue>) -> Bool {
    let start = max(sentence.words.lowerBound, cue.words.lowerBound - 5)
    let before = (start..<cue.words.lowerBound).map { reading.words[$0] }
    return before.contains("you")
      && before.contains { ["must", "shall", "agree", "will", "ensure"].contains($0) }
  }

  // MARK: Without words for a time

  /// What a sentence says that states no time: that something is not kept, or an item of a list of
  /// criteria, or a table cell below a head of times.
  func untimed() -> [RetentionPeriod] {
    if let cell = cell() { return [period(.criteria, words: cell)] }
    guard context.isTagged, !context.isContract else { return [] }
    if let denial = cues.first(where: { $0.label == .notKept && isDenied($0) }) {
      let words = reading.phrase(from: denial.words, in: sentence, atMost: 24)
      return [period(.notKept, words: words)]
    }
    let clause = reading.document.clauses[sentence.clause]
    guard clause.kind == .listItem, context.isListed,
      clause.range.lowerBound == sentence.range.lowerBound,
      2...40 ~= sentence.words.count
    else { return [] }
    return [period(.criteria, words: sentence.words)]
  }

  /// Whether data is what is not kept, and the denial is no limit ("not kept longer than …") and no
  /// failing ("we cannot keep it safe").
  private func isDenied(_ cue: Cue<RetentionCue>) -> Bool {
    guard cue.words.contains(where: { Self.denials.contains(reading.words[$0]) }),
      cues.contains(where: { $0.label == .data })
    else { return false }
    let rest = cue.words.lowerBound..<min(cue.words.upperBound + 6, sentence.words.upperBound)
    return !rest.contains { Self.limits.contains(reading.words[$0]) }
  }

  private static let denials: Set<String> = [
    "not", "never", "no", "don't", "doesn't", "won't", "don’t", "doesn’t", "won’t", "without",
    "zero",
  ]
  private static let limits: Set<String> = [
    "longer", "more", "beyond", "than", "unless", "until", "indefinitely", "safe", "secure", "able",
    "required", "responsible", "secret", "confidential",
  ]

  /// The words of a table cell below a head of times, which says them without numbers.
  private func cell() -> Range<Int>? {
    let clause = reading.document.clauses[sentence.clause]
    guard clause.kind == .tableRow, clause.header != nil else { return nil }
    let row = TableRow(reading: reading, clause: clause)
    return row.cells(below: RetentionHeads.matches).map(reading.words.indices(in:)).first {
      2...40 ~= $0.count && sentence.words.contains($0.lowerBound)
        && !$0.contains { reading.words.styles[$0].contains(.number) }
    }
  }
}
