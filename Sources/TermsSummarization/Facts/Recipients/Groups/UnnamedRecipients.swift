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
        Kind(
          id: cells[0], role: role, tag: tag, purpose: cells[3] == "-" ? nil : cells[3],
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
  /// - Parameter company: the company that speaks, by its short name, when it is known.
  /// - Complexity: O(*n*) in the words of the document.
  func find(
    in reading: Reading, company: String? = nil, details: inout RecipientDetails
  ) -> [Recipient] {
    var mentions: [Int: [Mention]] = [:]
    var scan = matcher.scan(reading.words)
    var giving = GivingCues(reading)
    // The kinds that the run-in headings of clauses name.
    var labelled: [Int: Set<Int>] = [:]
    for (index, sentence) in reading.sentences.enumerated() {
      // Nothing is shared in a clause that the tags put far from sharing.
      let sharing = reading.tags.probability(of: .sharing, at: sentence.clause)
      guard sharing > 0.3 else { continue }
      let all = scan.matches(in: sentence.words)
      // "Payment processors" are no processors of any other kind.
      let matches = all.filter { match in
        !all.contains {
          $0.words.count > match.words.count && $0.words.lowerBound <= match.words.lowerBound
            && $0.words.upperBound >= match.words.upperBound
            && kindOfPattern[$0.pattern] != kindOfPattern[match.pattern]
        }
      }
      for match in matches {
        let kind = kindOfPattern[match.pattern]
        let own = reading.tags.probability(of: kinds[kind].tag, at: sentence.clause)
        let isRunIn = isRunIn(index, reading)
        let isLabel =
          isRunIn || labelled[sentence.clause, default: []].contains(kind)
          || isLabel(match.words, in: sentence, reading)
        if isRunIn { labelled[sentence.clause, default: []].insert(kind) }
        let weight =
          kinds[kind].tag == .sharing || isLabel ? sharing : min(sharing, own)
        guard weight > 0.3, !details.isDenied(match.words, inSentence: index),
          !isOfOthers(match.words, sentence, reading, company: company),
          kinds[kind].id != "employers" || isGivenTo(match.words, sentence, reading),
          kinds[kind].id != "linked"
            || !reading.document[reading.words.range(of: match.words)].contains(","),
          !details.isNameless(match.words, inSentence: index),
          giving.mayGet(
            match.words, inSentence: index,
            isCompany: ![.authority, .buyer].contains(kinds[kind].role))
        else { continue }
        let others = matches.filter {
          kindOfPattern[$0.pattern] != kind && !$0.words.overlaps(match.words)
        }.map(\.words)
        var mention = Mention(
          sentence: index, words: match.words, weight: weight + (isLabel ? Self.labelGain : 0),
          part: GroupPart(match.words, inSentence: index, of: reading)
            .words(besides: others), others: others)
        if isRunIn {
          // What follows the run-in heading speaks of those it names.
          mention.sentence = index + 1
          mention.part = reading.sentences[index + 1].words
        } else if index > 0, reading.sentences[index - 1].clause == sentence.clause,
          Self.pointers.contains(reading.words, sentence.words.lowerBound)
        {
          mention.part = reading.sentences[index - 1].words.lowerBound..<mention.part.upperBound
        }
        mentions[kind, default: []].append(mention)
      }
    }
    let ordered = mentions.sorted { left, right in
      (left.value[0].sentence, left.value[0].words.lowerBound, left.key)
        < (right.value[0].sentence, right.value[0].words.lowerBound, right.key)
    }
    return ordered.map { kind, found in recipient(kinds[kind], found, reading, &details) }
  }

  /// Words that stand for a group.
  private struct Mention {
    var sentence: Int
    var words: Range<Int>
    /// How surely the clause speaks of the group.
    var weight: Float
    /// The words of the sentence that speak of it.
    var part: Range<Int>
    /// The words that name other groups.
    var others: [Range<Int>]
  }

  /// How much more a clause counts that opens with the group: "Affiliates.
  ///
  /// We may share …".
  private static let labelGain: Float = 0.3

  /// What officials do without getting data: a signal "recognized by a government agency".
  private static let sanctions: Set<String> = [
    "recognized", "recognised", "approved", "issued", "designated", "established", "certified",
    "published", "adopted", "licensed", "regulated", "supervised", "registered", "audited",
  ]
  private static let pointers = WordSet("these those such")

  /// Whether a sentence is a heading that its clause begins with: "Service providers.
  ///
  /// We share …".
  private func isRunIn(_ index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentences[index]
    return sentence.words.count <= 6 && index + 1 < reading.sentences.count
      && reading.sentences[index + 1].clause == sentence.clause
      && (index == 0 || reading.sentences[index - 1].clause != sentence.clause)
  }

  /// Whether the words open their clause, and their sentence says more than that.
  private func isLabel(
    _ words: Range<Int>, in sentence: Reading.Sentence, _ reading: Reading
  ) -> Bool {
    let clause = reading.document.clauses[sentence.clause].range
    let first = reading.words.indices(in: clause).lowerBound
    guard words.lowerBound - first <= 5, reading.words.indices(in: clause).count > 8 else {
      return false
    }
    let end = min(words.upperBound + 3, reading.words.count)
    return (words.upperBound..<end).contains { word in
      let gap = reading.document[
        TextRange(Int(reading.words.ends[word - 1]), Int(reading.words.starts[word]))]
      return gap.contains { ":.–—\n".contains($0) }
    }
  }

  /// Whether "to" or the like stands before the words, or a verb of seeing after them: a reader
  /// tells many services of an employer who gets nothing.
  private func isGivenTo(
    _ words: Range<Int>, _ sentence: Reading.Sentence, _ reading: Reading
  ) -> Bool {
    let before = max(sentence.words.lowerBound, words.lowerBound - 3)..<words.lowerBound
    let after = words.upperBound..<min(sentence.words.upperBound, words.upperBound + 4)
    return before.contains { Self.givers.contains(reading.words, $0) }
      || after.contains { Self.seers.contains(reading.words, $0) }
  }

  private static let givers = WordSet("to with by")
  private static let seers = WordSet("access see view receive receives monitor control obtain get")

  /// Whether the words are of the company itself ("as a cloud provider, we …") or of another's
  /// circle ("vendors and their affiliates").
  private func isOfOthers(
    _ words: Range<Int>, _ sentence: Reading.Sentence, _ reading: Reading, company: String?
  ) -> Bool {
    let start = sentence.words.lowerBound
    let before = (max(start, words.lowerBound - 3)..<words.lowerBound).map {
      String(reading.words[$0])
    }
    if words.lowerBound - start <= 4, before.contains("as"),
      before.contains("a") || before.contains("an")
    {
      return true
    }
    if before.last == "by" || before.dropLast().last == "by",
      before.contains(where: Self.sanctions.contains)
    {
      return true
    }
    guard let last = before.last, last == "its" || last == "their", before.dropLast().last == "and",
      let owner = before.dropLast(2).last
    else { return false }
    if ["we", "us", "parent", "company", "ours"].contains(owner) { return false }
    let isNamed = reading.words.styles[words.lowerBound - 3].contains(.capitalised)
    if last == "their" { return true }
    return isNamed && !(company?.lowercased().holds(String(owner)) ?? true)
  }

  private func recipient(
    _ kind: Kind, _ found: [Mention], _ reading: Reading, _ details: inout RecipientDetails
  ) -> Recipient {
    let best = found.enumerated().sorted { left, right in
      left.element.weight != right.element.weight
        ? left.element.weight > right.element.weight : left.offset < right.offset
    }.map(\.element)
    var told: [Mention] = []
    for mention in best where !told.contains(where: { $0.sentence == mention.sentence }) {
      told.append(mention)
    }
    var sentences = told.prefix(3).map(\.sentence)
    let parts = told.prefix(3).map {
      RecipientDetails.Part(sentence: $0.sentence, words: $0.part, others: $0.others)
    }
    var purposes = kind.purpose.map { [$0] } ?? []
    if purposes.isEmpty, ![.authority, .buyer].contains(kind.role) {
      // What the best sentence says of all vendors is not what another says of some.
      purposes = details.purposes(in: kind.role == .vendor ? Array(parts.prefix(1)) : parts)
    }
    if let ground = details.ground(of: kind.role, inSentences: sentences) { purposes = [ground] }
    if purposes.isEmpty {
      purposes =
        kind.role == .otherUsers
        ? []
        : details.quotedPurpose(
          of: best[0].words, inSentence: best[0].sentence, within: best[0].part
        ).map { [$0] } ?? []
    }
    let data = details.data(givenTo: told.prefix(3).map { ($0.sentence, $0.words) })
    let limit = details.limit(
      inSentences: told.prefix(8).map(\.sentence),
      isBound: ![.authority, .buyer, .otherUsers].contains(kind.role))
    // The words that limit it are part of what the row rests on.
    if let ground = limit?.sentence, !sentences.contains(ground) {
      sentences = sentences.prefix(2) + [ground]
    }
    return Recipient(
      name: kind.plainName ?? String(reading.document[reading.words.range(of: best[0].words)]),
      isNamed: false, role: kind.role, data: data, purposes: purposes, limit: limit?.limit,
      evidence: sentences.map { reading.evidence(reading.sentences[$0]) })
  }
}
