import TermsClassification
import TermsCore

/// One clause with the tags and impact that a reader gave it.
struct TrainingClause {
  var input: ClauseInput
  var tags: TagSet
  var impact: Impact
  /// Whose terms it stands in; clauses of one service never lie on both sides of a split.
  var service: String
}

/// A line of a corpus that cannot be used.
struct CorpusError: Error, CustomStringConvertible {
  var description: String
}

/// The clauses of a JSON Lines file with `text`, `path`, `lead`, `doc_type`, `tags`, `impact` and
/// `service`.
func readClauses(_ path: String) throws -> [TrainingClause] {
  var clauses: [TrainingClause] = []
  for (index, line) in try readFile(path).split(separator: UInt8(ascii: "\n")).enumerated() {
    func fail(_ reason: String) -> CorpusError {
      CorpusError(description: "\(path), line \(index + 1): \(reason)")
    }
    let value: JSONValue
    do { value = try JSONValue(parsing: Array(line)) } catch { throw fail("\(error)") }
    guard let text = value["text"]?.string, let service = value["service"]?.string,
      let names = value["tags"]?.array?.compactMap(\.string),
      let impact = value["impact"]?.string.flatMap(Impact.init(rawValue:))
    else { throw fail("text, service, tags or impact is missing") }
    let tags = try names.map { name in
      guard let tag = Tag(rawValue: name) else { throw fail("no tag is called \(name)") }
      return tag
    }
    let input = ClauseInput(
      text: text, path: value["path"]?.array?.compactMap(\.string) ?? [],
      lead: value["lead"]?.string ?? "", documentType: value["doc_type"]?.string ?? "")
    clauses.append(
      TrainingClause(input: input, tags: TagSet(tags), impact: impact, service: service))
  }
  return clauses
}
