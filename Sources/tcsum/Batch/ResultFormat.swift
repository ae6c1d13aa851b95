import PlainTerms

/// How results are written.
protocol ResultFormat: Sendable {
  /// What stands before the first result.
  var header: String { get }
  /// What is written of a report.
  func text(of document: CorpusDocument, _ report: Report) -> String
  /// What is written of a document without a report.
  func text(of document: CorpusDocument, _ error: BatchError) -> String
  /// How the line of a document begins.
  var key: LineKey { get }
}

/// How lines of results begin: with the document's id.
struct LineKey: Sendable {
  /// The beginning of the line of a document.
  var beginning: @Sendable (DocumentID) -> [UInt8]
  /// How many bytes of a line are its beginning; nil when it is no result.
  var length: @Sendable ([UInt8]) -> Int?
}

/// The report as JSON on a line, the id before it.
struct JSONLinesResults: ResultFormat {
  var members: Set<JSONRenderer.Member>

  var header: String { "" }

  func text(of document: CorpusDocument, _ report: Report) -> String {
    var line = Self.start(of: document)
    var object = JSONRenderer(members: members).string(for: report)
    object.removeFirst()
    line += object
    return line
  }

  func text(of document: CorpusDocument, _ error: BatchError) -> String {
    Self.start(of: document) + Self.error(error.code, error.description) + "}\n"
  }

  /// The member that says why there is no report.
  static func error(_ code: String, _ message: String) -> String {
    let error = JSONValue.object(["code": .string(code), "message": .string(message)])
    return "\"error\":\(error)"
  }

  private static func start(of document: CorpusDocument) -> String {
    var start = "{\"id\":\(document.id.json),"
    if let date = document.retrieved { start += "\"retrieved\":\(JSONValue.string(date))," }
    return start
  }

  var key: LineKey { Self.key }

  static let key = LineKey(
    beginning: { Array("{\"id\":\($0.json),".utf8) },
    length: { line in
      let start = Array("{\"id\":".utf8)
      guard line.starts(with: start) else { return nil }
      var index = start.count
      var isInString = false
      while index < line.count {
        switch line[index] {
        case UInt8(ascii: "\""): isInString.toggle()
        case UInt8(ascii: "\\") where isInString: index += 1
        case UInt8(ascii: ",") where !isInString: return index + 1
        default: break
        }
        index += 1
      }
      return nil
    })
}

/// A row of answers.
struct CSVResults: ResultFormat {
  private let table = AnswerTable()

  var header: String { table.header }

  func text(of document: CorpusDocument, _ report: Report) -> String {
    table.row(id: document.id.description, report)
  }

  func text(of document: CorpusDocument, _ error: BatchError) -> String {
    table.row(id: document.id.description, name: document.name, error: error.code)
  }

  var key: LineKey {
    LineKey(
      beginning: { id in
        let row = Array(AnswerTable().row(id: id.description, name: "", error: "").utf8)
        return Array(row[..<(Self.firstField(row) ?? 0)])
      },
      length: { Self.firstField($0) })
  }

  /// Where the field after the first one starts.
  private static func firstField(_ row: [UInt8]) -> Int? {
    var isQuoted = false
    for (index, byte) in row.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ","), !isQuoted { return index + 1 }
    }
    return nil
  }
}

/// A page of Markdown; the lines are those of the index.
struct MarkdownResults: ResultFormat {
  var header: String { "" }

  func text(of document: CorpusDocument, _ report: Report) -> String {
    MarkdownRenderer().string(for: report)
  }

  func text(of document: CorpusDocument, _ error: BatchError) -> String { "" }

  var key: LineKey { JSONLinesResults.key }
}
