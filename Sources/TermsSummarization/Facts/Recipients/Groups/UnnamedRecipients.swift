import TermsCore

/// Finds recipients that a document speaks of without naming anyone.
struct UnnamedRecipients: Sendable {
  /// One kind of group.
  private struct Kind: Sendable {
    var id: String
    var role: Recipient.Role
    var tag: Tag
    var purpose: String?
    /// What readers call the group, where its phrases do not.
    var plainName: String?
  }

  private var kinds: [Kind] = []
  private var kindOfPattern: [Int] = []
  private let matcher: PhraseMatcher

  /// The groups of ``UnnamedRecipientTable``, compiled once.
  static let shared = UnnamedRecipients()

  private init() {
    var patterns: [String] = []
    for line in UnnamedRecipientTable.table.pieces(at: "\n") {
      if line.first == " " {
        kindOfPattern.append(kinds.count - 1)
        patterns.append(String(line))
        continue
      }
      let cells = line.pieces(at: "|").map { $0.pieces(at: " ").joined(separator: " ") }
      guard cells.count == 5, let role = Recipient.Role(rawValue: cells[1]),
        let tag = Tag(rawValue: cells[2])
      else { preconditionFailure("not a group of recipients: \(line)") }
      kinds.append(
        Kind(id: cells[0], role: role, tag: tag, purpose: cells[3] == "-" ? nil : cells[3],
          plainName: cells[4] == "-" ? nil : cells[4]))
    }
    do {
      matcher = try PhraseMatcher(patterns)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The groups in order of first mention, each with at most three sentences, best first.
  ///
  /// - Complexity: O(*n*) in the words of the document.
  func find(in reading: Reading, details: inout RecipientDetails) -> [Recipient] {
    var mentions: [Int: [(sentence: Int, words: Range<Int>, weight: Float)]] = [:]
    var scan = matcher.scan(reading.words)
    var giving = GivingCues(reading)
    for (index, sentence) in reading.sentences.enumerated() {
      // Nothing is shared in a clause that the tags put far from sharing.
      let sharing = reading.tags.probability(of: .sharing, at: sentence.clause)
      guard sharing > 0.3 else { continue }
      for match in scan.matches(in: sentence.words) {
        let kind = kindOfPattern[match.pattern]
        let own = reading.tags.probability(of: kinds[kind].tag, at: sentence.clause)
        let weight = kinds[kind].tag == .sharing ? sharing : min(sharing, own)
        guard weight > 0.3, !details.isDenied(match.words, inSentence: index),
          giving.mayGet(
            match.words, inSentence: index,
            isCompany: ![.authority, .buyer].contains(kinds[kind].role))
        else { continue }
        mentions[kind, default: []].append((index, match.words, weight))
      }
    }
    let ordered = mentions.sorted { left, right in
      (left.value[0].sentence, left.value[0].words.lowerBound, left.key)
        < (right.value[0].sentence, right.value[0].words.lowerBound, right.key)
    }
    return ordered.map { kind, found in
      recipient(kinds[kind], found.map { ($0.sentence, $0.words, $0.weight) }, reading, &details)
    }
  }

  private func recipient(
    _ kind: Kind, _ found: [(sentence: Int, words: Range<Int>, weight: Float)],
    _ reading: Reading, _ details: inout RecipientDetails
  ) -> Recipient {
    let best = found.enumerated().sorted { left, right in
      left.element.weight != right.element.weight
        ? left.element.weight > right.element.weight : left.offset < right.offset
    }.map(\.element)
    var sentences: [Int] = []
    for mention in best where !sentences.contains(mention.sentence) {
      sentences.append(mention.sentence)
    }
    sentences = Array(sentences.prefix(3))
    let parts = sentences.map { (sentence: $0, words: reading.sentences[$0].words) }
    var purposes = kind.purpose.map { [$0] } ?? details.purposes(in: parts)
    if let ground = details.ground(of: kind.role, inSentences: sentences) { purposes = [ground] }
    if purposes.isEmpty {
      purposes = details.quotedPurpose(of: best[0].words, inSentence: best[0].sentence).map { [$0] } ?? []
    }
    return Recipient(
      name: kind.plainName ?? String(reading.document[reading.words.range(of: best[0].words)]),
      isNamed: false,
      role: kind.role, data: details.data(in: parts),
      purposes: purposes,
      limit: details.limit(inSentences: sentences),
      evidence: sentences.map { reading.evidence(reading.sentences[$0]) })
  }
}
