internal import TermsCore

/// Recipients of one kind. A row says of them only what the document says of each.
struct RecipientRow {
  var role: Recipient.Role
  var named: [Recipient] = []
  var unnamed: [Recipient] = []
  var evidence: [Evidence]

  init(role: Recipient.Role, named: [Recipient], unnamed: [Recipient]) {
    (self.role, self.named, self.unnamed) = (role, named, unnamed)
    evidence =
      named.prefix(4).compactMap(\.evidence.first) + unnamed.prefix(2).flatMap(\.evidence)
  }

  init(role: Recipient.Role, evidence: [Evidence]) {
    (self.role, self.evidence) = (role, evidence)
  }

  var all: [Recipient] { named + unnamed }

  /// Their names, or the kind and that it has none.
  var who: [Passage.Run] {
    guard !named.isEmpty else {
      let hasNoNames: Set<Recipient.Role> = [.authority, .buyer, .otherUsers]
      return [.plain(kind + (hasNoNames.contains(role) ? "" : ", no names"))]
    }
    let names = named.map { Wording.companyName($0.name) }
    let limit = names.count == 5 ? 5 : 4
    var runs: [Passage.Run] = []
    for (index, name) in names.prefix(limit).enumerated() {
      if index > 0 { runs.append(.plain(", ")) }
      runs.append(.strong(name))
    }
    if names.count > limit { runs.append(.plain(" and \(names.count - limit) more")) }
    if !unnamed.isEmpty {
      runs.append(.plain("; \(RecipientGroups.besideNames(role)), no names"))
    }
    return runs
  }

  /// What they are, as a row or a picture puts it: "Payment companies".
  var kind: String {
    guard role == .other, named.isEmpty else { return RecipientGroups.atStart(role) }
    let groups = Wording.unique(unnamed.compactMap { RecipientGroups.group($0) })
    guard groups.count == unnamed.count else { return RecipientGroups.atStart(role) }
    return Wording.capitalized(Wording.cell(groups, limit: 2))
  }

  /// The kinds of data that each of them gets; nil when that is not said, or said of a group in one
  /// breath with others.
  func data(among recipients: [Recipient]) -> String? {
    if [.authority, .buyer].contains(role) { return nil }
    if named.isEmpty, sharesClause(with: recipients) { return nil }
    let names = common(all.map { $0.data.map(\.name) })
    return names.isEmpty ? nil : Wording.cell(names, limit: 3)
  }

  /// What each of them gets data for. Where a clause gives one list of reasons for recipients of
  /// several kinds, the kind tells which of them is meant.
  func purposes(among recipients: [Recipient]) -> String {
    let reason = RecipientGroups.reason(role)
    if [.authority, .buyer, .otherUsers].contains(role) { return reason }
    let isShared = sharesClause(with: recipients)
    let purposes = common(all.map(\.purposes)).filter {
      // "Social network" says what it is, not what for.
      $0.split(separator: " ").count <= 6 && !$0.hasPrefix("social network")
    }
    if purposes.isEmpty || (isShared && purposes.count > 1) {
      return reason.isEmpty ? "doesn't say" : reason
    }
    return Wording.cell(purposes, limit: 2)
  }

  /// Whether a clause that speaks of them speaks of companies of another kind too.
  private func sharesClause(with recipients: [Recipient]) -> Bool {
    let clauses = Set(all.flatMap { $0.evidence.map(\.clause) })
    return recipients.contains { other in
      other.role != role && other.evidence.contains { clauses.contains($0.clause) }
    }
  }

  private func common(_ lists: [[String]]) -> [String] {
    guard let first = lists.first else { return [] }
    return Wording.unique(first).filter { word in lists.allSatisfy { $0.contains(word) } }
  }

  /// What binds them; `onward` is what the document says of them all together.
  func limits(_ onward: AnswerValue) -> String {
    // What a page says of contracts is about those who work for it.
    if [.authority, .buyer, .otherUsers].contains(role) { return "doesn't say" }
    let stated = all.compactMap(\.limit).filter { limit in
      switch limit {
      case .contract: onward != .choice("own-policies") && role != .social
      case .ownPolicies: onward != .choice("limited")
      }
    }
    let limits = Set(stated)
    if limits.count > 1 { return "a contract for some, their own policies for others" }
    let forSome = stated.count < all.count ? ", for some" : ""
    switch limits.first {
    case .contract: return "a contract or duty" + forSome
    case .ownPolicies: return "their own policies" + forSome
    case nil: return "doesn't say"
    }
  }
}
