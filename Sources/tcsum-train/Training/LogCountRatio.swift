/// How much each feature tells of a column, by counting alone: the naive Bayes log-count ratios that
/// linear machines train upon well (Wang and Manning, "Baselines and Bigrams", ACL 2012).
enum LogCountRatio {
  /// A factor for each feature and column, sixteen columns a vector: half of it 1, half of it the
  /// ratio, of mean 1 over all entries of `matrix`.
  ///
  /// Counts are drawn toward the column's own share as if five more clauses stood there.
  ///
  /// - Complexity: O(columns × (entries + features)).
  static func emphasis(_ matrix: FeatureMatrix, truth: [UInt64], columns: Int) -> [SIMD16<Float>] {
    let parts = (columns + 15) / 16
    var counts = [Float](repeating: 0, count: matrix.width)
    for column in matrix.columns { counts[Int(column)] += 1 }
    let total = counts.reduce(0) { $0 + Double($1) }
    var factors = [SIMD16<Float>](
      repeating: SIMD16(repeating: 1), count: matrix.width * parts)
    for column in 0..<columns {
      let bit: UInt64 = 1 << UInt64(column)
      let share = Double(truth.count { $0 & bit != 0 }) / Double(max(1, truth.count))
      if share == 0 || share == 1 { continue }
      var hits = [Float](repeating: 0, count: matrix.width)
      for clause in 0..<matrix.count where truth[clause] & bit != 0 {
        for entry in matrix.starts[clause]..<matrix.starts[clause + 1] {
          hits[Int(matrix.columns[entry])] += 1
        }
      }
      let ratios = counts.indices.map { feature in
        let present = (Double(hits[feature]) + 5 * share) / (Double(counts[feature]) + 5)
        return abs(naturalLogarithm(present / share))
          + abs(naturalLogarithm((1 - present) / (1 - share)))
      }
      let mean = max(
        1e-9, ratios.indices.reduce(0) { $0 + ratios[$1] * Double(counts[$1]) } / total)
      for (feature, ratio) in ratios.enumerated() {
        factors[feature * parts + column >> 4][column & 15] = Float(0.5 + 0.5 * ratio / mean)
      }
    }
    return factors
  }
}
