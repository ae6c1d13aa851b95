public import TermsCore

/// A document of a corpus as it was found: its bytes, or why they could not be had.
public struct CorpusDocument: Sendable {
  /// What the corpus calls it: the path of a file, the `id` of a JSON record, the URI in a WARC.
  public var id: DocumentID
  /// What it is called in its summary.
  public var name: String
  /// The page's bytes, or why there are none.
  ///
  /// A bad record of a corpus is a document without bytes,
  /// so that it can be told of in its place.
  public var content: Result<[UInt8], CorpusError>
  /// How the page is written; nil to find out.
  public var format: InputFormat?
  /// Where the page came from; relative links are resolved against it.
  public var baseURL: String?
  /// The charset that came beside the page, such as HTTP's; nil when none did.
  public var charset: String?
  /// When the page was fetched, as the corpus writes it; nil when it does not say.
  public var retrieved: String?

  /// Creates a document from its bytes.
  ///
  /// - Parameter name: what it is called in its summary; nil for the id.
  public init(
    id: DocumentID, name: String? = nil, bytes: [UInt8], format: InputFormat? = nil,
    baseURL: String? = nil
  ) {
    self.id = id
    self.name = name ?? id.description
    self.content = .success(bytes)
    self.format = format
    self.baseURL = baseURL
  }

  /// Creates a document whose bytes could not be had.
  public init(id: DocumentID, name: String? = nil, error: CorpusError) {
    self.id = id
    self.name = name ?? id.description
    self.content = .failure(error)
  }

  /// How many bytes the page has.
  public var byteCount: Int {
    switch content {
    case .success(let bytes): bytes.count
    case .failure: 0
    }
  }
}

/// What a corpus calls a document; a number stays the number that it was written as.
public struct DocumentID: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The id as JSON on one line: a string in its shortest form, a number with the digits given.
  public let json: String
  /// The id as text.
  public let description: String

  /// Creates an id from text.
  public init(_ text: String) {
    var json = ""
    json.writeJSON(text)
    self.json = json
    description = text
  }

  /// Creates an id from a literal string.
  public init(stringLiteral text: String) { self.init(text) }

  /// Creates an id from a member of a JSON record.
  init(_ member: JSONMember, in line: [UInt8]) {
    switch member.value {
    case .string(let text): self.init(text)
    case .number: self.init(json: String(decoding: line[member.range], as: UTF8.self))
    default: self.init(json: member.value.description)
    }
  }

  private init(json: String) {
    self.json = json
    description = json
  }
}
