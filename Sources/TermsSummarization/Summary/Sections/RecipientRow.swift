internal import TermsCore

/// Recipients of one kind.
///
/// A row says of them only what the document says of each.
struct RecipientRow {
  var role: Recipient.Role
  var named: [Recipient] = []
  var unnamed: [Recipient] = []
  var evidence: [Evidence]
  private let tables: SentenceTables
  private var catalogue: MessageCatalogue { tables.catalogue }

  init(
    role: Recipient.Role, tables: SentenceTables, named: [Recipient], unnamed: [Recipient]
  ) {
    (self.role, self.tables, self.named, self.unnamed) = (role, tables, named, unnamed)
    evidence =
      named.prefix(4).compactMap(\.evidence.first) + unnamed.prefix(2).flatMap(\.evidence)
  }

  init(role: Recipient.Role, tables: SentenceTables, evidence: [Evidence]) {
    (self.role, self.tables, self.evidence) = (role, tables, evidence)
  }

  var all: [Recipient] { named + unnamed }

  /// Their names, or the kind and that it has none.
  var who: [Passage.Run] {
    guard !named.isEmpty else {
      let hasNoNames: Set<Recipient.Role> = [.authority, .buyer, .otherUsers]
      let isOwnCircle =
        role == .other && unnamed.allSatisfy { $0.name.pieces(at: " ").contains("you") }
      return hasNoNames.contains(role) || isOwnCircle
        ? [.plain(kind)] : catalogue.runs(.recipientsUnnamed, ["who": [.plain(kind)]])
    }
    let names = named.map { Wording.companyName($0.name) }
    let shown = catalogue.series(
      names.map { [Passage.Run.strong($0)] }, limit: names.count == 5 ? 5 : 4)
    if unnamed.isEmpty { return shown }
    let others = tables.recipients.besideNames(role)
    return catalogue.runs(.recipientsOthers, ["names": shown, "others": [.plain(others)]])
  }

  /// What they are, as a row or a picture puts it: "Payment companies".
  var kind: String {
    if role == .otherUsers, let first = unnamed.first,
      !unnamed.contains(where: { $0.name == "the public" })
    {
      return Wording.capitalized(tables.recipients.inSentence(first))
    }
    guard role == .other, named.isEmpty else { return tables.recipients.atStart(role) }
    let groups = Wording.unique(unnamed.compactMap { RecipientGroups.group($0) })
    guard groups.count == unnamed.count else { return tables.recipients.atStart(role) }
    return Wording.capitalized(catalogue.cell(groups, limit: 2))
  }

  /// The kinds of data that each of them gets, else those that some get; nil when that is not said.
  func data(among recipients: [Recipient]) -> String? {
    if [.authority, .buyer].contains(role) { return nil }
    let told = all.map { $0.data.map(\.name) }
    let names = common(told)
    if !names.isEmpty { return catalogue.cell(names.map { catalogue.name($0) }, limit: 3) }
    let some = Wording.unique(told.flatMap { $0 })
    guard !some.isEmpty else { return nil }
    let list = catalogue.cell(some.map { catalogue.name($0) }, limit: 3)
    return catalogue.text(.dataForSome, ["list": list])
  }

  /// What they get data for: what all of them do, then what each does.
  ///
  /// Where a sentence gives one list of reasons for recipients of several kinds, the kind tells
  /// which of them is meant.
  func purposes(among recipients: [Recipient]) -> String {
    let reason = tables.recipients.reason(role)
    if role == .buyer { return reason }
    let told = all.map { recipient in
      // "Social network" says what it is, not what for.
      recipient.purposes.filter { $0.hasPrefix("“") || !$0.hasPrefix("social network") }
    }
    var purposes = Wording.unique(common(told) + told.flatMap { $0 })
    if named.isEmpty, purposes.count > 1, !reason.isEmpty, sharesSentence(with: recipients) {
      return reason
    }
    // The document's own words stand in where no plain word does.
    let plain = purposes.filter { !$0.hasPrefix("“") }
    if plain.isEmpty, !reason.isEmpty, ![.authority, .otherUsers].contains(role),
      all.count != 1 || purposes.isEmpty || [.vendor, .payment].contains(role)
    {
      return reason
    }
    purposes = plain.isEmpty ? Array(purposes.prefix(1)) : plain
    if purposes.isEmpty { return reason.isEmpty ? catalogue[.recipientsUnsaid] : reason }
    return catalogue.cell(purposes.map { catalogue.name($0) }, limit: 2)
  }

  /// Whether a sentence that speaks of them speaks of companies of another kind too.
  private func sharesSentence(with recipients: [Recipient]) -> Bool {
    let sentences = Set(all.flatMap(\.evidence))
    return recipients.contains { other in
      other.role != role && other.evidence.contains { sentences.contains($0) }
    }
  }

  private func common(_ lists: [[String]]) -> [String] {
    guard let first = lists.first else { return [] }
    return Wording.unique(first).filter { word in lists.allSatisfy { $0.contains(word) } }
  }

  /// What binds them.
  ///
  /// What the document says of all, with its words, holds for those of whom it says nothing apart,
  /// where `holdsForAll` tells that it means them.
  func limits(_ onward: Answer, holdsForAll: Bool) -> String {
    // What a page says of contracts is about those who work for it.
    if [.authority, .otherUsers].contains(role) { return catalogue[.recipientsUnsaid] }
    let stated = all.compactMap(\.limit).filter { limit in
      switch limit {
      case .contract: role != .social && (role == .buyer || onward.value != .choice("own-policies"))
      case .ownPolicies: onward.value != .choice("limited") && role != .buyer
      }
    }
    let limits = Set(stated)
    if limits.count > 1 { return catalogue[.limitMixed] }
    let isOfAll = stated.count == all.count
    switch limits.first {
    case .contract: return catalogue[isOfAll ? .limitContract : .limitContractForSome]
    case .ownPolicies: return catalogue[isOfAll ? .limitOwn : .limitOwnForSome]
    case nil: return holdsForAll ? onwardLimit(onward) : catalogue[.recipientsUnsaid]
    }
  }

  /// The limit that the answer gives to recipients of this kind.
  private func onwardLimit(_ onward: Answer) -> String {
    switch (onward.value, role) {
    case (_, .buyer): catalogue[.recipientsUnsaid]
    case (.choice("limited"), let role) where role != .social: catalogue[.limitContract]
    case (.choice("own-policies"), let role) where role != .affiliate: catalogue[.limitOwn]
    case (.choice("both"), .vendor), (.choice("both"), .affiliate): catalogue[.limitContract]
    case (.choice("both"), .adPartner), (.choice("both"), .social), (.choice("both"), .payment):
      catalogue[.limitOwn]
    default: catalogue[.recipientsUnsaid]
    }
  }
}
