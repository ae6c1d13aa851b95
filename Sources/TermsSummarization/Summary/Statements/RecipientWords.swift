internal import TermsCore

/// What kinds of recipients are called, and what they commonly get data for.
struct RecipientWords: Sendable {
  private var words: [Recipient.Role: [String]] = [:]

  /// Reads `role | in a sentence ; at the start of a row ; beside names ; why`.
  init(_ table: String) {
    for line in TableText.lines(table) {
      let (role, rest) = TableText.halves(line)
      guard let role = Recipient.Role(rawValue: role) else {
        preconditionFailure("no role is called “\(role)”")
      }
      words[role] = TableText.choices(rest)
    }
  }

  /// "vendors".
  func inSentence(_ recipient: Recipient) -> String {
    recipient.role == .other
      ? RecipientGroups.group(recipient) ?? words[.other]![0] : words[recipient.role]![0]
  }
  /// "Vendors".
  func atStart(_ role: Recipient.Role) -> String { words[role]![1] }
  /// "other vendors".
  func besideNames(_ role: Recipient.Role) -> String { words[role]![2] }
  /// "to work for it"; empty when the role does not tell.
  func reason(_ role: Recipient.Role) -> String { words[role]![3] }
}
