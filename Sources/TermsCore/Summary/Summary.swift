/// One screen of plain words about a document.
public struct Summary: Sendable {
  /// The words that it is written in; renderers take theirs from it.
  public var catalogue: MessageCatalogue
  /// What the document is called: "Acme — Privacy Policy".
  public var page: String
  /// "Acme — Privacy Policy, in plain words".
  public var title: String
  /// Lines under the title: what was read, dates, grades, notes about scope.
  public var preface: [Passage]
  /// The sections in reading order; none is empty.
  public var sections: [SummarySection]
  /// What its pictures show.
  public var pictures: Pictures
  /// The legal terms in it, explained; they do not count for ``grade``.
  public var glossary: [GlossaryEntry]
  /// The closing note.
  public var footer: Passage
  /// Flesch–Kincaid grade of this summary's sentences.
  public var grade: Double
  /// Flesch–Kincaid grade of the document.
  public var documentGrade: Double
  /// The number of words in the document's sentences.
  public var documentWords: Int
  /// What clauses are called, where several documents are read as one; else empty.
  public var clauseNames: [String] = []
  /// The topics that it is limited to; nil when it tells of all.
  public var topics: TagSet? = nil

  /// Creates a summary.
  public init(
    catalogue: MessageCatalogue = .english, page: String = "", title: String,
    preface: [Passage], sections: [SummarySection],
    pictures: Pictures = Pictures(), glossary: [GlossaryEntry] = [], footer: Passage,
    grade: Double, documentGrade: Double, documentWords: Int = 0
  ) {
    self.catalogue = catalogue
    self.page = page
    self.title = title
    self.preface = preface
    self.sections = sections
    self.pictures = pictures
    self.glossary = glossary
    self.footer = footer
    self.grade = grade
    self.documentGrade = documentGrade
    self.documentWords = documentWords
  }
}

/// One part of a summary.
public struct SummarySection: Sendable {
  /// Which part it is; raw values are part of the output contract.
  public enum ID: String, Sendable, CaseIterable {
    /// The few things to know first.
    case shortVersion = "short-version"
    /// The questions that every document of its kind is asked, answered.
    case atAGlance = "at-a-glance"
    /// What costs the reader something and stands nowhere else.
    case watchOut = "watch-out"
    /// What else only this document says.
    case also
    /// Who gets the data, for what, within which limits.
    case recipients
    /// What the reader can do, and how.
    case actions
    /// What was looked for and not found.
    case silence
  }

  /// How its points are laid out.
  public enum Layout: Sendable, Hashable {
    /// A list in order of weight.
    case bullets
    /// A numbered list.
    case numbered
    /// A table; each point has one cell a column.
    case table(columns: [String])
  }

  /// Which part it is.
  public var id: ID
  /// Its heading.
  public var title: String
  /// How its points are laid out.
  public var layout: Layout
  /// What it says; never empty.
  public var points: [Point]

  /// Creates a section.
  public init(id: ID, title: String, layout: Layout, points: [Point]) {
    self.id = id
    self.title = title
    self.layout = layout
    self.points = points
  }
}

/// One thing said, with the clauses it rests on.
public struct Point: Sendable {
  /// The words: one passage, or one for each column of a table.
  public var cells: [Passage]
  /// What it is about.
  public var tags: [Tag]
  /// Whether it helps or costs the reader.
  public var impact: Impact
  /// The words it rests on, best first; empty only for silence.
  public var evidence: [Evidence]
  /// Whether the point stands apart from the numbering ("No way given: …").
  public var isUnnumbered: Bool

  /// Creates a point.
  public init(
    cells: [Passage], tags: [Tag] = [], impact: Impact = .neutral, evidence: [Evidence] = [],
    isUnnumbered: Bool = false
  ) {
    self.cells = cells
    self.tags = tags
    self.impact = impact
    self.evidence = evidence
    self.isUnnumbered = isUnnumbered
  }
}

extension [String] {
  /// What a clause is called, given the names that clauses have, if they have any but their number.
  package func name(ofClause index: Int) -> String {
    indices.contains(index) ? self[index] : "c\(index + 1)"
  }
}
