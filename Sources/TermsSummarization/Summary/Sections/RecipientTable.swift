internal import TermsCore

/// Who gets the reader's data: one row for each kind of recipient, named ones first.
struct RecipientTable {
  static let columns = ["Who", "What they get", "Why", "What limits them", "Where"]

  private struct Row {
    var role: Recipient.Role
    var named: [Recipient] = []
    var unnamed: [Recipient] = []
    var all: [Recipient] { named + unnamed }
  }

  /// At most `limit` rows.
  static func points(of material: Material, limit: Int) -> [Point] {
    var rows: [Row] = []
    for role in RecipientGroups.order {
      let row = Row(
        role: role, named: material.recipients.named(in: [role]),
        unnamed: material.recipients.unnamed(in: [role]))
      if !row.all.isEmpty { rows.append(row) }
    }
    rows = rows.filter { !$0.named.isEmpty } + rows.filter { $0.named.isEmpty }
    return rows.prefix(limit).map { point($0, allData: material.allData) }
  }

  private static func point(_ row: Row, allData: String) -> Point {
    let evidence = distinct((row.named.prefix(4) + row.unnamed.prefix(2)).flatMap(\.evidence))
    let shown = Array(evidence.prefix(4))
    return Point(
      cells: [
        Passage(Passage.joined(who(row))), Passage([.plain(what(row, allData))]),
        Passage([.plain(why(row))]), Passage([.plain(limits(row))]),
        Passage([.clauses(shown.map(\.clause))]),
      ], tags: [.sharing], evidence: shown)
  }

  private static func who(_ row: Row) -> [Passage.Run] {
    guard !row.named.isEmpty else {
      let hasNoNames: Set<Recipient.Role> = [.authority, .buyer, .otherUsers]
      let words = RecipientGroups.atStart(row.role)
      return [.plain(words + (hasNoNames.contains(row.role) ? "" : ", no names"))]
    }
    let names = row.named.map { Quotation.tidy($0.name) }
    let limit = names.count == 5 ? 5 : 4
    var runs: [Passage.Run] = []
    for (index, name) in names.prefix(limit).enumerated() {
      if index > 0 { runs.append(.plain(", ")) }
      runs.append(.strong(name))
    }
    if names.count > limit { runs.append(.plain(" and \(names.count - limit) more")) }
    if !row.unnamed.isEmpty {
      runs.append(.plain("; \(RecipientGroups.besideNames(row.role)), no names"))
    }
    return runs
  }

  private static func what(_ row: Row, _ allData: String) -> String {
    let names = Wording.unique(row.all.flatMap { $0.data.map(\.name) })
    return names.isEmpty ? allData : Wording.cell(names, limit: 3)
  }

  private static func why(_ row: Row) -> String {
    // "Social network" says what it is, not what for.
    let purposes = Wording.unique(row.all.flatMap(\.purposes)).filter {
      $0.split(separator: " ").count <= 6 && !$0.hasPrefix("social network")
    }
    if !purposes.isEmpty { return Wording.cell(purposes, limit: 2) }
    let reason = RecipientGroups.reason(row.role)
    return reason.isEmpty ? "doesn't say" : reason
  }

  private static func limits(_ row: Row) -> String {
    // What a page says of contracts is about those who work for it.
    if [.authority, .buyer, .otherUsers].contains(row.role) { return "doesn't say" }
    let limits = Set(row.all.compactMap(\.limit))
    if limits.count > 1 { return "a contract for some, their own policies for others" }
    switch limits.first {
    case .contract: return "a contract or duty"
    case .ownPolicies: return "their own policies"
    case nil: return "doesn't say"
    }
  }

  private static func distinct(_ evidence: [Evidence]) -> [Evidence] {
    var seen: Set<Int> = []
    return evidence.filter { seen.insert($0.clause).inserted }
  }
}
