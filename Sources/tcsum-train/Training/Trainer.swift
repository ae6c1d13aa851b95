import TermsClassification
import TermsCore

/// A trained model before it is written down.
struct TrainedModel {
  var vocabulary: Vocabulary
  /// One weight a feature, then the bias; a list a column.
  var columns: [[Float]]
  /// What sees features together; its outputs are added to the columns' margins.
  var network: NeuralNetwork?
  /// What the network's outputs are multiplied by.
  var networkShare: Float = 0.1
}

/// Trains two machines a column, whose mean counts, and a hidden layer for all columns.
struct Trainer: Sendable {
  /// How each column is trained.
  var machines: SupportVectorMachines
  /// Whether a hidden layer is trained beside them.
  var hasNetwork = true
  var seed: UInt64 = 20_261_123

  /// Forty tags, `good` and `bad`.
  static let tags = Trainer(
    machines: SupportVectorMachines(
      costs: Tag.allCases.map { _ in .init(cost: 0.5, balance: 0.1) }
        + [Impact.good, .bad].map { _ in .init(cost: 0.5, balance: 0.3) }))

  /// The kinds of unfair terms.
  static let unfairTerms = Trainer(
    machines: SupportVectorMachines(
      costs: UnfairTerm.allCases.map { _ in .init(cost: 0.5, balance: 0.3) }))

  /// How many columns the model has.
  var columns: Int { machines.costs.count }

  func train(_ examples: [Example]) async -> TrainedModel {
    var extractor = FeatureExtractor()
    let features = examples.map { example in
      extractor.extract(example.input, tags: example.tags)
      return extractor.features
    }
    let vocabulary = Vocabulary(features)
    let matrix = FeatureMatrix(features, vocabulary: vocabulary)
    let truth = examples.map(\.truth)
    async let network = hasNetwork ? Self.network(matrix, vocabulary, truth, seed) : nil
    async let plain = machines.fit(matrix, truth: truth, emphasis: nil, seed: seed)
    async let emphasized = machines.fit(
      matrix, truth: truth,
      emphasis: LogCountRatio.emphasis(matrix, truth: truth, columns: columns), seed: seed)
    let columns = zip(await plain, await emphasized).map { zip($0, $1).map { ($0 + $1) / 2 } }
    return TrainedModel(vocabulary: vocabulary, columns: columns, network: await network)
  }

  private static func network(
    _ matrix: FeatureMatrix, _ vocabulary: Vocabulary, _ truth: [UInt64], _ seed: UInt64
  ) async -> NeuralNetwork {
    NeuralNetwork(
      matrix, features: vocabulary.singles, truth: truth, seed: seed)
  }
}
