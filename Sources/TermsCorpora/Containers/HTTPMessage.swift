/// An HTTP response as archives keep it: status line, header, body (RFC 9112).
struct HTTPMessage {
  /// The status, such as 200; 0 when the first line is none of HTTP.
  private(set) var status = 0
  private(set) var header = HeaderFields()
  /// The body as sent: perhaps in chunks, perhaps compressed.
  private let sent: ArraySlice<UInt8>

  /// Reads status and header.
  init(_ bytes: [UInt8]) {
    var position = 0
    var isFirst = true
    while position < bytes.count {
      let feed = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      var end = feed
      if end > position, bytes[end - 1] == 0x0D { end -= 1 }
      let line = bytes[position..<end]
      position = min(feed + 1, bytes.count)
      if line.isEmpty { break }
      if isFirst {
        status = Self.status(line)
        isFirst = false
      } else {
        header.add(line)
      }
    }
    sent = bytes[position...]
  }

  private static func status(_ line: ArraySlice<UInt8>) -> Int {
    let words = line.split(separator: 0x20)
    guard words.count >= 2, words[0].starts(with: "HTTP/".utf8) else { return 0 }
    return Int(String(decoding: words[1], as: UTF8.self)) ?? 0
  }

  /// The body, put together from its chunks and inflated.
  ///
  /// Archives may keep these headers although they have undone what the headers say; then the body
  /// is taken as it is.
  /// - Throws: ``CorpusError`` `unknown-encoding`, `too-large`, or of inflating.
  func body(named name: String, limit: Int) throws(CorpusError) -> [UInt8] {
    var body = Array(sent)
    if header["transfer-encoding"]?.lowercased().contains("chunked") == true {
      body = Self.joinedChunks(sent) ?? body
    }
    let codings = (header["content-encoding"] ?? "").lowercased().split { ", ".contains($0) }
    for coding in codings.reversed() {
      let compression: Compression
      switch coding {
      case "identity": continue
      case "gzip", "x-gzip":
        guard body.starts(with: [0x1F, 0x8B]) else { continue }
        compression = .gzip
      case "zstd":
        guard Compression(magic: body[...]) == .zstd else { continue }
        compression = .zstd
      case "deflate":
        if body.first == UInt8(ascii: "<") { continue }
        compression = .deflate
      default:
        if body.first == UInt8(ascii: "<") { continue }
        throw CorpusError(
          .unknownEncoding,
          "\(name): is encoded as “\(coding)”, which is not known here. "
            + "Store the page decoded.")
      }
      guard let inflated = try body.inflated(compression, named: name, limit: limit) else {
        throw CorpusError(
          .tooLarge, "\(name): has more bytes inflated than the limit of \(limit).")
      }
      body = inflated
    }
    return body
  }

  /// The bytes of the chunks; nil when they are not in chunks.
  ///
  /// Chunks that end too early give what is there.
  static func joinedChunks(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var joined: [UInt8] = []
    var position = bytes.startIndex
    while let feed = bytes[position...].firstIndex(of: 0x0A) {
      // A size may be followed by `;` and extensions.
      let digits = bytes[position..<feed].prefix { Character(Unicode.Scalar($0)).isHexDigit }
      guard !digits.isEmpty, digits.count <= 8,
        let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return joined.isEmpty ? nil : joined }
      if size == 0 { return joined }
      let end = min(feed + 1 + size, bytes.endIndex)
      joined += bytes[(feed + 1)..<end]
      position = end
      while position < bytes.endIndex, bytes[position] == 0x0D || bytes[position] == 0x0A {
        position += 1
        if bytes[position - 1] == 0x0A { break }
      }
    }
    return joined.isEmpty && !bytes.isEmpty ? nil : joined
  }
}
