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
}
