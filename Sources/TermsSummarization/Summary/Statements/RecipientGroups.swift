internal import TermsCore

/// The recipients of a document, named ones and unnamed groups apart.
struct RecipientGroups: Sendable {
  /// Outside organisations by name, those that a reader expects least first; group companies and
  /// officials do not count.
  let named: [Recipient]
  /// Groups without names, in the same order.
  let unnamed: [Recipient]
  /// Unnamed groups of companies: officials, buyers and other users are told of apart.
  let outsideKinds: [Recipient]
  private let allNamed: [Recipient]

  /// Whom a reader expects least comes first.
  static let order: [Recipient.Role] = [
    .adPartner, .social, .analytics, .other, .vendor, .payment, .affiliate, .otherUsers,
    .authority, .buyer,
  ]

  /// Takes the recipients of a document apart; the same name twice counts once, and groups that the
  /// document denies or cookies taken for companies count not at all.
  init(_ facts: Facts, in document: Document, words: RecipientWords) {
    let cookies = Set(
      facts.retention.filter { $0.kind == .cookie }.compactMap { $0.what?.lowercased() })
    var seen: Set<String> = []
    let distinct = facts.recipients.filter { recipient in
      if recipient.isNamed {
        if cookies.contains(recipient.name.lowercased()) { return false }
      } else if recipient.evidence.allSatisfy({
        Denial.isDenied(recipient.name, at: $0, in: document)
      }) {
        return false
      }
      let key = recipient.isNamed ? recipient.name.lowercased() : words.inSentence(recipient)
      return seen.insert(key).inserted
    }
    func inOrder(_ recipients: [Recipient]) -> [Recipient] {
      Self.order.flatMap { role in recipients.filter { $0.role == role } }
    }
    allNamed = inOrder(distinct.filter(\.isNamed))
    let inside: [Recipient.Role] = [.affiliate, .authority, .otherUsers, .buyer]
    named = allNamed.filter { !inside.contains($0.role) }
    unnamed = inOrder(distinct.filter { !$0.isNamed })
    let companies = unnamed.filter { ![.authority, .otherUsers, .buyer].contains($0.role) }
    // Kinds that do not tell who they are come last.
    let isTold = { (recipient: Recipient) in
      recipient.role != .other || recipient.name.holds("partner")
    }
    outsideKinds = companies.filter(isTold) + companies.filter { !isTold($0) }
  }

  func named(in roles: [Recipient.Role]) -> [Recipient] {
    allNamed.filter { roles.contains($0.role) }
  }

  func unnamed(in roles: [Recipient.Role]) -> [Recipient] {
    unnamed.filter { roles.contains($0.role) }
  }

  /// The document's own words for a group, such as "business partners"; nil when they are many.
  static func group(_ recipient: Recipient) -> String? {
    if isPlain(recipient.name) { return recipient.name }
    var parts = recipient.name.lowercased().split(separator: " ")
    while let first = parts.first,
      ["our", "the", "your", "third", "party", "these"].contains(first)
    {
      parts.removeFirst()
    }
    guard (1...3).contains(parts.count), parts.last?.hasSuffix("s") == true else { return nil }
    return parts.joined(separator: " ")
  }

  /// Whether a group has a plain name, as those with "you" in them are.
  private static func isPlain(_ name: String) -> Bool {
    ["the company you work for", "the shops you buy from", "services you link"].contains(name)
  }
}
