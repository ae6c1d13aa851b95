import TermsClassification

/// How well unfair terms were found by models and thresholds that never saw their contracts.
struct UnfairTermEvaluation {
  var terms = [Counts](repeating: Counts(), count: UnfairTerm.allCases.count)

  /// Judges every fold by the decision learnt from the margins of the others.
  init(_ heldOut: HeldOutMargins, folds: Folds) {
    for fold in 0..<folds.count {
      let decision = heldOut.decision(from: folds.examples(outside: fold))
      for index in folds.examples(in: fold) {
        for column in terms.indices {
          let predicted = heldOut.margin(index, column) > decision.threshold[column]
          terms[column].count(predicted: predicted, true: heldOut.holds(index, column))
        }
      }
    }
  }

  /// A table for people.
  var report: String {
    let rows = UnfairTerm.allCases.enumerated().map { Evaluation.row($1.name, terms[$0], width: 24) }
    let macro = terms.reduce(0) { $0 + $1.f1 } / Double(terms.count)
    return (rows + ["micro-F1 \(decimal(terms.reduce(Counts(), +).f1))  macro-F1 \(decimal(macro))"])
      .joined(separator: "\n")
  }
}
