import TermsCore
import Testing

@testable import TermsSummarization

/// The sentences of the tables are short, plain and complete.
@Suite struct SentenceTableTests {
  private static let tables = MessageCatalogue.english.tables
  private var tables: MessageCatalogue.Tables { Self.tables }

  /// Words that stand for the placeholders when a sentence is measured.
  private static let samples = [
    "company": "Acme", "Company": "Acme", "where": " in Texas", "region": "Texas", "age": "18",
    "law": "Texas", "cap": "what you paid", "phrase": "as long as needed", "period": "30 days",
    "periods": "30 days and 2 years", "cookieLife": "1 year", "names": "Acme and Bolt",
    "suchNames": ", such as Acme and Bolt", "adNames": "Acme and Bolt",
    "companies": "5 outside companies", "groups": "vendors and ad partners",
    "adGroups": "ad partners", "sensitive": "your health and faith",
    "data": "your name, age and photos", "waived": "class actions and jury trials",
    "forever": "for ever", "contact": "a link", "condition": "", "seen": "what you post",
    "adKinds": "ad and social companies", "listed": "its vendors",
    "target": "a link", "notice": ", 30 days ahead", "before": "30 days",
    "window": ", within 14 days", "claims": "your use of it or a breach of the terms",
    "posts": "what you post", "granted": ", your listing", "ages": ", unless a parent agrees",
    "scope": ", where EU or UK data law applies",
    "time": "30 days", "sum": "$10", "place": "Texas",
  ]

  private static func sentences(_ template: Template) -> [String] {
    let runs = template.filled { samples[$0].map { [.plain($0)] } }!
    let text = Passage(runs).text
    return text.split(separator: ".").map { TableText.trimmed($0) }.filter { !$0.isEmpty }
  }

  private static func grade(_ sentences: [String]) -> Double {
    var count = Readability()
    for sentence in sentences { count.add(sentence) }
    return count.grade
  }

  /// Every sentence of every table: those of the short version, the answers, the actions, what is
  /// missing, the labels and the messages.
  static let allSentences: [String] = {
    func last(_ table: String, column: Int) -> [String] {
      TableText.lines(table).flatMap { line -> [String] in
        let cells = line.pieces(at: "|", keepsEmpty: true)
        return TableText.choices(cells[cells.count > column ? column : 1])
      }
    }
    return last(tables.shortVersion, column: 3) + last(tables.specificFacts, column: 4)
      + last(tables.glanceAnswers, column: 1)
      + last(tables.warnings, column: 1) + last(tables.recipients, column: 1)
      + last(tables.goals, column: 1) + last(tables.methods, column: 2)
      + last(tables.rights, column: 1) + last(tables.missing, column: 1)
      + last(tables.silence, column: 1) + last(tables.messages, column: 1)
      + last(tables.pages, column: 1)
  }()

  /// Terms that stay, with an explanation in the glossary, do not count for the grade.
  @Test func everySentenceIsShortAndPlain() {
    let glossary = Glossary(Self.tables.glossary)
    for text in Self.allSentences where !text.isEmpty {
      let runs = Template(text).filled { [.plain(Self.samples[$0] ?? "5")] }!
      let sentences = Passage(runs).text.split { ".:·“".contains($0) }
        .map { TableText.trimmed($0) }.filter { !$0.isEmpty }
      for sentence in sentences {
        #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
        if sentence.split(separator: " ").count >= 8, glossary.names(in: sentence).isEmpty {
          #expect(Self.grade([sentence]) <= 8, "\(sentence)")
        }
      }
    }
  }

  /// Someone acts: "we keep your data", not "your data is kept".
  ///
  /// What is said of nobody in particular, and what is the reader's, may stay passive.
  @Test func bulletsAreActive() {
    let allowed = ["is used to show", "have it deleted", "be kept in", "is named"]
    for line in Self.bullets {
      let sentence = String(line.split(separator: "|")[3]).lowercased()
        .split(separator: "*").joined()
      let passive = sentence.firstMatch(of: /\b(is|are|was|were|be|been) \w+ed\b/)
      #expect(
        passive == nil || allowed.contains { sentence.contains($0) }, "\(sentence)")
    }
  }

  static let bullets = TableText.lines(tables.shortVersion)

  @Test(arguments: bullets)
  func bulletsAreShortAndPlain(line: Substring) {
    let parts = line.split(separator: "|")
    #expect(parts.count == 4)
    let sentences = Self.sentences(Template(parts[3]))
    #expect(sentences.count <= 3)
    for sentence in sentences {
      #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
    }
    #expect(Self.grade(sentences) <= 8, "\(sentences)")
  }

  @Test(arguments: bullets)
  func bulletsSpeakToTheReader(line: Substring) {
    let words = TableText.halves(line).1.lowercased().split { !$0.isLetter && $0 != "'" }
    let legal = [
      "shall", "herein", "hereby", "indemnify", "licence", "liability", "processor", "third-party",
      "pursuant", "we", "our", "us",
    ]
    let sentence = Set(words.suffix(from: words.count / 3))
    #expect(legal.allSatisfy { !sentence.contains(Substring($0)) || line.contains("=") })
  }

  @Test func answersStartWithAVerdict() {
    let verdicts = ["**Yes", "**No", "**Vague", "**In part", "**Doesn't", "**None"]
    for line in TableText.lines(tables.glanceAnswers) where !line.hasPrefix("?") {
      let answer = TableText.halves(line).1
      #expect(verdicts.contains { answer.hasPrefix($0) }, "\(answer)")
      #expect(Passage(Template(answer).filled { _ in [.plain("x")] }!).text.count <= 100)
    }
  }

  @Test(arguments: DocumentKind.allCases)
  func eachKindHasItsRows(kind: DocumentKind) {
    let document = Document(format: .text)
    let material = Material(
      document: document, tags: ClauseTags(sets: [], probabilities: [], impacts: []),
      facts: Facts(kind: kind))
    let points = Glance.points(of: material)
    #expect((12...16).contains(points.count))
    #expect(points.allSatisfy { $0.cells[1].text == "Doesn't say" && $0.evidence.isEmpty })
  }

  /// Silence is never told as "no": an answer with a verdict needs a fact.
  @Test func verdictsNeedFacts() {
    for line in TableText.lines(tables.glanceAnswers) where !line.hasPrefix("?") {
      let tests = TableText.halves(line).0.split(separator: " ")
      #expect(tests.contains { !$0.hasPrefix("!") && !$0.hasPrefix("-") && !$0.hasPrefix("kind:") })
    }
  }

  @Test func theTablesCanBeRead() {
    let facts = Facts(kind: .privacyPolicy)
    let material = Material(
      document: Document(format: .text),
      tags: ClauseTags(sets: [], probabilities: [], impacts: []), facts: facts)
    for line in bullets1 { _ = Statement(line).said(of: material) }
    for line in TableText.lines(tables.missing) { _ = Statement(line).said(of: material) }
    for line in TableText.lines(tables.silence) { _ = Statement(line).said(of: material) }
    for method in Control.Method.allCases {
      #expect(tables.methods.contains("\(method.rawValue) |"))
    }
    for goal in Control.Goal.allCases { #expect(tables.goals.contains("\(goal.rawValue) |")) }
  }

  private var bullets1: [String] {
    Self.bullets.map { TableText.halves(TableText.halves($0).1).1 }
  }
}
