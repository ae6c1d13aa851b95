/// Scores clauses one after another, reusing its memory.
package struct MarginScorer {
  package var extractor = FeatureExtractor()
  /// The margin of each column for the present clause; above 0 speaks for it.
  package private(set) var margins = [Float](repeating: 0, count: ModelFormat.lanes)
  private let weights: ModelWeights
  private var lastSeen: [UInt32]
  private var sums = [RowSums](repeating: RowSums(), count: FeatureBlock.allCases.count)
  private var clause: UInt32 = 0

  package init(weights: ModelWeights) {
    self.weights = weights
    lastSeen = [UInt32](repeating: 0, count: weights.rows)
  }

  /// Turns the features in ``extractor`` into ``margins``.
  ///
  /// - Complexity: O(features), no allocation.
  package mutating func score() {
    clause &+= 1
    var first = SIMD16<Float>()
    var second = SIMD16<Float>()
    var third = SIMD16<Float>()
    for block in sums.indices { sums[block] = RowSums() }
    for feature in extractor.features {
      guard let row = weights.row(of: feature.hash), lastSeen[row] != clause else { continue }
      lastSeen[row] = clause
      weights.add(row, to: &sums[feature.block.rawValue])
    }
    for block in FeatureBlock.allCases {
      let sum = sums[block.rawValue]
      let scale = block.scale(norm: Float(sum.squaredNorm).squareRoot())
      first += SIMD16<Float>(sum.first) * scale
      second += SIMD16<Float>(sum.second) * scale
      third += SIMD16<Float>(sum.third) * scale
    }
    for lane in 0..<16 {
      margins[lane] = first[lane] * weights.scale[lane] + weights.bias[lane]
      margins[lane + 16] = second[lane] * weights.scale[lane + 16] + weights.bias[lane + 16]
      margins[lane + 32] = third[lane] * weights.scale[lane + 32] + weights.bias[lane + 32]
    }
  }
}
