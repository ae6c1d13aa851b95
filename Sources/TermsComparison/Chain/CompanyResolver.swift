import TermsCore

/// Knows which company a name means among those that have documents.
struct CompanyResolver {
  private let directory: any CompanyDirectory
  /// The companies with documents, by the keys of the names they go by.
  private var known: [CompanyKey: CompanyKey] = [:]
  private var names: [CompanyKey: String] = [:]

  init(directory: any CompanyDirectory) { self.directory = directory }

  /// The companies of documents, parallel to them: one by several names is one.
  ///
  /// A company whose page speaks as its owner ("Acme Video is a service of Acme") is that owner.
  ///
  /// - Parameter speakers: for each document, the name it goes by in the folder, and the company
  ///   that the page itself says it is of.
  mutating func companies(
    of speakers: [(name: String, company: String?)]
  ) -> [CompanyKey] {
    var owners: [CompanyKey: (key: CompanyKey, distance: Int)] = [:]
    var keys: [CompanyKey] = []
    for (name, company) in speakers {
      let lineage = directory.fullLineage(ofName: name)
      // A product that is named after a company is that company's ("Acme Maps").
      let isNamesake = lineage.count > 1 && lineage[0].hasPrefix(lineage[1] + " ")
      let key = key(of: isNamesake ? lineage[1] : lineage.first ?? name)
      keys.append(key)
      known[key] = key
      known[CompanyKey(lineage.first ?? name)] = key
      guard let company, let spoken = directory.lineage(ofName: company).first,
        let distance = lineage.dropFirst().firstIndex(of: spoken),
        distance > owners[key]?.distance ?? 0
      else { continue }
      owners[key] = (self.key(of: spoken), distance)
    }
    for key in owners.keys {
      var owner = key
      for _ in 0..<4 { owner = owners[owner]?.key ?? owner }
      known[key] = owner
      known[owner] = owner
    }
    let companies = keys.map { known[$0] ?? $0 }
    addOwnNames(speakers, companies)
    return companies
  }

  /// Takes the name that a page gives to its company as one more name of it, where the name is
  /// nobody else's.
  private mutating func addOwnNames(
    _ speakers: [(name: String, company: String?)], _ companies: [CompanyKey]
  ) {
    var claims: [CompanyKey: Set<CompanyKey>] = [:]
    for (speaker, company) in zip(speakers, companies) {
      guard let name = speaker.company, directory.lineage(ofName: name).isEmpty else { continue }
      claims[CompanyKey(name), default: []].insert(company)
    }
    for (name, claimants) in claims where claimants.count == 1 && known[name] == nil {
      if name.letters.utf8.count > 3 { known[name] = claimants.first }
    }
  }

  /// The company that a recipient is: the nearest of its owners that has documents; else the
  /// outermost one that the directory knows; else the name itself.
  mutating func company(of recipient: DisclosingDocument.Stated) -> CompanyKey {
    let name = recipient.disclosure.name
    var lineage = recipient.lineage
    if lineage.isEmpty { lineage = directory.lineage(ofName: name) }
    lineage = directory.withNamesake(lineage)
    if let company = known[CompanyKey(name)] ?? owner(in: lineage) { return company }
    if lineage.isEmpty, let host = recipient.disclosure.policy.flatMap(Self.host) {
      lineage = directory.withNamesake(directory.lineage(ofHost: host))
      if let company = owner(in: lineage) { return company }
    }
    return key(of: lineage.last ?? name)
  }

  /// The company that a page says it is of, where that one has documents.
  func spoken(_ name: String) -> CompanyKey? {
    known[CompanyKey(name)] ?? owner(in: directory.fullLineage(ofName: name))
  }

  /// The company with documents that a name means, where the directory does not hold the name: of
  /// those that it holds, the facts tell which are recipients.
  func knownOutsideDirectory(_ name: String) -> CompanyKey? {
    let key = CompanyKey(name)
    guard key.letters.utf8.count > 3, let company = known[key] else { return nil }
    return directory.lineage(ofName: name).isEmpty ? company : nil
  }

  private func owner(in lineage: [String]) -> CompanyKey? {
    lineage.lazy.compactMap { known[CompanyKey($0)] }.first
  }

  /// What a company is called: by the first name it was met under.
  func name(of company: CompanyKey) -> String { names[company] ?? company.letters }

  private mutating func key(of name: String) -> CompanyKey {
    let key = CompanyKey(name)
    if names[key] == nil { names[key] = name }
    return key
  }

  /// The host of a web address; nil for other links.
  private static func host(of target: String) -> String? {
    guard let scheme = target.firstPlace(of: "://") else { return nil }
    return String(target[scheme.upperBound...].prefix { !"/?#:".contains($0) })
  }
}

extension CompanyDirectory {
  /// The lineage of a name, with the company that a product is named after before its other owners:
  /// of "Acme Mail Ads" by Brill: "Acme Mail Ads", "Acme Mail", "Brill".
  func fullLineage(ofName name: String) -> [String] { withNamesake(lineage(ofName: name)) }

  /// A lineage with the company that its product is named after.
  func withNamesake(_ lineage: [String]) -> [String] {
    guard lineage.count > 1, let product = lineage.first else { return lineage }
    let words = product.split(separator: " ")
    for count in (1..<max(1, words.count)).reversed() {
      let name = words.prefix(count).joined(separator: " ")
      let namesake = self.lineage(ofName: name)
      if namesake.first == name, namesake.last == lineage.last { return [product] + namesake }
    }
    return lineage
  }
}
