/// Knows companies and products by their names and hosts, and who owns whom.
public protocol CompanyDirectory: Sendable {
  /// The company or product of this name, then its owners, outermost last; empty when the directory
  /// does not know the name.
  func lineage(ofName name: String) -> [String]

  /// The same for the company that a host such as `policies.acme.com` belongs to.
  func lineage(ofHost host: String) -> [String]
}
