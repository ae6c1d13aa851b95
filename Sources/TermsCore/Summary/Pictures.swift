/// What the pictures of a report show, in plain words.
public struct Pictures: Sendable {
  /// Where the data goes: one flow for each kind of recipient, named ones first.
  public var flows: [Flow]
  /// How long data is kept, the shortest time first, then what has no set time.
  public var periods: [Period]

  /// Creates the matter of pictures.
  public init(flows: [Flow] = [], periods: [Period] = []) {
    self.flows = flows
    self.periods = periods
  }

  /// Recipients of one kind and what they get.
  public struct Flow: Sendable, Hashable {
    /// What they are: "Payment companies".
    public var kind: String
    /// Their names, all of them, in the order of the summary; empty when none is named.
    public var names: [String]
    /// Whether others of the kind get data without being named.
    public var hasUnnamed: Bool
    /// What they get; nil when the document does not say.
    public var data: String?
    /// The clauses that say so, by index from 0.
    public var clauses: [Int]

    /// Creates a flow.
    public init(
      kind: String, names: [String], hasUnnamed: Bool, data: String?, clauses: [Int]
    ) {
      self.kind = kind
      self.names = names
      self.hasUnnamed = hasUnnamed
      self.data = data
      self.clauses = clauses
    }
  }

  /// How long one thing is kept.
  public struct Period: Sendable, Hashable {
    /// How long.
    public enum Length: Sendable, Hashable {
      /// So many minutes, months taken as 30.4 days.
      case minutes(Int)
      /// By a criterion, such as "as long as necessary".
      case open
      /// For ever, or without end.
      case endless
    }

    /// What is kept: "payment records".
    public var what: String
    /// The time in plain words, or the document's own words for a criterion.
    public var time: Passage
    /// How long.
    public var length: Length
    /// The clause that says so, by index from 0.
    public var clause: Int

    /// Creates a period.
    public init(what: String, time: Passage, length: Length, clause: Int) {
      self.what = what
      self.time = time
      self.length = length
      self.clause = clause
    }
  }
}
