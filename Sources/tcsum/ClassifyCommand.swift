import ArgumentParser
import PlainTerms

/// `tcsum classify [FILE|-]`.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Tags loose clauses: JSON Lines in, JSON Lines out.",
    discussion: """
      Each line in: {"id", "text"} and, when known, "path" (headings, outermost first), "lead" (the \
      sentence that a list item completes) and "doc_type". Each line out: {"id", "impact", "tags": \
      [{"probability", "tag"}]}, in the same order.
      """)

  @Argument(
    help: "A JSON Lines file, or - for standard input.",
    completion: .file(extensions: ["jsonl", "ndjson"]))
  var file = "-"

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  func run() throws {
    try ExitFailure.report { () throws(ExitFailure) in
      let clauses = try self.clauses()
      let classifier: LinearClassifier
      do { classifier = try LinearClassifier() } catch { throw .broken("\(error)") }
      let tagged = classifier.classify(clauses.map(\.input))
      var text = ""
      for (clause, found) in zip(clauses, tagged) {
        Self.line(id: clause.id, found).write(to: &text)
        text += "\n"
      }
      try OutputFile.write(text, to: output)
    }
  }

  private func clauses() throws(ExitFailure) -> [(id: JSONValue, input: ClauseInput)] {
    let lines = try InputFile.bytes(of: file)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var clauses: [(id: JSONValue, input: ClauseInput)] = []
    for (number, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      let place = "\(file == "-" ? "standard input" : file), line \(number + 1)"
      let value: JSONValue
      do { value = try JSONValue(parsing: Array(line)) } catch {
        throw .unreadable("\(place): \(error)")
      }
      guard let id = value["id"], let text = value["text"]?.string else {
        throw .unreadable("\(place): has no “id” and “text”; both are needed.")
      }
      clauses.append(
        (
          id,
          ClauseInput(
            text: text, path: value["path"]?.array?.compactMap(\.string) ?? [],
            lead: value["lead"]?.string ?? "", documentType: value["doc_type"]?.string ?? "")
        ))
    }
    return clauses
  }

  private static func line(id: JSONValue, _ clause: TaggedClause) -> JSONValue {
    .object([
      "id": id,
      "impact": .string(clause.impact.rawValue),
      "tags": .array(
        clause.tags.tags.map { tag in
          let probability = Double(clause.probabilities[tag.index])
          return .object([
            "tag": .string(tag.rawValue),
            "probability": .number((probability * 10_000).rounded() / 10_000),
          ])
        }),
    ])
  }
}
