import TermsCore

/// Finds the date a document takes effect or was last updated.
///
/// Dates at the head of the page count most, then those at its end, then those of sentences in
/// which the document speaks of itself; among equals "effective" goes before "updated", and both
/// before a bare date.
struct EffectiveDate {
  private struct Candidate {
    var rank: Int
    var found: Stated<CalendarDate>
  }

  func find(in reading: Reading, scan: inout PhraseTableScan<ValueCue>) -> Stated<CalendarDate>? {
    let reader = DateReader(reading: reading)
    let blocks = reading.document.blocks
    var best: Candidate?
    for (index, block) in blocks.enumerated() {
      let words = reading.words.indices(in: block.range)
      guard !words.isEmpty, mayHoldYear(words, in: reading) else { continue }
      let isHead = index < 14
      let isFoot = !isHead && index >= blocks.count - 6
      guard
        let candidate = candidate(
          in: words, isHead: isHead, isFoot: isFoot, reading: reading, reader: reader, scan: &scan)
      else { continue }
      let isLater =
        isFoot && candidate.rank == best?.rank
        && candidate.found.value.iso8601 > best?.found.value.iso8601 ?? ""
      if candidate.rank > best?.rank ?? 0 || isLater { best = candidate }
    }
    return best?.found
  }

  private func mayHoldYear(_ words: Range<Int>, in reading: Reading) -> Bool {
    let spelled = reading.words
    return words.contains {
      let length = spelled.ends[$0] - spelled.starts[$0]
      return spelled.styles[$0].contains(.number) && length >= 4
    }
  }

  private func candidate(
    in words: Range<Int>, isHead: Bool, isFoot: Bool, reading: Reading, reader: DateReader,
    scan: inout PhraseTableScan<ValueCue>
  ) -> Candidate? {
    let window = words.prefix(400)
    let cues = scan.cues(in: window.startIndex..<window.endIndex)
    var best: Candidate?
    for cue in cues where cue.label == .effective || cue.label == .updated {
      let isNear = isHead || isFoot || words.count < 30
      let speaksOfItself = cues.contains {
        $0.label == .itself && abs($0.words.lowerBound - cue.words.lowerBound) < 14
      }
      guard isNear || speaksOfItself else { continue }
      let end = min(words.upperBound, cue.words.upperBound + (speaksOfItself ? 12 : 6))
      guard let hit = firstDate(from: cue.words.upperBound, before: end, in: words, reader: reader),
        !opensStatement(hit.words.upperBound, in: words, reading)
      else { continue }
      var rank = cue.label == .effective ? 12 : 11
      rank += isHead ? 30 : isFoot ? 10 : speaksOfItself ? 2 : 0
      if rank > best?.rank ?? 0 { best = make(hit, rank, reading) }
    }
    if best == nil, isHead, words.count <= 14, !isStatement(words, reading),
      let hit = firstDate(
        from: words.lowerBound, before: words.upperBound, in: words, reader: reader),
      !isFollowedByClock(hit.words.upperBound, reading)
    {
      best = make(hit, 23, reading)
    }
    return best
  }

  /// Whether a date is part of what the company says of itself: "As of 18 June we have never …".
  private func isStatement(_ block: Range<Int>, _ reading: Reading) -> Bool {
    block.contains { Self.speakers.contains(reading.words[$0]) }
  }

  /// Whether a statement goes on from a date: "As of 18 June we have never …".
  private func opensStatement(_ word: Int, in block: Range<Int>, _ reading: Reading) -> Bool {
    guard word < block.upperBound else { return false }
    let gap = TextRange(Int(reading.words.ends[word - 1]), Int(reading.words.starts[word]))
    return reading.words[word] == "we" && !reading.document[gap].contains { ".;:".contains($0) }
  }

  private static let speakers: Set<String> = ["we", "has", "have", "never", "you"]

  /// Whether a time of day comes next, as it does after the date of an article or a comment.
  private func isFollowedByClock(_ word: Int, _ reading: Reading) -> Bool {
    guard word + 1 < reading.words.count,
      reading.words[word].utf8.count <= 2, reading.words[word + 1].utf8.count == 2
    else { return false }
    let range = reading.words.range(of: word..<word + 2)
    return range.upperBound - range.lowerBound <= 5
      && reading.document[range].utf8.contains(UInt8(ascii: ":"))
  }

  private func firstDate(
    from start: Int, before end: Int, in block: Range<Int>, reader: DateReader
  ) -> (date: CalendarDate, words: Range<Int>)? {
    var index = start
    while index < end {
      if Self.laws.contains(reader.reading.words[index]) { return nil }
      let before = max(index - 8, min(block.lowerBound, index))..<index
      if before.contains(where: { Self.laws.contains(reader.reading.words[$0]) }) {
        index += 1
        continue
      }
      if let hit = reader.date(at: index, before: min(end + 3, reader.reading.words.count)) {
        return hit
      }
      index += 1
    }
    return nil
  }

  /// Words before dates of laws.
  private static let laws: Set<String> = [
    "regulation", "directive", "act", "law", "decree", "gdpr",
  ]

  private func make(
    _ hit: (date: CalendarDate, words: Range<Int>), _ rank: Int, _ reading: Reading
  ) -> Candidate? {
    let range = reading.words.range(of: hit.words)
    guard let clause = reading.clause(at: range.lowerBound) else { return nil }
    return Candidate(
      rank: rank,
      found: Stated(value: hit.date, evidence: Evidence(clause: clause, range: range)))
  }
}

/// Tells whether a document writes the day or the month first in `01/08/2024`.
enum DateOrder {
  private static let dayFirst: Set<String> = words(
    """
    gdpr rgpd cnil eu eea european france french germany german spain italy ireland irish uk \
    britain england wales sweden norway denmark finland netherlands poland swiss switzerland \
    australia australian zealand india indian singapore personalised organisation behaviour \
    programme favour licence
    """)
  private static let monthFirst: Set<String> = words(
    """
    california californian delaware texas nevada virginia colorado connecticut utah florida \
    ccpa cpra coppa usa jams zip
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.pieces(at: " ").map(String.init))
  }

  /// - Complexity: O(distinct words).
  static func isDayFirst(in reading: Reading) -> Bool {
    var balance = 0
    for first in reading.words.firsts {
      let word = reading.words[Int(first)]
      if dayFirst.contains(word) { balance += 1 }
      if monthFirst.contains(word) { balance -= 1 }
    }
    return balance > 0
  }
}
