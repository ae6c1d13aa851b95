import PlainTerms

/// English in wide letters: what stays in ASCII was not taken from the catalogue.
enum PseudoLanguage {
  /// `text` in wide letters but for its placeholders.
  static func wide(_ text: some StringProtocol) -> String {
    var isPlaceholder = false
    var wide = ""
    for scalar in text.unicodeScalars {
      if scalar == "{" { isPlaceholder = true }
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      wide.unicodeScalars.append(
        isLetter && !isPlaceholder ? Unicode.Scalar(scalar.value + 0xfee0)! : scalar)
      if scalar == "}" { isPlaceholder = false }
    }
    return wide
  }

  /// A catalogue that names what `facts` name, too.
  static func catalogue(for facts: Facts, names: [String] = []) -> MessageCatalogue {
    let english = MessageCatalogue.english.tables
    var tables = english
    tables.messages = rows(english.messages) { cells in
      [cells[0], cells[0] == "languages" ? languages(cells[1]) : wide(cells[1])]
    }
    tables.pages = rows(english.pages) { [$0[0], wide($0[1])] }
    tables.across = rows(english.across) { [$0[0], wide($0[1])] }
    tables.changes = rows(english.changes) { cells in
      cells[0].hasPrefix("?") ? cells : [cells[0], wide(cells[1])]
    }
    tables.changedGoals = rows(english.changedGoals) { $0.dropLast() + [wide($0[3])] }
    tables.shortVersion = rows(english.shortVersion) { $0.dropLast() + [wide($0[3])] }
    tables.specificFacts = rows(english.specificFacts) {
      $0.prefix(4) + [wide($0[4])] + $0.dropFirst(5)
    }
    tables.glanceAnswers = rows(english.glanceAnswers) { [$0[0], wide($0[1])] + $0.dropFirst(2) }
    tables.warnings = rows(english.warnings) { [$0[0], wide($0[1])] }
    tables.recipients = rows(english.recipients) { [$0[0], wide($0[1])] }
    tables.goals = rows(english.goals) { [$0[0], wide($0[1])] }
    tables.methods = rows(english.methods) { [$0[0], $0[1], wide($0[2])] }
    tables.rights = rows(english.rights) { [$0[0], wide($0[1])] }
    tables.missing = rows(english.missing) { [$0[0], wide($0[1])] }
    tables.silence = rows(english.silence) { [$0[0], wide($0[1])] }
    tables.glossary = rows(english.glossary) {
      [wide($0[0]), wide($0[1]), $0.dropFirst(2).joined(separator: "|")]
    }
    tables.names = Self.names(facts).union(names).map { "\($0) | \(wide($0))" }.joined(separator: "\n")
    return MessageCatalogue(language: "en-x-wide", plurals: PluralRule(""), tables: tables)
  }

  private static func languages(_ cell: String) -> String {
    TableText.choices(cell).map { $0.prefix(2) + " " + wide($0.dropFirst(3)) }
      .joined(separator: ";")
  }

  private static func rows(_ table: String, _ change: ([String]) -> [String]) -> String {
    TableText.lines(table).map { line in
      change(line.pieces(at: "|", keepsEmpty: true).map { TableText.trimmed($0) })
        .joined(separator: " | ")
    }.joined(separator: "\n")
  }

  /// The English names that facts give: of data, purposes, places, items and topics.
  private static func names(_ facts: Facts) -> Set<String> {
    var names = Set(facts.dataTypes.map(\.type.name) + facts.checklist.map(\.item))
    for recipient in facts.recipients {
      names.formUnion(recipient.data.map(\.name) + recipient.purposes)
    }
    for region in facts.controls.compactMap(\.region) {
      names.formUnion(region.pieces(at: ",").map { TableText.trimmed($0) })
    }
    for tag in Tag.allCases {
      let words = tag.rawValue.pieces(at: "-").joined(separator: " ")
      names.insert(words.prefix(1).uppercased() + words.dropFirst())
    }
    names.formUnion(["the U.S.", "the EU", "the UK", "Europe", "the Philippines", "India", "Canada", "California"])
    return names
  }
}
