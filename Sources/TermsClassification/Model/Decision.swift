package import TermsCore

/// Turns margins into tags, probabilities and impact.
package struct Decision: Sendable {
  /// Logistic calibration of each column.
  package var slope: [Float]
  package var intercept: [Float]
  /// The margin above which each column counts as present.
  package var threshold: [Float]

  package init(slope: [Float], intercept: [Float], threshold: [Float]) {
    self.slope = slope
    self.intercept = intercept
    self.threshold = threshold
  }

  /// The calibrated probability of a column.
  package func probability(of column: Int, margin: Float) -> Float {
    sigmoid(slope[column] * margin + intercept[column])
  }

  /// The tags of a clause: every tag above its threshold; at least one; ``Tag/other`` alone;
  /// ``Tag/sharing`` wherever one of its kinds is.
  package func tags(_ margins: [Float]) -> TagSet {
    var tags = TagSet()
    var best = (excess: -Float.infinity, column: 0)
    for column in 0..<Tag.allCases.count {
      let excess = margins[column] - threshold[column]
      if excess > 0 { tags.bits |= 1 << UInt64(column) }
      if excess > best.excess { best = (excess, column) }
    }
    if tags.isEmpty { tags.bits = 1 << UInt64(best.column) }
    if tags.contains(.other) {
      if best.column == Tag.other.index { return [.other] }
      tags.remove(.other)
    }
    if tags.intersects(Self.kindsOfSharing) { tags.insert(.sharing) }
    return tags
  }

  /// The impact of a clause: the side further above its threshold, else neutral.
  package func impact(_ margins: [Float]) -> Impact {
    let good = margins[TagColumns.good] - threshold[TagColumns.good]
    let bad = margins[TagColumns.bad] - threshold[TagColumns.bad]
    if max(good, bad) <= 0 { return .neutral }
    return good > bad ? .good : .bad
  }

  private static let kindsOfSharing: TagSet = [
    .vendors, .affiliates, .adPartners, .authorities, .businessTransfer,
  ]
}

/// The logistic function.
package func sigmoid(_ x: Float) -> Float { 1 / (1 + exponential(-x)) }

/// e to the power of `x`, to about 7 digits, the same on every machine.
///
/// Range reduction to |r| ≤ ln 2 / 2 and a polynomial of degree 6.
func exponential(_ x: Float) -> Float {
  // Weights that are too large for their sums give what is no number; it counts as 0.
  let x = x.isNaN ? 0 : min(max(Double(x), -80), 80)
  let power = (x * 1.4426950408889634).rounded()
  let r = x - power * 0.6931471805599453
  let series = 1 + r * (1 + r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r / 720)))))
  return Float(Double(sign: .plus, exponent: Int(power), significand: series))
}
