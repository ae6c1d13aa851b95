package import TermsCore

/// Joins what several documents of one company say: the policy, the cookie page, the terms.
package struct FactsJoiner: Sendable {
  /// Creates a joiner.
  package init() {}

  /// The facts of all documents as those of one.
  ///
  /// Of answers that differ, the one that costs the reader most is taken of what the company does,
  /// and the best of what the reader can do; where two documents deny each other, both passages
  /// are told as a contradiction. Recipients are united by name, controls by goal and target.
  ///
  /// - Parameter documents: facts whose evidence already points into the joined document.
  /// - Precondition: `documents` is not empty.
  /// - Complexity: O(*n*) in the facts.
  package func join(_ documents: [Facts]) -> Facts {
    var joined = documents[0]
    joined.company = documents.lazy.compactMap(\.company).first
    joined.kind = Self.kind(documents.map(\.kind))
    for facts in documents.dropFirst() {
      for question in Question.allCases { Self.join(facts[question], into: &joined) }
      for recipient in facts.recipients { Self.join(recipient, into: &joined.recipients) }
      joined.retention += facts.retention
      for control in facts.controls where !joined.controls.contains(where: {
        $0.goal == control.goal && $0.method == control.method && $0.target == control.target
      }) { joined.controls.append(control) }
      for mention in facts.dataTypes where !joined.dataTypes.contains(where: {
        $0.type.id == mention.type.id && $0.practice == mention.practice
      }) { joined.dataTypes.append(mention) }
      for person in facts.contacts where !joined.contacts.contains(where: {
        $0.role == person.role && $0.name == person.name
      }) { joined.contacts.append(person) }
      joined.contradictions += facts.contradictions
      Self.join(facts.checklist, into: &joined.checklist)
    }
    return joined
  }

  /// Policy and terms together are mixed; a cookie page beside another adds nothing to its kind.
  private static func kind(_ kinds: [DocumentKind]) -> DocumentKind {
    let main = Set(kinds).subtracting([.cookiePolicy])
    guard main.count > 1 else { return main.first ?? .cookiePolicy }
    return main.contains(.terms) || main.contains(.mixed) ? .mixed : kinds[0]
  }

  private static func join(_ answer: Answer, into facts: inout Facts) {
    guard answer.value.isStated else { return }
    let known = facts[answer.question]
    guard known.value.isStated else {
      facts[answer.question] = answer
      return
    }
    if known.value == answer.value {
      facts[answer.question].evidence += answer.evidence
      return
    }
    switch (known.value, answer.value) {
    case (.list(let names), .list(let others)):
      let seen = Set(names.map { $0.lowercased() })
      facts[answer.question].value = .list(
        names + others.filter { !seen.contains($0.lowercased()) })
      facts[answer.question].evidence += answer.evidence
    case (.choice(let word), .choice(let other)):
      joinChoices(word, other, known, answer, into: &facts)
    default:
      if answer.question != .effectiveDate { contradict(known, answer, in: &facts) }
    }
  }

  private static func joinChoices(
    _ word: String, _ other: String, _ known: Answer, _ answer: Answer, into facts: inout Facts
  ) {
    let question = answer.question
    if both(question, word, other) {
      facts[question] = Answer(
        question, .choice("both"), evidence: known.evidence + answer.evidence)
      return
    }
    let ranks = ChangeWording.english.rows[question]?.ranks ?? [:]
    let (before, after) = (ranks[word] ?? 0, ranks[other] ?? 0)
    let silence = ranks["-"] ?? Int.max
    // What the reader can do ranks above silence, what the company does below it.
    let isRight = before < silence && after < silence
    if isRight ? after < before : after > before { facts[question] = answer }
    if word == "no" || other == "no" { contradict(known, answer, in: &facts) }
  }

  /// Whether two answers are those that "both" stands for.
  private static func both(_ question: Question, _ word: String, _ other: String) -> Bool {
    let parts: Set<String> =
      question == .deletion
      ? ["self-service", "request", "both"] : question == .onward
        ? ["limited", "own-policies", "both"] : []
    return parts.contains(word) && parts.contains(other)
  }

  private static func contradict(_ known: Answer, _ answer: Answer, in facts: inout Facts) {
    guard let one = known.evidence.first, let other = answer.evidence.first else { return }
    let isDenied = answer.value == .choice("no")
    facts.contradictions.append(
      Contradiction(
        answer.question, first: isDenied ? other : one, second: isDenied ? one : other))
  }

  private static func join(_ recipient: Recipient, into recipients: inout [Recipient]) {
    let name = recipient.name.lowercased()
    guard
      let place = recipients.firstIndex(where: {
        $0.isNamed == recipient.isNamed && $0.name.lowercased() == name
      })
    else {
      recipients.append(recipient)
      return
    }
    recipients[place].evidence += recipient.evidence
    for type in recipient.data where !recipients[place].data.contains(type) {
      recipients[place].data.append(type)
    }
    for purpose in recipient.purposes where !recipients[place].purposes.contains(purpose) {
      recipients[place].purposes.append(purpose)
    }
    recipients[place].policy = recipients[place].policy ?? recipient.policy
    recipients[place].limit = recipients[place].limit ?? recipient.limit
  }

  /// What any of the documents tells is told.
  private static func join(_ entries: [ChecklistEntry], into joined: inout [ChecklistEntry]) {
    let order = ChecklistEntry.State.allCases
    for entry in entries {
      guard let place = joined.firstIndex(where: { $0.id == entry.id }) else {
        joined.append(entry)
        continue
      }
      let (known, new) = (joined[place].state, entry.state)
      if order.firstIndex(of: new)! < order.firstIndex(of: known)! { joined[place] = entry }
    }
  }
}
