import TermsClassification
import TermsCore

/// Splits examples by service into folds of about the same size.
struct Folds {
  /// The fold of each clause.
  let fold: [Int]
  let count: Int

  /// The largest services first, each to the fold that has the fewest clauses so far.
  init(_ examples: [Example], count: Int) {
    var sizes: [String: Int] = [:]
    for example in examples { sizes[example.service, default: 0] += 1 }
    var load = [Int](repeating: 0, count: count)
    var place: [String: Int] = [:]
    for (service, size) in sizes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let fold = load.indices.min { load[$0] < load[$1] }!
      place[service] = fold
      load[fold] += size
    }
    fold = examples.map { place[$0.service]! }
    self.count = count
  }

  /// The examples within fold `index`, or all others.
  func examples(in index: Int) -> [Int] { fold.indices.filter { fold[$0] == index } }
  func examples(outside index: Int) -> [Int] { fold.indices.filter { fold[$0] != index } }
}

extension Trainer {
  /// The margins of every example by a model trained on the other folds, as the shipped classifier
  /// computes them: features, 8-bit weights and all.
  ///
  /// - Parameter further: Examples that are learnt from but not judged; those of a service that is
  ///   judged are left out.
  func heldOutMargins(
    _ examples: [Example], further: [Example] = [], folds: Folds
  ) async throws -> HeldOutMargins {
    var result = HeldOutMargins(
      columns: columns,
      margins: [Float](repeating: 0, count: examples.count * ModelFormat.lanes),
      truth: examples.map(\.truth))
    for fold in 0..<folds.count {
      let services = Set(folds.examples(in: fold).map { examples[$0].service })
      let model = await train(
        folds.examples(outside: fold).map { examples[$0] }
          + further.filter { !services.contains($0.service) })
      let none = Decision(slope: [], intercept: [], threshold: [])
      var scorer = MarginScorer(weights: try ModelWeights(bytes: model.bytes(decision: none)))
      for index in folds.examples(in: fold) {
        scorer.extractor.extract(
          examples[index].input, tagProbabilities: examples[index].tagProbabilities)
        scorer.score()
        let start = index * ModelFormat.lanes
        result.margins.replaceSubrange(start..<start + ModelFormat.lanes, with: scorer.margins)
      }
    }
    return result
  }
}
