import TermsClassification
import TermsCore

/// One clause and what readers said of it.
struct Example: Sendable {
  var input: ClauseInput
  /// What the clause model thinks of its tags, where the model to be trained builds upon them.
  var tagProbabilities: [Float] = []
  /// Bit *i* says whether column *i* of the model holds.
  var truth: UInt64
  /// Whose terms it stands in; examples of one service never lie on both sides of a split.
  var service: String
  /// How much it counts in training beside one that counts 1.
  var weight: Float = 1

  func holds(_ column: Int) -> Bool { truth & 1 << UInt64(column) != 0 }
}

/// The weight of further clauses: chosen because rare or hard, they are not like those of a page.
let furtherWeight: Float = 0.6

/// A line of a corpus that cannot be used.
struct CorpusError: Error, CustomStringConvertible {
  var description: String
}

/// The clauses of a JSON Lines file with `text`, `path`, `lead`, `doc_type`, `tags`, `impact` and
/// `service`.
func readClauses(_ path: String) throws -> [Example] {
  try readLines(path) { value, fail in
    guard let text = value["text"]?.string, let service = value["service"]?.string,
      let names = value["tags"]?.array?.compactMap(\.string),
      let impact = value["impact"]?.string.flatMap(Impact.init(rawValue:))
    else { throw fail("text, service, tags or impact is missing") }
    let input = ClauseInput(
      text: text, path: value["path"]?.array?.compactMap(\.string) ?? [],
      lead: value["lead"]?.string ?? "", documentType: value["doc_type"]?.string ?? "")
    let truth = try truth(of: names, impact, fail)
    return Example(input: input, truth: truth, service: service)
  }
}

/// The columns of the tag model that `tags` and `impact` stand for.
func truth(
  of tags: [String], _ impact: Impact, _ fail: (String) -> CorpusError
) throws -> UInt64 {
  let tags = try tags.map { name in
    guard let tag = Tag(rawValue: name) else { throw fail("no tag is called \(name)") }
    return tag
  }
  var truth = TagSet(tags).bits
  if impact == .good { truth |= 1 << UInt64(TagColumns.good) }
  if impact == .bad { truth |= 1 << UInt64(TagColumns.bad) }
  return truth
}

/// The sentences of a JSON Lines file with `doc`, `text` and `tags` such as `ltd2`: a kind of
/// unfair term and how unfair, from 1, clearly fair, to 3.
///
/// Levels 2 and 3 count.
func readUnfairTerms(_ path: String, tagger: LinearClassifier) throws -> [Example] {
  try readLines(path) { value, fail in
    guard let text = value["text"]?.string, let document = value["doc"]?.string,
      let tags = value["tags"]?.array?.compactMap(\.string)
    else { throw fail("text, doc or tags is missing") }
    var truth: UInt64 = 0
    for (column, term) in UnfairTerm.allCases.enumerated()
    where tags.contains(term.rawValue + "2") || tags.contains(term.rawValue + "3") {
      truth |= 1 << UInt64(column)
    }
    let input = ClauseInput(text: text, documentType: "Terms of Service")
    return Example(
      input: input, tagProbabilities: tagger.classify(input).probabilities, truth: truth,
      service: document)
  }
}

/// What `body` makes of each line of a JSON Lines file.
@discardableResult
func readLines<Line>(
  _ path: String, _ body: (JSONValue, _ fail: (String) -> CorpusError) throws -> Line
) throws -> [Line] {
  try readFile(path).split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
    func fail(_ reason: String) -> CorpusError {
      CorpusError(description: "\(path), line \(index + 1): \(reason)")
    }
    let value: JSONValue
    do { value = try JSONValue(parsing: Array(line)) } catch { throw fail("\(error)") }
    return try body(value, fail)
  }
}
