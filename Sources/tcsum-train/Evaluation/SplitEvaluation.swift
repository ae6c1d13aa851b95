import TermsClassification

/// How well examples of another split are labelled.
struct SplitEvaluation {
  var names: [String]
  var counts: [Counts]

  /// Trains on `training`, takes thresholds from its own folds, and judges `validation`.
  init(
    _ trainer: Trainer, training: [Example], validation: [Example], folds: Int, names: [String]
  ) async throws {
    self.names = names
    counts = names.map { _ in Counts() }
    let heldOut = try await trainer.heldOutMargins(training, folds: Folds(training, count: folds))
    let decision = heldOut.decision(from: Array(training.indices))
    let model = await trainer.train(training)
    var scorer = MarginScorer(weights: try ModelWeights(bytes: model.bytes(decision: decision)))
    for example in validation {
      scorer.extractor.extract(example.input, tagProbabilities: example.tagProbabilities)
      scorer.score()
      let excess = names.indices.map { scorer.margins[$0] - decision.threshold[$0] }
      let best = excess.max() ?? 0
      for column in names.indices {
        let predicted = excess[column] > 0 || best <= 0 && excess[column] == best
        counts[column].count(predicted: predicted, true: example.holds(column))
      }
    }
  }

  /// F1 over all decisions.
  var microF1: Double { counts.reduce(Counts(), +).f1 }

  /// Mean F1 of the categories.
  var macroF1: Double { counts.reduce(0) { $0 + $1.f1 } / Double(max(1, counts.count)) }

  /// A table for people.
  var report: String {
    let rows = zip(names, counts).map { Evaluation.row($0, $1, width: 36) }
    return (rows + ["micro-F1 \(decimal(microF1))  macro-F1 \(decimal(macroF1))"])
      .joined(separator: "\n")
  }
}
