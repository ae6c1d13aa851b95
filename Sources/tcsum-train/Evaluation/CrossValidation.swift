import TermsClassification
import TermsCore

/// Splits clauses by service into folds of about the same size.
struct Folds {
  /// The fold of each clause.
  let fold: [Int]
  let count: Int

  /// The largest services first, each to the fold that has the fewest clauses so far.
  init(_ clauses: [TrainingClause], count: Int) {
    var sizes: [String: Int] = [:]
    for clause in clauses { sizes[clause.service, default: 0] += 1 }
    var load = [Int](repeating: 0, count: count)
    var place: [String: Int] = [:]
    for (service, size) in sizes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let fold = load.indices.min { load[$0] < load[$1] }!
      place[service] = fold
      load[fold] += size
    }
    fold = clauses.map { place[$0.service]! }
    self.count = count
  }

  /// The clauses within fold `index`, or all others.
  func clauses(in index: Int) -> [Int] { fold.indices.filter { fold[$0] == index } }
  func clauses(outside index: Int) -> [Int] { fold.indices.filter { fold[$0] != index } }
}

extension Trainer {
  /// The margins of every clause by a model trained on the other folds, as the shipped classifier
  /// computes them: features, 8-bit weights and all.
  func heldOutMargins(_ clauses: [TrainingClause], folds: Folds) async throws -> HeldOutMargins {
    var result = HeldOutMargins(
      margins: [Float](repeating: 0, count: clauses.count * ModelFormat.lanes),
      truth: clauses.map { Self.truth(of: $0) })
    for fold in 0..<folds.count {
      let model = await train(folds.clauses(outside: fold).map { clauses[$0] })
      let none = Decision(slope: [], intercept: [], threshold: [])
      var scorer = MarginScorer(weights: try ModelWeights(bytes: model.bytes(decision: none)))
      for clause in folds.clauses(in: fold) {
        scorer.extractor.extract(clauses[clause].input)
        scorer.score()
        let start = clause * ModelFormat.lanes
        result.margins.replaceSubrange(start..<start + ModelFormat.lanes, with: scorer.margins)
      }
    }
    return result
  }
}
