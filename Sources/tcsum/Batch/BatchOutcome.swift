import PlainTerms

/// What is written of one document, and what it counts for.
struct BatchOutcome: Sendable {
  /// The document's id, as JSON.
  var id: String
  /// What the document is called.
  var name: String
  /// The line or page to write.
  var text: String
  /// Why there is no report; nil when there is one.
  var error: (code: String, message: String)?
  /// Clauses in the report.
  var clauses = 0
  /// Bytes of the document.
  var bytes: Int

  /// Summarizes `document` and writes it in `format`.
  init(
    of document: CorpusDocument, _ summarizer: Summarizer, _ rules: TagRules?,
    _ format: any ResultFormat
  ) {
    id = document.id.json
    name = document.name
    bytes = document.byteCount
    do throws(BatchError) {
      var report = try summarizer.report(on: try document.withPDFText())
      if document.format != .pdf, report.document.format == .pdf, !report.document.sha256.isEmpty {
        report.document.sha256 = DocumentReader.sha256(of: (try? document.content.get()) ?? [])
      }
      if let rules { report.tags = rules.apply(to: report.tags, of: report.document) }
      clauses = report.document.clauses.count
      text = format.text(of: document, report)
    } catch {
      text = format.text(of: document, error)
      self.error = (error.code, error.description)
    }
  }
}

extension CorpusDocument {
  /// The document, with the text of its PDF in place of the PDF.
  func withPDFText() throws(BatchError) -> CorpusDocument {
    guard case .success(let bytes) = content, PDFText.isPDF(bytes), format == nil || format == .pdf
    else { return self }
    var text = self
    do throws(ExitFailure) {
      text.content = .success(try PDFText.text(of: bytes, named: name))
    } catch {
      throw .corpus(CorpusError(.unreadable, error.description))
    }
    text.format = .pdf
    return text
  }
}
