import TermsCore

/// Changes in what is listed by name: recipients, kinds of data, addresses.
struct NamedChanges {
  /// The most names that a sentence gives.
  private static let limit = 8

  /// Tags of clauses that say what is taken or given away.
  private static let tellingTags: [Tag] = [
    .collection, .tracking, .combining, .sharing, .vendors, .adPartners, .sale, .affiliates,
  ]

  let grounds: Grounds
  let wording: ChangeWording

  func changes() -> [TermsChange] {
    [
      recipients(.new), recipients(.old), dataTypes(.new), dataTypes(.old), contacts(.new),
      contacts(.old),
    ].compactMap(\.self)
  }

  private func pair(_ side: Grounds.Side) -> (here: Version, there: Version) {
    side == .new ? (grounds.new, grounds.old) : (grounds.old, grounds.new)
  }

  /// Names that the other version mentions nowhere.
  private func recipients(_ side: Grounds.Side) -> TermsChange? {
    let (here, there) = pair(side)
    let found = here.facts.recipients.filter { recipient in
      recipient.isNamed && !there.mentions(recipient.name)
        && grounds.areNew(Array(recipient.evidence.prefix(1)), in: side)
    }
    return change(
      .recipients, side, found.map { ($0.name, $0.evidence.prefix(1).map(\.self)) },
      sentence: side == .new ? .diffNewRecipients : .diffLostRecipients,
      impact: side == .new ? .bad : .neutral, weight: side == .new ? 7 : 3)
  }

  /// Kinds that the other version does not speak of, by the words that name them here. Terms are
  /// not asked: where they name data, they seldom say what is taken.
  private func dataTypes(_ side: Grounds.Side) -> TermsChange? {
    let (here, there) = pair(side)
    guard [.privacyPolicy, .cookiePolicy, .mixed].contains(here.facts.kind) else { return nil }
    let known = Set(there.facts.dataTypes.map(\.type.id))
    var seen: Set<String> = []
    let found = here.facts.dataTypes.filter { mention in
      !known.contains(mention.type.id) && seen.insert(mention.type.id).inserted
        && !there.mentions(mention.type.name) && grounds.isNew(mention.evidence, in: side)
        && Self.tellingTags.contains { here.report.tags.sets[mention.evidence.clause].contains($0) }
    }
    let isSensitive = found.contains { $0.type.isSensitive }
    return change(
      .dataTypes, side, found.map { (wording.catalogue.name($0.type.name), [$0.evidence]) },
      sentence: side == .new ? .diffNewData : .diffLostData,
      impact: side == .new ? .bad : .neutral,
      weight: side == .new ? isSensitive ? 7 : 5 : 2)
  }

  /// Addresses that stand nowhere in the other version's text or links.
  private func contacts(_ side: Grounds.Side) -> TermsChange? {
    let (here, there) = pair(side)
    let answer = here.facts[.contact]
    guard case .list(let addresses) = answer.value else { return nil }
    // Where a page hides its addresses from robots, none is missed.
    guard !there.mentionsInWords("[email protected]") else { return nil }
    var known: Set<String> = []
    if case .list(let others) = there.facts[.contact].value {
      known = Set(others.map { $0.lowercased() })
    }
    let found = addresses.filter {
      !known.contains($0.lowercased()) && !there.mentionsInWords($0)
    }
    return change(
      .answer(.contact), side,
      found.map { address in
        (
          address,
          answer.evidence.filter {
            here.document[$0.range].lowercased().contains(address.lowercased())
          }
        )
      },
      sentence: side == .new ? .diffNewContacts : .diffLostContacts,
      impact: .neutral, weight: 1)
  }

  private func change(
    _ subject: TermsChange.Subject, _ side: Grounds.Side, _ found: [(String, [Evidence])],
    sentence: MessageKey, impact: Impact, weight: Int
  ) -> TermsChange? {
    guard !found.isEmpty else { return nil }
    let names = found.map(\.0)
    let evidence = found.flatMap(\.1)
    var seen: Set<Int> = []
    let distinct = evidence.filter { seen.insert($0.clause).inserted }
    return TermsChange(
      kind: side == .new ? .added : .removed, subject: subject, impact: impact, weight: weight,
      text: wording.sentence(sentence, names.map(Self.undotted), limit: Self.limit),
      oldValues: side == .old ? names : [], newValues: side == .new ? names : [],
      oldEvidence: side == .old ? distinct : [], newEvidence: side == .new ? distinct : [])
  }

  /// "Acme Inc." without the point, which would end the sentence twice.
  private static func undotted(_ name: String) -> String {
    name.hasSuffix(".") ? String(name.dropLast()) : name
  }
}
