import TermsClassification

/// The features worth a row, numbered in the order of their hashes.
struct Vocabulary {
  /// Features by row.
  let hashes: [UInt64]
  /// The rounded idf² of each row, 1…127.
  let squaredIDF: [UInt8]
  private let rows: [UInt64: UInt32]

  /// Keeps the features of at least two clauses.
  init(_ clauses: [[FeatureExtractor.Feature]]) {
    var counts: [UInt64: Int] = [:]
    for features in clauses {
      for hash in Set(features.map(\.hash)) { counts[hash, default: 0] += 1 }
    }
    hashes = counts.filter { $0.value >= 2 }.keys.sorted()
    let total = Double(clauses.count + 1)
    squaredIDF = hashes.map { hash in
      let idf = naturalLogarithm(total / Double(counts[hash]! + 1)) + 1
      return UInt8(min(127, max(1, (idf * idf).rounded())))
    }
    rows = Dictionary(uniqueKeysWithValues: zip(hashes, 0...))
  }

  /// The row of a feature.
  func row(of hash: UInt64) -> UInt32? { rows[hash] }
}

/// The natural logarithm of a positive number, by the series of artanh; the same on every machine.
func naturalLogarithm(_ value: Double) -> Double {
  let fraction = (value.significand - 1) / (value.significand + 1)
  var power = fraction
  var sum = 0.0
  for odd in stride(from: 1.0, through: 39, by: 2) {
    sum += power / odd
    power *= fraction * fraction
  }
  return 2 * sum + Double(value.exponent) * 0.6931471805599453
}
