public import TermsCore

/// Tells what a document says in one screen of plain words.
///
/// Sentences are templates of a ``MessageCatalogue``, chosen by the facts; each rests on clauses of the
/// document, and what the document does not say is shown as silence, never as "no".
public struct SummaryWriter: Sendable {
  /// The most lines a summary has in Markdown.
  public static let maximumLines = 60

  private let tables: SentenceTables
  /// The topics that it writes of alone; nil for all.
  public var only: TopicChoice?

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - catalogue: the words to write in; its tables are read when first needed.
  ///   - only: the topics to write of alone; nil for all.
  public init(catalogue: MessageCatalogue = .english, only: TopicChoice? = nil) {
    tables = SentenceTables(catalogue)
    self.only = only
  }

  /// The summary of `document`.
  ///
  /// - Parameters:
  ///   - document: The document as read.
  ///   - name: What the input is called, such as a file name or URL.
  ///   - tags: The tags of its clauses.
  ///   - facts: What was found in it.
  ///   - added: How many lines the caller adds to the preface; they count, too.
  /// - Returns: A summary of at most ``maximumLines`` lines of Markdown.
  /// - Complexity: O(bytes of the document's text).
  public func summary(
    of document: Document, named name: String, tags: ClauseTags, facts: Facts, adding added: Int = 0
  ) -> Summary {
    let material = Material(
      document: document, tags: tags, facts: facts, tables: tables, choice: only)
    let catalogue = tables.catalogue
    let page = Preface.page(of: material)
    let (sections, glossary) = explained(material, adding: added)
    let reading = Self.readability(of: document)
    var summary = Summary(
      catalogue: catalogue, page: page, title: catalogue.text(.title, ["page": page]), preface: [],
      sections: sections,
      pictures: Pictures(
        flows: RecipientTable.flows(of: material),
        periods: material.isAsked([.retention], resting: [])
          ? PeriodChart.periods(of: material) : []),
      glossary: glossary, footer: Passage(catalogue.runs(.footer)),
      grade: 0, documentGrade: reading.grade, documentWords: reading.totalWords)
    summary.topics = only?.tags
    // The page's own grade stands in the preface and counts it: a number counts the same whatever
    // its value.
    for _ in 0..<2 {
      summary.preface = Preface.lines(
        of: material, named: name, words: reading.totalWords, grade: summary.grade,
        documentGrade: summary.documentGrade)
      summary.grade = Self.readability(of: summary).grade
    }
    return summary
  }

  /// What a document answers to the questions of "At a glance" of several kinds of document, one
  /// answer a question, in the order of the kinds.
  ///
  /// - Complexity: O(bytes of the document's text).
  public func glance(of report: Report, asking kinds: [DocumentKind]) -> [GlanceAnswer] {
    let material = Material(
      document: report.document, tags: report.tags, facts: report.facts, tables: tables)
    return Glance.answers(of: material, asking: kinds)
  }

  /// The sections and the terms in them; where both do not fit, the sections give way, and the
  /// terms where these cannot.
  private func explained(
    _ material: Material, adding added: Int
  ) -> (sections: [SummarySection], glossary: [GlossaryEntry]) {
    let glossaryLines = 1
    let head = 3 + added + Preface.lines(of: material, named: "", words: 0, grade: 0, documentGrade: 0).count
    for reserved in [0, glossaryLines] {
      let sections = sections(of: material, reserving: added + reserved)
      let glossary = tables.glossary.entries(in: sections)
      let lines = sections.reduce(head + glossaryLines) { $0 + Self.lines(of: $1) }
      if glossary.isEmpty || lines <= Self.maximumLines { return (sections, glossary) }
    }
    return (sections(of: material, reserving: added), [])
  }

  /// The lines of a section in Markdown: heading, points, a blank line, and the head of a table.
  private static func lines(of section: SummarySection) -> Int {
    if case .table = section.layout { return section.points.count + 4 }
    return section.points.count + 2
  }

  private func sections(of material: Material, reserving reserved: Int) -> [SummarySection] {
    let shortLines = ShortVersion.lines(of: material)
    var short = shortLines.map(\.point)
    let glance = Glance.points(of: material)
    let silence = Silence.points(of: material)
    let allWarnings = WatchOut.lines(of: material, besides: shortLines)
    let warnings = allWarnings.prefix(WatchOut.least)
    let parts = (material.document.parts.isEmpty ? 0 : 1) + Preface.age(of: material).count
    // Title, three lines of preface, a blank line; heading and blank line of six sections; two
    // table heads; the footer.
    let fixed = 5 + 6 * 2 + 2 * 2 + 1 + parts + reserved
    let room =
      Self.maximumLines - fixed - short.count - glance.count - warnings.count - silence.count
    var recipients = RecipientTable.points(of: material, limit: 8)
    let actionRoom = max(room / 2, room - recipients.count)
    var actions = Actions.points(of: material, limit: min(8, max(3, actionRoom)))
    let rows = max(2, room - actions.count)
    if recipients.count > rows { recipients = RecipientTable.points(of: material, limit: rows) }
    // What is left goes to facts that stand nowhere else, then to more warnings.
    var left = room - actions.count - recipients.count
    let told = shortLines.map(\.topic) + warnings.map(\.label)
    let also = Also.lines(of: material, besides: told, limit: left - Also.linesAround)
    if !also.isEmpty {
      left -= also.count + Also.linesAround
    } else {
      // Too few lines for a section: a fact or two join the short version, where need be for the
      // last of many actions.
      let more = Also.lines(of: material, besides: told, limit: 2).map(\.point)
      let needed = max(0, more.count - max(0, left))
      if needed > 0, actions.count > 6 {
        actions = Actions.points(of: material, limit: max(6, actions.count - needed))
      }
      left = room - actions.count - recipients.count
      let joining = more.prefix(max(0, left))
      short += joining
      left -= joining.count
    }
    let alsoTold = Set(also.map(\.topic))
    let more = allWarnings.dropFirst(warnings.count).filter { !alsoTold.contains($0.label) }
    let shownWarnings = warnings.map(\.point) + more.prefix(max(0, left)).map(\.point)
    let catalogue = tables.catalogue
    return [
      SummarySection(
        id: .shortVersion, title: catalogue[.sectionShortVersion], layout: .bullets, points: short),
      SummarySection(
        id: .atAGlance, title: catalogue[.sectionAtAGlance],
        layout: .table(columns: Glance.columns(catalogue)),
        points: glance),
      SummarySection(
        id: .watchOut, title: catalogue[.sectionWatchOut], layout: .bullets,
        points: shownWarnings),
      SummarySection(
        id: .also, title: catalogue[.sectionAlso], layout: .bullets,
        points: also.map(\.point)),
      SummarySection(
        id: .recipients, title: catalogue[.sectionRecipients],
        layout: .table(columns: RecipientTable.columns(catalogue, of: material.facts.kind)),
        points: recipients),
      SummarySection(
        id: .actions, title: catalogue[.sectionActions], layout: .numbered, points: actions),
      SummarySection(
        id: .silence, title: catalogue[.sectionSilence], layout: .bullets, points: silence),
    ].filter { !$0.points.isEmpty }
  }

  /// Counts the words of a document's sentences.
  static func readability(of document: Document) -> Readability {
    var count = Readability()
    let bytes = document.text.utf8.span
    for sentence in document.sentences { count.addSentence(bytes, sentence) }
    return count
  }

  /// Counts the words of a summary's own sentences: tables, headings, links and quotes of 15
  /// letters or more are left out.
  static func readability(of summary: Summary) -> Readability {
    var count = Readability()
    for line in summary.preface { count.add(prose(line, summary.catalogue)) }
    for section in summary.sections {
      if case .table = section.layout { continue }
      for point in section.points { for cell in point.cells { count.add(prose(cell, summary.catalogue)) } }
    }
    count.add(prose(summary.footer, summary.catalogue))
    return count
  }

  private static func prose(_ passage: Passage, _ catalogue: MessageCatalogue) -> String {
    var text = ""
    for run in passage.runs {
      switch run {
      case .plain(let words), .strong(let words): text += words
      case .quote(let words): if words.utf8.count < 15 { text += "“\(words)”" }
      case .link(let words, let target):
        if target.hasPrefix("mailto:") { text += "link" } else if words != target { text += words }
      case .clauses(let clauses): if clauses.isEmpty { text += catalogue[.noClause] }
      case .code: break
      }
    }
    return text
  }
}
