import TermsCore

/// Tells names of companies from other words in capitals, and those that get data from those that a
/// sentence only speaks of.
enum NameSieve {
  /// Whether a sentence names `recipient` as one that may get data.
  static func passes(_ recipient: Recipient, in sentence: Substring) -> Bool {
    let name = recipient.name
    if recipient.lineage.isEmpty || isShouted(sentence), !isCompany(name) { return false }
    guard let place = sentence.firstPlace(of: name) else { return true }
    let before = sentence[..<place.lowerBound].suffix(reach).lowercased()
    let after = sentence[place.upperBound...].prefix(reach).lowercased()
    if notGiven.contains(where: before.hasSuffix) { return false }
    if ownProducts.contains(where: before.holds) { return false }
    if isQuoted(before, after), after.dropFirst().hasPrefix(" button") { return false }
    let spoken = name.lowercased() + after.prefix { !"|:;(".contains($0) }.prefix(28)
    return !identifiers.contains(where: spoken.holds) && !articles.contains(where: after.hasPrefix)
  }

  /// Whether words can be a company's name: not those of a heading ("The Information We Collect"),
  /// of a table of cookies ("Name SID"), of an address ("Station Road"), or only such as companies
  /// have beside their names ("Holdings, Inc.").
  static func isCompany(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && $0 != "&" }
    guard let first = words.first, let last = words.last else { return false }
    if words.count == 1, name.dropFirst().count(where: \.isUppercase) >= 3, name.count > 15 {
      return false
    }
    if openings.contains(first) || words.contains(where: pronouns.contains) { return false }
    if places.contains(last), words.count > 1 { return false }
    return !words.allSatisfy(ordinary.contains)
  }

  /// How many characters before and after a name are looked at.
  private static let reach = 48

  private static func isQuoted(_ before: String, _ after: String) -> Bool {
    before.last.map { "“\"‘'".contains($0) } ?? false
      && after.first.map { "”\"’'".contains($0) } ?? false
  }

  /// Whether a sentence is in capitals, so that capitals tell nothing.
  private static func isShouted(_ sentence: Substring) -> Bool {
    var (capitals, letters) = (0, 0)
    for byte in sentence.utf8 {
      if (0x41...0x5a).contains(byte) { capitals += 1 }
      if (0x41...0x5a).contains(byte & 0xdf) { letters += 1 }
    }
    return letters > 30 && capitals * 10 > letters * 7
  }

  /// What stands before software that runs with the company itself.
  private static let notGiven = [
    "local installation of ", "own installation of ", "own instance of ", "self-hosted ",
    "self hosted ", "locally hosted ", "hosted instance of ",
  ]
  /// What stands before products of the company itself ("apps that we offer, such as …").
  private static let ownProducts = [
    "we offer, such as", "we offer such as", "we make, such as", "we provide, such as",
    "our products such as", "our products, such as", "our apps, such as", "our apps such as",
  ]
  /// What makes a name that of a number which a device has.
  private static let identifiers = [
    "advertising id ", "advertising id,", "advertising id.", "advertising id)", "advertising ids",
    "advertising identifier", "identifier for advertis", "identifiers for advertis",
  ]
  /// What makes a name that of something to read.
  private static let articles = [" article", "'s article", " entry on "]

  private static let openings: Set<Substring> = [
    "or", "how", "name", "type", "maximum", "purpose", "provider", "cookie", "cookies", "duration",
    "as", "well",
  ]
  private static let pronouns: Set<Substring> = ["we", "our", "us", "you", "your"]

  /// The last words of streets, squares and houses.
  private static let places: Set<Substring> = words(
    """
    street road avenue lane square harbour harbor dock quay boulevard drive court place plaza \
    parkway highway floor suite building tower lower upper quarter
    """).union(["house"])

  /// Words that are nobody's name, alone or together.
  private static let ordinary: Set<Substring> = words(
    """
    a an and as by for from in its of on or the to with all other our none yes no not \
    access account accounts act action ads advertising advertisement advertisers agencies alliance \
    analytics app apps application audience authorities authority beacons blog browser button buttons \
    card cards cards choice choices collection compliance consent contact content cookie cookies country \
    custom customer customers data device devices digital disclosure email enforcement features \
    forum fraud functional group identification identity inferences information initiative internet \
    isp isps bic iban swift law legal license like list live location log login lookalike mail maps \
    marketing masked match media members messages messenger metrics mobile network networks news \
    notice operations options page pages partner partners party payment payments performance phone \
    pixel pixels play platform policy post premium prevention privacy processing product profile \
    program provider providers read regulators rights safety sdk sdks security server service \
    services session settings share shop site sites social software state statement store support \
    supporting system systems tags team terms third tracker trackers tracking tweet user users \
    vendors video web webmaster website widget widgets \
    africa america americas apac asia australia austria belgium brasil brazil canada china denmark \
    dublin emea eu europe european finland france germany global india international ireland italy \
    japan korea kingdom london mexico netherlands nordic norway pacific poland singapore spain sweden \
    switzerland uk united us usa worldwide \
    company corp corporation co commerce consulting development entertainment enterprise enterprises \
    gmbh holding holdings inc incorporated labs limited llc llp ltd ltda management markets operating \
    bv ab ag nv plc pte pty pvt private sa sas sarl solutions srl tech technologies technology trading \
    ventures
    """)

  private static func words(_ text: String) -> Set<Substring> { Set(text.split(separator: " ")[...]) }
}
