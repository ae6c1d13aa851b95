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
    help: "Only clauses with one of these tags, divided by commas, such as data-sharing,retention.")
  var only: String?

  @OptionGroup var ownTags: TagRulesOption

  @Flag(help: "Show the words that speak most for each tag, with their weights.")
  var explain = false

  func run() throws {
    try ExitFailure.report { () throws(ExitFailure) in
      let rules = try ownTags.rules()
      var renderer = ClausesRenderer(
        format: ClausesRenderer.Format(rawValue: format.rawValue) ?? .markdown)
      if let only {
        let choice = try TagChoice(only, rules: rules)
        renderer.only = choice.tags
        renderer.onlyOwn = choice.own
      }
      let document = try input.document()
      let classifier: LinearClassifier
      do { classifier = try LinearClassifier() } catch { throw .broken("\(error)") }
      var tags = classifier.classify(document)
      if explain {
        let explainer = Explainer(classifier)
        renderer.reasons = document.clauses.map {
          explainer.reasons(for: ClauseInput($0, of: document))
        }
      }
      if format == .jsonl { renderer.qualifiers = QualifierFinder().qualifiers(in: document) }
      if let rules { tags = rules.apply(to: tags, of: document) }
      var text = ""
      renderer.render(document, tags: tags, into: &text)
      try OutputFile.write(text, to: input.output)
    }
  }
}
