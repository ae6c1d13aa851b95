public import TermsCore
public import TermsCorpora

/// What became of one document of a corpus.
public struct BatchResult: Sendable {
  /// What the corpus calls the document.
  public var id: DocumentID
  /// What it is called in its summary.
  public var name: String
  /// The report, or why there is none.
  public var report: Result<Report, BatchError>
}

/// Why a document of a corpus has no report.
public enum BatchError: Error, Sendable, CustomStringConvertible {
  /// Its bytes could not be had.
  case corpus(CorpusError)
  /// Its bytes are not terms that can be read.
  case summarizer(SummarizerError)

  /// A stable word for programs, such as `truncated`, `no-text` or `not-terms`.
  public var code: String {
    switch self {
    case .corpus(let error): error.code.description
    case .summarizer(.unreadable(let error)): error.code.description
    case .summarizer(.notTerms): "not-terms"
    }
  }

  /// What was wrong and what to do.
  public var description: String {
    switch self {
    case .corpus(let error): error.description
    case .summarizer(let error): error.description
    }
  }
}
