/// How long something is kept.
public struct RetentionPeriod: Sendable, Hashable {
  /// How the period is put.
  public enum Kind: String, Sendable, CaseIterable {
    /// A concrete time, such as "30 days".
    case fixed
    /// A criterion, such as "as long as necessary".
    case criteria
    /// For ever, or without end.
    case indefinite
    /// The life of a cookie.
    case cookie
    /// Not kept at all: "we do not store it".
    case notKept = "not-kept"
  }

  /// How the period is put.
  public var kind: Kind
  /// The words for the period, verbatim: "30 days", "as long as necessary".
  public var phrase: String
  /// ISO 8601 duration such as `P30D` or `P18M`; only for `fixed` and `cookie`.
  public var duration: String?
  /// What is kept, in a plain word or the document's own; nil when not said.
  public var what: String?
  /// What starts the time, verbatim: "after you close your account".
  public var trigger: String?
  /// The words it rests on.
  public var evidence: Evidence

  /// Creates a retention period.
  public init(
    kind: Kind, phrase: String, duration: String? = nil, what: String? = nil,
    trigger: String? = nil, evidence: Evidence
  ) {
    self.kind = kind
    self.phrase = phrase
    self.duration = duration
    self.what = what
    self.trigger = trigger
    self.evidence = evidence
  }
}
