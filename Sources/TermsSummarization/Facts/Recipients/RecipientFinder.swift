import TermsCore

/// Finds who outside the company gets data: named organisations and unnamed groups.
struct RecipientFinder: Sendable {
  private let directory: VendorDirectory

  init(directory: VendorDirectory = .shared) { self.directory = directory }

  /// The named organisations in order of first mention, then the unnamed groups.
  ///
  /// - Parameter company: the company that speaks, by its short name, when it is known.
  /// - Complexity: O(*n*) in the words of the document.
  func find(in reading: Reading, company: String? = nil) -> [Recipient] {
    var details = RecipientDetails(reading)
    return named(in: reading, company: company, details: &details)
      + UnnamedRecipients.shared.find(in: reading, company: company, details: &details)
  }

  /// Every name that stands for an outsider, weighed.
  func candidates(in reading: Reading) -> [Candidate] {
    let names = NameFinder(reading, directory: directory)
    var context = MentionContext(reading)
    return names.mentions().map { mention, relation in
      Candidate(
        mention: mention, relation: relation, features: context.features(of: mention),
        score: context.score(of: mention))
    }
  }

  /// A name with what is known of it.
  struct Candidate {
    var mention: NameMention
    /// How it belongs to the company; nil for outsiders.
    var relation: OwnNames.Relation?
    var features: [String: Float]
    var score: Float
  }

  /// The mentions of one organisation.
  private struct Named {
    var name: String
    var vendor: Int?
    var mentions: [(mention: NameMention, score: Float)] = []
  }

  private func named(
    in reading: Reading, company: String?, details: inout RecipientDetails
  ) -> [Recipient] {
    var found: [Named] = []
    var places: [String: Int] = [:]
    let weighed = weighed(in: reading, company: company)
    let parts = MentionParts(weighed.map(\.mention), in: reading)
    for (mention, score) in weighed where score > Self.threshold {
      guard !details.isDenied(mention.words, inSentence: mention.sentence) else { continue }
      let name = String(reading.document[mention.range])
      let key = mention.vendor.map { "#\($0)" } ?? OrganisationName.key(name)
      if let place = places[key] {
        found[place].mentions.append((mention, score))
      } else {
        places[key] = found.count
        found.append(Named(name: name, vendor: mention.vendor, mentions: [(mention, score)]))
      }
    }
    return found.map { recipient($0, reading, parts, &details) }
  }

  /// The outsiders' names with their scores; the names of one list share the best.
  private func weighed(
    in reading: Reading, company: String?
  ) -> [(mention: NameMention, score: Float)] {
    let names = NameFinder(reading, company: company, directory: directory)
    var context = MentionContext(reading)
    var weighed: [(mention: NameMention, score: Float)] = []
    for (mention, relation) in names.mentions() where relation == nil {
      guard isNearData(reading.sentences[mention.sentence].clause, reading.tags),
        mention.vendor != nil || !isThing(mention, reading)
      else { continue }
      weighed.append((mention, context.score(of: mention)))
    }
    var first = 0
    for index in weighed.indices {
      let chain = weighed[index].mention.chain
      guard index + 1 == weighed.count || weighed[index + 1].mention.chain != chain else {
        continue
      }
      let best = weighed[first...index].reduce(-.infinity) { max($0, $1.score) }
      for member in first...index {
        let mention = weighed[member].mention
        let isKnown = mention.vendor != nil || mention.origin == .legalForm
        guard isKnown || mention.isBesideKnown else { continue }
        let loss = isKnown ? Self.listLoss : Self.unknownListLoss
        weighed[member].score = max(weighed[member].score, best - loss)
      }
      first = index + 1
    }
    NameColumns(reading).raise(&weighed)
    return weighed
  }

  /// Whether an unknown name is that of a button or, in capitals in a table, of a cookie.
  private func isThing(_ mention: NameMention, _ reading: Reading) -> Bool {
    let next = mention.words.upperBound
    // Two letters are short for a thing: "CI/CD tools".
    if mention.origin != .legalForm, mention.range.count <= 2 { return true }
    if (next..<min(next + 2, reading.words.count)).contains(where: {
      reading.words[$0] == "button" || reading.words[$0] == "buttons"
    }) {
      return true
    }
    let clause = reading.document.clauses[reading.sentences[mention.sentence].clause]
    return clause.kind == .tableRow && mention.words.count == 1
      && reading.document[mention.range].utf8.allSatisfy { $0 < 0x61 }
  }

  /// Whether the tags leave it open that a clause speaks of personal data: names in others are not
  /// worth a closer look.
  func isNearData(_ clause: Int, _ tags: ClauseTags) -> Bool {
    Self.dataTags.contains { tags.probability(of: $0, at: clause) > 0.04 }
  }

  private static let dataTags: [Tag] = [
    .sharing, .tracking, .vendors, .adPartners, .onwardTransfer, .collection, .use, .profiling,
    .combining, .international,
  ]

  /// How much less a name counts for the best name of its list.
  private static let listLoss: Float = 0.5

  /// The same for a name that stands in no directory beside one that does.
  private static let unknownListLoss: Float = 0.7

  /// Names that score higher are recipients.
  private static let threshold: Float = 0

  private func recipient(
    _ named: Named, _ reading: Reading, _ spoken: MentionParts, _ details: inout RecipientDetails
  ) -> Recipient {
    let best = named.mentions.enumerated().sorted { left, right in
      left.element.score != right.element.score
        ? left.element.score > right.element.score : left.offset < right.offset
    }.map(\.element)
    var sentences: [Int] = []
    for mention in best where !sentences.contains(mention.mention.sentence) {
      sentences.append(mention.mention.sentence)
    }
    let allSentences = Array(sentences.prefix(8))
    sentences = Array(sentences.prefix(3))
    // Under a heading that is the name, the whole clause speaks of it.
    if let first = best.first?.mention,
      first.words.upperBound <= reading.sentences[first.sentence].words.lowerBound
    {
      let clause = reading.sentences[first.sentence].clause
      for next in (first.sentence + 1)..<(first.sentence + 4)
      where next < reading.sentences.count && reading.sentences[next].clause == clause {
        if !sentences.contains(next) { sentences.append(next) }
      }
    }
    let vendor = named.vendor.map { directory.vendors[$0] }
    let chosen = sentences.compactMap { sentence in
      best.first { $0.mention.sentence == sentence }?.mention
    }
    // What for, of all the rows and sentences that name it.
    let told = Set(sentences + allSentences).sorted {
      place($0, allSentences) < place($1, allSentences)
    }
    var purposes = details.purposes(
      in: told.map { sentence in
        let mention = best.first { $0.mention.sentence == sentence }?.mention
        let words = mention.map(spoken.words) ?? reading.sentences[sentence].words
        return RecipientDetails.Part(
          sentence: sentence, words: mention.flatMap(spoken.remark) ?? words,
          others: mention.map { spoken.others(than: $0) } ?? [])
      })
    // A bare name in a list stands for what its heading says: "SDKs for advertising".
    let bare = told.filter { sentence in
      let clause = reading.sentences[sentence].clause
      return reading.sentences[sentence].words.count <= 5
        && reading.document.clauses[clause].kind == .listItem
    }
    if let first = bare.first, purposes.isEmpty || first == told.first,
      let heading = reading.headingWords(aboveClause: reading.sentences[first].clause).first
    {
      let above = details.purposes(in: [.init(sentence: first, words: heading)])
      purposes = (above + purposes.filter { !above.contains($0) }).prefix(3).map { $0 }
    }
    // Of several, what it is known for comes first.
    if let usual = vendor?.kind.purpose, let place = purposes.firstIndex(of: usual) {
      purposes.remove(at: place)
      purposes.insert(usual, at: 0)
    }
    let role = role(of: vendor, chosen, spoken, &details)
    // "Social network" tells what it is, not what for.
    if purposes.isEmpty || purposes == ["social network"] {
      purposes =
        details.ground(of: role == .vendor ? .other : role, inSentences: sentences).map { [$0] }
        ?? purposes
    }
    if purposes.isEmpty, let first = chosen.first {
      purposes =
        details.quotedPurpose(
          of: first.chain, inSentence: first.sentence, within: spoken.words(of: first)
        ).map { [$0] } ?? []
    }
    if purposes.isEmpty, let usual = vendor?.kind.purpose { purposes = [usual] }
    let limit = details.limit(
      inSentences: sentences + allSentences.filter { !sentences.contains($0) },
      ownRules: [.social, .adPartner, .analytics].contains(role))
    var data = details.data(givenTo: chosen, in: spoken)
    if data.isEmpty { data = sentences.first.map { details.dataTakenNext(toSentence: $0) } ?? [] }
    return Recipient(
      name: name(of: named, vendor, reading), isNamed: true, role: role, data: data,
      purposes: purposes, policy: policy(of: best.map(\.mention), reading),
      limit: limit?.limit,
      evidence: sentences.map { reading.evidence(reading.sentences[$0]) },
      lineage: named.vendor.map(directory.lineage) ?? [])
  }

  /// Where a sentence stands among those of a name, best first.
  private func place(_ sentence: Int, _ sentences: [Int]) -> Int {
    sentences.firstIndex(of: sentence) ?? sentences.count + sentence
  }

  /// The name as first written, or the usual one where the page writes that too and the first
  /// does not hold it.
  private func name(of named: Named, _ vendor: Vendor?, _ reading: Reading) -> String {
    guard let vendor, !named.name.holds(vendor.name),
      named.name.utf8.count > 2
    else { return named.name }
    let usual = named.mentions.lazy.map { String(reading.document[$0.mention.range]) }
    return usual.first { $0.holds(vendor.name) } ?? named.name
  }

  private func role(
    of vendor: Vendor?, _ mentions: [NameMention], _ spoken: MentionParts,
    _ details: inout RecipientDetails
  ) -> Recipient.Role {
    if mentions.contains(where: details.isOfGroup) { return .affiliate }
    if let role = vendor?.kind.role, role != .other { return role }
    for mention in mentions.prefix(3) {
      let part = spoken.words(of: mention)
      let remark = spoken.remark(on: mention)
      if let role = details.role(of: mention, remark: remark, in: part) {
        return role
      }
    }
    return .other
  }

  /// The first link to a policy of the organisation itself in the sentences that name it.
  private func policy(of mentions: [NameMention], _ reading: Reading) -> String? {
    let signs = RecipientSigns(reading)
    for mention in mentions {
      let range = reading.sentences[mention.sentence].range
      let written = LinkHost.addresses(in: reading.document[range]).map {
        Link(range: range, target: $0)
      }
      let links = Array(reading.document.links(in: range)) + written
      if let link = links.first(where: {
        signs.isOwn($0, of: mention) && LinkHost.isPolicy($0.target)
      }) {
        return link.target
      }
    }
    return nil
  }
}
