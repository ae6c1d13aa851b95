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
      [{"probability", "tag"}]}, in the same order. Schemes: tcsum, forty tags; unfair-tos, the \
      eight kinds of unfair terms (often none); opp-115, the twelve categories of that corpus.
      """)

  /// The sets of tags that clauses can be given.
  enum Scheme: String, CaseIterable, ExpressibleByArgument {
    case tcsum
    case unfairTerms = "unfair-tos"
    case opp115 = "opp-115"
  }

  @Argument(
    help: "A JSON Lines file, or - for standard input.",
    completion: .file(extensions: ["jsonl", "ndjson"]))
  var file = "-"

  @Option(help: "Which tags to give: tcsum, unfair-tos or opp-115.")
  var scheme = Scheme.tcsum

  @Flag(
    help: """
      Also give "recipients", the organisations named as getting data, and "retention", the words \
      for times of keeping. Reads "kind" (p, li, tr) and "company" (who speaks) too, when given.
      """)
  var spans = false

  @OptionGroup var ownTags: TagRulesOption

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  func run() throws {
    try ExitFailure.report { () throws(ExitFailure) in
      let rules = try ownTags.rules()
      let clauses = try self.clauses()
      let found: [Findings]
      do { found = try findings(in: clauses.map(\.input), rules) } catch {
        throw .broken("\(error)")
      }
      var text = ""
      let spans = try self.spans(of: clauses)
      for (index, findings) in found.enumerated() {
        Self.line(id: clauses[index].id, findings, spans?[index]).write(to: &text)
        text += "\n"
      }
      try OutputFile.write(text, to: output)
    }
  }

  /// A line of the input.
  private struct Line {
    var id: JSONValue
    var input: ClauseInput
    var kind: String?
    var company: String?
  }

  private func clauses() throws(ExitFailure) -> [Line] {
    let lines = try InputFile.bytes(of: file)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var clauses: [Line] = []
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
        Line(
          id: id,
          input: ClauseInput(
            text: text, path: value["path"]?.array?.compactMap(\.string) ?? [],
            lead: value["lead"]?.string ?? "", documentType: value["doc_type"]?.string ?? ""),
          kind: value["kind"]?.string, company: value["company"]?.string))
    }
    return clauses
  }

  private func spans(of clauses: [Line]) throws(ExitFailure) -> [ClauseSpans]? {
    guard spans else { return nil }
    let classifier: LinearClassifier
    do { classifier = try LinearClassifier() } catch { throw .broken("\(error)") }
    return clauses.map {
      ClauseSpans(of: $0.input, kind: $0.kind, company: $0.company, with: classifier)
    }
  }

  /// What a line says of its clause.
  private struct Findings {
    var impact: Impact
    var tags: [(name: String, probability: Float)]
    var own: [String]?
  }

  private func findings(
    in clauses: [ClauseInput], _ rules: TagRules?
  ) throws(ModelError) -> [Findings] {
    let tagged = try LinearClassifier().classify(clauses)
    switch scheme {
    case .tcsum:
      return zip(tagged, clauses).map { clause, input in
        let ruled = rules?.apply(to: clause, text: input.text)
        let clause = ruled?.clause ?? clause
        return Findings(
          impact: clause.impact,
          tags: clause.tags.tags.map { ($0.rawValue, clause.probabilities[$0.index]) },
          own: ruled?.own)
      }
    case .unfairTerms:
      let terms = try UnfairTermClassifier().classify(clauses.map(\.text))
      return zip(tagged, terms).map { clause, terms in
        Findings(impact: clause.impact, tags: terms.map { ($0.term.rawValue, $0.probability) })
      }
    case .opp115:
      return zip(tagged, clauses).map { clause, input in
        let matches = OPP115Category.matches(in: clause, text: input.text)
        return Findings(
          impact: clause.impact, tags: matches.map { ($0.category.rawValue, $0.probability) })
      }
    }
  }

  private static func line(
    id: JSONValue, _ findings: Findings, _ spans: ClauseSpans?
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": id,
      "impact": .string(findings.impact.rawValue),
      "tags": .array(
        findings.tags.map { tag in
          .object([
            "tag": .string(tag.name),
            "probability": .number((Double(tag.probability) * 10_000).rounded() / 10_000),
          ])
        }),
    ]
    if let own = findings.own { members["ownTags"] = .array(own.map { .string($0) }) }
    if let spans { members.merge(spans.members) { $1 } }
    return .object(members)
  }
}
