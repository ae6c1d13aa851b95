internal import TermsCore

/// The title and the lines under it: what was read, how long it is, how hard it is to read.
struct Preface {
  /// Words that an adult reads in a minute (Brysbaert 2019).
  static let wordsPerMinute = 238

  /// "Acme — Privacy Policy".
  static func page(of material: Material) -> String {
    let name = PageName.of(material)
    guard let company = material.companyName else { return name }
    return material.catalogue.text(.pageName, ["company": company, "page": name])
  }

  /// The lines under the title.
  static func lines(
    of material: Material, named name: String, words: Int, grade: Double, documentGrade: Double
  ) -> [Passage] {
    [whatWasRead(material, name, words), grades(material, grade, documentGrade)]
      + age(of: material) + parts(of: material) + scope(of: material) + choice(of: material)
  }

  private static func whatWasRead(_ material: Material, _ name: String, _ words: Int) -> Passage {
    let catalogue = material.catalogue
    let rounded = words < 1000 ? (words + 5) / 10 * 10 : (words + 50) / 100 * 100
    let minutes = max(1, (words + wordsPerMinute / 2) / wordsPerMinute)
    var runs = catalogue.runs(
      .read,
      [
        "name": [.code(name)], "words": [.plain(catalogue.text(.words, count: rounded))],
        "time": [.plain(catalogue.text(.unitMinute, count: minutes))], "date": date(of: material),
      ])
    if let language = catalogue.languageName(material.document.language) {
      runs.append(.plain(" · " + language))
    }
    return Passage(Passage.joined(runs))
  }

  private static func date(of material: Material) -> [Passage.Run] {
    let catalogue = material.catalogue
    let dated = material.facts[.effectiveDate]
    guard case .text(let iso) = dated.value else { return [.plain(catalogue[.dateNone])] }
    let words = catalogue.text(
      dateMessage(dated, material), ["date": catalogue.date(iso) ?? iso])
    guard let evidence = dated.evidence.first else { return [.plain(words)] }
    return [.plain(words + " "), .clauses([evidence.clause])]
  }

  /// What the date is of, by the words it stands with.
  private static func dateMessage(_ answer: Answer, _ material: Material) -> MessageKey {
    guard let evidence = answer.evidence.first else { return .dateDated }
    let clause = material.document.clauses[evidence.clause].range
    let start = min(
      evidence.range.lowerBound, max(clause.lowerBound, evidence.range.lowerBound - 60))
    let bytes = material.document.text.utf8.span
    let words = String(
      decoding: (start..<evidence.range.upperBound).map { bytes[$0] | 0x20 }, as: UTF8.self)
    if ["updated", "revised", "modified", "amended", "changed"].contains(where: words.holds) {
      return .dateUpdated
    }
    return ["effective", "force", "applies", "valid"].contains(where: words.holds)
      ? .dateInForce : .dateDated
  }

  private static func grades(
    _ material: Material, _ grade: Double, _ documentGrade: Double
  ) -> Passage {
    let isTerms = [.terms, .processorAgreement].contains(material.facts.kind)
    return Passage(
      material.catalogue.runs(
        isTerms ? .gradesTerms : .gradesPolicy,
        [
          "page": [.plain(material.catalogue.oneDecimal(grade))],
          "document": [.plain(material.catalogue.oneDecimal(documentGrade))],
          "mark": [.clauses([0])],
        ]))
  }

  /// That a later version is in force or announced, where the page begins or ends by saying so.
  static func age(of material: Material) -> [Passage] {
    let last = material.document.clauses.count
    let cues: [(name: String, key: MessageKey)] = [
      ("old-version", .versionOld), ("new-version", .versionNew),
    ]
    for cue in cues {
      let found = material.cues.all(cue.name).first { $0.clause < 6 || $0.clause >= last - 3 }
      guard let found else { continue }
      return [
        Passage(material.catalogue.runs(cue.key) + [.plain(" "), .clauses([found.clause])])
      ]
    }
    return []
  }

  private static func scope(of material: Material) -> [Passage] {
    if material.facts.kind == .processorAgreement {
      return [
        Passage(
          material.catalogue.runs(.scopeBusiness, ["company": [.plain(material.company)]]))
      ]
    }
    guard let region = material.region else { return [] }
    let name = material.catalogue.name(region)
    return [Passage(material.catalogue.runs(.scopeRegion, ["region": [.plain(name)]]))]
  }

  /// What alone is told, where the reader asked for some topics.
  private static func choice(of material: Material) -> [Passage] {
    guard let choice = material.choice else { return [] }
    let isBorne = material.tags.sets.indices.contains {
      choice.isBorne(by: $0, of: material.tags)
    }
    let names = [Passage.Run.plain(Wording.unique(choice.names).joined(separator: ", "))]
    let key: MessageKey = isBorne ? .scopeChosen : .scopeChosenNowhere
    let runs = material.catalogue.runs(key, ["topics": names])
    return [Passage(isBorne ? runs : runs + [.plain(" "), .clauses([])])]
  }

  /// Which documents the page holds, when it holds several, and which of them was read.
  private static func parts(of material: Material) -> [Passage] {
    let parts = material.document.parts
    guard parts.count > 1 else { return [] }
    let isNarrowed = parts.contains { $0.blocks.isEmpty }
    let titles = parts.map { [Passage.Run.quote($0.title)] }
    let others = material.catalogue.series(
      Array(titles.dropFirst(isNarrowed ? 1 : 0)), limit: 5)
    return [
      Passage(
        material.catalogue.runs(
          isNarrowed ? .partsNarrowed : .partsTogether, count: parts.count,
          ["read": titles[0], "others": others]))
    ]
  }
}
