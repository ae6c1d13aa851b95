public import TermsClassification
public import TermsCore
public import TermsIngestion
import TermsSummarization

/// Reads a page of terms and says what it means for the reader.
///
/// A summarizer is built once and used for any number of pages, from any number of tasks.
///
/// ```swift
/// let summarizer = try Summarizer()
/// let report = try summarizer.report(on: bytes, named: "policy.html")
/// print(MarkdownRenderer().string(for: report))
/// ```
public struct Summarizer: Sendable {
  /// What a summarizer may be told.
  public struct Options: Sendable {
    /// How pages are read.
    public var reading = DocumentReader.Options()
    /// Whether a page is summarized even when it does not look like terms in English.
    public var acceptsAnyPage = false
    /// The language that summaries are written in; pages are read in English alone.
    public var catalogue = MessageCatalogue.english

    /// Creates the default options.
    public init() {}
  }

  /// How pages are read.
  let reading: DocumentReader.Options
  private let classifier: any ClauseClassifier
  private let finder = FactFinder()
  let writer: SummaryWriter
  private let check: TermsCheck?

  /// Creates a summarizer with the embedded model.
  ///
  /// - Throws: ``ModelError`` when the embedded weights are damaged.
  public init(options: Options = Options()) throws(ModelError) {
    self.init(options: options, classifier: try LinearClassifier())
  }

  /// Creates a summarizer with a classifier of your own.
  public init(options: Options = Options(), classifier: any ClauseClassifier) {
    reading = options.reading
    self.classifier = classifier
    writer = SummaryWriter(catalogue: options.catalogue)
    check = options.acceptsAnyPage ? nil : TermsCheck()
  }

  /// Reads `bytes`, finds the facts in them and writes the summary; of a page that holds several
  /// documents only the one asked for, if any.
  ///
  /// - Parameters:
  ///   - bytes: an HTML, Markdown or plain-text page in any encoding.
  ///   - name: what the page is called in the output, such as its file name or URL.
  /// - Throws: ``SummarizerError/unreadable(_:)`` when no document can be made of the bytes,
  ///   ``SummarizerError/notTerms(_:)`` when the document is not terms in English.
  /// - Complexity: O(*n*) in the bytes.
  public func report(on bytes: [UInt8], named name: String) throws(SummarizerError) -> Report {
    try report(on: bytes, named: name, reading: reading)
  }

  /// The same for a page that is read in a way of its own.
  func report(
    on bytes: [UInt8], named name: String, reading: DocumentReader.Options
  ) throws(SummarizerError) -> Report {
    let document: Document
    do { document = try DocumentReader(options: reading).read(bytes) } catch {
      throw .unreadable(error)
    }
    return try report(on: document.narrowedToAskedPart() ?? document, named: name)
  }

  /// Finds the facts in a document that was read before, and writes the summary.
  ///
  /// - Throws: ``SummarizerError/notTerms(_:)`` when the document is not terms in English.
  public func report(
    on document: Document, named name: String
  ) throws(SummarizerError) -> Report {
    let tags = classifier.classify(document)
    if let reason = check?.objection(to: document, tags: tags) { throw .notTerms(reason) }
    let facts = finder.facts(of: document, tags: tags)
    let summary = writer.summary(of: document, named: name, tags: tags, facts: facts)
    return Report(name: name, document: document, tags: tags, facts: facts, summary: summary)
  }
}

/// Why a page was not summarized.
public enum SummarizerError: Error, Sendable, CustomStringConvertible {
  /// No document can be made of the bytes.
  case unreadable(IngestionError)
  /// The document is not terms in English; says what it looks like instead, and what to do.
  case notTerms(String)

  /// What was wrong and what to do.
  public var description: String {
    switch self {
    case .unreadable(let error): error.description
    case .notTerms(let reason): reason
    }
  }
}
