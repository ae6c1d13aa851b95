/// Scores clauses one after another, reusing its memory.
package struct MarginScorer {
  package var extractor = FeatureExtractor()
  /// The margin of each column for the present clause; above 0 speaks for it.
  package private(set) var margins = [Float](repeating: 0, count: ModelFormat.lanes)
  private let weights: ModelWeights
  private var lastSeen: [UInt32]
  /// The rows of the present clause, each once, with the block of their feature.
  private var rows: [(row: Int, block: Int)] = []
  private var sums = [RowSums](repeating: RowSums(), count: FeatureBlock.allCases.count)
  private var unitSums = [UnitSums](repeating: UnitSums(), count: FeatureBlock.allCases.count)
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
    for block in sums.indices {
      sums[block] = RowSums()
      unitSums[block] = UnitSums()
    }
    // The rows lie far apart in megabytes of memory: all are asked for before the first is read.
    for feature in extractor.features { weights.prefetchSlot(of: feature.hash) }
    rows.removeAll(keepingCapacity: true)
    for feature in extractor.features {
      guard let row = weights.row(of: feature.hash), lastSeen[row] != clause else { continue }
      lastSeen[row] = clause
      weights.prefetch(row)
      rows.append((row, feature.block.rawValue))
    }
    for (row, block) in rows {
      weights.add(row, to: &sums[block])
      if row < weights.hiddenRows { weights.add(row, to: &unitSums[block]) }
    }
    var first = SIMD16<Float>()
    var second = SIMD16<Float>()
    var third = SIMD16<Float>()
    var units = UnitInputs()
    for block in FeatureBlock.allCases {
      let sum = sums[block.rawValue]
      let scale = block.scale(norm: Float(sum.squaredNorm(lanes: weights.lanes)).squareRoot())
      first += SIMD16<Float>(sum.first) * scale
      second += SIMD16<Float>(sum.second) * scale
      third += SIMD16<Float>(sum.third) * scale
      if weights.hidden != nil { units.add(unitSums[block.rawValue], times: scale) }
    }
    first = first * weights.scale[0] + weights.bias[0]
    second = second * weights.scale[1] + weights.bias[1]
    third = third * weights.scale[2] + weights.bias[2]
    if let hidden = weights.hidden {
      hidden.add(hidden.inputs(of: units), to: &first, &second, &third)
    }
    for lane in 0..<16 {
      margins[lane] = first[lane]
      margins[lane + 16] = second[lane]
      margins[lane + 32] = third[lane]
    }
  }
}
