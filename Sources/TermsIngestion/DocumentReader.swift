public import TermsCore

/// Reads the bytes of a terms-and-conditions or privacy page into a `Document`.
///
/// HTML, Markdown and plain text; any charset. The same bytes always give the same document.
public struct DocumentReader: Sendable {
  /// How to read.
  public struct Options: Sendable {
    /// What the bytes are; nil to find out.
    public var format: InputFormat?
    /// Inputs with more bytes are refused.
    public var maximumBytes: Int
    /// HTML elements nested deeper are read without their structure, with a warning.
    public var maximumDepth: Int
    /// Blocks past this many are left out, with a warning.
    public var maximumBlocks: Int
    /// Whether scripts, styles, comments, attributes and words are kept from the HTML parser, which
    /// then finds the structure alone: several times faster, same text.
    public var cutsRawText: Bool
    /// Whether ``Document/sha256`` is made, which only the JSON output shows.
    public var digestsInput: Bool
    /// Where the page came from; relative links are resolved against it, and on a page of several
    /// documents its fragment (`#privacy`) asks for one of them.
    public var baseURL: String?
    /// Which document is asked for on a page that holds several: its number from 1, or words of its
    /// title; nil to go by the fragment of ``baseURL``.
    public var part: String?

    /// Creates options.
    public init(
      format: InputFormat? = nil, maximumBytes: Int = 64 << 20, maximumDepth: Int = 512,
      maximumBlocks: Int = 200_000, cutsRawText: Bool = true,
      digestsInput: Bool = true, baseURL: String? = nil, part: String? = nil
    ) {
      self.format = format
      self.maximumBytes = maximumBytes
      self.maximumDepth = maximumDepth
      self.maximumBlocks = maximumBlocks
      self.cutsRawText = cutsRawText
      self.digestsInput = digestsInput
      self.baseURL = baseURL
      self.part = part
    }
  }

  /// How to read.
  public var options: Options

  /// Creates a reader.
  public init(options: Options = Options()) { self.options = options }

  /// Reads one document.
  ///
  /// - Throws: ``IngestionError`` when the input is empty, a PDF, not text, larger than
  ///   `maximumBytes`, shows no words, or does not hold the ``Options/part`` asked for.
  /// - Complexity: O(*n*).
  public func read(_ bytes: [UInt8]) throws(IngestionError) -> Document {
    guard bytes.count <= options.maximumBytes else {
      throw .tooLarge(bytes.count, limit: options.maximumBytes)
    }
    try InputCheck.check(bytes)
    let decoded = TextDecoder.decode(bytes)
    let format = options.format ?? FormatDetector.format(of: decoded.utf8)
    var document: Document
    switch format {
    case .html: document = try readHTML(decoded)
    case .markdown, .text: document = try readLines(decoded, format: format)
    }
    guard !document.blocks.isEmpty else { throw .noText }
    if decoded.replacements > 0 {
      document.warnings.insert(
        DocumentWarning(
          code: "replaced-characters",
          description: "\(decoded.replacements) characters could not be read as "
            + "\(decoded.charset) and were replaced."),
        at: 0)
    }
    if options.digestsInput { document.sha256 = SHA256.hexadecimalDigest(of: bytes) }
    return document
  }

  private func readHTML(_ decoded: DecodedInput) throws(IngestionError) -> Document {
    let builder = BlockListBuilder(
      maximumDepth: options.maximumDepth, maximumBlocks: options.maximumBlocks)
    let skeleton = options.cutsRawText ? HTMLSkeleton(of: decoded.utf8) : nil
    let list = HTMLParser.parse(decoded.utf8, skeleton: skeleton, into: builder)
    return try document(of: list, keeping: MainContent.select(from: list), format: .html) {
      TextRange(decoded.sourceStart(of: $0), decoded.sourceEnd(of: $1))
    }
  }

  private func readLines(
    _ decoded: DecodedInput, format: InputFormat
  ) throws(IngestionError) -> Document {
    let list =
      format == .markdown
      ? MarkdownReader.parse(decoded.utf8) : PlainTextReader.parse(decoded.utf8)
    return try document(of: list, keeping: Array(list.blocks.indices), format: format) {
      TextRange(decoded.sourceStart(of: $0), decoded.sourceEnd(of: $1))
    }
  }

  private func document(
    of list: BlockList, keeping kept: [Int], format: InputFormat,
    source: @escaping (_ start: Int, _ end: Int) -> TextRange
  ) throws(IngestionError) -> Document {
    let base = options.baseURL
    var parts = PartList(of: Outline.pieces(of: list, keeping: kept), in: list)
    try parts.ask(for: options.part, orFragmentOf: base)
    let builder = DocumentBuilder(
      list: list, parts: parts, format: format,
      resolve: { LinkTarget.resolve($0, against: base) }, source: source)
    var document = builder.build()
    document.warnings = list.warnings
    return document
  }
}
