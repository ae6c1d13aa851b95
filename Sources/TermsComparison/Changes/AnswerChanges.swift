import TermsCore

/// Changes in the answers to the reader's questions.
struct AnswerChanges {
  /// Questions whose answers are told by recipients, periods, addresses, or in the heading.
  private static let elsewhere: Set<Question> = [
    .namedRecipients, .retentionPeriods, .contact, .effectiveDate,
  ]

  let grounds: Grounds
  let witness: Witness

  /// One change for each question whose answer changed with its words.
  func changes() -> [TermsChange] {
    Question.allCases.compactMap { question in
      Self.elsewhere.contains(question) ? nil : change(of: question)
    }
  }

  private func change(of question: Question) -> TermsChange? {
    let (old, new) = (grounds.old.facts[question], grounds.new.facts[question])
    guard !Self.isSame(old.value, new.value), let row = ChangeWording.rows[question] else {
      return nil
    }
    let kind: TermsChange.Kind
    switch (old.value.isStated, new.value.isStated) {
    case (false, true):
      guard grounds.areNew(new.evidence, in: .new), !witness.speaks(of: row.tags, in: .old)
      else { return nil }
      kind = .added
    case (true, false):
      guard grounds.areNew(old.evidence, in: .old), !witness.speaks(of: row.tags, in: .new)
      else { return nil }
      kind = .removed
    case (true, true):
      let isGone = old.evidence.first.map { grounds.isNew($0, in: .old) } ?? false
      guard isGone || grounds.areNew(new.evidence, in: .new) else { return nil }
      guard grounds.areNew(old.evidence, in: .old) || grounds.areNew(new.evidence, in: .new)
      else { return nil }
      kind = .changed
    case (false, false): return nil
    }
    guard let text = Self.text(kind, question, old.value, new.value) else { return nil }
    return TermsChange(
      kind: kind, subject: .answer(question),
      impact: Self.impact(row, old.value, new.value), weight: row.weight, text: text,
      oldValues: old.value.isStated ? [ChangeWording.word(old.value)] : [],
      newValues: new.value.isStated ? [ChangeWording.word(new.value)] : [],
      oldEvidence: old.evidence, newEvidence: new.evidence)
  }

  /// Whether two answers say the same; words are compared by their letters and digits.
  private static func isSame(_ old: AnswerValue, _ new: AnswerValue) -> Bool {
    if old == new { return true }
    guard case .text(let left) = old, case .text(let right) = new else { return false }
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

  private static func text(
    _ kind: TermsChange.Kind, _ question: Question, _ old: AnswerValue, _ new: AnswerValue
  ) -> Passage? {
    let before = ChangeWording.phrase(question, old)
    let after = ChangeWording.phrase(question, new)
    switch kind {
    case .added:
      return after.map {
        Passage([
          .plain(ChangeSentences.now), .strong($0), .plain("."), .plain(ChangeSentences.before),
        ])
      }
    case .removed:
      return before.map { Passage([.plain(ChangeSentences.gone), .strong($0), .plain(".")]) }
    case .changed:
      guard let before, let after else { return nil }
      return Passage([
        .plain(ChangeSentences.now), .strong(after), .plain(". "),
        .plain(ChangeSentences.earlier + before + "."),
      ])
    }
  }
}
