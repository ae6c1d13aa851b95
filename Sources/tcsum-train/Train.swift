import ArgumentParser
import TermsClassification

/// Trains the models and measures them.
@main
struct Train: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tcsum-train",
    abstract: "Train the models that tag clauses, or measure them by cross-validation.",
    subcommands: [
      TagsCommand.self, UnfairTermsCommand.self, OPP115Command.self, LabelsCommand.self,
    ])
}

/// What both models need to know.
struct TrainingOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Where to write the weights.")
  var output: String?

  @Flag(help: "Print how well examples of services not trained on are tagged.")
  var crossValidate = false

  @Option(help: "How many folds the services are split into.")
  var folds = 5

  func validate() throws {
    if folds < 2 { throw ValidationError("--folds must be at least 2") }
    if output == nil && !crossValidate {
      throw ValidationError("say --output FILE, --cross-validate or both")
    }
  }

  /// Cross-validates `trainer` on `examples`, prints what `report` makes of it, and writes the
  /// model trained on all of them with thresholds and calibration learnt from the folds.
  func train(
    _ trainer: Trainer, on examples: [Example], further: [Example] = [],
    report: (HeldOutMargins, Folds) -> String
  ) async throws {
    let folds = Folds(examples, count: folds)
    let heldOut = try await trainer.heldOutMargins(examples, further: further, folds: folds)
    if crossValidate { print(report(heldOut, folds)) }
    if let output {
      let model = await trainer.train(examples + further)
      let bytes = model.bytes(decision: heldOut.decision(from: Array(examples.indices)))
      try writeFile(bytes, to: output)
      print("\(output): \(bytes.count) bytes, \(model.vocabulary.hashes.count) features")
    }
  }
}

/// `tcsum-train tags CLAUSES`.
struct TagsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tags", abstract: "Clause tags and impact.")

  @Argument(help: "Tagged clauses, JSON Lines or a table of labels: what the folds are made of.")
  var clauses: String
  @Option(
    parsing: .upToNextOption,
    help: "More tagged clauses, JSON Lines or tables of labels: learnt from, never judged.")
  var further: [String] = []
  @Option(
    parsing: .upToNextOption, help: "Folders of the documents that tables of labels speak of.")
  var texts: [String] = []
  @OptionGroup var options: TrainingOptions

  func run() async throws {
    try await options.train(.tags, on: examples(in: clauses), further: furtherExamples()) {
      Evaluation($0, folds: $1).report
    }
  }

  private func furtherExamples() throws -> [Example] {
    try further.flatMap { path in
      try examples(in: path).map { example in
        var example = example
        example.weight = furtherWeight
        return example
      }
    }
  }

  private func examples(in path: String) throws -> [Example] {
    if !path.hasSuffix(".tsv") { return try readClauses(path) }
    let table = try LabelTable(reading: path)
    let examples = try table.examples(textsIn: texts)
    print("\(path): found the texts of \(examples.count) of \(table.rows.count) labels")
    return examples
  }
}

/// `tcsum-train unfair-terms SENTENCES…`.
struct UnfairTermsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unfair-terms",
    abstract: "The eight kinds of unfair terms; build with new tag weights first.")

  @Argument(help: "Tagged sentences, JSON Lines.")
  var sentences: [String]
  @OptionGroup var options: TrainingOptions

  func run() async throws {
    let tagger = try LinearClassifier()
    let examples = try sentences.flatMap { try readUnfairTerms($0, tagger: tagger) }
    try await options.train(.unfairTerms, on: examples) {
      UnfairTermEvaluation($0, folds: $1).report
    }
  }
}

/// `tcsum-train labels CLAUSES…`.
struct LabelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "labels",
    abstract: "Write the labels of tagged clauses without their texts, for Corpora/labels.")

  @Argument(help: "Tagged clauses, JSON Lines.")
  var clauses: [String]
  @Option(name: .shortAndLong, help: "Where to write the table.")
  var output: String

  func run() throws {
    try writeFile(Array(LabelTable.table(of: clauses).utf8), to: output)
  }
}

/// `tcsum-train opp-115 SEGMENTS`.
struct OPP115Command: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opp-115",
    abstract: "Measure the recipe on OPP-115: trained on its training split, judged on validation.",
    discussion:
      "A benchmark only: that corpus is for research and teaching, so no weights are kept.")

  @Argument(help: "The segments with their split and majority labels, JSON Lines.")
  var segments: String
  @Option(help: "How many folds the training policies are split into for the thresholds.")
  var folds = 5

  @Flag(help: "Build upon the clause tags, as the model of unfair terms does.")
  var uponTags = false

  func run() async throws {
    let tagger = uponTags ? try LinearClassifier() : nil
    let evaluation = try await SplitEvaluation(
      .opp115, training: readOPP115(segments, split: "train", tagger: tagger),
      validation: readOPP115(segments, split: "validation", tagger: tagger), folds: folds,
      names: opp115Names)
    print(evaluation.report)
  }
}
