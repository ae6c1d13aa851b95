import TermsClassification
import TermsCore

/// Margins of clauses by models that never saw them, and the truth: what calibration learns from.
struct HeldOutMargins {
  /// How many columns the model has.
  var columns: Int
  /// `ModelFormat.lanes` margins a clause.
  var margins: [Float]
  /// The columns that hold for each clause.
  var truth: [UInt64]

  func margin(_ clause: Int, _ column: Int) -> Float {
    margins[clause * ModelFormat.lanes + column]
  }

  func holds(_ clause: Int, _ column: Int) -> Bool { truth[clause] & 1 << UInt64(column) != 0 }

  /// The decision that these margins speak for, learnt from `clauses` alone.
  ///
  /// Thresholds are where F1 is highest, drawn toward their common mean as if 20 more positives
  /// stood there, so that a rare tag does not follow its few examples.
  func decision(from clauses: [Int]) -> Decision {
    var decision = Decision(slope: [], intercept: [], threshold: [])
    var positives: [Float] = []
    for column in 0..<columns {
      let (slope, intercept) = logistic(column, clauses)
      decision.slope.append(slope)
      decision.intercept.append(intercept)
      decision.threshold.append(bestThreshold(column, clauses))
      positives.append(Float(clauses.count { holds($0, column) }))
    }
    let tags = 0..<min(columns, Tag.allCases.count)
    let common =
      tags.reduce(0) { $0 + decision.threshold[$1] * positives[$1] }
      / max(1, tags.reduce(0) { $0 + positives[$1] })
    for column in tags {
      decision.threshold[column] =
        (decision.threshold[column] * positives[column] + common * 20) / (positives[column] + 20)
    }
    return decision
  }

  private func bestThreshold(_ column: Int, _ clauses: [Int]) -> Float {
    let order = clauses.sorted { margin($0, column) > margin($1, column) }
    let total = Double(order.count { holds($0, column) })
    var (hits, best, threshold) = (0.0, -1.0, Float(0))
    for (index, clause) in order.enumerated() {
      if holds(clause, column) { hits += 1 }
      let score = 2 * hits / (Double(index + 1) + total)
      if score > best {
        best = score
        let next = order[min(index + 1, order.count - 1)]
        threshold = (margin(clause, column) + margin(next, column)) / 2
      }
    }
    return threshold
  }

  /// Slope and intercept of the logistic curve through the margins (Platt, 1999, with his prior),
  /// by Newton's method.
  private func logistic(_ column: Int, _ clauses: [Int]) -> (slope: Float, intercept: Float) {
    let positives = Double(clauses.count { holds($0, column) })
    let negatives = Double(clauses.count) - positives
    let high = (positives + 1) / (positives + 2)
    let low = 1 / (negatives + 2)
    var (slope, intercept) = (2.0, 0.0)
    for _ in 0..<30 {
      var (gs, gi, hss, hsi, hii) = (0.0, 0.0, 1e-9, 0.0, 1e-9)
      for clause in clauses {
        let x = Double(margin(clause, column))
        let p = Double(sigmoid(Float(slope * x + intercept)))
        let error = p - (holds(clause, column) ? high : low)
        let curve = p * (1 - p)
        gs += error * x
        gi += error
        hss += curve * x * x
        hsi += curve * x
        hii += curve
      }
      let determinant = hss * hii - hsi * hsi
      let (ds, di) = ((hii * gs - hsi * gi) / determinant, (hss * gi - hsi * gs) / determinant)
      slope -= max(-1, min(1, ds))
      intercept -= max(-1, min(1, di))
      if abs(ds) + abs(di) < 1e-6 { break }
    }
    return (Float(slope), Float(intercept))
  }
}
