internal import TermsCore

// What the placeholders of the tables stand for.
extension Material {
  func number(_ question: Question) -> Value? {
    guard case .number(let number) = facts[question].value else { return nil }
    return Value(String(number))
  }

  /// The law that governs, without what stands in brackets.
  var law: Value? {
    guard case .text(let text) = facts[.governingLaw].value, !text.isEmpty else { return nil }
    let words = text.split(separator: "(", maxSplits: 1)[0]
    return Value(Quotation.cut(words))
  }

  /// The most that the company owes, in plain words or quoted.
  var cap: Value? {
    guard case .text(let text) = facts[.liabilityCap].value, !text.isEmpty else { return nil }
    if let plain = PlainCap.plain(text, catalogue) { return Value(plain) }
    return Value(runs: [.quote(Quotation.cut(text))], evidence: [])
  }

  /// "A and B": the first `limit` names.
  func names(_ recipients: [Recipient], limit: Int) -> Value? {
    guard !recipients.isEmpty else { return nil }
    let shown = RecipientGroups.telling(recipients, limit: limit)
    return Value(
      catalogue.list(shown.map { Wording.companyName($0.name) }, limit: limit),
      evidence: shown.compactMap(\.evidence.first))
  }

  /// ", such as A and B" where there are more, ": A, B and C" where there are not.
  var suchNames: Value? {
    let all = recipients.named
    // Where ads are picked for the reader, the ad partners stand in a point of their own.
    let isTold =
      facts[.adPartners].value == .choice("yes")
      && facts[.targetedAds].value == .choice("yes")
    let others = isTold ? all.filter { $0.role != .adPartner } : all
    let shown = all.count > 3 && others.count >= 2 ? others : all
    guard var value = names(shown, limit: all.count <= 3 ? 3 : 2) else { return nil }
    value.runs = catalogue.runs(all.count <= 3 ? .namesAll : .namesSome, ["names": value.runs])
    return value
  }

  /// "11 outside companies": as many as "Who gets your data" prints.
  var companies: Value? {
    let count = recipients.named.count
    return count == 0 ? nil : Value(catalogue.text(.companies, count: count))
  }

  /// Those whose names stand on another page: "its vendors".
  var listedElsewhere: Value {
    guard let cue = cues["names-elsewhere"] else { return Value(catalogue[.listedAll]) }
    let text = document[cue.range].lowercased()
    let vendors = ["processor", "vendor", "service provider", "supplier"]
    if vendors.contains(where: { text.holds($0) }) { return Value(catalogue[.listedVendors]) }
    return Value(catalogue[text.holds("partner") ? .listedPartners : .listedAll])
  }

  /// The kinds of unnamed recipients that tell most: "ad partners and vendors".
  func groups(_ recipients: [Recipient]) -> Value? {
    var seen: Set<String> = []
    // "Other companies" tells a reader nothing of who they are.
    let kinds = recipients.filter {
      let isTold =
        $0.role != .other || ![nil, "other companies"].contains(RecipientGroups.group($0))
      return isTold && seen.insert(tables.recipients.inSentence($0)).inserted
    }
    guard !kinds.isEmpty else { return nil }
    return Value(
      catalogue.list(kinds.prefix(2).map { tables.recipients.inSentence($0) }),
      evidence: kinds.prefix(2).compactMap(\.evidence.first))
  }

  /// The sensitive kinds of data that are collected or shared.
  var sensitiveData: [DataTypeMention] {
    var seen: Set<String> = []
    return facts.dataTypes.filter {
      $0.type.isSensitive && !Self.everyday.contains($0.type.id) && $0.practice == .collected
        && isTaken($0.evidence) && seen.insert($0.type.id).inserted
    }
  }

  /// Whether the words are of data that is taken: they stand in a clause on collection, and the
  /// sentence neither defines nor denies nor supposes.
  private func isTaken(_ evidence: Evidence) -> Bool {
    guard tags.sets[evidence.clause].contains(.collection) else { return false }
    let text = document[document.sentence(of: evidence) ?? document.clauses[evidence.clause].range]
    // A term in quotation marks is being defined.
    if let first = text.first, "“\"‘".contains(first) { return false }
    let words = text.lowercased().split {
      !$0.isLetterOfText && $0 != "'" && $0 != "’"
    }
    return !words.contains { Self.suppositions.contains($0) }
  }

  /// Words of sentences that define, deny or suppose.
  private static let suppositions: Set<Substring> = [
    "means", "mean", "definition", "defined", "not", "never", "don't", "don’t", "no", "nor",
    "avoid", "refrain", "unless", "occur", "non", "examples",
  ]

  /// Data that a reader expects any service to take.
  private static let everyday: Set<String> = [
    "password", "payment-card", "bank-account", "finances", "name", "email-address",
    "phone-number", "postal-address", "username",
  ]

  var sensitive: Value? {
    guard !sensitiveData.isEmpty else { return nil }
    let sensitiveData = DataTypeWeight.ordered(sensitiveData)
    return Value(
      catalogue.cell(sensitiveData.map { catalogue.name($0.type.name) }, limit: 4),
      evidence: sensitiveData.prefix(3).map(\.evidence))
  }

  /// Kinds of data that are collected and that a reader may not expect.
  var collected: Value? {
    var seen: Set<String> = []
    let mentions = facts.dataTypes.filter {
      $0.practice == .collected && !Self.everyday.contains($0.type.id)
        && seen.insert($0.type.id).inserted
    }
    guard mentions.count >= 3 else { return nil }
    return Value(
      catalogue.series(mentions.prefix(4).map { catalogue.name($0.type.name) }),
      evidence: distinct(mentions.prefix(4).map(\.evidence)))
  }

  /// Kinds of data that are collected, those that a reader expects last.
  var taken: Value? {
    var seen: Set<String> = []
    let mentions = facts.dataTypes.filter {
      $0.practice == .collected && tags.sets[$0.evidence.clause].contains(.collection)
        && seen.insert($0.type.id).inserted
    }
    let unexpected = mentions.filter { !Self.everyday.contains($0.type.id) }
    let money = mentions.filter {
      ["payment-card", "bank-account", "finances"].contains($0.type.id)
    }
    let telling =
      DataTypeWeight.ordered(unexpected.filter { isStriking($0) } + money)
      + unexpected.filter { !isStriking($0) }
    let expected = mentions.filter {
      Self.everyday.contains($0.type.id) && !money.map(\.type.id).contains($0.type.id)
    }
    let shown = Array((telling.prefix(expected.isEmpty ? 6 : 5) + expected).prefix(6))
    guard !shown.isEmpty else { return nil }
    let list = catalogue.series(shown.map { catalogue.name($0.type.name) })
    return Value(
      mentions.count > shown.count ? catalogue.text(.listOpen, ["list": list]) : list,
      evidence: distinct(shown.map(\.evidence)))
  }

  /// Whether few readers would hand out such data to a stranger.
  private func isStriking(_ mention: DataTypeMention) -> Bool {
    if mention.type.isSensitive { return isTaken(mention.evidence) }
    return [
      "messages", "content", "contacts", "voice", "photos", "videos", "profession", "location",
      "search-history",
      "inferences", "social-profile", "browsing",
    ].contains(mention.type.id)
  }

  /// ", it names the U.S.
  ///
  /// and India": places that the words on other countries name.
  func countries(_ grounds: [Evidence]) -> Value {
    var found: [String] = []
    for item in grounds.prefix(3) {
      let clause = document.clauses[item.clause].range
      found += Regions.destinations(in: document[clause])
    }
    found = Wording.unique(found)
    guard !found.isEmpty else { return Value("") }
    let places = catalogue.list(found.prefix(3).map { catalogue.name($0) })
    return Value(catalogue.text(.countries, ["places": places]))
  }

  /// What a waiver takes away, by the words of the clauses it rests on.
  func waived(_ grounds: [Evidence]) -> Value? {
    let text = grounds.map { document[document.clauses[$0.clause].range].lowercased() }
    let jury = text.contains { $0.holds("jury") }
    let classes = text.contains { $0.holds("class") || $0.holds("collective") }
    switch (classes, jury) {
    case (true, true): return Value(catalogue[.waivedBoth])
    case (false, true): return Value(catalogue[.waivedJury])
    default: return Value(catalogue[.waivedClass])
    }
  }

  /// How lasting a licence is, by the words of the clauses it rests on.
  func forever(_ grounds: [Evidence]) -> Value? {
    let text = grounds.map { document[document.clauses[$0.clause].range].lowercased() }
    let isEndless = text.contains { $0.holds("perpetual") || $0.holds("in perpetuity") }
    let isFinal = text.contains { $0.holds("irrevocabl") }
    guard isEndless else { return Value(catalogue[.foreverKept]) }
    return Value(catalogue[isFinal ? .foreverFinal : .foreverEndless])
  }

  /// The kinds of companies that get data for ads or statistics, by the sentences that say so:
  /// "ad and statistics companies".
  var adKinds: Value {
    let text = facts[.adPartners].evidence.flatMap { evidence in
      [sentence(of: evidence), document.clauses[evidence.clause].leadIn].compactMap { $0 }
    }.map { document[$0].lowercased() }
    let table: [(MessageKey, [String])] = [
      (
        .companiesAd,
        [
          "advert", " ads", "ad network", "ad server", "marketing partner", "marketing compan",
          "marketing agenc", "marketing provider", "retarget", "remarket",
        ]
      ),
      (.companiesSocial, ["social", "facebook", "twitter"]),
      (.companiesStatistics, ["analytic", "statistic", "measure", "analyze", "analyse"]),
    ]
    let isWithoutAds = facts[.targetedAds].value == .choice("no")
    let kinds = table.filter { kind in
      !(isWithoutAds && kind.0 == .companiesAd)
        && text.contains { text in kind.1.contains { text.holds($0) } }
    }.map { catalogue[$0.0] }
    if kinds.isEmpty { return Value(catalogue[.companiesSuch]) }
    return Value(catalogue.text(.companiesKinds, ["kinds": catalogue.list(kinds)]))
  }

  /// What others may see, by the words that say so.
  func seen(_ grounds: [Evidence]) -> Value {
    let text = grounds.map { document[document.clauses[$0.clause].range].lowercased() }
    let table: [(MessageKey, [String])] = [
      (.seenPosts, ["post", "comment", "review", "upload", "content", "submit", "forum"]),
      (.seenProfile, ["profile", "username", "user name", "display name", "nickname"]),
    ]
    let things = table.filter { thing in
      text.contains { text in thing.1.contains { text.holds($0) } }
    }.map { catalogue[$0.0] }
    return Value(things.isEmpty ? catalogue[.seenSome] : catalogue.alternatives(things))
  }

  /// Whether words are of ideas and suggestions for the company alone, not of what users post.
  func isOfFeedbackAlone(_ grounds: [Evidence]) -> Bool {
    !grounds.isEmpty
      && grounds.allSatisfy { evidence in
        let words = document[document.clauses[evidence.clause].range].lowercased()
        let posted = ["content", "post", "upload", "submission", "photo", "user material"]
        return ["feedback", "suggestion", "ideas"].contains { words.holds($0) }
          && !posted.contains { words.holds($0) }
      }
  }

  /// The first e-mail address for questions.
  var contact: Value? {
    guard case .list(let addresses) = facts[.contact].value, let first = addresses.first else {
      return nil
    }
    return Value(
      runs: [.link(text: first, target: "mailto:" + first)],
      evidence: Array(facts[.contact].evidence.prefix(1)))
  }
}
