/// A kind of personal data, with its term in the W3C Data Privacy Vocabulary (DPV 2.3, `pd:`).
public struct DataType: Sendable, Hashable {
  /// A stable id, such as `email-address`.
  public var id: String
  /// A plain word for it, such as "email address".
  public var name: String
  /// The DPV term, such as `EmailAddress`; nil where DPV has none.
  public var dpv: String?
  /// Whether the law or common sense treats it as sensitive.
  public var isSensitive: Bool

  /// Creates a kind of data.
  public init(id: String, name: String, dpv: String?, isSensitive: Bool) {
    self.id = id
    self.name = name
    self.dpv = dpv
    self.isSensitive = isSensitive
  }
}

/// A kind of data that a document says is collected or shared.
public struct DataTypeMention: Sendable, Hashable {
  /// What is done with it.
  public enum Practice: String, Sendable, CaseIterable {
    /// The company collects it.
    case collected
    /// The company gives it to others.
    case shared
  }

  /// The kind of data.
  public var type: DataType
  /// What is done with it.
  public var practice: Practice
  /// The words it rests on.
  public var evidence: Evidence

  /// Creates a mention.
  public init(type: DataType, practice: Practice, evidence: Evidence) {
    self.type = type
    self.practice = practice
    self.evidence = evidence
  }
}
