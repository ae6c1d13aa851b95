/// Someone outside the company who gets data.
public struct Recipient: Sendable, Hashable {
  /// What a recipient is to the company.
  public enum Role: String, Sendable, CaseIterable {
    /// A service provider that works for the company.
    case vendor
    /// A company that gets data for advertising.
    case adPartner = "ad-partner"
    /// A company that gets data for statistics.
    case analytics
    /// A company that handles payments or checks credit.
    case payment
    /// A social network.
    case social
    /// A company of the same group.
    case affiliate
    /// A court, the police or another public office.
    case authority
    /// Who buys the company or a part of it.
    case buyer
    /// Other users of the service, or everyone.
    case otherUsers = "other-users"
    /// Someone else.
    case other
  }

  /// What binds a recipient in using the data.
  public enum Limit: String, Sendable, CaseIterable {
    /// A contract or duty restricts it.
    case contract
    /// Its own policies apply.
    case ownPolicies = "own-policies"
  }

  /// The name as written ("Google Analytics"), or the words for an unnamed group ("business partners").
  public var name: String
  /// Whether `name` names an organisation; false for a group without names.
  public var isNamed: Bool
  /// What it is to the company.
  public var role: Role
  /// What it gets, as stated near its name.
  public var data: [DataType]
  /// What for, in the document's words or a plain word for them.
  public var purposes: [String]
  /// Its own policy, when the document links it.
  public var policy: String?
  /// What binds it, when stated.
  public var limit: Limit?
  /// The words that name it, best first.
  public var evidence: [Evidence]
  /// The company or product as the vendor directory calls it, then its owners, outermost last; empty
  /// when the directory does not know it.
  public var lineage: [String]

  /// Creates a recipient.
  public init(
    name: String, isNamed: Bool, role: Role, data: [DataType] = [], purposes: [String] = [],
    policy: String? = nil, limit: Limit? = nil, evidence: [Evidence],
    lineage: [String] = []
  ) {
    self.name = name
    self.isNamed = isNamed
    self.role = role
    self.data = data
    self.purposes = purposes
    self.policy = policy
    self.limit = limit
    self.evidence = evidence
    self.lineage = lineage
  }
}
