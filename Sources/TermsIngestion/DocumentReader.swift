public import TermsCore

/// Reads the bytes of a terms-and-conditions or privacy page into a `Document`.
///
/// HTML, MHTML, Markdown, plain text and the text of PDF files; any charset. The same bytes always give the same document.
public struct DocumentReader: Sendable {
  /// How to read.
  public struct Options: Sendable {
    /// What the bytes are; nil to find out.
    public var format: InputFormat?
    /// Inputs with more bytes are refused.
    public var maximumBytes: Int
    /// HTML elements nested deeper are read without their structure, with a warning.
    public var maximumDepth: Int
    /// Blocks past this many are left out, with a warning; so are blocks past 20,000 when the
    /// input has fewer than 100 bytes for each, as no page of terms has.
    public var maximumBlocks: Int
    /// Whether scripts, styles, comments, attributes and words are kept from the HTML parser, which
    /// then finds the structure alone: several times faster, same text.
    public var cutsRawText: Bool
    /// Whether ``Document/sha256`` is made, which only the JSON output shows.
    public var digestsInput: Bool
    /// Where the page came from; relative links are resolved against it, and on a page of several
    /// documents its fragment (`#privacy`) asks for one of them.
    public var baseURL: String?
    /// The charset that came beside the page, such as HTTP's; it goes before what the page itself
    /// declares, but not before its bytes where these can only be UTF-8 or UTF-16.
    ///
    /// An MHTML page brings its own.
    public var charset: String?
    /// Which document is asked for on a page that holds several: its number from 1, or words of its
    /// title; nil to go by the fragment of ``baseURL``.
    public var part: String?

    /// Creates options.
    public init(
      format: InputFormat? = nil, maximumBytes: Int = 64 << 20, maximumDepth: Int = 512,
      maximumBlocks: Int = 200_000, cutsRawText: Bool = true,
      digestsInput: Bool = true, baseURL: String? = nil, charset: String? = nil,
      part: String? = nil
    ) {
      self.format = format
      self.maximumBytes = maximumBytes
      self.maximumDepth = maximumDepth
      self.maximumBlocks = maximumBlocks
      self.cutsRawText = cutsRawText
      self.digestsInput = digestsInput
      self.baseURL = baseURL
      self.charset = charset
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
  ///   `maximumBytes` (or 2 GiB), an archive without a page, shows no words, or does not hold the
  ///   ``Options/part`` asked for.
  /// - Complexity: O(*n*).
  public func read(_ bytes: [UInt8]) throws(IngestionError) -> Document {
    let limit = min(options.maximumBytes, Int(Int32.max))
    guard bytes.count <= limit else { throw .tooLarge(bytes.count, limit: limit) }
    try InputCheck.check(bytes)
    var document: Document
    if options.format == .mhtml || (options.format == nil && MHTMLArchive.isArchive(bytes.span)) {
      document = try readArchive(bytes)
    } else {
      let decoded = TextDecoder.decode(bytes, charset: options.charset)
      let format = options.format ?? FormatDetector.format(of: decoded.utf8)
      document = try read(decoded, format: format, base: options.baseURL) { $0 }
    }
    if options.digestsInput { document.sha256 = Self.sha256(of: bytes) }
    return document
  }

  /// The SHA-256 of bytes, 64 hexadecimal digits in lower case, as in ``Document/sha256``.
  ///
  /// - Complexity: O(*n*).
  public static func sha256(of bytes: [UInt8]) -> String { SHA256.hexadecimalDigest(of: bytes) }

  private func readArchive(_ bytes: [UInt8]) throws(IngestionError) -> Document {
    let archive = try MHTMLArchive(bytes)
    try InputCheck.check(archive.page)
    let decoded = TextDecoder.decode(archive.page, charset: archive.charset)
    let format = FormatDetector.format(of: decoded.utf8)
    var document = try read(
      decoded, format: format == .text ? .text : .html,
      base: options.baseURL ?? archive.address
    ) { range in
      TextRange(archive.map.start(of: range.lowerBound), archive.map.end(of: range.upperBound))
    }
    document.format = .mhtml
    document.warnings = archive.warnings + document.warnings
    return document
  }

  /// The document of decoded text.
  ///
  /// - Parameter input: The input's range for a range of the bytes that were decoded.
  private func read(
    _ decoded: DecodedInput, format: InputFormat, base: String?,
    input: @escaping (TextRange) -> TextRange
  ) throws(IngestionError) -> Document {
    let list: BlockList
    let maximumBlocks = min(options.maximumBlocks, max(20_000, decoded.utf8.count / 100))
    switch format {
    case .html, .mhtml:
      let builder = BlockListBuilder(
        maximumDepth: options.maximumDepth, maximumBlocks: maximumBlocks)
      let skeleton = options.cutsRawText ? HTMLSkeleton(of: decoded.utf8) : nil
      list = HTMLParser.parse(decoded.utf8, skeleton: skeleton, into: builder)
    case .markdown: list = MarkdownReader.parse(decoded.utf8, maximumBlocks: maximumBlocks)
    case .text, .pdf:
      list = PlainTextReader.parse(
        decoded.utf8, hasPages: format == .pdf, maximumBlocks: maximumBlocks)
    }
    let kept =
      format == .html || format == .mhtml
      ? MainContent.select(from: list) : Array(list.blocks.indices)
    var parts = PartList(of: Outline.pieces(of: list, keeping: kept), in: list)
    try parts.ask(for: options.part, orFragmentOf: base)
    let builder = DocumentBuilder(
      list: list, parts: parts, format: format,
      resolve: { LinkTarget.resolve($0, on: base, base: list.names.base) }
    ) { start, end in
      // libxml2 may count more bytes than there are in a page that is not what it says.
      let first = min(start, decoded.utf8.count)
      let last = min(max(start, end), decoded.utf8.count)
      let start = decoded.sourceStart(of: first)
      return input(TextRange(start, max(start, decoded.sourceEnd(of: last))))
    }
    var document = builder.build()
    guard !document.blocks.isEmpty else { throw .noText }
    document.warnings = list.warnings
    if decoded.replacements > 0 {
      document.warnings.insert(
        DocumentWarning(
          code: "replaced-characters",
          description: "\(decoded.replacements) characters could not be read as "
            + "\(decoded.charset) and were replaced."),
        at: 0)
    }
    return document
  }
}
