import TermsCore

/// Answers that other facts give when no sentence answered the question by itself.
///
/// A page that names the company that runs its newsletter has said that a vendor gets data.
enum ImpliedAnswers {
  /// Who must be among the recipients for a yes.
  private static let roles: [(question: Question, roles: Set<Recipient.Role>)] = [
    (.vendors, [.vendor, .payment]),
    (.adPartners, [.adPartner, .analytics, .social]),
    (.affiliates, [.affiliate]),
    (.authorities, [.authority]),
    (.businessTransfer, [.buyer]),
  ]

  /// What must be among the controls for a yes.
  private static let goals: [(question: Question, goals: Set<Control.Goal>)] = [
    (.marketingOptOut, [.stopMarketing]),
    (.arbitrationOptOut, [.refuseArbitration]),
  ]

  /// Whether the question has an answer that a recipient of that kind does not overrule.
  private static func isSaid(_ answer: Answer) -> Bool {
    answer.value.isStated && answer.value != .choice("no")
  }

  /// Fills in what `facts` imply; a recipient that is named overrules a general denial.
  static func fill(_ facts: inout Facts) {
    for (question, roles) in roles where !isSaid(facts[question]) {
      let evidence = facts.recipients.filter { roles.contains($0.role) }.compactMap(
        \.evidence.first)
      if !evidence.isEmpty {
        facts[question] = Answer(question, .choice("yes"), evidence: Array(evidence.prefix(3)))
      }
    }
    for (question, goals) in goals where !facts[question].value.isStated {
      let evidence = facts.controls.filter { goals.contains($0.goal) }.map(\.evidence)
      if !evidence.isEmpty {
        facts[question] = Answer(question, .choice("yes"), evidence: Array(evidence.prefix(3)))
      }
    }
  }
}
