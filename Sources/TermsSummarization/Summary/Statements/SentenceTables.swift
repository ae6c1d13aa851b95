internal import TermsCore

/// The tables of a catalogue as the summary uses them, each read when it is first needed.
final class SentenceTables: Sendable {
  let catalogue: MessageCatalogue

  private let lazyEntries: Lazy<[ShortVersion.Entry]>
  private let lazyGlance: Lazy<GlanceRows>
  private let lazyWarnings: Lazy<[String: String]>
  private let lazyRecipients: Lazy<RecipientWords>
  private let lazyActions: Lazy<ActionWords>
  private let lazyMissing: Lazy<[Statement]>
  private let lazySilence: Lazy<[Statement]>
  private let lazySpecific: Lazy<SpecificFactTable>
  private let lazyGlossary: Lazy<Glossary>

  /// English, read once.
  static let english = SentenceTables(.english)

  init(_ catalogue: MessageCatalogue) {
    self.catalogue = catalogue
    let tables = catalogue.tables
    lazyEntries = Lazy { ShortVersion.Entry.entries(tables.shortVersion) }
    lazyGlance = Lazy { GlanceRows(order: tables.glanceRows, answers: tables.glanceAnswers) }
    lazyWarnings = Lazy {
      Dictionary(
        TableText.lines(tables.warnings).map { TableText.halves($0) },
        uniquingKeysWith: { first, _ in first })
    }
    lazyRecipients = Lazy { RecipientWords(tables.recipients) }
    lazyActions = Lazy { ActionWords(tables) }
    lazyMissing = Lazy { Self.statements(tables.missing) }
    lazySilence = Lazy { Self.statements(tables.silence) }
    lazySpecific = Lazy { SpecificFactTable(tables.specificFacts) }
    lazyGlossary = Lazy { Glossary(tables.glossary) }
  }

  private static func statements(_ table: String) -> [Statement] {
    TableText.lines(table).map { Statement($0) }
  }

  /// The sentences of the short version.
  var entries: [ShortVersion.Entry] { lazyEntries.value }
  /// The rows of "At a glance".
  var glance: GlanceRows { lazyGlance.value }
  /// The sentences about what only some documents say.
  var specific: SpecificFactTable { lazySpecific.value }
  /// The labels of warnings.
  var warnings: [String: String] { lazyWarnings.value }
  /// What kinds of recipients are called.
  var recipients: RecipientWords { lazyRecipients.value }
  /// What the reader can do, and how.
  var actions: ActionWords { lazyActions.value }
  /// What there is no way to do.
  var missing: [Statement] { lazyMissing.value }
  /// What a document may leave out.
  var silence: [Statement] { lazySilence.value }
  /// Legal terms explained.
  var glossary: Glossary { lazyGlossary.value }
}
