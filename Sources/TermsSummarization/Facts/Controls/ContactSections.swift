import TermsCore

/// The mailboxes that stand under a heading which invites contact, and under numbered headings, for
/// sentences that point there: "contact us as set out in section 9".
struct ContactSections: Sendable {
  /// A mailbox and the words that give it.
  typealias Mailbox = (address: String, evidence: Evidence)

  private var contact: Mailbox?
  private var numbered: [String: Mailbox] = [:]

  /// - Complexity: O(mailboxes × depth of headings).
  init(_ reading: Reading, emails: [EmailAddresses.Mention]) {
    let document = reading.document
    guard !emails.isEmpty else { return }
    for (index, clause) in document.clauses.enumerated() {
      guard var section = clause.section else { continue }
      let low = emails.partitioningIndex { $0.range.lowerBound >= clause.range.lowerBound }
      guard low < emails.count, emails[low].range.lowerBound < clause.range.upperBound,
        let mention = emails[low...].prefix(while: { $0.range.lowerBound < clause.range.upperBound }
        )
        .first(where: { !ControlPlaces.isRoleMailbox($0.address) })
      else { continue }
      let mailbox: Mailbox = (
        mention.address, Evidence(clause: index, range: mention.range)
      )
      while true {
        let words = reading.words.indices(in: document.sections[section].heading)
        if contact == nil, words.contains(where: { Self.invites.contains(reading.words[$0]) }) {
          contact = mailbox
        }
        if let first = words.first, reading.words.styles[first].contains(.number),
          numbered[reading.words[first]] == nil
        {
          numbered[reading.words[first]] = mailbox
        }
        guard let parent = document.sections[section].parent else { break }
        section = parent
      }
    }
  }

  /// The mailbox of the section that words point to: by its number, else by its matter.
  func mailbox(in sentence: Reading.Sentence, of reading: Reading) -> Mailbox? {
    let words = reading.words
    for index in sentence.words.dropLast()
    where words[index] == "section" && words.styles[index + 1].contains(.number) {
      if let mailbox = numbered[words[index + 1]] { return mailbox }
    }
    return contact
  }

  private static let invites: Set<String> = [
    "contact", "contacting", "touch", "reach", "questions",
  ]
}
