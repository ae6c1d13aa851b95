internal import TermsCore

/// Who gets the reader's data: one row for each kind of recipient, named ones first.
struct RecipientTable {
  /// What the columns are called.
  static func columns(_ catalogue: MessageCatalogue) -> [String] {
    [.columnWho, .columnData, .columnWhy, .columnLimits, .columnWhere].map { catalogue[$0] }
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
      let row = RecipientRow(
        role: role, tables: material.tables, named: material.recipients.named(in: [role]),
        unnamed: material.recipients.unnamed(in: [role]))
      if !row.all.isEmpty { rows.append(row) }
    }
    rows = rows.filter { !$0.named.isEmpty } + rows.filter { $0.named.isEmpty }
    return rows + answered(besides: Set(rows.map(\.role)), material)
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
        Passage([.plain(why)]), Passage([.plain(row.limits(material.facts[.onward].value))]),
        Passage([.clauses(shown.map(\.clause))]),
      ], tags: [.sharing], evidence: shown)
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
    let reasons = Wording.unique(
      rows.map { material.tables.recipients.reason($0.role) }.filter { !$0.isEmpty })
    let limits = Wording.unique(rows.map { $0.limits(material.facts[.onward].value) })
    return Point(
      cells: [
        Passage(Passage.joined(who)), Passage([.plain(material.allData)]),
        Passage([
          .plain(reasons.isEmpty ? catalogue[.recipientsUnsaid] : catalogue.series(reasons))
        ]),
        Passage([.plain(limits.count == 1 ? limits[0] : catalogue[.recipientsUnsaidForAll])]),
        Passage([.clauses(shown.map(\.clause))]),
      ], tags: [.sharing], evidence: shown)
  }
}
