import ArgumentParser
import TermsClassification

/// Trains the clause classifier and measures it.
@main
struct Train: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tcsum-train",
    abstract: "Train the clause classifier on tagged clauses, or measure it.")

  @Argument(help: "Tagged clauses, JSON Lines.")
  var clauses: String

  @Option(name: .shortAndLong, help: "Where to write the weights.")
  var output: String?

  @Flag(help: "Print what held-out clauses of other services say.")
  var crossValidate = false

  @Option(help: "How many folds the services are split into.")
  var folds = 5

  func validate() throws {
    if folds < 2 { throw ValidationError("--folds must be at least 2") }
    if output == nil && !crossValidate {
      throw ValidationError("say --output FILE, --cross-validate or both")
    }
  }

  func run() async throws {
    let clauses = try readClauses(clauses)
    let folds = Folds(clauses, count: folds)
    let trainer = Trainer()
    let heldOut = try await trainer.heldOutMargins(clauses, folds: folds)
    if crossValidate { print(Evaluation(heldOut, folds: folds).report) }
    if let output {
      let model = await trainer.train(clauses)
      let bytes = model.bytes(decision: heldOut.decision(from: Array(clauses.indices)))
      try writeFile(bytes, to: output)
      print("\(output): \(bytes.count) bytes, \(model.vocabulary.hashes.count) features")
    }
  }
}
