import TermsClassification
import TermsCore

/// A trained model before it is written down.
struct TrainedModel {
  var vocabulary: Vocabulary
  /// One weight a feature, then the bias; a list a column.
  var columns: [[Float]]
}

/// Trains one machine a column.
struct Trainer: Sendable {
  /// How each column is trained.
  var machines: [SupportVectorMachine]
  var seed: UInt64 = 20_261_123

  /// Forty tags, `good` and `bad`.
  static let tags = Trainer(
    machines: Tag.allCases.map { _ in SupportVectorMachine(cost: 0.5, balance: 0.1) }
      + [Impact.good, .bad].map { _ in SupportVectorMachine(cost: 0.5, balance: 0.3) })

  /// The kinds of unfair terms.
  static let unfairTerms = Trainer(
    machines: UnfairTerm.allCases.map { _ in SupportVectorMachine(cost: 0.5, balance: 0.3) })

  func train(_ examples: [Example]) async -> TrainedModel {
    var extractor = FeatureExtractor()
    let features = examples.map { example in
      extractor.extract(example.input, tags: example.tags)
      return extractor.features
    }
    let vocabulary = Vocabulary(features)
    let matrix = FeatureMatrix(features, vocabulary: vocabulary)
    let columns = await withTaskGroup(of: (Int, [Float]).self) { group in
      for (column, machine) in machines.enumerated() {
        group.addTask {
          let positives = examples.map { $0.holds(column) }
          return (column, machine.fit(matrix, positives: positives, seed: seed &+ UInt64(column)))
        }
      }
      return await group.reduce(into: [[Float]](repeating: [], count: machines.count)) {
        $0[$1.0] = $1.1
      }
    }
    return TrainedModel(vocabulary: vocabulary, columns: columns)
  }
}
