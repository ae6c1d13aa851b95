import TermsClassification
import TermsCore
import TermsIngestion

/// What readers said of clauses whose texts are kept elsewhere.
///
/// A file of lines `fingerprint`, `source`, `tags`, `impact`, divided by tabs, below a line of these
/// names. The fingerprint is that of ``Clause/fingerprint``, in sixteen hexadecimal digits; the
/// source is a path of three parts within the public collection: collection, service and document.
struct LabelTable {
  /// One line.
  struct Row {
    var fingerprint: UInt64
    var source: String
    var truth: UInt64
  }

  static let header = "fingerprint\tsource\ttags\timpact"
  private(set) var rows: [Row] = []

  /// Reads the table at `path`.
  init(reading path: String) throws {
    let lines = try readFile(path).split(separator: UInt8(ascii: "\n"))
    for (index, line) in lines.enumerated() where index > 0 {
      let fields = String(decoding: line, as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false)
      func fail(_ reason: String) -> CorpusError {
        CorpusError(description: "\(path), line \(index + 1): \(reason)")
      }
      guard fields.count == 4, let fingerprint = UInt64(fields[0], radix: 16),
        let impact = Impact(rawValue: String(fields[3]))
      else { throw fail("has not the four fields fingerprint, source, tags and impact") }
      let truth = try truth(of: fields[2].split(separator: " ").map(String.init), impact, fail)
      rows.append(Row(fingerprint: fingerprint, source: String(fields[1]), truth: truth))
    }
  }

  /// The labels of tagged clauses in JSON Lines, as such a table.
  static func table(of paths: [String]) throws -> String {
    var text = header + "\n"
    for path in paths {
      try readLines(path) { value, fail in
        guard let clause = value["text"]?.string, let source = value["source"]?.string,
          let tags = value["tags"]?.array?.compactMap(\.string),
          let impact = value["impact"]?.string
        else { throw fail("text, source, tags or impact is missing") }
        let digits = String(Fingerprint.of(clause.utf8.span), radix: 16)
        text += String(repeating: "0", count: 16 - digits.utf8.count) + digits
        text += "\t\(source)\t\(tags.joined(separator: " "))\t\(impact)\n"
      }
    }
    return text
  }

  /// The labels whose clauses stand in documents below one of `folders`, with their texts, headings
  /// and lead-ins.
  ///
  /// - Throws: ``CorpusError`` when there is no text for any.
  func examples(textsIn folders: [String]) throws -> [Example] {
    var bySource: [String: [Int]] = [:]
    for (index, row) in rows.enumerated() { bySource[row.source, default: []].append(index) }
    var found = [Example?](repeating: nil, count: rows.count)
    for (source, indices) in bySource {
      guard let bytes = folders.lazy.compactMap({ try? readFile("\($0)/\(source)") }).first,
        let document = try? DocumentReader().read(bytes)
      else { continue }
      let places = Dictionary(
        document.clauses.indices.map { (document.clauses[$0].fingerprint, $0) }
      ) { first, _ in first }
      let parts = source.split(separator: "/")
      let name = parts.last ?? ""
      for index in indices {
        guard let place = places[rows[index].fingerprint] else { continue }
        let clause = document.clauses[place]
        let input = ClauseInput(
          text: String(document[clause.range]),
          path: document.headingPath(of: clause).map(String.init),
          lead: (clause.leadIn ?? clause.header).map { String(document[$0]) } ?? "",
          documentType: String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)))
        found[index] = Example(
          input: input, truth: rows[index].truth, service: parts.count > 1 ? String(parts[1]) : "")
      }
    }
    let examples = found.compactMap(\.self)
    if examples.isEmpty && !rows.isEmpty {
      throw CorpusError(
        description: "no text of these labels is in \(folders.joined(separator: ", ")): "
          + "see Corpora/README.md for how to fetch them")
    }
    return examples
  }
}
