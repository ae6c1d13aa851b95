internal import TermsCore

/// Who gets the reader's data: one row for each kind of recipient, named ones first.
struct RecipientTable {
  /// What the columns are called.
  static func columns(_ catalogue: MessageCatalogue, of kind: DocumentKind) -> [String] {
    [
      .columnWho, .columnData, .columnWhy, kind == .cookiePolicy ? .columnRefuse : .columnLimits,
      .columnWhere,
    ].map { catalogue[$0] }
  }

  /// At most `limit` rows; what is too much for them stands together in the last.
  static func points(of material: Material, limit: Int) -> [Point] {
    let rows = rows(of: material)
    guard rows.count > limit, limit > 1 else {
      return rows.prefix(limit).map { point($0, of: material) }
    }
    return rows.prefix(limit - 1).map { point($0, of: material) }
      + [together(Array(rows.dropFirst(limit - 1)), of: material)]
  }

  /// What the picture of recipients shows: all rows, all names.
  static func flows(of material: Material) -> [Pictures.Flow] {
    rows(of: material).map { row in
      Pictures.Flow(
        kind: row.kind, names: row.named.map { Wording.companyName($0.name) },
        hasUnnamed: !row.unnamed.isEmpty || row.named.isEmpty,
        data: row.data(among: material.facts.recipients),
        clauses: material.distinct(row.evidence).prefix(4).map(\.clause))
    }
  }

  private static func rows(of material: Material) -> [RecipientRow] {
    var rows: [RecipientRow] = []
    for role in RecipientGroups.order {
      // Those of the reader's own circle stand by themselves.
      let unnamed = material.recipients.unnamed(in: [role])
      let own = unnamed.filter { RecipientGroups.isPlain($0.name) }
      let row = RecipientRow(
        role: role, tables: material.tables, named: material.recipients.named(in: [role]),
        unnamed: unnamed.filter { !RecipientGroups.isPlain($0.name) })
      if !row.all.isEmpty { rows.append(row) }
      rows += own.map {
        RecipientRow(role: role, tables: material.tables, named: [], unnamed: [$0])
      }
    }
    rows = rows.filter { !$0.named.isEmpty } + rows.filter { $0.named.isEmpty }
    rows += answered(besides: Set(rows.map(\.role)), material)
    return rows.filter { material.isAsked(Topics.of($0.role), resting: $0.evidence) }
  }

  /// Rows for those whom the answers speak of and the recipients do not.
  private static func answered(
    besides roles: Set<Recipient.Role>, _ material: Material
  ) -> [RecipientRow] {
    let table: [(Question, Recipient.Role, Set<Recipient.Role>)] = [
      (.vendors, .vendor, [.vendor, .payment, .analytics]), (.affiliates, .affiliate, [.affiliate]),
      (.authorities, .authority, [.authority]), (.businessTransfer, .buyer, [.buyer]),
    ]
    return table.compactMap { question, role, known in
      guard material.facts[question].value == .choice("yes"), roles.isDisjoint(with: known) else {
        return nil
      }
      return RecipientRow(
        role: role, tables: material.tables,
        evidence: Array(material.facts[question].evidence.prefix(2)))
    }
  }

  private static func point(_ row: RecipientRow, of material: Material) -> Point {
    let shown = Array(material.distinct(row.evidence).prefix(4))
    let why = row.purposes(among: material.facts.recipients)
    return Point(
      cells: [
        Passage(Passage.joined(row.who)),
        Passage([.plain(row.data(among: material.facts.recipients) ?? material.allData)]),
        Passage([.plain(why)]), Passage([.plain(limits(of: row, material))]),
        Passage([.clauses(shown.map(\.clause))]),
      ], tags: Topics.of(row.role).tags, evidence: shown)
  }

  private static func together(_ rows: [RecipientRow], of material: Material) -> Point {
    var who: [Passage.Run] = []
    for (index, row) in rows.enumerated() {
      if index > 0 { who.append(.plain("; ")) }
      who += row.who
    }
    let catalogue = material.catalogue
    let evidence = Condition.inTurn(rows.map(\.evidence))
    let shown = Array(material.distinct(evidence).prefix(4))
    // In the order of those who get it, so that each finds its own.
    let reasons = rows.map { $0.purposes(among: material.facts.recipients) }
    let limits = Wording.unique(rows.map { Self.limits(of: $0, material) })
    return Point(
      cells: [
        Passage(Passage.joined(who)), Passage([.plain(material.allData)]),
        Passage([
          .plain(Wording.unique(reasons).count == 1 ? reasons[0] : reasons.joined(separator: "; "))
        ]),
        Passage([.plain(limits.count == 1 ? limits[0] : catalogue[.recipientsUnsaidForAll])]),
        Passage([.clauses(shown.map(\.clause))]),
      ], tags: [.sharing], evidence: shown)
  }

  /// What binds those of a row.
  ///
  /// The answer "Limits what they do with it?" holds for the rows that its words speak of; where
  /// these name no row, for the kind that such words are mostly about.
  private static func limits(of row: RecipientRow, _ material: Material) -> String {
    if material.facts.kind == .cookiePolicy { return RefusalCell.text(of: row, material) }
    let onward = material.facts[.onward]
    let clauses = Set(onward.evidence.map(\.clause))
    let isMeant = { (row: RecipientRow) in
      row.all.contains { $0.evidence.contains { clauses.contains($0.clause) } }
    }
    let all = rows(of: material)
    if isMeant(row) { return row.limits(onward, holdsForAll: true) }
    let usual: Set<Recipient.Role> =
      onward.value == .choice("own-policies")
      ? [.adPartner, .social, .analytics, .payment] : [.vendor]
    let holds =
      usual.contains(row.role)
      && !all.contains {
        isMeant($0) || $0.all.contains { $0.limit != nil && $0.limit == limit(onward) }
      }
    return row.limits(onward, holdsForAll: holds)
  }

  /// The limit that an answer names first.
  private static func limit(_ onward: Answer) -> Recipient.Limit {
    onward.value == .choice("own-policies") ? .ownPolicies : .contract
  }
}
