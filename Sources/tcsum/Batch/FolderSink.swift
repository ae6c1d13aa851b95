import PlainTerms

/// A folder with a file a document, and `index.jsonl`, which says what became of each.
struct FolderSink: ResultSink {
  private let folder: String
  private var index: LineSink
  /// Hashes of the names that are taken.
  private var names: Set<Int> = []
  /// The number to try next after a name that is taken, by its hash.
  private var numbers: [Int: Int] = [:]

  /// - Parameter resumes: Whether to keep what the folder's index names.
  init(_ folder: String, resumes: Bool) throws(ExitFailure) {
    self.folder = folder
    try OutputFile.makeFolder(folder)
    index = try LineSink(to: folder + "/index.jsonl", resumes: resumes, header: "")
    guard resumes, let path = index.path else { return }
    do throws(CorpusError) {
      var lines = ByteStream(try FileSource(path: path))
      while case .bytes(let line, _) = try lines.line(limit: 1 << 20) {
        if let name = (try? JSONValue(parsing: line))?["file"]?.string {
          names.insert(name.hashValue)
        }
      }
    } catch {
      throw .brokenOff(error.description)
    }
  }

  var path: String? { index.path }

  mutating func write(_ outcome: BatchOutcome) throws(ExitFailure) {
    let start = "{\"id\":\(outcome.id),"
    if let error = outcome.error {
      try index.write(start + JSONLinesResults.error(error.code, error.message) + "}\n")
      return
    }
    let name = freeName(for: outcome.name)
    try OutputFile.write(outcome.text, to: folder + "/" + name, by: part)
    names.insert(name.hashValue)
    try index.write(start + "\"file\":\(JSONValue.string(name))}\n")
  }

  mutating func close() throws(ExitFailure) {
    OutputFile.remove(part)
    try index.close()
  }

  /// Where each file is written before it takes its name: one place for all, so that a run that was
  /// killed leaves no more than this, and the next run writes over it.
  private var part: String { folder + "/.tcsum.part" }

  /// `NAME.md`, or `NAME-2.md`, `NAME-3.md` … where that is taken.
  private mutating func freeName(for document: String) -> String {
    let stem = Self.stem(of: document)
    var name = stem + ".md"
    while names.contains(name.hashValue) {
      let number = numbers[stem.hashValue, default: 2]
      numbers[stem.hashValue] = number + 1
      name = "\(stem)-\(number).md"
    }
    return name
  }

  /// A document's name as letters, digits, `.`, `_` and `-`, which every file system takes, without
  /// its address's scheme or its file's ending.
  static func stem(of name: String) -> String {
    var name = name[...]
    for scheme in ["https://", "http://"] where name.hasPrefix(scheme) {
      name = name.dropFirst(scheme.count)
    }
    let lower = name.lowercased()
    for ending in [
      ".gz", ".zst", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".md", ".txt", ".pdf",
    ]
    where lower.hasSuffix(ending) {
      name = name.dropLast(ending.count)
      break
    }
    var stem = ""
    for byte in name.utf8 {
      let scalar = Unicode.Scalar(byte)
      if Character(scalar).isASCII,
        scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      {
        stem.unicodeScalars.append(scalar)
      } else if !stem.hasSuffix("-") {
        stem += "-"
      }
    }
    let bare = stem.drop { $0 == "." || $0 == "-" }.prefix(longestStem)
    let end = bare.lastIndex { $0 != "." && $0 != "-" }
    return end.map { String(bare[...$0]) } ?? "document"
  }

  /// Names may have 255 bytes; numbers and endings need some of them.
  private static let longestStem = 120
}
