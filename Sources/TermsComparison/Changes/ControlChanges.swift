import TermsCore

/// Ways of acting that came or went.
struct ControlChanges {
  let grounds: Grounds
  let witness: Witness
  let wording: ChangeWording

  /// Tags of clauses that say what the reader can do.
  private static let tags: [Tag] = [.choice, .rights, .deletion, .payment]

  /// One change for each goal that only one version knows, but for those whose question tells of
  /// it.
  func changes() -> [TermsChange] {
    Control.Goal.allCases.compactMap { goal in
      guard let row = wording.goals[goal] else { return nil }
      if let question = row.question,
        grounds.old.facts[question].value.isStated || grounds.new.facts[question].value.isStated
      { return nil }
      let old = grounds.old.facts.controls.filter { $0.goal == goal }
      let new = grounds.new.facts.controls.filter { $0.goal == goal }
      guard old.isEmpty != new.isEmpty else { return nil }
      let side: Grounds.Side = old.isEmpty ? .new : .old
      let evidence = (old + new).map(\.evidence)
      guard grounds.areNew(evidence, in: side),
        witness.agrees(evidence, Self.tags, in: side),
        !witness.speaks(of: Self.tags, in: side == .old ? .new : .old)
      else { return nil }
      return TermsChange(
        kind: side == .new ? .added : .removed, subject: .control(goal),
        impact: side == .new ? .good : .bad, weight: row.weight,
        text: side == .new
          ? wording.sentence(.diffAdded, now: row.phrase)
          : wording.sentence(.diffRemoved, before: row.phrase),
        oldEvidence: side == .old ? evidence : [], newEvidence: side == .new ? evidence : [])
    }
  }
}
