internal import TermsCore

/// One line of a table: a sentence and what must hold for it to be said.
struct Statement: Sendable {
  /// What must hold.
  let condition: Condition
  /// The sentence.
  let template: Template

  /// Reads `condition | sentence`.
  init(_ line: some StringProtocol) {
    let (condition, sentence) = TableText.halves(line)
    self.condition = Condition(condition)
    template = Template(sentence)
  }

  /// The sentence about `material` and the words it rests on; nil when it does not hold or when
  /// nothing fills one of its placeholders.
  func said(of material: Material) -> (runs: [Passage.Run], evidence: [Evidence])? {
    guard let grounds = condition.evidence(in: material) else { return nil }
    var evidence = [grounds]
    let runs = template.filled { name in
      guard let value = material.value(name, grounds: grounds) else { return nil }
      evidence.append(value.evidence)
      return value.runs
    }
    guard let runs else { return nil }
    return (runs, material.distinct(Condition.inTurn(evidence)))
  }
}
