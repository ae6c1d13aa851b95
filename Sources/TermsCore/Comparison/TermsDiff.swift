/// What changed for the reader between two versions of a document.
public struct TermsDiff: Sendable {
  /// The version before.
  public var old: Report
  /// The version after.
  public var new: Report
  /// The changes of fact, worst for the reader first; empty when nothing that matters changed.
  public var changes: [TermsChange]
  /// What became of the clauses: those of the new version in reading order, each removed one
  /// where it stood.
  public var clauses: [ClauseChange]
  /// The share of the words of both versions that stand in clauses which the other version has too,
  /// be it reworded or elsewhere; from 0 to 1.
  public var commonShare: Double
  /// Signs that these are not an older and a newer version of one document; empty when there is
  /// none.
  public var warnings: [Warning]

  /// A sign that a page was replaced by another document, or that two were swapped; raw values are
  /// part of the output contract.
  public enum Warning: String, Sendable, CaseIterable {
    /// The new version bears an earlier date than the old one.
    case earlierDate = "earlier-date"
    /// Few words stand in both.
    case littleInCommon = "little-in-common"
    /// The documents are of different kinds, such as a policy and terms.
    case otherKind = "other-kind"
    /// They speak of different companies.
    case otherCompany = "other-company"
  }

  /// Creates a diff.
  public init(
    old: Report, new: Report, changes: [TermsChange] = [], clauses: [ClauseChange] = [],
    commonShare: Double = 1, warnings: [Warning] = []
  ) {
    self.old = old
    self.new = new
    self.changes = changes
    self.clauses = clauses
    self.commonShare = commonShare
    self.warnings = warnings
  }

  /// The number of clauses of which this became.
  ///
  /// - Complexity: O(*n*) in the clauses.
  public func count(_ fate: ClauseChange.Fate) -> Int { clauses.count { $0.fate == fate } }

  /// Whether a change costs the reader.
  public var hasWorse: Bool { changes.contains { $0.impact == .bad } }
}

/// One change of fact, with the words of both versions.
public struct TermsChange: Sendable {
  /// What kind of change it is; raw values are part of the output contract.
  public enum Kind: String, Sendable, CaseIterable {
    /// The new version says it, the old one did not.
    case added
    /// The old version said it, the new one does not.
    case removed
    /// Both say something, and not the same.
    case changed
  }

  /// What it is about.
  public enum Subject: Sendable, Hashable {
    /// The answer to a question.
    case answer(Question)
    /// Organisations by name.
    case recipients
    /// How long something is kept.
    case retention
    /// Something the reader can do.
    case control(Control.Goal)
    /// Kinds of personal data.
    case dataTypes

    /// A stable id, such as `answer:sells-data` or `control:object`.
    public var id: String {
      switch self {
      case .answer(let question): "answer:\(question.rawValue)"
      case .recipients: "recipients"
      case .retention: "retention"
      case .control(let goal): "control:\(goal.rawValue)"
      case .dataTypes: "data-types"
      }
    }
  }

  /// What kind of change it is.
  public var kind: Kind
  /// What it is about.
  public var subject: Subject
  /// Whether it is better (``Impact/good``), worse (``Impact/bad``) or only different for the
  /// reader.
  public var impact: Impact
  /// How much it matters, from 1 to 9.
  public var weight: Int
  /// The change in one plain sentence.
  public var text: Passage
  /// What the old version says: the answer's words, names, a period; empty when it is silent.
  public var oldValues: [String]
  /// What the new version says; empty when it is silent.
  public var newValues: [String]
  /// The words of the old version that it rests on, best first.
  public var oldEvidence: [Evidence]
  /// The words of the new version that it rests on, best first.
  public var newEvidence: [Evidence]

  /// Creates a change.
  public init(
    kind: Kind, subject: Subject, impact: Impact, weight: Int, text: Passage,
    oldValues: [String] = [], newValues: [String] = [], oldEvidence: [Evidence] = [],
    newEvidence: [Evidence] = []
  ) {
    self.kind = kind
    self.subject = subject
    self.impact = impact
    self.weight = weight
    self.text = text
    self.oldValues = oldValues
    self.newValues = newValues
    self.oldEvidence = oldEvidence
    self.newEvidence = newEvidence
  }
}

/// What became of a clause from one version to the next.
public struct ClauseChange: Sendable, Hashable {
  /// What became of it; raw values are part of the output contract.
  public enum Fate: String, Sendable, CaseIterable {
    /// The same words in the same order among the others.
    case same
    /// The same words elsewhere.
    case moved
    /// A clause of the other version says it in partly other words.
    case reworded
    /// Only in the new version.
    case added
    /// Only in the old version.
    case removed
  }

  /// What became of it.
  public var fate: Fate
  /// The clause in the old version, by index from 0; nil when added.
  public var old: Int?
  /// The clause in the new version, by index from 0; nil when removed.
  public var new: Int?
  /// For a reworded clause, its words piece by piece, in reading order; else empty.
  public var pieces: [Piece]

  /// A run of words that both versions have, or only one of them.
  public struct Piece: Sendable, Hashable {
    /// Where the words stand in the old version's text; nil when inserted.
    public var old: TextRange?
    /// Where the words stand in the new version's text; nil when deleted.
    public var new: TextRange?

    /// Creates a piece.
    public init(old: TextRange?, new: TextRange?) {
      self.old = old
      self.new = new
    }
  }

  /// Creates a clause's change.
  public init(_ fate: Fate, old: Int? = nil, new: Int? = nil, pieces: [Piece] = []) {
    self.fate = fate
    self.old = old
    self.new = new
    self.pieces = pieces
  }
}
