import PlainTerms

/// Reads the pages of folders for a chain, several at a time; a report is dropped as soon as its
/// recipients are taken.
struct ChainReader {
  private let summarizer: Summarizer
  private let maximumBytes: Int

  init(maximumBytes: Int, acceptsAnyPage: Bool) throws(ExitFailure) {
    var options = Summarizer.Options()
    options.acceptsAnyPage = acceptsAnyPage
    options.reading.maximumBytes = maximumBytes
    options.reading.digestsInput = false
    do { summarizer = try Summarizer(options: options) } catch { throw .broken("\(error)") }
    self.maximumBytes = maximumBytes
  }

  /// What the pages say, and whether all inputs were read to their end.
  func read(
    _ paths: [String], limits: BatchLimits
  ) async -> (builder: ChainBuilder, isWhole: Bool) {
    var reading = CorpusReader.Options()
    reading.maximumBytes = maximumBytes
    let documents = CorpusDocuments(paths.map { .path($0) }, options: reading)
    let summarizer = summarizer
    let batch = Batch(of: documents, limits: limits, weight: \.byteCount) { document in
      Outcome(of: document, summarizer)
    }
    var builder = ChainBuilder(directory: VendorCompanies())
    for await outcome in batch {
      switch outcome {
      case .document(let document): builder.add(document)
      case .note(let note): StandardError.note(note)
      }
    }
    return (builder, documents.progress.brokenInputs == 0)
  }

  /// What became of one page.
  private enum Outcome: Sendable {
    case document(DisclosingDocument)
    case note(String)

    init(of document: CorpusDocument, _ summarizer: Summarizer) {
      do throws(BatchError) {
        let report = try summarizer.report(on: try document.withPDFText())
        self = .document(DisclosingDocument(report, path: document.name))
      } catch {
        self = .note("\(document.name): \(error.description)")
      }
    }
  }
}
