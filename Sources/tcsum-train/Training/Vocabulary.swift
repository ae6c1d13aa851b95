import TermsClassification

/// The features worth a row: those that the hidden layer looks at first, then the pairs of words,
/// each in the order of their hashes.
struct Vocabulary {
  /// Features by row.
  let hashes: [UInt64]
  /// The rounded idf² of each row, 1…127.
  let squaredIDF: [UInt8]
  /// How many rows, the first, stand for features that are no pairs of words.
  let singles: Int
  private let rows: [UInt64: UInt32]

  /// Keeps the features of at least `least` clauses, and the pairs of words of at least one more.
  init(_ clauses: [[FeatureExtractor.Feature]], least: Int) {
    var counts: [UInt64: (clauses: Int, isWordPair: Bool)] = [:]
    for features in clauses {
      var seen: Set<UInt64> = []
      for feature in features where seen.insert(feature.hash).inserted {
        counts[feature.hash, default: (0, feature.isWordPair)].clauses += 1
      }
    }
    let kept = counts.filter { $0.value.clauses >= ($0.value.isWordPair ? least + 1 : least) }
    let singles = kept.filter { !$0.value.isWordPair }.keys.sorted()
    let hashes = singles + kept.filter(\.value.isWordPair).keys.sorted()
    let total = Double(clauses.count + 1)
    squaredIDF = hashes.map { hash in
      let idf = naturalLogarithm(total / Double(counts[hash]!.clauses + 1)) + 1
      return UInt8(min(127, max(1, (idf * idf).rounded())))
    }
    self.singles = singles.count
    self.hashes = hashes
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
