import TermsClassification
import TermsCore

/// A trained model before it is written down.
struct TrainedModel {
  var vocabulary: Vocabulary
  /// One weight a feature, then the bias; a list a column.
  var columns: [[Float]]
  /// What sees features together; its outputs are added to the columns' margins.
  var network: NeuralNetwork?
  /// What the network's outputs are multiplied by, a factor a column.
  var networkShares: [Float] = []
}

/// Trains two machines a column, whose mean counts, and, where asked, a hidden layer for all.
struct Trainer: Sendable {
  /// How each column is trained.
  var machines: SupportVectorMachines
  /// What the outputs of the hidden layer are multiplied by, a factor a column, before they are
  /// added to the margins; empty for none.
  var networkShares: [Float] = []
  /// How many clauses a feature must stand in to have a row.
  var leastClauses = 2
  var seed: UInt64 = 20_261_123

  /// Forty tags, `good` and `bad`.
  static let tags = Trainer(
    machines: SupportVectorMachines(
      costs: Tag.allCases.map { _ in .init(cost: 0.5, balance: 0.1) }
        + [Impact.good, .bad].map { _ in .init(cost: 0.5, balance: 0.3) }),
    networkShares: Tag.allCases.map { _ in 0.1 } + [0.2, 0.2], leastClauses: 4)

  /// The kinds of unfair terms.
  static let unfairTerms = Trainer(
    machines: SupportVectorMachines(
      costs: UnfairTerm.allCases.map { _ in .init(cost: 0.5, balance: 0.3) }))

  /// The categories of OPP-115.
  static let opp115 = Trainer(
    machines: SupportVectorMachines(
      costs: OPP115Category.allCases.map { _ in .init(cost: 0.5, balance: 0.3) }),
    networkShares: OPP115Category.allCases.map { _ in 0.1 }, leastClauses: 3)

  /// How many columns the model has.
  var columns: Int { machines.costs.count }

  func train(_ examples: [Example]) async -> TrainedModel {
    var extractor = FeatureExtractor()
    let features = examples.map { example in
      extractor.extract(example.input, tagProbabilities: example.tagProbabilities)
      return extractor.features
    }
    let vocabulary = Vocabulary(features, least: leastClauses)
    let matrix = FeatureMatrix(features, vocabulary: vocabulary)
    let truth = examples.map(\.truth)
    let weights = examples.map(\.weight)
    async let network =
      !networkShares.isEmpty ? Self.network(matrix, vocabulary, truth, weights, seed) : nil
    async let plain = machines.fit(
      matrix, truth: truth, clauseWeights: weights, emphasis: nil, seed: seed)
    async let emphasized = machines.fit(
      matrix, truth: truth, clauseWeights: weights,
      emphasis: LogCountRatio.emphasis(matrix, truth: truth, columns: columns), seed: seed)
    let columns = zip(await plain, await emphasized).map { zip($0, $1).map { ($0 + $1) / 2 } }
    return TrainedModel(
      vocabulary: vocabulary, columns: columns, network: await network,
      networkShares: networkShares)
  }

  private static func network(
    _ matrix: FeatureMatrix, _ vocabulary: Vocabulary, _ truth: [UInt64],
    _ weights: [Float], _ seed: UInt64
  ) async -> NeuralNetwork {
    NeuralNetwork(
      matrix, features: vocabulary.singles, truth: truth, clauseWeights: weights, seed: seed)
  }
}
