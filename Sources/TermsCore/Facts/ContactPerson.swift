/// Someone whom a document names as answerable for data: its protection officer, or a
/// representative in a region where the company has no seat.
public struct ContactPerson: Sendable, Hashable {
  /// What the person or firm is to the company.
  public enum Role: String, Sendable, CaseIterable {
    /// The data protection officer (GDPR, Art. 37).
    case dataProtectionOfficer = "data-protection-officer"
    /// The representative in the European Union (GDPR, Art. 27).
    case euRepresentative = "eu-representative"
    /// The representative in the United Kingdom (UK GDPR, Art. 27).
    case ukRepresentative = "uk-representative"
    /// The representative in Switzerland (FADP, Art. 14).
    case swissRepresentative = "swiss-representative"
  }

  /// What they are to the company.
  public var role: Role
  /// The name of the person or firm, as written; nil when only the office is named.
  public var name: String?
  /// Their e-mail address; nil when none is given beside them.
  public var email: String?
  /// The words that name them.
  public var evidence: Evidence

  /// Creates a contact person.
  public init(role: Role, name: String? = nil, email: String? = nil, evidence: Evidence) {
    self.role = role
    self.name = name
    self.email = email
    self.evidence = evidence
  }
}
