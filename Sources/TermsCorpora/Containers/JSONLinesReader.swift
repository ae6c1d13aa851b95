internal import TermsCore

/// The documents of JSON Lines.
struct JSONLinesReader: ContainerReader {
  private var lines: ByteStream
  private let name: String
  private let maximumBytes: Int
  private var number = 0

  /// The members that hold a page, and how it is written.
  private static let contents: [(member: String, format: InputFormat)] = [
    ("html", .html), ("text", .text), ("markdown", .markdown),
  ]

  init(_ stream: ByteStream, named name: String, maximumBytes: Int) {
    lines = stream
    self.name = name
    self.maximumBytes = maximumBytes
  }

  var fraction: Double? { lines.fraction }

  mutating func next() throws(CorpusError) -> CorpusDocument? {
    // A byte may take six as an escape, but rarely; quotes and line ends, the common ones, take two.
    while let line = try lines.line(limit: maximumBytes * 2 + 1 << 16) {
      number += 1
      guard case .bytes(var bytes, let isEnded) = line else {
        return failure(.tooLarge, "the line is longer than two pages of the largest size allowed.")
      }
      if number == 1, bytes.starts(with: byteOrderMark) { bytes.removeFirst(3) }
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      return document(bytes, isEnded: isEnded)
    }
    return nil
  }

  private var place: String { "\(name), line \(number)" }

  private func failure(
    _ code: CorpusError.Code, _ reason: String, id: DocumentID? = nil
  ) -> CorpusDocument {
    CorpusDocument(
      id: id ?? DocumentID("\(name):\(number)"), error: CorpusError(code, "\(place): \(reason)"))
  }

  private func document(_ line: [UInt8], isEnded: Bool) -> CorpusDocument {
    let members: [JSONMember]
    do { members = try JSONValue.members(parsing: line) } catch {
      return isEnded
        ? failure(.badRecord, "\(error).")
        : failure(.truncated, "the last line ends too early (\(error)).")
    }
    // Where a name comes twice, the last one stands.
    let member = { (name: String) in members.last { $0.name == name } }
    let text = { (name: String) in member(name)?.value.string }
    let address = text("url") ?? text("base_url")
    let given = member("id").flatMap { $0.value == .null ? nil : DocumentID($0, in: line) }
    let id = given ?? address.map { DocumentID($0) } ?? DocumentID("\(name):\(number)")
    for (name, format) in Self.contents {
      guard let content = text(name) else { continue }
      var document = CorpusDocument(
        id: id, name: text("name") ?? address, bytes: Array(content.utf8), format: format,
        baseURL: address)
      document.charset = "UTF-8"
      document.retrieved = text("date")
      return document
    }
    return failure(
      .badRecord, "has none of “html”, “text” and “markdown” as a string; one is needed.", id: id)
  }
}
