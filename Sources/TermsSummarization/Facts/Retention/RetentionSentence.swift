import TermsCore

/// One sentence with its cues, read for periods of keeping.
struct RetentionSentence {
  let reading: Reading
  let sentence: Reading.Sentence
  let cues: [Cue<RetentionCue>]
  let context: RetentionContext

  /// The periods that the sentence states, in reading order.
  func periods() -> [RetentionPeriod] {
    let fixed = durations().filter(isKept).map(fixedPeriod)
    let endless = cues.filter { $0.label == .endless && isEndless($0) }.map {
      period(.indefinite, words: $0.words)
    }
    let stated = fixed + endless + criteria()
    return stated.isEmpty ? untimed() : stated.sorted { $0.evidence.range < $1.evidence.range }
  }

  // MARK: Concrete times

  private func durations() -> [StatedDuration] {
    var found: [StatedDuration] = []
    for cue in cues where cue.label == .duration {
      if let last = found.last, last.words.overlaps(cue.words) { continue }
      if let duration = StatedDuration(cue.words, in: reading.words) { found.append(duration) }
    }
    return found
  }

  private func isKept(_ duration: StatedDuration) -> Bool {
    guard !isAnotherTime(duration), !isTimeOfAnswer else { return false }
    let speaksOfData = cues.contains { $0.label == .data || $0.label == .cookie }
    // Below a heading, an item or a row says what is kept in its own words; a paragraph names data.
    let isListed = reading.document.clauses[sentence.clause].kind != .paragraph
    let contextDistance = isListed || speaksOfData ? context.distance : nil
    var keeps = tableDistance(duration) ?? contextDistance ?? Int.max
    var other = Int.max
    let hasData = context.isTagged || speaksOfData
    for cue in cues {
      let distance = distance(from: cue.words, to: duration.words)
      switch cue.label {
      case .keeps: keeps = min(keeps, distance)
      case .mayKeep where hasData: keeps = min(keeps, distance + 2)
      case .expires
      where (context.isTagged && speaksOfData) || context.isAboutCookies || isAboutCookies:
        keeps = min(keeps, distance)
      case .otherTime where !isLabel(cue) && !isTrigger(cue.words, of: duration):
        other = min(other, distance)
      default: break
      }
    }
    if duration.amount == nil, context.isAboutCookies || isAboutCookies { return false }
    if isUnlikely(duration), !context.isTagged, keeps > 0 { return false }
    return keeps < 40 && keeps <= other
  }

  /// Whether words open an item of a list about keeping, and so say what is kept: "Invoices: …".
  private func isLabel(_ cue: Cue<RetentionCue>) -> Bool {
    cue.words.lowerBound == sentence.words.lowerBound && context.distance != nil
      && reading.document.clauses[sentence.clause].kind != .paragraph
  }

  /// Whether words about paying only say from when a time runs ("seven years after the last
  /// payment").
  private func isTrigger(_ cue: Range<Int>, of duration: StatedDuration) -> Bool {
    let words = reading.words
    let after = duration.words.upperBound
    guard after < sentence.words.upperBound, cue.lowerBound > after, cue.lowerBound - after <= 5
    else { return false }
    return ["after", "from", "since", "following"].contains(words[after])
      && (words[cue.lowerBound].hasPrefix("pay") || words[cue.lowerBound].hasPrefix("invoic"))
  }

  /// Whether a sentence tells how fast requests are dealt with: "average completion time".
  private var isTimeOfAnswer: Bool {
    sentence.words.contains {
      ["completion", "turnaround"].contains(reading.words[$0]) && $0 + 1 < reading.words.count
        && reading.words[$0 + 1] == "time"
    }
  }

  /// Whether a time is of a kind that is seldom one of keeping: seconds, minutes, working days, "a
  /// few hours".
  private func isUnlikely(_ duration: StatedDuration) -> Bool {
    duration.amount == nil || duration.unit == .second || duration.unit == .minute
      || duration.words.contains { ["business", "working"].contains(reading.words[$0]) }
  }

  var isAboutCookies: Bool { cues.contains { $0.label == .cookie } }

  /// How many words lie between a cue and a time; words that follow the time count double, because
  /// a time mostly closes its phrase.
  func distance(from cue: Range<Int>, to time: Range<Int>) -> Int {
    if cue.upperBound <= time.lowerBound { return time.lowerBound - cue.upperBound }
    if time.upperBound <= cue.lowerBound { return 2 * (cue.lowerBound - time.upperBound) + 1 }
    return 0
  }

  /// Whether the words that touch a time say that it is not a time to come: "the last 30 days",
  /// "13 years old", "30 days' notice".
  private func isAnotherTime(_ duration: StatedDuration) -> Bool {
    let words = reading.words
    if duration.words.lowerBound > sentence.words.lowerBound {
      let before = words[duration.words.lowerBound - 1]
      if duration.amount != nil, Self.wordsBefore.contains(before) { return true }
      let start = Int(words.starts[duration.words.lowerBound])
      let gap = reading.document[TextRange(start - 1, start)]
      if gap == "." || gap == "," { return true }
    }
    if duration.words.upperBound < sentence.words.upperBound {
      let after = words[duration.words.upperBound]
      if Self.wordsAfter.contains(after) { return true }
      if after == "in", duration.words.upperBound + 1 < sentence.words.upperBound,
        words[duration.words.upperBound + 1] == "advance"
      {
        return true
      }
      if after == "of" || after == "from" || after == "after" || after == "following" {
        let rest = duration.words.upperBound + 1
        for index in rest..<min(rest + 5, sentence.words.upperBound)
        where Self.answeredThings.contains(words[index]) {
          return true
        }
      }
    }
    return false
  }

  private static let wordsBefore: Set<String> = [
    "last", "past", "preceding", "previous", "prior", "under", "aged", "per", "once", "twice",
    "every", "times", "hours", "first",
  ]
  private static let wordsAfter: Set<String> = [
    "old", "notice", "prior", "before", "ago", "older", "preceding", "earlier",
  ]
  private static let answeredThings: Set<String> = ["receipt", "receiving", "age"]

  /// For a time in a table row, how near the head of its column brings the subject of keeping.
  private func tableDistance(_ duration: StatedDuration) -> Int? {
    let clause = reading.document.clauses[sentence.clause]
    guard clause.kind == .tableRow else { return nil }
    let offset = Int(reading.words.starts[duration.words.lowerBound])
    let row = TableRow(reading: reading, clause: clause)
    if let head = row.header(at: offset), RetentionHeads.matches(head) { return 0 }
    if context.isAboutCookies, row.cellWords(at: offset) == duration.words { return 0 }
    return nil
  }

  private func fixedPeriod(_ duration: StatedDuration) -> RetentionPeriod {
    let isCookie = context.isAboutCookies || cues.contains { $0.label == .cookie }
    let isLife = isCookie && (isCookieNearest(duration) || !hasDataBesideCookies)
    var period = period(isLife && !isOfStatisticsTool ? .cookie : .fixed, words: duration.words)
    period.duration = duration.iso8601
    period.trigger = RetentionDetails.trigger(of: duration.words, in: sentence, reading: reading)
    return period
  }

  /// Whether data other than cookies is named; "it" and "them" may be the cookies.
  private var hasDataBesideCookies: Bool {
    cues.contains {
      $0.label == .data && !isCookieWord($0.words)
        && !["it", "them"].contains(reading.words[$0.words.lowerBound])
    }
  }

  /// Whether the last thing named before a time is a cookie: "cookies (kept for 2 months)".
  private func isCookieNearest(_ duration: StatedDuration) -> Bool {
    let before = cues.filter {
      ($0.label == .data || $0.label == .cookie)
        && $0.words.upperBound <= duration.words.lowerBound
        && !["it", "them"].contains(reading.words[$0.words.lowerBound])
    }
    let last = before.max { $0.words.lowerBound < $1.words.lowerBound }
    guard let last else { return false }
    return last.label == .cookie || isCookieWord(last.words)
  }

  /// Whether a tool keeps what it measures, which is no life of a cookie: "Analytics has a
  /// retention period of 14 months".
  private var isOfStatisticsTool: Bool {
    !cues.contains { $0.label == .cookie }
      && sentence.words.contains { reading.words[$0] == "analytics" }
      && sentence.words.contains { reading.words[$0] == "retention" }
  }

  private func isCookieWord(_ words: Range<Int>) -> Bool {
    reading.words[words.lowerBound].hasPrefix("cookie")
  }

  func period(_ kind: RetentionPeriod.Kind, words: Range<Int>) -> RetentionPeriod {
    let range = reading.words.range(of: words).closingBracket(in: reading.document)
    return RetentionPeriod(
      kind: kind, phrase: String(reading.document[range]),
      what: RetentionDetails.what(in: sentence, cues: cues, reading: reading),
      evidence: reading.evidence(sentence))
  }
}
