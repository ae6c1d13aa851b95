public import TermsCore

/// The companies, products and owners of the vendor tables.
public struct VendorCompanies: CompanyDirectory {
  private let directory = VendorDirectory.shared

  /// Creates the directory; the tables are read once for the process.
  public init() {}

  /// The company or product of this name, in any case, with or without its legal form, then its
  /// owners, outermost last; empty when the tables do not hold it.
  public func lineage(ofName name: String) -> [String] {
    if let vendor = directory.vendor(named: name) { return directory.lineage(of: vendor) }
    let words = name.split(separator: " ")
    guard let last = words.last, words.count > 1 else { return [] }
    let form = Words(scanning: String(last))
    guard form.count == 1, CompanyForms.legal.contains(form, 0) else { return [] }
    let short = words.dropLast().joined(separator: " ")
    return lineage(ofName: short.hasSuffix(",") ? String(short.dropLast()) : short)
  }

  /// The same for the company whose host it is.
  public func lineage(ofHost host: String) -> [String] {
    directory.vendor(ofHost: host).map { directory.lineage(of: $0) } ?? []
  }
}

extension VendorDirectory {
  /// A vendor's name, then its owners', outermost last; an owner that the tables know by a product
  /// is there under both names.
  func lineage(of vendor: Int) -> [String] {
    var names = [vendors[vendor].name]
    var next = vendors[vendor].owner
    while let owner = next, names.count < 5 {
      let known = self.vendor(named: owner)
      let usual = known.map { vendors[$0].name } ?? owner
      if names.contains(usual) { break }
      names.append(usual)
      if usual != owner { names.append(owner) }
      next = known.flatMap { vendors[$0].owner }
    }
    return names
  }
}
