import TermsClassification

/// Clauses as sparse rows of feature values.
struct FeatureMatrix: Sendable {
  /// Where each clause begins in ``columns`` and ``values``; one more at the end.
  private(set) var starts: [Int] = [0]
  private(set) var columns: [UInt32] = []
  private(set) var values: [Float] = []
  /// How many features there are.
  let width: Int

  /// Weighs the features exactly as the classifier does.
  init(_ clauses: [[FeatureExtractor.Feature]], vocabulary: Vocabulary) {
    width = vocabulary.hashes.count
    for features in clauses {
      var seen: Set<UInt32> = []
      var norms = [Float](repeating: 0, count: FeatureBlock.allCases.count)
      var kept: [(row: UInt32, block: FeatureBlock)] = []
      for feature in features {
        guard let row = vocabulary.row(of: feature.hash), seen.insert(row).inserted else {
          continue
        }
        norms[feature.block.rawValue] += Float(vocabulary.squaredIDF[Int(row)])
        kept.append((row, feature.block))
      }
      let scales = FeatureBlock.allCases.map { $0.scale(norm: norms[$0.rawValue].squareRoot()) }
      for (row, block) in kept {
        columns.append(row)
        values.append(
          Float(vocabulary.squaredIDF[Int(row)]).squareRoot() * scales[block.rawValue])
      }
      starts.append(columns.count)
    }
  }

  /// The number of clauses.
  var count: Int { starts.count - 1 }
}
