/// Reads the documents of corpora one after another, in the order given.
///
/// An input is a page, JSON Lines or WARC, told by its first bytes, each also compressed by gzip or
/// zstd; or a folder, whose files are read in the order of their names when these end in `.html`,
/// `.htm`, `.xhtml`, `.mhtml`, `.mht`, `.md`, `.markdown`, `.txt`, `.text`, `.pdf`, `.jsonl`,
/// `.ndjson` or `.warc`, with `.gz` or `.zst` after it or not. No more than one record is held, and
/// reading waits for the disk or the pipe: ``CorpusDocuments`` reads from a thread of its own.
public struct CorpusReader {
  /// Where documents come from.
  public enum Input: Sendable, Hashable {
    /// A file or a folder.
    case path(String)
    /// The files and folders named in this file, one a line; nil names standard input.
    case list(String?)
    /// The bytes on standard input.
    case standardInput
  }

  /// How to read.
  public struct Options: Sendable {
    /// What every input is; nil to find out.
    ///
    /// A folder's files are told apart all the same.
    public var format: CorpusFormat?
    /// Pages with more bytes are documents without bytes (`too-large`).
    public var maximumBytes = 64 << 20

    /// Creates the default options.
    public init() {}
  }

  private let inputs: [Input]
  private let options: Options
  private var nextInput = 0
  private var list: (lines: ByteStream, name: String)?
  private var walk: FolderWalk?
  private var container: (reader: any ContainerReader, id: DocumentID)?
  /// How many inputs could not be read to their end.
  public private(set) var brokenInputs = 0

  /// Creates a reader; nothing is opened before the first document is asked for.
  public init(_ inputs: [Input], options: Options = Options()) {
    self.inputs = inputs
    self.options = options
  }

  /// The next document; nil at the end.
  ///
  /// An input that cannot be opened or read on is a document
  /// without bytes, under the input's name; the inputs after it are read.
  public mutating func next() -> CorpusDocument? {
    while true {
      if let document = nextInContainer() ?? nextInFolder() { return document }
      if container != nil { continue }
      if let path = nextListed() {
        switch path {
        case .success(let path): if let failure = open(path) { return failure }
        case .failure(let error): return broken(DocumentID(list?.name ?? "-"), error)
        }
        continue
      }
      guard nextInput < inputs.count else { return nil }
      nextInput += 1
      if let failure = open(inputs[nextInput - 1]) { return failure }
    }
  }

  /// About how much of all inputs has been read, from 0 to 1; nil when that cannot be told, as of a
  /// pipe.
  public var fraction: Double? {
    if nextInput == 0 || inputs.isEmpty { return inputs.isEmpty ? 1 : 0 }
    var part: Double? = container == nil ? 1 : container?.reader.fraction
    if let walk { part = walk.fraction(of: part ?? 0) }
    if let list { part = list.lines.fraction }
    return part.map { (Double(nextInput) - 1 + $0) / Double(inputs.count) }
  }

  private mutating func nextInContainer() -> CorpusDocument? {
    guard let id = container?.id else { return nil }
    do {
      if let document = try container?.reader.next() { return document }
      container = nil
      return nil
    } catch {
      container = nil
      return broken(id, error)
    }
  }

  /// The failure of the next file or folder in the folder, if there is one; otherwise opens the
  /// next file, if there is one.
  private mutating func nextInFolder() -> CorpusDocument? {
    switch walk?.next() {
    case nil:
      walk = nil
      return nil
    case .failure(let path, let error): return broken(DocumentID(path), error)
    case .file(let path, let name): return open(file: path, named: name, format: nil)
    }
  }

  private mutating func nextListed() -> Result<String, CorpusError>? {
    do {
      while let line = try list?.lines.line(limit: 1 << 16) {
        guard case .bytes(let path, _) = line else {
          return .failure(
            CorpusError(.badRecord, "\(list?.name ?? ""): a line is too long for a path."))
        }
        if path.contains(where: { $0 > 0x20 }) {
          return .success(String(decoding: path, as: UTF8.self))
        }
      }
      list = nil
      return nil
    } catch {
      list = nil
      return .failure(error)
    }
  }

  private mutating func open(_ input: Input) -> CorpusDocument? {
    switch input {
    case .path(let path): return open(path)
    case .standardInput: return open(file: nil, named: "standard input", format: options.format)
    case .list(let path):
      do { list = (ByteStream(try FileSource(path: path)), path ?? "-") } catch {
        return broken(DocumentID(path ?? "-"), error)
      }
      return nil
    }
  }

  private mutating func open(_ path: String) -> CorpusDocument? {
    guard case .folder = PathKind(path) else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return open(file: path, named: name, format: options.format)
    }
    do { walk = try FolderWalk(path) } catch { return broken(DocumentID(path), error) }
    return nil
  }

  /// Opens a file or, for nil, standard input; returns why it could not be.
  private mutating func open(
    file path: String?, named name: String, format: CorpusFormat?
  ) -> CorpusDocument? {
    let id = DocumentID(path ?? "-")
    do throws(CorpusError) {
      var stream = try ByteStream(opening: path)
      let start = try stream.peek(atLeast: 5)
      let found = format ?? CorpusFormat(detecting: start)
      container = (
        reader(of: found, stream, page: CorpusDocument(id: id, name: name, bytes: [])), id
      )
      return nil
    } catch {
      return broken(id, error)
    }
  }

  private func reader(
    of format: CorpusFormat, _ stream: ByteStream, page: CorpusDocument
  ) -> any ContainerReader {
    let limit = options.maximumBytes
    switch format {
    case .jsonLines:
      return JSONLinesReader(stream, named: page.id.description, maximumBytes: limit)
    case .warc: return WARCReader(stream, named: page.id.description, maximumBytes: limit)
    case .page(let format):
      var page = page
      page.format = format
      return PageReader(stream, of: page, maximumBytes: limit)
    }
  }

  private mutating func broken(_ id: DocumentID, _ error: CorpusError) -> CorpusDocument {
    brokenInputs += 1
    return CorpusDocument(id: id, error: error)
  }
}
