public import TermsCore
public import TermsCorpora

extension Summarizer {
  /// Reads a document of a corpus, finds the facts in it and writes the summary.
  ///
  /// What the document says of its own format, address and charset goes before the options.
  /// - Throws: ``BatchError`` when there are no bytes, no document can be made of them, or the
  ///   document is not terms in English.
  public func report(on document: CorpusDocument) throws(BatchError) -> Report {
    let bytes: [UInt8]
    do { bytes = try document.content.get() } catch { throw .corpus(error) }
    var reading = reading
    reading.format = document.format ?? reading.format
    reading.baseURL = document.baseURL ?? reading.baseURL
    reading.charset = document.charset ?? reading.charset
    do { return try report(on: bytes, named: document.name, reading: reading) } catch {
      throw .summarizer(error)
    }
  }

  /// Reports on the documents of a corpus, several at a time, in their order.
  ///
  /// A bad document is a result with an error, and never the end.
  ///
  /// ```swift
  /// let documents = CorpusDocuments([.path("policies/"), .path("crawl.warc.gz")])
  /// for await result in try Summarizer().results(on: documents) {
  ///   switch result.report {
  ///   case .success(let report): print(result.id, report.facts[.sellsData].value)
  ///   case .failure(let error): print(result.id, error.code)
  ///   }
  /// }
  /// ```
  ///
  /// Any asynchronous sequence of documents will do. Reports are large; where little of each is
  /// wanted, make that in `Batch(of:limits:weight:work:)`, so that reports do not wait in line.
  ///
  /// - Complexity: at most ``BatchLimits/elements`` documents are in memory.
  public func results<Documents: AsyncSequence & Sendable>(
    on documents: Documents, limits: BatchLimits = BatchLimits()
  ) -> Batch<Documents, BatchResult> where Documents.Element == CorpusDocument {
    Batch(of: documents, limits: limits, weight: \.byteCount) { document in
      let report: Result<Report, BatchError>
      do throws(BatchError) {
        report = .success(try self.report(on: document))
      } catch {
        report = .failure(error)
      }
      return BatchResult(id: document.id, name: document.name, report: report)
    }
  }
}
