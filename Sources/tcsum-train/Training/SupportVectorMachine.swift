/// A linear support vector machine with squared hinge loss, trained by dual coordinate descent.
///
/// Source: Hsieh, Chang, Lin, Keerthi, Sundararajan, "A Dual Coordinate Descent Method for
/// Large-scale Linear SVM", ICML 2008, algorithm 1 with shrinking.
struct SupportVectorMachine: Sendable {
  /// The cost of a clause on the wrong side.
  var cost: Float
  /// 0 costs positives and negatives alike; 1 balances their sums.
  var balance: Double
  var tolerance: Float = 0.02
  var maximumEpochs = 60

  /// One weight a feature, then the bias.
  ///
  /// - Complexity: O(epochs × entries of `matrix`).
  func fit(_ matrix: FeatureMatrix, positives: [Bool], seed: UInt64) -> [Float] {
    let share = Double(positives.count { $0 }) / Double(max(1, positives.count))
    let positiveCost = cost * Float(power((1 - share) / max(share, 1e-9), balance))
    var weights = [Float](repeating: 0, count: matrix.width + 1)
    var alphas = [Float](repeating: 0, count: matrix.count)
    var active = Array(0..<matrix.count)
    var random = SplitMix(state: seed)
    let diagonals = (0..<matrix.count).map { clause in
      matrix.values[matrix.starts[clause]..<matrix.starts[clause + 1]].reduce(1) { $0 + $1 * $1 }
    }
    var previousHighest = Float.infinity
    for _ in 0..<maximumEpochs {
      active.shuffle(using: &random)
      var (highest, lowest) = (-Float.infinity, Float.infinity)
      var kept = 0
      for position in active.indices {
        let clause = active[position]
        let sign: Float = positives[clause] ? 1 : -1
        let ridge = 0.5 / (positives[clause] ? positiveCost : cost)
        let entries = matrix.starts[clause]..<matrix.starts[clause + 1]
        var margin = weights[matrix.width]
        for entry in entries { margin += weights[Int(matrix.columns[entry])] * matrix.values[entry] }
        let gradient = sign * margin - 1 + ridge * alphas[clause]
        var projected = gradient
        if alphas[clause] == 0 {
          if gradient > previousHighest { continue }
          projected = min(gradient, 0)
        }
        active[kept] = clause
        kept += 1
        highest = max(highest, projected)
        lowest = min(lowest, projected)
        if abs(projected) < 1e-9 { continue }
        let old = alphas[clause]
        alphas[clause] = max(0, old - gradient / (diagonals[clause] + ridge))
        let step = (alphas[clause] - old) * sign
        weights[matrix.width] += step
        for entry in entries { weights[Int(matrix.columns[entry])] += step * matrix.values[entry] }
      }
      active.removeSubrange(kept...)
      if highest - lowest <= tolerance {
        if active.count == matrix.count { break }
        active = Array(0..<matrix.count)
        previousHighest = .infinity
      } else {
        previousHighest = highest <= 0 ? .infinity : highest
      }
    }
    return weights
  }
}

/// `base` to the power of `exponent`, for positive `base`, the same on every machine.
func power(_ base: Double, _ exponent: Double) -> Double {
  let x = exponent * naturalLogarithm(base)
  var term = 1.0
  var sum = 1.0
  for n in 1...60 {
    term *= x / Double(n)
    sum += term
  }
  return sum
}

/// A small generator of repeatable random numbers (Steele, Lea, Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
