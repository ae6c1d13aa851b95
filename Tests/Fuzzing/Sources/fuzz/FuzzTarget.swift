import PlainTerms

/// What is given the inputs.
enum FuzzTarget: String, CaseIterable {
  /// Charsets: the first byte chooses the one that came beside the page.
  case decoding
  case html, markdown, text
  /// Any page: format told by its bytes, MHTML too.
  case page
  /// A corpus of JSON Lines.
  case jsonl
  /// A corpus of WARC, gzip or zstd, or whatever else the bytes look like.
  case corpus
  case model
  case tags
  /// A page of terms to each output.
  case pipeline

  private static let charsets = [
    nil, "utf-8", "utf-16le", "utf-16be", "windows-1252", "shift_jis", "gb18030", "euc-kr",
    "iso-2022-jp", "koi8-r", "big5", "utf-7", "macintosh", "x-user-defined", "no such",
  ]

  /// Ends the process when something is wrong.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .decoding:
      guard let first = bytes.first else { return }
      let charset = Self.charsets[Int(first) % Self.charsets.count]
      Self.read(Array(bytes.dropFirst()), .init(format: .text, charset: charset))
      Self.read(Array(bytes.dropFirst()), .init(charset: charset))
    case .html:
      let cut = Self.read(bytes, .init(format: .html, digestsInput: false, baseURL: Self.base))
      // Broken pages may be read differently by the two ways; both must finish.
      Self.read(bytes, .init(format: .html, cutsRawText: false, digestsInput: false))
      if let cut { Outputs.checkExtracts(of: cut) }
    case .markdown, .text:
      let format: InputFormat = self == .markdown ? .markdown : .text
      if let document = Self.read(bytes, .init(format: format, digestsInput: false)) {
        Outputs.checkExtracts(of: document)
      }
    case .page: Self.read(bytes, .init(baseURL: Self.base, part: "1"))
    case .jsonl: CorpusInput.read(bytes, as: .jsonLines)
    case .corpus: CorpusInput.read(bytes, as: nil)
    case .model: ModelInput.read(bytes)
    case .tags: TagsInput.read(bytes)
    case .pipeline: Outputs.checkAll(of: bytes)
    }
  }

  private static let base = "https://firm.example/legal/privacy?x=1#part"

  /// Reads a document and checks that its parts lie in its text.
  @discardableResult
  static func read(_ bytes: [UInt8], _ options: DocumentReader.Options) -> Document? {
    guard let document = try? DocumentReader(options: options).read(bytes) else { return nil }
    check(document, of: bytes.count)
    return document
  }

  private static func check(_ document: Document, of inputSize: Int) {
    let size = document.text.utf8.count
    var last = 0
    for clause in document.clauses {
      precondition(clause.range.lowerBound >= last && clause.range.upperBound <= size, "order")
      precondition(!document[clause.range].isEmpty, "an empty clause")
      precondition(clause.source.upperBound <= inputSize, "source beyond the input")
      last = clause.range.lowerBound
    }
    for sentence in document.sentences { precondition(sentence.upperBound <= size, "sentence") }
    for block in document.blocks { _ = document[block.range].utf8.count }
  }
}
