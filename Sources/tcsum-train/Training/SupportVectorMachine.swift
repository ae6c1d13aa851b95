import TermsClassification

/// Linear support vector machines with squared hinge loss, one a column, trained side by side by
/// dual coordinate descent.
///
/// Source: Hsieh, Chang, Lin, Keerthi, Sundararajan, "A Dual Coordinate Descent Method for
/// Large-scale Linear SVM", ICML 2008, algorithm 1.
struct SupportVectorMachines: Sendable {
  /// What a clause on the wrong side costs.
  struct Cost: Sendable {
    var cost: Float
    /// 0 costs positives and negatives alike; 1 balances their sums.
    var balance: Double
  }

  /// One a column, at most ``ModelFormat/lanes``.
  var costs: [Cost]
  var epochs = 12

  /// Sixteen columns a vector.
  private var parts: Int { (costs.count + 15) / 16 }

  /// For each column one weight a feature, then the bias.
  ///
  /// With `emphasis`, features are multiplied by it and so are the weights.
  ///
  /// - Complexity: O(epochs × entries of `matrix` × columns).
  func fit(
    _ matrix: FeatureMatrix, truth: [UInt64], clauseWeights: [Float], emphasis: [SIMD16<Float>]?,
    seed: UInt64
  ) -> [[Float]] {
    let parts = parts
    let (ridges, negativeRidges) = ridges(truth)
    var weights = [SIMD16<Float>](repeating: SIMD16(), count: (matrix.width + 1) * parts)
    var alphas = [SIMD16<Float>](repeating: SIMD16(), count: matrix.count * parts)
    let diagonals = diagonals(matrix, emphasis)
    var order = Array(0..<matrix.count)
    var random = SplitMix(state: seed)
    var steps = [SIMD16<Float>](repeating: SIMD16(), count: parts)
    for _ in 0..<epochs {
      order.shuffle(using: &random)
      for clause in order {
        let entries = matrix.starts[clause]..<matrix.starts[clause + 1]
        var largest: Float = 0
        for part in 0..<parts {
          var margin = weights[matrix.width * parts + part]
          for entry in entries {
            let index = Int(matrix.columns[entry]) * parts + part
            var value = SIMD16<Float>(repeating: matrix.values[entry])
            if let emphasis { value *= emphasis[index] }
            margin += weights[index] * value
          }
          let holds = Self.mask(truth[clause], part)
          let sign = SIMD16<Float>(repeating: -1).replacing(with: 1, where: holds)
          let ridge =
            negativeRidges[part].replacing(with: ridges[part], where: holds) / clauseWeights[clause]
          let old = alphas[clause * parts + part]
          let gradient = sign * margin - 1 + ridge * old
          let diagonal = diagonals[clause * parts + part] + ridge
          let new = pointwiseMax(SIMD16(), old - gradient / diagonal)
          alphas[clause * parts + part] = new
          steps[part] = (new - old) * sign
          largest = max(largest, steps[part].max(), -steps[part].min())
        }
        if largest < 1e-7 { continue }
        for part in 0..<parts { weights[matrix.width * parts + part] += steps[part] }
        for entry in entries {
          let start = Int(matrix.columns[entry]) * parts
          for part in 0..<parts {
            var value = SIMD16<Float>(repeating: matrix.values[entry])
            if let emphasis { value *= emphasis[start + part] }
            weights[start + part] += steps[part] * value
          }
        }
      }
    }
    return costs.indices.map { column in
      (0...matrix.width).map { row in
        let index = row * parts + column >> 4
        let factor = row < matrix.width ? emphasis?[index][column & 15] ?? 1 : 1
        return weights[index][column & 15] * factor
      }
    }
  }

  /// Which of sixteen columns hold.
  private static func mask(_ truth: UInt64, _ part: Int) -> SIMDMask<SIMD16<Int32>> {
    let bits = SIMD16<Int32>(repeating: Int32(truncatingIfNeeded: truth >> UInt64(part * 16)))
    return bits & powers .!= SIMD16()
  }

  private static let powers: SIMD16<Int32> = {
    var powers = SIMD16<Int32>()
    for lane in 0..<16 { powers[lane] = 1 << lane }
    return powers
  }()

  /// Half the inverse costs of positives and of negatives.
  private func ridges(_ truth: [UInt64]) -> ([SIMD16<Float>], [SIMD16<Float>]) {
    var positive = [SIMD16<Float>](repeating: SIMD16(repeating: 1), count: parts)
    var negative = positive
    for (column, cost) in costs.enumerated() {
      let count = truth.count { $0 & 1 << UInt64(column) != 0 }
      let share = Double(count) / Double(max(1, truth.count))
      let ratio = max(1 - share, 1e-9) / max(share, 1e-9)
      let factor = Float(power(ratio, cost.balance))
      positive[column >> 4][column & 15] = 0.5 / (cost.cost * factor)
      negative[column >> 4][column & 15] = 0.5 / cost.cost
    }
    return (positive, negative)
  }

  private func diagonals(_ matrix: FeatureMatrix, _ emphasis: [SIMD16<Float>]?) -> [SIMD16<Float>] {
    var sums = [SIMD16<Float>](repeating: SIMD16(repeating: 1), count: matrix.count * parts)
    for clause in 0..<matrix.count {
      for entry in matrix.starts[clause]..<matrix.starts[clause + 1] {
        for part in 0..<parts {
          var value = SIMD16<Float>(repeating: matrix.values[entry])
          if let emphasis { value *= emphasis[Int(matrix.columns[entry]) * parts + part] }
          sums[clause * parts + part] += value * value
        }
      }
    }
    return sums
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
