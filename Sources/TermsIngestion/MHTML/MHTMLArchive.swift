import TermsCore

/// A web page saved with what it shows in one file (MHTML, RFC 2557): a MIME message of several
/// parts, one of which is the page itself.
///
/// Frames, images and styles are left alone.
struct MHTMLArchive {
  /// The page's own bytes.
  let page: [UInt8]
  /// From ``page`` to the archive.
  let map: OffsetMap
  /// The charset that the part's header names.
  let charset: String?
  /// The address that the page was saved from.
  let address: String?
  /// What was odd.
  let warnings: [DocumentWarning]

  /// Whether `bytes` start like such a file: a header with a type that may hold a page.
  static func isArchive(_ bytes: Span<UInt8>) -> Bool {
    var start = 0
    while start < bytes.count, bytes[start].isHTMLSpace { start += 1 }
    guard start < bytes.count, bytes[start].isASCIILetter else { return false }
    let header = MIMEHeader(in: bytes, from: start, upTo: min(bytes.count, start + 1 << 14))
    guard header["mime-version"] != nil || header["snapshot-content-location"] != nil,
      header["content-type"] != nil
    else { return false }
    return header.contentType.hasPrefix("multipart/") || header.contentType.hasPrefix("text/")
  }

  /// Finds the page in an archive.
  ///
  /// - Throws: ``IngestionError`` with code `malformed` when no part of it is a page.
  /// - Complexity: O(*n*).
  init(_ input: [UInt8]) throws(IngestionError) {
    let bytes = input.span
    var start = 0
    while start < bytes.count, bytes[start].isHTMLSpace { start += 1 }
    let header = MIMEHeader(in: bytes, from: start, upTo: bytes.count)
    let message = MIMEPart(header: header, content: header.end..<bytes.count, isWhole: true)
    let parts = try MIMEPart.leaves(of: message, in: bytes)
    guard let root = Self.root(of: parts, start: header.parameter("start")) else {
      throw .malformed(
        "The MHTML file holds no HTML or text: save the page again as one file.")
    }
    (page, map) = TransferEncoding(named: root.header["content-transfer-encoding"])
      .decode(root.content, of: bytes)
    charset = root.header.parameter("charset")
    let addresses = [root.header["content-location"], header["snapshot-content-location"]]
    address = addresses.compactMap { $0?.split(separator: " ").joined() }
      .first { $0.hasPrefix("http:") || $0.hasPrefix("https:") }
    warnings =
      root.isWhole
      ? []
      : [
        DocumentWarning(
          code: "truncated",
          description: "The MHTML file ends in the middle of its page; what follows is missing.")
      ]
  }

  /// The part that the message names as its start, or else the first that is a page.
  private static func root(of parts: [MIMEPart], start: String?) -> MIMEPart? {
    if let start, let named = parts.first(where: { $0.header["content-id"] == start }),
      named.isPage || named.header.contentType == "text/plain"
    {
      return named
    }
    return parts.first(where: \.isPage) ?? parts.first { $0.header.contentType == "text/plain" }
  }
}

/// One part of a MIME message.
struct MIMEPart {
  let header: MIMEHeader
  /// Where its content lies in the message, still encoded.
  let content: Range<Int>
  /// Whether a boundary, or the end of a message without parts, ends it.
  let isWhole: Bool

  /// Whether it is a web page.
  var isPage: Bool {
    header.contentType == "text/html" || header.contentType == "application/xhtml+xml"
  }

  /// The parts of a message that have none themselves, those of nested messages included.
  ///
  /// - Throws: ``IngestionError`` with code `malformed` when no boundary is named, or none found.
  /// - Complexity: O(*n*) for messages nested up to eight deep; deeper ones are left out.
  static func leaves(
    of message: MIMEPart, in bytes: Span<UInt8>
  ) throws(IngestionError) -> [MIMEPart] {
    var waiting = [(part: message, depth: 0)]
    var leaves: [MIMEPart] = []
    while let (part, depth) = waiting.popLast() {
      guard part.header.contentType.hasPrefix("multipart/") else {
        leaves.append(part)
        continue
      }
      guard depth < 8 else { continue }
      guard let boundary = part.header.parameter("boundary"), !boundary.isEmpty else {
        throw .malformed(
          "The MHTML file does not name the boundary of its parts: save the page again.")
      }
      let parts = parts(of: part, boundary: Array(("--" + boundary).utf8), in: bytes)
      if parts.isEmpty, depth == 0 {
        throw .malformed("The MHTML file ends before its first part: save the page again.")
      }
      waiting += parts.reversed().map { ($0, depth + 1) }
    }
    return leaves
  }

  private static func parts(
    of part: MIMEPart, boundary: [UInt8], in bytes: Span<UInt8>
  ) -> [MIMEPart] {
    var parts: [MIMEPart] = []
    var open: Int?
    var lineStart = part.content.lowerBound
    let limit = part.content.upperBound
    func close(at end: Int, isWhole: Bool) {
      guard let start = open else { return }
      let header = MIMEHeader(in: bytes, from: start, upTo: end)
      parts.append(
        MIMEPart(header: header, content: header.end..<max(end, header.end), isWhole: isWhole))
    }
    while lineStart < limit {
      var lineEnd = lineStart
      while lineEnd < limit, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      if let mark = Mark(bytes.extracting(lineStart..<lineEnd), boundary) {
        // The line's end before a boundary belongs to the boundary.
        var end = lineStart
        if end > part.content.lowerBound, bytes[end - 1] == 0x0A { end -= 1 }
        if end > part.content.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
        close(at: max(end, open ?? end), isWhole: true)
        if mark == .last { return parts }
        open = min(lineEnd + 1, limit)
      }
      lineStart = lineEnd + 1
    }
    close(at: limit, isWhole: false)
    return parts
  }

  private enum Mark {
    case next, last

    /// What a line is that holds a boundary alone; nil for any other.
    init?(_ line: Span<UInt8>, _ boundary: [UInt8]) {
      guard line.count >= boundary.count else { return nil }
      for index in boundary.indices where line[index] != boundary[index] { return nil }
      var rest = boundary.count
      let isLast =
        rest + 1 < line.count && line[rest] == UInt8(ascii: "-")
        && line[rest + 1] == UInt8(ascii: "-")
      if isLast { rest += 2 }
      while rest < line.count {
        guard line[rest].isHTMLSpace else { return nil }
        rest += 1
      }
      self = isLast ? .last : .next
    }
  }
}
