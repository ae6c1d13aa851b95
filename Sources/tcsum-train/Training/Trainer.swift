import TermsClassification
import TermsCore

/// A trained model before it is written down.
struct TrainedModel {
  var vocabulary: Vocabulary
  /// One weight a feature, then the bias; a list a column.
  var columns: [[Float]]
}

/// Trains one machine a column: forty tags, `good` and `bad`.
struct Trainer: Sendable {
  var tags = SupportVectorMachine(cost: 0.5, balance: 0.1)
  var impact = SupportVectorMachine(cost: 0.5, balance: 0.3)
  var seed: UInt64 = 20_261_123

  func train(_ clauses: [TrainingClause]) async -> TrainedModel {
    var extractor = FeatureExtractor()
    let features = clauses.map { clause in
      extractor.extract(clause.input)
      return extractor.features
    }
    let vocabulary = Vocabulary(features)
    let matrix = FeatureMatrix(features, vocabulary: vocabulary)
    let truth = clauses.map { Self.truth(of: $0) }
    let columns = await withTaskGroup(of: (Int, [Float]).self) { group in
      for column in 0..<ModelFormat.columns {
        group.addTask {
          let machine = column < Tag.allCases.count ? tags : impact
          let positives = truth.map { $0 & 1 << UInt64(column) != 0 }
          return (column, machine.fit(matrix, positives: positives, seed: seed &+ UInt64(column)))
        }
      }
      return await group.reduce(into: [[Float]](repeating: [], count: ModelFormat.columns)) {
        $0[$1.0] = $1.1
      }
    }
    return TrainedModel(vocabulary: vocabulary, columns: columns)
  }

  /// The columns that hold for a clause, as bits.
  static func truth(of clause: TrainingClause) -> UInt64 {
    clause.tags.bits | (clause.impact == .good ? 1 << UInt64(ModelFormat.good) : 0)
      | (clause.impact == .bad ? 1 << UInt64(ModelFormat.bad) : 0)
  }
}
