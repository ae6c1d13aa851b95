internal import TermsCore

/// For whom alone something is said: a right under the heading "California residents" is a right
/// in California.
extension Material {
  /// The place that the document as a whole is for, by its title.
  var region: String? { Regions.named(in: document.title).first }

  /// The place that all of `evidence` is limited to; nil when some of it is not limited.
  func place(of evidence: [Evidence]) -> String? {
    var places: [String] = []
    for item in distinct(evidence) {
      let found = regionsLimiting(clause: item.clause)
      if found.isEmpty { return nil }
      places += found
    }
    places = Wording.unique(places)
    return places.isEmpty
      ? nil : catalogue.list(places.map { catalogue.name($0) }, limit: 3)
  }

  /// The places that the headings above a clause limit it to, or its own words when it is tagged as
  /// regional.
  ///
  /// A heading over more than a third of the document is its title and limits nothing.
  private func regionsLimiting(clause index: Int) -> [String] {
    var next = document.clauses[index].section
    while let section = next {
      if clausesUnder[section] * 3 <= document.clauses.count {
        let places = Regions.named(in: document[document.sections[section].heading])
        if !places.isEmpty { return Array(places.prefix(2)) }
      }
      next = document.sections[section].parent
    }
    guard tags.sets[index].contains(.regional) else { return [] }
    return Array(Regions.named(in: document[document.clauses[index].range]).prefix(2))
  }

  /// The number of clauses under each heading, those of its subsections included.
  static func clausesUnder(_ document: Document) -> [Int] {
    var counts = [Int](repeating: 0, count: document.sections.count)
    for clause in document.clauses { if let section = clause.section { counts[section] += 1 } }
    for section in document.sections.indices.reversed() {
      if let parent = document.sections[section].parent { counts[parent] += counts[section] }
    }
    return counts
  }
}

/// The names of places as documents write them.
enum Regions {
  /// Words in lower case, and the plain name.
  private static let table = """
    california | California
    ccpa | California
    cpra | California
    european economic area | Europe
    european union | the EU
    eea | Europe
    gdpr | the EU
    europe | Europe
    european | Europe
    united kingdom | the UK
    uk | the UK
    switzerland | Switzerland
    swiss | Switzerland
    brazil | Brazil
    lgpd | Brazil
    canada | Canada
    canadian | Canada
    quebec | Quebec
    québec | Quebec
    australia | Australia
    australian | Australia
    new zealand | New Zealand
    japan | Japan
    korea | Korea
    singapore | Singapore
    india | India
    mexico | Mexico
    south africa | South Africa
    virginia | Virginia
    colorado | Colorado
    connecticut | Connecticut
    utah | Utah
    texas | Texas
    oregon | Oregon
    montana | Montana
    delaware | Delaware
    nevada | Nevada
    vermont | Vermont
    washington state | Washington State
    u.s. state | some U.S. states
    us state | some U.S. states
    united states | the U.S.
    u.s. | the U.S.
    """
  private static let names = TableText.lines(table).map { line in
    let (name, place) = TableText.halves(line)
    return (Array(name.utf8), place)
  }

  /// Countries that data is often sent to, besides those that rights are often tied to.
  private static let others = [
    "united states", "u.s.", "usa", "india", "singapore", "china", "hong kong", "japan", "canada",
    "australia", "israel", "brazil", "philippines", "ukraine", "south korea", "malaysia", "mexico",
  ]

  /// The countries outside Europe that `text` says data goes to: not those of a definition, of
  /// people who live there, or in the name of a law.
  static func destinations(in text: some StringProtocol) -> [String] {
    let lower = text.lowercased()
    // "“Restricted country” means …"
    if lower.holds("” means") || lower.holds("\" means") { return [] }
    let bytes = Array(lower.utf8)
    var found: [String] = []
    for name in others {
      let places = places(of: Array(name.utf8), in: bytes)
      guard places.contains(where: { isDestination($0, in: bytes) }) else { continue }
      let isAmerica = ["united states", "u.s.", "usa"].contains(name)
      let words = name.split(separator: " ").map { Wording.capitalized(String($0)) }
      let article = name == "philippines" ? "the " : ""
      found.append(isAmerica ? "the U.S." : article + words.joined(separator: " "))
    }
    return Wording.unique(found)
  }

  /// Whether no words of origin or law stand beside a place: "residents of Canada", "the Canada
  /// Data Protection Requirements", "Brazil SCCs".
  private static func isDestination(_ place: Range<Int>, in text: [UInt8]) -> Bool {
    func words(_ range: Range<Int>) -> [Substring] {
      String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
        .split { !$0.isLetter }
    }
    let after = words(place.upperBound..<place.upperBound + 40)
    if after.prefix(3).contains(where: { lawWords.contains($0) }) { return false }
    let before = words(max(0, place.lowerBound - 24)..<place.lowerBound)
    return !before.suffix(3).contains { originWords.contains($0) }
  }

  private static let lawWords: Set<Substring> = [
    "law", "laws", "act", "sccs", "requirements", "clauses", "residents", "legislation",
  ]
  private static let originWords: Set<Substring> = [
    "residents", "citizens", "resident", "law", "laws", "outside", "dollars",
  ]

  /// Where `name` stands in `text` between characters that are no letters.
  private static func places(of name: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard text.count >= name.count else { return [] }
    return (0...(text.count - name.count)).compactMap { start in
      let end = start + name.count
      guard text[start] == name[0], start == 0 || !isLetter(text[start - 1]),
        end == text.count || !isLetter(text[end]), text[start..<end].elementsEqual(name)
      else { return nil }
      return start..<end
    }
  }

  /// The places named in `text`, in the order of the table.
  ///
  /// - Complexity: O(length of `text` × names).
  static func named(in text: some StringProtocol) -> [String] {
    let bytes = Array(text.lowercased().utf8)
    var found: [String] = []
    for (name, place) in names where !found.contains(place) {
      if contains(bytes, name) { found.append(place) }
    }
    if found.contains("the EU") { found.removeAll { $0 == "Europe" } }
    if found.contains("some U.S. states") { found.removeAll { $0 == "the U.S." } }
    return found
  }

  /// Whether `name` stands in `text` between characters that are no letters.
  private static func contains(_ text: [UInt8], _ name: [UInt8]) -> Bool {
    guard text.count >= name.count else { return false }
    for start in 0...(text.count - name.count) where text[start] == name[0] {
      let end = start + name.count
      if start > 0, isLetter(text[start - 1]) { continue }
      if end < text.count, isLetter(text[end]) { continue }
      if text[start..<end].elementsEqual(name) { return true }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
  }
}
