/// Gives the documents of one input in their order.
protocol ContainerReader {
  /// The next document; nil at the end. A bad record is a document without bytes.
  ///
  /// - Throws: ``CorpusError`` when the input cannot be read on.
  mutating func next() throws(CorpusError) -> CorpusDocument?

  /// How much of the input has been read, from 0 to 1; nil when its length is not known.
  var fraction: Double? { get }
}

/// An input that is one page.
struct PageReader: ContainerReader {
  private var stream: ByteStream?
  private let page: CorpusDocument
  private let maximumBytes: Int

  /// - Parameter page: What is known of the page, its bytes aside.
  init(_ stream: ByteStream, of page: CorpusDocument, maximumBytes: Int) {
    self.stream = stream
    self.page = page
    self.maximumBytes = maximumBytes
  }

  var fraction: Double? { stream?.fraction ?? 1 }

  mutating func next() throws(CorpusError) -> CorpusDocument? {
    guard var stream else { return nil }
    self.stream = nil
    var document = page
    let bytes = try stream.take(maximumBytes + 1)
    document.content =
      bytes.count <= maximumBytes
      ? .success(bytes)
      : .failure(
        CorpusError(
          .tooLarge,
          "\(page.name): has more bytes than the limit of \(maximumBytes): raise the "
            + "limit or give the document alone."))
    return document
  }
}
