internal import TermsCore

/// The title and the lines under it: what was read, how long it is, how hard it is to read.
struct Preface {
  /// Words that an adult reads in a minute (Brysbaert 2019).
  static let wordsPerMinute = 238

  /// "Acme — Privacy Policy, in plain words"
  static func title(of material: Material) -> String {
    let name = PageName.of(material)
    guard let company = material.companyName else { return "\(name), in plain words" }
    return "\(company) — \(name), in plain words"
  }

  /// The lines under the title.
  static func lines(
    of material: Material, named name: String, words: Int, grade: Double, documentGrade: Double
  ) -> [Passage] {
    [whatWasRead(material, name, words), grades(material, grade, documentGrade)]
      + parts(of: material.document) + scope(of: material)
  }

  private static func whatWasRead(_ material: Material, _ name: String, _ words: Int) -> Passage {
    let rounded = words < 1000 ? (words + 5) / 10 * 10 : (words + 50) / 100 * 100
    let minutes = max(1, (words + wordsPerMinute / 2) / wordsPerMinute)
    var runs: [Passage.Run] = [
      .plain("Read: "), .code(name),
      .plain(" · about \(Wording.number(rounded)) words, "),
      .plain(minutes == 1 ? "1 minute" : "\(minutes) minutes"),
    ]
    let dated = material.facts[.effectiveDate]
    if case .text(let iso) = dated.value {
      runs.append(.plain(" · \(dateWords(dated, material)) \(Wording.date(iso) ?? iso)"))
      if let evidence = dated.evidence.first {
        runs += [.plain(" "), .clauses([evidence.clause])]
      }
    } else {
      runs.append(.plain(" · no date given"))
    }
    if let language = Wording.language(material.document.language) {
      runs.append(.plain(" · " + language))
    }
    return Passage(Passage.joined(runs))
  }

  /// What the date is of, by the words it stands with.
  private static func dateWords(_ answer: Answer, _ material: Material) -> String {
    guard let evidence = answer.evidence.first else { return "dated" }
    let clause = material.document.clauses[evidence.clause].range
    let start = min(
      evidence.range.lowerBound, max(clause.lowerBound, evidence.range.lowerBound - 60))
    let bytes = material.document.text.utf8.span
    let words = String(
      decoding: (start..<evidence.range.upperBound).map { bytes[$0] | 0x20 }, as: UTF8.self)
    if ["updated", "revised", "modified", "amended", "changed"].contains(where: words.contains) {
      return "last updated"
    }
    return ["effective", "force", "applies", "valid"].contains(where: words.contains)
      ? "in force from" : "dated"
  }

  private static func grades(
    _ material: Material, _ grade: Double, _ documentGrade: Double
  ) -> Passage {
    let isTerms = [.terms, .processorAgreement].contains(material.facts.kind)
    return Passage([
      .plain("Reading grade: "), .strong("this page \(oneDecimal(grade))"),
      .plain(" · the \(isTerms ? "terms" : "policy") \(oneDecimal(documentGrade))"),
      .plain(" · Not legal advice. A mark like "), .clauses([0]),
      .plain(" is the clause a line rests on."),
    ])
  }

  private static func scope(of material: Material) -> [Passage] {
    if material.facts.kind == .processorAgreement {
      return [
        Passage([
          .plain("Here, “you” means the business that sends people's data to "),
          .plain("\(material.company). It handles the data for you."),
        ])
      ]
    }
    guard let region = material.region else { return [] }
    return [Passage([.plain("By its title, this page is for people in \(region).")])]
  }

  /// Which documents the page holds, when it holds several, and which of them was read.
  private static func parts(of document: Document) -> [Passage] {
    guard document.parts.count > 1 else { return [] }
    let count = Wording.number(document.parts.count)
    let isNarrowed = document.parts.contains { $0.blocks.isEmpty }
    var runs: [Passage.Run] = [.plain("This page holds \(count) documents")]
    if isNarrowed {
      runs += [.plain("; read here: "), .quote(document.parts[0].title), .plain(". Not read: ")]
    } else {
      runs.append(.plain(", read together here: "))
    }
    let others = document.parts.dropFirst(isNarrowed ? 1 : 0)
    for (index, part) in others.prefix(5).enumerated() {
      if index > 0 { runs.append(.plain(", ")) }
      runs.append(.quote(part.title))
    }
    if others.count > 5 { runs.append(.plain(" and \(others.count - 5) more")) }
    return [Passage(runs + [.plain(".")])]
  }

  /// A number with one digit after the point.
  static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// What a kind of document is called when its title does not say.
  static func kindName(_ kind: DocumentKind) -> String {
    switch kind {
    case .privacyPolicy: "Privacy Policy"
    case .terms: "Terms of Service"
    case .cookiePolicy: "Cookie Policy"
    case .processorAgreement: "Data Processing Terms"
    case .mixed: "Terms and Privacy Policy"
    }
  }
}
