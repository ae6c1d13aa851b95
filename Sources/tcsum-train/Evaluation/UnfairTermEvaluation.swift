import TermsClassification

/// How well unfair terms were found by models and thresholds that never saw their contracts.
struct UnfairTermEvaluation {
  var terms = [Counts](repeating: Counts(), count: UnfairTerm.allCases.count)

  /// The sentences without any unfair term: the ninth column of LexGLUE.
  var none = Counts()

  /// Judges every fold by the decision learnt from the margins of the others.
  init(_ heldOut: HeldOutMargins, folds: Folds) {
    for fold in 0..<folds.count {
      let decision = heldOut.decision(from: folds.examples(outside: fold))
      for index in folds.examples(in: fold) {
        var any = false
        for column in terms.indices {
          let predicted = heldOut.margin(index, column) > decision.threshold[column]
          any = any || predicted
          terms[column].count(predicted: predicted, true: heldOut.holds(index, column))
        }
        none.count(predicted: !any, true: heldOut.truth[index] == 0)
      }
    }
  }

  /// A table for people.
  var report: String {
    let rows = UnfairTerm.allCases.enumerated().map {
      Evaluation.row($1.name, terms[$0], width: 24)
    }
    let last =
      "micro-F1 \(decimal(terms.reduce(Counts(), +).f1))  macro-F1 \(decimal(macroF1))  "
      + "with the column of none: micro-F1 \(decimal((terms + [none]).reduce(Counts(), +).f1)) "
      + "macro-F1 \(decimal(macroF1WithNone))"
    return (rows + [last]).joined(separator: "\n")
  }

  /// Mean F1 of the eight kinds.
  var macroF1: Double { terms.reduce(0) { $0 + $1.f1 } / Double(terms.count) }

  /// Mean F1 of the eight kinds and of the sentences without any.
  var macroF1WithNone: Double {
    (terms + [none]).reduce(0) { $0 + $1.f1 } / Double(terms.count + 1)
  }
}
