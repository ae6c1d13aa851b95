/// All words of a summary in one language: its sentences, its messages and how it counts.
///
/// Another language is another catalogue: the tables translated, row by row, with the plural rule
/// of the language. Conditions, weights and names of rows stay as they are.
///
/// ```swift
/// var tables = MessageCatalogue.Tables()
/// tables.messages = "title | {page}, en mots simples\n…"
/// let french = MessageCatalogue(
///   language: "fr", plurals: PluralRule("one: i = 0,1"), tables: tables)
/// let writer = SummaryWriter(catalogue: french)
/// ```
///
/// Nothing is read before it is asked for: the tables are text until then.
public struct MessageCatalogue: Sendable {
  /// The language, as a BCP 47 tag such as `en`.
  public let language: String
  /// Which plural form a number asks for.
  public let plurals: PluralRule
  /// The words.
  public let tables: Tables

  private let summary: Lazy<[String: String]>
  private let pages: Lazy<[String: String]>
  private let across: Lazy<[String: String]>
  private let names: Lazy<[String: String]>

  /// The words of a language as text: a row a line, `#` begins a comment.
  public struct Tables: Sendable {
    /// What every summary may need: `key | text`, plural forms as `key.one`, `key.few`, `key.other`.
    /// A message that is missing is said in English.
    public var messages = EnglishMessages.summary
    /// What HTML pages, pictures and the checklist say around a summary: `key | text`.
    public var pages = EnglishMessages.pages
    /// What `diff`, `compare` and `chain` say: `key | text`.
    public var across = EnglishMessages.across
    /// What answers say when they change: `? question | weight | order | tags`, `answer | words`.
    public var changes = EnglishChanges.answers
    /// What ways of acting say when they come or go: `goal | weight | question | words`.
    public var changedGoals = EnglishChanges.goals
    /// The short version: `topic | weights | condition | sentence`.
    public var shortVersion = EnglishShortVersion.text
    /// What only some documents say: `topic | weights | flags and condition | tags | sentence ; form
    /// with fewer values | phrases`, as in <doc:PhraseLanguage>.
    public var specificFacts = EnglishSpecificFacts.text
    /// The rows of "At a glance" for each kind of document, by name.
    public var glanceRows = EnglishGlance.rows
    /// The questions and answers of "At a glance": `? row | question`, `condition | answer`.
    public var glanceAnswers = EnglishGlance.answers
    /// The labels of warnings: `id | label`.
    public var warnings = EnglishWarnings.text
    /// What kinds of recipients are called:
    /// `role | in a sentence ; at the start of a row ; beside names ; why`.
    public var recipients = EnglishRecipients.text
    /// What the reader can do, what is needed most first: `goal | name ; name after another`.
    public var goals = EnglishActions.goals
    /// How it is done: `method | effort | with an address ; with a name alone ; with nothing`.
    public var methods = EnglishActions.methods
    /// What a business can do under a data processing agreement: `condition | sentence`.
    public var rights = EnglishActions.rights
    /// What there is no way to do: `condition | words`.
    public var missing = EnglishActions.missing
    /// What is not said: `condition | words`.
    public var silence = EnglishSilence.text
    /// Legal terms: `term | what it means | phrases it is known by, divided by ;`, as in
    /// <doc:PhraseLanguage>; English ones find the terms in quotes.
    public var glossary = EnglishGlossary.text
    /// Names that the facts give in English, of data, purposes, places and items of the checklist:
    /// `English | in this language`. Names that are not listed stay as they are.
    public var names = ""

    /// Creates the tables of English, to be replaced by those of another language.
    public init() {}
  }

  /// Creates a catalogue.
  public init(language: String, plurals: PluralRule, tables: Tables) {
    self.language = language
    self.plurals = plurals
    self.tables = tables
    summary = Lazy { Self.rows(tables.messages) }
    pages = Lazy { Self.rows(tables.pages) }
    across = Lazy { Self.rows(tables.across) }
    names = Lazy { Self.rows(tables.names) }
  }

  /// English, the language of the documents.
  public static let english = MessageCatalogue(
    language: "en", plurals: PluralRule("one: i = 1 and v = 0"), tables: Tables())

  private static func rows(_ table: String) -> [String: String] {
    var rows: [String: String] = [:]
    for line in TableText.lines(table) {
      let (key, text) = TableText.halves(line)
      rows[key] = text
    }
    return rows
  }

  /// A message as the table writes it; in English where this language has none.
  ///
  /// - Precondition: English has it; a test goes through all keys.
  package subscript(key: MessageKey) -> String {
    let rows = rows(of: key.room)
    if let text = rows[key.rawValue] { return text }
    precondition(language != "en", "no message is called “\(key.rawValue)”")
    return Self.english[key]
  }

  /// The form of a message for `count`; in English where this language has none.
  package func form(_ key: MessageKey, for count: Int) -> String {
    let rows = rows(of: key.room)
    let category = plurals.category(of: count)
    if let text = rows["\(key.rawValue).\(category.rawValue)"] ?? rows["\(key.rawValue).other"] {
      return text
    }
    precondition(language != "en", "no message is called “\(key.rawValue).other”")
    return Self.english.form(key, for: count)
  }

  private func rows(of room: MessageKey.Room) -> [String: String] {
    switch room {
    case .summary: summary.value
    case .pages: pages.value
    case .across: across.value
    }
  }

  /// A name of the facts in this language.
  package func name(_ english: String) -> String {
    tables.names.isEmpty ? english : names.value[english] ?? english
  }
}
