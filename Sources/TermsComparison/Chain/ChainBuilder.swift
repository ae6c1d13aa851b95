public import TermsCore

/// Gathers what documents say of their recipients into a graph of companies.
///
/// Names are matched in the vendor directory, by the companies' own names, and by the host of a
/// policy that a document links. A recipient that none of these tells stays by its own name, as a
/// company without documents; nothing is guessed.
public struct ChainBuilder: Sendable {
  private let directory: any CompanyDirectory
  private let speaker: Speaker
  private var documents: [DisclosingDocument] = []

  /// Creates a builder.
  public init(directory: any CompanyDirectory) {
    self.directory = directory
    speaker = Speaker(directory: directory)
  }

  /// Adds a document.
  public mutating func add(_ document: DisclosingDocument) { documents.append(document) }

  /// The graph of all documents added; their order is of no consequence.
  ///
  /// - Complexity: O(*n* log *n*) in the recipients of all documents.
  public func graph() -> DisclosureGraph {
    let documents = documents.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var resolver = CompanyResolver(directory: directory)
    let speakers = resolver.companies(
      of: documents.map { (name: speaker.name(of: $0), company: $0.company) })
    var graph = DraftGraph()
    for (document, company) in zip(documents, speakers) {
      graph.companies[company, default: .init(name: resolver.name(of: company))]
        .documents.append(document.path)
    }
    for (document, company) in zip(documents, speakers) {
      var named: Set<CompanyKey> = [company]
      let spoken = document.company.flatMap { resolver.spoken($0) }
      for recipient in document.recipients {
        if recipient.isNamed {
          let other = resolver.company(of: recipient)
          guard !other.isEmpty else { continue }
          named.insert(other)
          if other == spoken, other != company {
            graph.add(recipient.disclosure, from: company, to: company)
            continue
          }
          if graph.companies[other] == nil {
            graph.companies[other] = .init(name: resolver.name(of: other))
          }
          graph.add(recipient.disclosure, from: company, to: other)
        } else {
          graph.add(recipient.disclosure, groupOf: company)
        }
      }
      for disclosure in document.passingNames {
        guard let other = resolver.knownOutsideDirectory(disclosure.name) else { continue }
        if other != spoken, named.insert(other).inserted { graph.add(disclosure, from: company, to: other) }
      }
    }
    return graph.finished(documents: documents.count)
  }

  /// The company of a graph that a name means; nil when there is none.
  public func company(named name: String, in graph: DisclosureGraph) -> Int? {
    var keys = [CompanyKey(name)]
    keys += directory.fullLineage(ofName: name).map { CompanyKey($0) }
    for key in keys where !key.isEmpty {
      if let index = graph.companies.firstIndex(where: { CompanyKey($0.name) == key }) {
        return index
      }
    }
    return nil
  }
}
