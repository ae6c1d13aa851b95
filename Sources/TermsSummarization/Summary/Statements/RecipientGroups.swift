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
  init(_ facts: Facts, in document: Document) {
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
      let key = recipient.isNamed ? recipient.name.lowercased() : Self.inSentence(recipient)
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
      recipient.role != .other || recipient.name.contains("partner")
    }
    outsideKinds = companies.filter(isTold) + companies.filter { !isTold($0) }
  }

  func named(in roles: [Recipient.Role]) -> [Recipient] {
    allNamed.filter { roles.contains($0.role) }
  }

  func unnamed(in roles: [Recipient.Role]) -> [Recipient] {
    unnamed.filter { roles.contains($0.role) }
  }

  /// What a role is called, what companies in it commonly get data for (left empty where the role
  /// does not say), and what its row starts with.
  private static let table = """
    # role | in a sentence ; at the start of a row ; beside names ; why, when the document gives no reason
    vendor | vendors ; Vendors ; other vendors ; to work for it
    ad-partner | ad partners ; Ad partners ; other ad partners ; ads
    analytics | statistics companies ; Statistics companies ; other statistics companies ; to measure use
    payment | payment companies ; Payment companies ; other payment companies ; payments
    social | social networks ; Social networks ; other social networks ;
    affiliate | related companies ; Related companies ; other related companies ;
    authority | police or courts ; Police, courts, officials ; officials ; cases that it lists
    buyer | buyers of the business ; Buyers of the business ; other buyers ; a merger or sale
    other-users | other users ; Other users, the public ; other users ; you make it visible
    other | other companies ; Other companies ; other companies ;
    """
  private static let words: [Recipient.Role: [String]] = {
    var words: [Recipient.Role: [String]] = [:]
    for line in TableText.lines(table) {
      let (role, rest) = TableText.halves(line)
      words[Recipient.Role(rawValue: role)!] =
        rest
        .split(separator: ";", omittingEmptySubsequences: false).map { TableText.trimmed($0) }
    }
    return words
  }()

  /// "vendors"
  static func inSentence(_ recipient: Recipient) -> String {
    recipient.role == .other ? group(recipient) ?? words[.other]![0] : words[recipient.role]![0]
  }
  /// The document's own words for a group, such as "business partners"; nil when they are many.
  static func group(_ recipient: Recipient) -> String? {
    var parts = recipient.name.lowercased().split(separator: " ")
    while let first = parts.first,
      ["our", "the", "your", "third", "party", "these"].contains(first)
    {
      parts.removeFirst()
    }
    guard (1...3).contains(parts.count), parts.last?.hasSuffix("s") == true else { return nil }
    return parts.joined(separator: " ")
  }
  /// "Vendors"
  static func atStart(_ role: Recipient.Role) -> String { words[role]![1] }
  /// "other vendors"
  static func besideNames(_ role: Recipient.Role) -> String { words[role]![2] }
  /// "to work for it"; empty when the role does not tell.
  static func reason(_ role: Recipient.Role) -> String { words[role]![3] }
}
