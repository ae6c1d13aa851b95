import TermsCore

/// The answer to the question who is named as getting data.
enum RecipientAnswer {
  /// The names as written, with the best sentences of the first three.
  static func answer(_ recipients: [Recipient]) -> Answer {
    let named = recipients.filter(\.isNamed)
    var evidence: [Evidence] = []
    for recipient in named {
      guard let best = recipient.evidence.first, !evidence.contains(best) else { continue }
      evidence.append(best)
      if evidence.count == 3 { break }
    }
    return Answer(.namedRecipients, .list(named.map(\.name)), evidence: evidence)
  }

  /// The answer to what those who get data may do with it, with what is said of each recipient: the
  /// words of a document on all of them and on one must not contradict each other.
  ///
  /// Words on links to other sites bind no recipient.
  static func reconciled(
    _ answer: Answer, with recipients: [Recipient], in document: Document
  ) -> Answer {
    let evidence = answer.evidence.filter { !isOfLinks($0.clause, in: document) }
    var limits: [Recipient.Limit: [Evidence]] = [:]
    if answer.value == .choice("limited") || answer.value == .choice("both") {
      limits[.contract] = evidence.isEmpty ? answer.evidence : evidence
    }
    if answer.value == .choice("own-policies") || answer.value == .choice("both"), !evidence.isEmpty
    {
      // Where words on links fell away, the rest must speak of policies by itself.
      let isWhole = evidence.count == answer.evidence.count
      let own = isWhole ? evidence : evidence.filter { speaksOfOwnPolicies($0, in: document) }
      if !own.isEmpty { limits[.ownPolicies] = own }
    }
    for recipient in recipients
    where companies.contains(recipient.role)
      || (recipient.role == .social && recipient.limit == .ownPolicies)
    {
      guard let limit = recipient.limit, limits[limit] == nil,
        limit == .contract || answer.value != .choice("limited")
      else { continue }
      limits[limit] = Array(recipient.evidence.prefix(1))
    }
    let grounds = limits[.contract, default: []] + limits[.ownPolicies, default: []]
    var shown: [Evidence] = []
    for item in grounds where !shown.contains(item) { shown.append(item) }
    let value: AnswerValue =
      switch (limits[.contract] != nil, limits[.ownPolicies] != nil) {
      case (true, true): .choice("both")
      case (true, false): .choice("limited")
      case (false, true): .choice("own-policies")
      case (false, false): .notStated
      }
    if value == answer.value, evidence.count == answer.evidence.count { return answer }
    return Answer(.onward, value, evidence: Array(shown.prefix(3)))
  }

  private static func speaksOfOwnPolicies(_ evidence: Evidence, in document: Document) -> Bool {
    let text = document[evidence.range].lowercased()
    return ["their own", "its own", "polic", "notice", "independent", "not responsible"].contains {
      text.holds($0)
    }
  }

  /// Whether a clause is of other sites that the reader may go to.
  static func isOfLinks(_ clause: Int, in document: Document) -> Bool {
    let text = document[document.clauses[clause].range].lowercased()
    let leads = [
      "links to", "link to", "linked to", "linked site", "linked web", "clicking on", "hyperlink",
      "third-party websites", "third party websites", "third-party sites", "third party sites",
      "external sites", "external websites", "other websites", "other sites",
    ]
    let gives = ["we share", "we may share", "we disclose", "we may disclose", "service provider"]
    return leads.contains { text.holds($0) } && !gives.contains { text.holds($0) }
  }

  /// Recipients that a contract can bind.
  private static let companies: Set<Recipient.Role> = [
    .vendor, .adPartner, .analytics, .payment, .affiliate, .other,
  ]
}
