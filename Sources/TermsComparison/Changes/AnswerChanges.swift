import TermsCore

/// Changes in the answers to the reader's questions.
struct AnswerChanges {
  /// Questions whose answers are told by recipients, periods, addresses, or in the heading.
  private static let elsewhere: Set<Question> = [
    .namedRecipients, .retentionPeriods, .contact, .effectiveDate,
  ]

  let grounds: Grounds
  let witness: Witness
  let wording: ChangeWording

  /// One change for each question whose answer changed with its words.
  func changes() -> [TermsChange] {
    Question.allCases.compactMap { question in
      Self.elsewhere.contains(question) ? nil : change(of: question)
    }
  }

  private func change(of question: Question) -> TermsChange? {
    let (old, new) = (grounds.old.facts[question], grounds.new.facts[question])
    guard !Self.isSame(old.value, new.value), let row = wording.rows[question] else {
      return nil
    }
    guard let kind = kind(of: old, new, tags: row.tags) else { return nil }
    guard let text = text(kind, question, old.value, new.value) else { return nil }
    return TermsChange(
      kind: kind, subject: .answer(question),
      impact: Self.impact(row, old.value, new.value), weight: row.weight, text: text,
      oldValues: old.value.isStated ? [ChangeWording.word(old.value)] : [],
      newValues: new.value.isStated ? [ChangeWording.word(new.value)] : [],
      oldEvidence: old.evidence, newEvidence: new.evidence)
  }

  /// What kind of change two answers make; nil when the words they rest on do not bear it out.
  private func kind(of old: Answer, _ new: Answer, tags: [Tag]) -> TermsChange.Kind? {
    let cameNew = grounds.areNew(new.evidence, in: .new)
    let isGone = grounds.areNew(old.evidence, in: .old)
    switch (old.value.isStated, new.value.isStated) {
    case (false, true):
      let holds =
        cameNew && witness.agrees(new.evidence, tags, in: .new) && !witness.speaks(of: tags, in: .old)
      return holds ? .added : nil
    case (true, false):
      let holds =
        isGone && witness.agrees(old.evidence, tags, in: .old)
        && !witness.speaks(of: tags, in: .new)
      return holds ? .removed : nil
    case (true, true):
      // Words that came decide by themselves, or words that went: the others may stand in both.
      guard cameNew || isGone, witness.agrees(new.evidence, tags, in: .new),
        (cameNew && !isGone) || witness.agrees(old.evidence, tags, in: .old)
      else { return nil }
      return .changed
    case (false, false): return nil
    }
  }

  /// Whether two answers say the same. Words do when they hold the same numbers, or, without
  /// numbers, the same letters.
  private static func isSame(_ old: AnswerValue, _ new: AnswerValue) -> Bool {
    if old == new { return true }
    guard case .text(let left) = old, case .text(let right) = new else { return false }
    let (before, after) = (PlainNumbers.of(left), PlainNumbers.of(right))
    if !before.isEmpty || !after.isEmpty { return before == after }
    func core(_ text: String) -> [Character] {
      text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    return core(left) == core(right)
  }

  private static func impact(
    _ row: ChangeWording.Row, _ old: AnswerValue, _ new: AnswerValue
  ) -> Impact {
    guard let before = row.ranks[ChangeWording.word(old)],
      let after = row.ranks[ChangeWording.word(new)], before != after
    else { return .neutral }
    return after < before ? .good : .bad
  }

  private func text(
    _ kind: TermsChange.Kind, _ question: Question, _ old: AnswerValue, _ new: AnswerValue
  ) -> Passage? {
    let before = wording.phrase(question, old)
    let after = wording.phrase(question, new)
    switch kind {
    case .added: return after.map { wording.sentence(.diffAdded, now: $0) }
    case .removed: return before.map { wording.sentence(.diffRemoved, before: $0) }
    case .changed:
      guard let before, let after else { return nil }
      return wording.sentence(.diffChanged, now: after, before: before)
    }
  }
}
