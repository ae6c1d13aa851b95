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
    allNamed = Self.merged(inOrder(distinct.filter(\.isNamed)))
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

  /// Recipients without the products of a company that has the same role: "Google Ads" beside Google.
  private static func merged(_ recipients: [Recipient]) -> [Recipient] {
    var merged: [Recipient] = []
    for recipient in recipients {
      let owner = owner(of: recipient)
      guard
        let place = merged.firstIndex(where: {
          $0.role == recipient.role && Self.owner(of: $0) == owner
            && Self.isPart($0.name, recipient.name, of: owner)
        })
      else {
        merged.append(recipient)
        continue
      }
      if recipient.name.utf8.count < merged[place].name.utf8.count,
        merged[place].name.lowercased() != owner
      {
        merged[place].name = recipient.name
      }
      merged[place].purposes = Wording.unique(merged[place].purposes + recipient.purposes)
      merged[place].data += recipient.data.filter { !merged[place].data.contains($0) }
      merged[place].limit = merged[place].limit ?? recipient.limit
    }
    return merged
  }

  /// The first names, each of another company where there are enough of them.
  static func telling(_ recipients: [Recipient], limit: Int) -> [Recipient] {
    guard recipients.count > limit else { return recipients }
    var owners: Set<String> = []
    let first = recipients.filter { owners.insert(owner(of: $0)).inserted }
    return Array((first.count < limit ? recipients : first).prefix(limit))
  }

  /// Whether one of two names is that of the owner or the beginning of the other.
  private static func isPart(_ one: String, _ other: String, of owner: String) -> Bool {
    let names = [one, other].map { Wording.companyName($0).lowercased() }
      .sorted { $0.utf8.count < $1.utf8.count }
    return names.contains(owner) || names[1].hasPrefix(names[0] + " ")
  }

  /// The company that a named recipient belongs to, in lower case.
  private static func owner(of recipient: Recipient) -> String {
    let directory = VendorDirectory.shared
    let name = Wording.companyName(recipient.name)
    let owner = directory.vendor(named: name).map { directory.group(of: $0) } ?? name
    return owner.lowercased()
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
  static func isPlain(_ name: String) -> Bool {
    ["the company you work for", "the shops you buy from", "services you link"].contains(name)
  }
}
