internal import TermsCore

/// What sentences are made of: a document, its tags and its facts, asked by the names that the
/// tables use.
struct Material: Sendable {
  let document: Document
  let tags: ClauseTags
  let facts: Facts
  let tables: SentenceTables
  let cues: CueFindings
  let recipients: RecipientGroups
  /// What only some documents say.
  let specifics: Lazy<SpecificFacts>
  /// The number of clauses under each heading.
  let clausesUnder: [Int]
  /// The topics that the reader asked for alone; nil for all.
  let choice: TopicChoice?

  init(
    document: Document, tags: ClauseTags, facts: Facts, tables: SentenceTables = .english,
    choice: TopicChoice? = nil
  ) {
    self.tables = tables
    self.choice = choice
    self.document = document
    self.tags = tags
    var facts = facts
    facts[.onward] = RecipientAnswer.reconciled(
      facts[.onward], with: facts.recipients, in: document)
    self.facts = facts
    cues = CueFindings(in: document, tags: tags)
    specifics = Lazy { SpecificFacts(in: document, tags: tags, table: tables.specific) }
    recipients = RecipientGroups(facts, in: document, words: tables.recipients)
    clausesUnder = Self.clausesUnder(document)
  }

  /// What a placeholder is filled with, and the words that add to the evidence.
  struct Value {
    var runs: [Passage.Run]
    var evidence: [Evidence] = []

    init(_ text: String, evidence: [Evidence] = []) {
      runs = [.plain(text)]
      self.evidence = evidence
    }

    init(runs: [Passage.Run], evidence: [Evidence]) {
      self.runs = runs
      self.evidence = evidence
    }
  }

  /// The words of the summary.
  var catalogue: MessageCatalogue { tables.catalogue }

  /// The company by its name, within a sentence.
  var company: String { companyName ?? catalogue[.company] }

  /// The company at the start of a sentence.
  var companyAtStart: String { companyName ?? catalogue[.companyAtStart] }

  /// The company's name, not shouted.
  var companyName: String? { facts.company.map { Wording.calm($0) } }

  /// Data whose kind is not told.
  var allData: String {
    catalogue[facts.kind == .processorAgreement ? .dataOfBusiness : .data]
  }

  /// `evidence` without a second quote from the same clause.
  func distinct(_ evidence: [Evidence]) -> [Evidence] {
    var seen: Set<Int> = []
    return evidence.filter { seen.insert($0.clause).inserted }
  }

  /// Whether a list's lead-in denies the words: "We shall not: sell …".
  func isDenied(_ evidence: Evidence) -> Bool {
    Denial.isDeniedByLeadIn(document.clauses[evidence.clause], in: document)
  }

  /// The words a flag of a condition rests on; nil when it does not hold.
  ///
  /// `grounds` is what the tests before it rest on.
  func evidence(forFlag flag: String, grounds: [Evidence] = []) -> [Evidence]? {
    let (kind, argument) = Self.parts(of: flag)
    switch kind {
    case "same", "near", "each", "clause": return surroundings(kind, argument, of: grounds)
    case "cue": return cues[argument].map { [$0] }
    case "control":
      return Self.some(facts.controls.filter { $0.goal.rawValue == argument }.map(\.evidence))
    case "retention":
      return Self.some(facts.retention.filter { $0.kind.rawValue == argument }.map(\.evidence))
    case "role":
      return Self.some(
        facts.recipients.filter { $0.role.rawValue == argument }.compactMap(\.evidence.first))
    case "public":
      let clauses = facts.recipients.filter { $0.role == .otherUsers }.flatMap(\.evidence)
      return Self.some(clauses.filter { tags.sets[$0.clause].contains(.public) })
    case "named": return Self.some(recipients.named.compactMap(\.evidence.first))
    case "unnamed": return Self.some(recipients.outsideKinds.compactMap(\.evidence.first))
    case "sensitive": return Self.some(sensitiveData.map(\.evidence))
    case "taken": return taken?.evidence
    case "topic":
      let tag = Tag(rawValue: argument)!
      return tags.sets.contains { $0.contains(tag) } ? [] : nil
    case "feedback-only": return isOfFeedbackAlone(facts[.contentLicence].evidence) ? [] : nil
    case "region": return region == nil ? nil : []
    case "usual-time": return Self.some(usualPeriods)
    case "owned": return Self.some(ownedWorks)
    case "lasting": return Self.some(lastingLicence)
    case "company": return facts.company == nil ? nil : []
    default: preconditionFailure("no flag is called “\(flag)”")
    }
  }

  /// The value of a placeholder, given the words its sentence rests on.
  func value(_ name: String, grounds: [Evidence]) -> Value? {
    switch name {
    case "company": return Value(company)
    case "Company": return Value(companyAtStart)
    case "condition":
      let quote = StatedCondition.clause(grounds, of: document)
      let runs = quote.map { catalogue.runs(.condition, ["quote": [.quote($0)]]) }
      return Value(runs: runs ?? [], evidence: [])
    case "where":
      let place = place(of: grounds).map { catalogue.text(.where, ["place": $0]) }
      return Value(place.map { " " + $0 } ?? "")
    case "region": return region.map { Value(catalogue.name($0)) }
    case "age": return number(.minAge)
    case "law": return law
    case "cap": return cap
    case "phrase": return retentionPhrase
    case "period": return longestPeriod
    case "periods": return periods
    case "cookieLife": return cookieLife
    case "names": return names(recipients.named, limit: 2)
    case "suchNames": return suchNames
    case "adNames": return names(recipients.named(in: [.adPartner]), limit: 2)
    case "companies": return companies
    case "groups": return groups(recipients.outsideKinds)
    case "listed": return listedElsewhere
    case "adKinds": return adKinds
    case "seen": return seen(grounds)
    case "adGroups": return groups(recipients.unnamed(in: [.adPartner]))
    case "sensitive": return sensitive
    case "data": return collected
    case "taken": return taken
    case "countries": return countries(grounds)
    case "waived": return waived(grounds)
    case "forever": return forever(grounds)
    case "notice": return notice(grounds)
    case "before": return span(.before, grounds).map { Value($0) }
    case "window": return window(grounds)
    case "claims": return claims(grounds)
    case "posts": return posts(grounds)
    case "granted":
      let posts = posts(grounds)
      if posts.runs == [.plain(catalogue[.postsContent])] { return Value("") }
      return Value(runs: catalogue.runs(.granted, ["posts": posts.runs]), evidence: [])
    case "scope":
      return Value(isForDataLawAlone(grounds) ? catalogue[.scopeLaw] : "")
    case "ages": return ages(grounds)
    case "contact": return contact
    default: preconditionFailure("no placeholder is called “\(name)”")
    }
  }

  private static func parts(of flag: String) -> (kind: String, argument: String) {
    let parts = flag.pieces(at: ":", most: 2)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }

  private static func some(_ evidence: [Evidence]) -> [Evidence]? {
    evidence.isEmpty ? nil : evidence
  }
}
