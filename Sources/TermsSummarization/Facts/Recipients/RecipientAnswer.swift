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
  static func reconciled(_ answer: Answer, with recipients: [Recipient]) -> Answer {
    var limits: Set<Recipient.Limit> = []
    switch answer.value {
    case .choice("both"): return answer
    case .choice("limited"): limits.insert(.contract)
    case .choice("own-policies"): limits.insert(.ownPolicies)
    default: break
    }
    let stated = recipients.filter { $0.limit == .contract && companies.contains($0.role) }
    guard let first = stated.first, !limits.contains(.contract) else { return answer }
    limits.insert(.contract)
    return Answer(
      .onward, .choice(limits.count == 2 ? "both" : "limited"),
      evidence: Array((first.evidence.prefix(1) + answer.evidence).prefix(3)))
  }

  /// Recipients that a contract can bind.
  private static let companies: Set<Recipient.Role> = [
    .vendor, .adPartner, .analytics, .payment, .affiliate, .other,
  ]
}
