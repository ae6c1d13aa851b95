import TermsCore

/// Finds the region that words restrict a rule to.
enum RegionNames {
  /// Words and the region they name.
  ///
  /// A line holds a region and its words.
  private static let names: [String: String] = {
    let table = """
      California = california californian ccpa cpra
      EEA = eea eu european europe gdpr
      UK = uk united-kingdom
      Switzerland = switzerland swiss
      Virginia = virginia vcdpa
      Colorado = colorado
      Connecticut = connecticut
      Utah = utah
      Nevada = nevada
      Texas = texas
      Oregon = oregon
      Montana = montana
      Brazil = brazil brazilian lgpd
      Canada = canada canadian
      Australia = australia australian
      Japan = japan japanese
      Korea = korea korean
      India = india
      France = france
      Germany = germany
      Vermont = vermont
      Delaware = delaware
      Iowa = iowa
      Indiana = indiana
      Tennessee = tennessee
      Maryland = maryland
      Minnesota = minnesota
      Kentucky = kentucky
      Nebraska = nebraska
      Florida = florida
      Illinois = illinois
      Washington = washington
      """
    var names: [String: String] = [:]
    for line in table.pieces(at: "\n") {
      let parts = line.pieces(at: "=")
      for word in parts[1].pieces(at: " ") {
        names[String(word)] = String(parts[0].dropLast())
      }
    }
    return names
  }()

  /// Regions of two words.
  private static let pairs = [
    "united kingdom": "UK", "united states": "U.S.", "new jersey": "New Jersey",
    "new hampshire": "New Hampshire", "new york": "New York", "rhode island": "Rhode Island",
    "south korea": "Korea", "south africa": "South Africa", "new zealand": "New Zealand",
  ]

  /// The regions named by words, in order, each once.
  static func named(in range: Range<Int>, of words: Words) -> [String] {
    var found: [String] = []
    for index in range where words.styles[index].contains(.capitalised) {
      if let name = names[words[index]], !found.contains(name) { found.append(name) }
      guard index + 1 < range.upperBound else { continue }
      if let name = pairs[words[index] + " " + words[index + 1]], !found.contains(name) {
        found.append(name)
      }
    }
    return found
  }

  /// Words before which a region restricts who is meant: "residents of", "if you live in".
  static let restrictions: Set<String> = [
    "residents", "resident", "consumers", "reside", "live", "located", "citizens", "users",
    "individuals", "customers", "only", "law", "if",
  ]
}
