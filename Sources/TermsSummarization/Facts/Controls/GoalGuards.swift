import TermsCore

/// Tells words for a goal of the reader from the same words for a duty, an act of the company, or
/// a matter of its own such as copied work.
struct GoalGuards {
  let reading: Reading
  let sentence: Reading.Sentence

  /// Whether the words speak of something else than what the reader can do.
  func excludes(_ cue: Range<Int>, goal: Control.Goal) -> Bool {
    switch goal {
    case .report, .refuseArbitration, .complain: false
    case .deleteData, .correctData, .getCopy, .closeAccount, .cancelPlan, .ask:
      speaksOfCopying || speaksOfSecrets || isDuty(cue) || isOthersAct(cue) || isOccasion(cue, goal)
    case .stopSale: speaksOfCopying || isDuty(cue) || speaksOfDoNotTrack
    case .refuseCookies, .stopAds: speaksOfCopying || isDuty(cue)
    default: speaksOfCopying
    }
  }

  /// Whether the sentence speaks of works that were copied: its addresses serve nothing else.
  private var speaksOfCopying: Bool {
    sentence.words.contains { word in
      let spelled = reading.words[word]
      return spelled == "dmca" || spelled.hasPrefix("copyright") || spelled.hasPrefix("infring")
        || spelled.hasPrefix("trademark")
    }
  }

  /// Whether the sentence speaks of Do Not Track, which stops no sale.
  private var speaksOfDoNotTrack: Bool {
    let words = reading.words
    return sentence.words.contains { word in
      words[word] == "dnt"
        || word >= sentence.words.lowerBound + 2 && words[word] == "track"
          && words[word - 1] == "not" && words[word - 2] == "do"
    }
  }

  /// Whether the sentence speaks of what two parties keep secret.
  private var speaksOfSecrets: Bool {
    let words = reading.words
    return sentence.words.contains { words[$0] == "confidential" }
      && sentence.words.contains { words[$0] == "party" || words[$0] == "parties" }
  }

  /// Whether what the words name is what the reader must do: "you will … delete cached content".
  private func isDuty(_ cue: Range<Int>) -> Bool {
    let words = reading.words
    let first = sentence.words.lowerBound
    guard cue.lowerBound > first else { return false }
    if words[cue.lowerBound - 1] == "to" {
      guard cue.lowerBound - 2 >= first, Self.bonds.contains(words[cue.lowerBound - 2]) else {
        return false
      }
    }
    for index in (max(first, cue.lowerBound - 40)..<cue.lowerBound).reversed() {
      if Self.acts.contains(words[index]) || Self.freedoms.contains(words[index]) { return false }
      guard Self.readers.contains(words[index]), index + 1 < cue.lowerBound else { continue }
      let isHedged = ["further", "also", "hereby"].contains(words[index + 1])
      if isHedged, index + 2 < cue.lowerBound, Self.duties.contains(words[index + 2]) {
        return true
      }
      if Self.duties.contains(words[index + 1]) {
        return !Self.openers.contains(words[index + 2])
      }
      return index + 2 < cue.lowerBound && words[index + 1] == "are"
        && Self.bonds.contains(words[index + 2])
    }
    return false
  }

  /// Whether somebody else, by name, does what the words name: "Acme may terminate accounts".
  private func isOthersAct(_ cue: Range<Int>) -> Bool {
    let words = reading.words
    let first = sentence.words.lowerBound
    if isReservedRight(before: cue) || isPenalty(cue) { return true }
    for index in (max(first, cue.lowerBound - 24)..<cue.lowerBound).reversed() {
      if Self.acts.contains(words[index]) || Self.readers.contains(words[index]) { return false }
      guard Self.modals.contains(words[index]), index > first else { continue }
      let subject = words[index - 1]
      return words.styles[index - 1].contains(.capitalised) && !Self.readers.contains(subject)
        && !sentence.words.prefix(index - first).contains { Self.acts.contains(words[$0]) }
    }
    return false
  }

  /// Whether somebody else has the right: "Acme has the perpetual right to delete your content".
  private func isReservedRight(before cue: Range<Int>) -> Bool {
    let words = reading.words
    let first = sentence.words.lowerBound
    guard
      let right = (max(first, cue.lowerBound - 4)..<cue.upperBound).last(where: {
        words[$0] == "right"
      }),
      let verb = (max(first, right - 6)..<right).last(where: {
        ["has", "reserve", "reserves"].contains(words[$0])
      }), verb > first
    else { return false }
    return words[verb] != "has"
      || words.styles[verb - 1].contains(.capitalised)
        && !Self.readers.contains(words[verb - 1])
  }

  /// Whether the words tell what follows upon a breach, or what the reader has to keep.
  private func isPenalty(_ cue: Range<Int>) -> Bool {
    let words = reading.words
    let first = sentence.words.lowerBound
    let near = max(first, cue.lowerBound - 4)..<cue.lowerBound
    if near.contains(where: { ["responsible", "lose"].contains(words[$0]) }) { return true }
    return !near.contains { Self.readers.contains(words[$0]) }
      && sentence.words.contains {
        words[$0].hasPrefix("violat") || words[$0] == "breach" || words[$0] == "breaches"
      }
  }

  /// Whether the words only name the occasion: "before closing your account, you can …".
  private func isOccasion(_ cue: Range<Int>, _ goal: Control.Goal) -> Bool {
    guard goal == .closeAccount || goal == .deleteData else { return false }
    let words = reading.words
    let start = cue.lowerBound
    guard start > sentence.words.lowerBound else { return false }
    return words[start].hasSuffix("ing") && Self.occasions.contains(words[start - 1])
      || start > sentence.words.lowerBound + 1 && words[start - 1] == "you"
        && words[start - 2] == "before"
  }

  private static func set(_ list: String) -> Set<String> {
    Set(list.pieces(at: " ").map(String.init))
  }

  private static let readers = set(
    """
    you user users member members customer customers subscriber subscribers individual individuals \
    resident residents consumer consumers person persons subjects anyone everyone parent parents \
    guardian guardians visitor visitors applicant applicants developer developers licensee \
    publisher publishers merchant merchants
    """)
  private static let duties = set("must shall will agree agrees undertake undertakes")
  /// What follows "you will" when no duty is meant.
  private static let openers = set(
    "be have need find see receive also still no not always then")
  private static let bonds = set("agree agrees required obliged obligated undertake undertakes")
  private static let freedoms = set(
    "may can could right rights option ability able entitled choose we")
  private static let modals = set("may can will shall could reserves")
  private static let occasions = set("before after upon following prior")
  /// What the reader does to make the company act.
  private static let acts = set(
    """
    contact contacting email mail write writing send sending submit submitting request requesting \
    requests ask asking visit call go click right log sign
    """)
}
