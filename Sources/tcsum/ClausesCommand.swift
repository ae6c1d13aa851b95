import ArgumentParser
import PlainTerms

/// `tcsum clauses FILE`.
struct ClausesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clauses", abstract: "Lists the document's clauses with their tags.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, jsonl, csv
  }

  @OptionGroup var input: InputOptions

  @Option(help: "What to write: markdown, jsonl or csv.")
  var format: Format = .markdown

  @Option(
    help: "Only clauses with one of these tags, divided by commas, such as data-sharing,retention.",
    transform: tags(named:))
  var only: TagSet?

  func run() throws {
    try ExitFailure.report { () throws(ExitFailure) in
      let document = try input.document()
      let classifier: LinearClassifier
      do { classifier = try LinearClassifier() } catch { throw .broken("\(error)") }
      var text = ""
      ClausesRenderer(
        format: ClausesRenderer.Format(rawValue: format.rawValue) ?? .markdown, only: only
      )
      .render(document, tags: classifier.classify(document), into: &text)
      try OutputFile.write(text, to: input.output)
    }
  }
}

/// The tags that words divided by commas stand for.
func tags(named list: String) throws -> TagSet {
  var set = TagSet()
  for word in list.split(separator: ",") {
    guard let tags = Tag.named(String(word)) else {
      throw ValidationError(
        "There is no tag “\(word)”. The tags are: \(Tag.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
    tags.forEach { set.insert($0) }
  }
  return set
}
