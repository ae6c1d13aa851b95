/// The pages of a web archive (ISO 28500:2017).
struct WARCReader: ContainerReader {
  private static let longestLine = 1 << 16
  private static let mostFields = 1000
  /// What HTTP's header may add to a page.
  private static let headerRoom = 1 << 18

  private var stream: ByteStream
  private let name: String
  private let maximumBytes: Int
  private var records = 0

  init(_ stream: ByteStream, named name: String, maximumBytes: Int) {
    self.stream = stream
    self.name = name
    self.maximumBytes = maximumBytes
  }

  var fraction: Double? { stream.fraction }

  mutating func next() throws(CorpusError) -> CorpusDocument? {
    while let header = try nextHeader() {
      records += 1
      guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
        throw damaged("has no length")
      }
      guard Self.mayHoldPage(header) else {
        try pass(length)
        continue
      }
      let id = Self.address(in: header) ?? header["warc-record-id"] ?? "\(name):\(records)"
      guard length <= maximumBytes + Self.headerRoom else {
        try pass(length)
        return failed(id, .tooLarge, "has more bytes than the limit of \(maximumBytes).")
      }
      let block = try stream.take(length)
      guard block.count == length else { throw truncated() }
      if let document = page(block, header, id: id) { return document }
    }
    return nil
  }

  /// The header of the next record, the blank lines before it passed over; nil at the end.
  private mutating func nextHeader() throws(CorpusError) -> HeaderFields? {
    var line: [UInt8] = []
    repeat {
      guard let next = try nextLine() else { return nil }
      line = next
    } while line.isEmpty
    guard line.starts(with: "WARC/".utf8) else { throw damaged("does not begin with “WARC/”") }
    var header = HeaderFields()
    for _ in 0..<Self.mostFields {
      guard let line = try nextLine() else { throw truncated() }
      if line.isEmpty { return header }
      header.add(line[...])
    }
    throw damaged("has a header without end")
  }

  private mutating func nextLine() throws(CorpusError) -> [UInt8]? {
    switch try stream.line(limit: Self.longestLine) {
    case nil: return nil
    case .bytes(let line, let isEnded):
      if !isEnded { throw truncated() }
      return line
    case .tooLong: throw damaged("has a header line of more than \(Self.longestLine) bytes")
    }
  }

  private mutating func pass(_ length: Int) throws(CorpusError) {
    guard try stream.skip(length) == length else { throw truncated() }
  }

  private static func mayHoldPage(_ header: HeaderFields) -> Bool {
    switch header["warc-type"]?.lowercased() {
    case "response": header.contentType.hasPrefix("application/http")
    case "resource", "conversion": isPage(header.contentType)
    default: false
    }
  }

  private static func isPage(_ type: String) -> Bool {
    ["text/html", "application/xhtml+xml", "text/plain", "text/markdown"].contains(type)
  }

  /// The address; older archives put it between angle brackets.
  private static func address(in header: HeaderFields) -> String? {
    guard let address = header["warc-target-uri"], !address.isEmpty else { return nil }
    return address.hasPrefix("<") && address.hasSuffix(">")
      ? String(address.dropFirst().dropLast()) : address
  }

  /// The page in a record; nil when it holds something else.
  private func page(_ block: [UInt8], _ header: HeaderFields, id: String) -> CorpusDocument? {
    var fields = header
    var bytes = Result<[UInt8], CorpusError>.success(block)
    if header.contentType.hasPrefix("application/http") {
      let message = HTTPMessage(block)
      guard (200...299).contains(message.status), Self.isPage(message.header.contentType) else {
        return nil
      }
      fields = message.header
      do { bytes = .success(try message.body(named: id, limit: maximumBytes)) } catch {
        bytes = .failure(error)
      }
    }
    var document = CorpusDocument(
      id: DocumentID(id), bytes: [], baseURL: Self.address(in: header))
    document.content = bytes
    document.charset = fields.charset
    document.retrieved = header["warc-date"]
    return document
  }

  private func failed(_ id: String, _ code: CorpusError.Code, _ reason: String) -> CorpusDocument {
    CorpusDocument(id: DocumentID(id), error: CorpusError(code, "\(id) in \(name): \(reason)"))
  }

  private func damaged(_ what: String) -> CorpusError {
    CorpusError(
      .damaged, "\(name): record \(records + 1) \(what); the records before it were read.")
  }

  private func truncated() -> CorpusError {
    CorpusError(
      .truncated,
      "\(name): ends in the middle of record \(records); the records before it were "
        + "read. Fetch the file again.")
  }
}
