/// Who says that it gives data to whom, over many documents.
public struct DisclosureGraph: Sendable {
  /// A company that has documents, or that one of them names.
  public struct Company: Sendable, Hashable {
    /// What it is called.
    public var name: String
    /// Its documents, by path; empty for a company whose policy is not among them.
    public var documents: [String]
    /// Those whom its documents speak of without naming anyone.
    public var groups: [Group]

    /// Creates a company.
    public init(name: String, documents: [String] = [], groups: [Group] = []) {
      self.name = name
      self.documents = documents
      self.groups = groups
    }

    /// Whether any document of it was read.
    public var hasDocuments: Bool { !documents.isEmpty }
  }

  /// Recipients that a company's documents speak of without naming anyone.
  public struct Group: Sendable, Hashable {
    /// What the documents call them.
    public var name: String
    /// Where they say so; never empty.
    public var disclosures: [Disclosure]

    /// Creates a group.
    public init(name: String, disclosures: [Disclosure]) {
      self.name = name
      self.disclosures = disclosures
    }
  }

  /// One company says that another gets data.
  public struct Edge: Sendable, Hashable {
    /// Who says so, as an index into ``DisclosureGraph/companies``.
    public var from: Int
    /// Who gets it, as an index into ``DisclosureGraph/companies``; never `from`.
    public var to: Int
    /// Where it says so; never empty.
    public var disclosures: [Disclosure]

    /// Creates an edge.
    public init(from: Int, to: Int, disclosures: [Disclosure]) {
      self.from = from
      self.to = to
      self.disclosures = disclosures
    }
  }

  /// All companies, those with documents first, each part by name.
  public var companies: [Company]
  /// Who gives to whom, by `from`; of one company, those with documents first, then by name.
  public var edges: [Edge]
  /// How many documents were read.
  public var documents: Int
  /// How often a document names its own company or group as a recipient; these are no edges.
  public var selfReferences: Int

  /// Creates a graph.
  public init(companies: [Company], edges: [Edge], documents: Int, selfReferences: Int) {
    self.companies = companies
    self.edges = edges
    self.documents = documents
    self.selfReferences = selfReferences
  }

  /// The edges that begin at a company, as indices into ``edges``.
  ///
  /// - Complexity: O(log *n*) in the edges.
  public func edges(from company: Int) -> Range<Int> {
    let low = edges.partitioningIndex { $0.from >= company }
    return low..<edges.partitioningIndex { $0.from > company }
  }
}

/// The words of one document that say who gets data.
public struct Disclosure: Sendable, Hashable {
  /// The recipient as the document calls it ("Google Analytics", "business partners").
  public var name: String
  /// What it is to the company that speaks.
  public var role: Recipient.Role
  /// What it gets, in plain words; empty when not stated.
  public var data: [String]
  /// What for, in plain words; empty when not stated.
  public var purposes: [String]
  /// What binds it; nil when not stated.
  public var limit: Recipient.Limit?
  /// Its own policy, where the document links it.
  public var policy: String?
  /// The words, verbatim.
  public var quote: String
  /// The clause they stand in, such as `c17`.
  public var clause: String
  /// The document's path.
  public var document: String

  /// Creates a disclosure.
  public init(
    name: String, role: Recipient.Role, data: [String] = [], purposes: [String] = [],
    limit: Recipient.Limit? = nil, policy: String? = nil, quote: String, clause: String,
    document: String
  ) {
    self.name = name
    self.role = role
    self.data = data
    self.purposes = purposes
    self.limit = limit
    self.policy = policy
    self.quote = quote
    self.clause = clause
    self.document = document
  }
}
