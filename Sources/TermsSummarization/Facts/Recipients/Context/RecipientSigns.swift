import TermsCore

/// Signs that a named organisation gets data, other than the words around the name.
struct RecipientSigns {
  /// What each sign says for or against; the weights of the same regression as ``RecipientCues``.
  static let weights: [String: Float] = Dictionary(
    uniqueKeysWithValues: table.pieces(at: "\n").map { line in
      let words = line.pieces(at: " ")
      return (String(words[0]), Float(words[1])!)
    })

  private static let table = """
    bias -4.4
    known +2.3
    row +0.7
    first +0.6
    own-policy-link +0.6
    is-label +0.5
    alone +0.4
    own-link +0.4
    in-list +0.4
    legal-form +0.3
    listed-beside-known +0.2
    fills-cell +0.2
    item -0.1
    listed -1.5
    label -1.6
    kind-vendor +1.8
    kind-advertising +1.0
    kind-payment +0.6
    kind-analytics +0.5
    kind-social +0.2
    kind-other +0.1
    kind-tool -0.1
    kind-consumer -0.2
    kind-platform -0.4
    kind-app-store -0.4
    kind-card-brand -1.0
    name-column +0.5
    beside-cell -3.2
    heading-name +1.0
    heading-entry +1.5
    tag-sharing +1.6
    tag-tracking +0.9
    tag-vendors +0.8
    tag-onward-transfer +0.8
    tag-choice +0.4
    tag-ad-partners +0.4
    tag-payment +0.3
    tag-international +0.3
    tag-combining +0.2
    tag-collection +0.2
    tag-profiling +0.1
    tag-use +0.1
    tag-other +0.1
    tag-third-party +0.0
    tag-contact -0.1
    tag-conduct -0.2
    tag-sale -0.2
    tag-authorities -0.3
    tag-ip -0.3
    tag-public -0.4
    tag-security -0.4
    tag-liability -0.5
    tag-acceptance -0.5
    tag-content-licence -0.6
    tag-account -0.7
    tag-affiliates -1.0
    """

  private let reading: Reading
  private let directory: VendorDirectory

  init(_ reading: Reading, directory: VendorDirectory = .shared) {
    self.reading = reading
    self.directory = directory
  }

  /// The signs that hold for a mention, each with its strength in 0…1.
  func of(_ mention: NameMention) -> [(name: String, strength: Float)] {
    let document = reading.document
    let sentence = reading.sentences[mention.sentence]
    let clause = document.clauses[sentence.clause]
    var signs: [(name: String, strength: Float)] = [("bias", 1)]
    func add(_ name: String) { signs.append((name, 1)) }
    switch mention.origin {
    case .directory: add("known")
    case .legalForm: add("legal-form")
    case .listed: add(mention.isBesideKnown ? "listed-beside-known" : "listed")
    case .label: add("label")
    }
    if let vendor = mention.vendor { add("kind-" + group(of: directory.vendors[vendor])) }
    if mention.chain.count > mention.words.count { add("in-list") }
    switch clause.kind {
    case .paragraph: break
    case .listItem: add("item")
    case .tableRow: add("row")
    }
    if mention.words.lowerBound == sentence.words.lowerBound { add("first") }
    if mention.words == sentence.words { add("alone") }
    if isLabel(mention) { add("is-label") }
    if isHeading(mention) {
      add("heading-name")
      if let first = sentence.words.first, Self.fields.contains(reading.words, first) {
        add("heading-entry")
      }
    }
    if clause.kind == .tableRow { addCell(of: mention, clause, to: &signs) }
    addLinks(of: mention, in: sentence.range, to: &signs)
    return signs
  }

  /// Whether a name is a label: all of an item, or what stands before a colon or dash.
  func isLabel(_ mention: NameMention) -> Bool {
    if isHeading(mention) { return true }
    let sentence = reading.sentences[mention.sentence].words
    guard mention.chain.lowerBound == sentence.lowerBound else { return false }
    guard mention.words.upperBound < sentence.upperBound else { return true }
    let words = reading.words
    let gap = reading.document[
      TextRange(
        Int(words.ends[mention.words.upperBound - 1]), Int(words.starts[mention.words.upperBound]))]
    return gap.contains { ":–—(-•;/".contains($0) && gap.count > 1 }
  }

  /// Whether a name is the heading above its sentence.
  private func isHeading(_ mention: NameMention) -> Bool {
    mention.words.upperBound <= reading.sentences[mention.sentence].words.lowerBound
  }

  /// The cell a name stands in: whether it fills it, and whether its column is one of names.
  private func addCell(
    of mention: NameMention, _ clause: Clause, to signs: inout [(name: String, strength: Float)]
  ) {
    let cells = RowCells.cells(of: clause.range, in: reading.document)
    guard let column = cells.firstIndex(where: { $0.contains(mention.range) }) else { return }
    if cells[column].count - mention.range.count < 4 {
      signs.append(("fills-cell", 1))
    } else if cells.indices.contains(where: { $0 != column && isName(cells[$0]) }) {
      signs.append(("beside-cell", 1))
    }
    guard let header = clause.header else { return }
    let heads = RowCells.cells(of: header, in: reading.document)
    guard column < heads.count else { return }
    let words = reading.words
    if words.indices(in: heads[column]).contains(where: { Self.nameColumns.contains(words, $0) }) {
      signs.append(("name-column", 1))
    }
  }

  /// Whether a cell holds nothing but a name of the directory, so that names in the other cells of
  /// its row only describe.
  private func isName(_ cell: TextRange) -> Bool {
    directory.vendor(named: reading.document[cell]) != nil
  }

  private static let nameColumns = WordSet(
    """
    company companies provider providers vendor vendors party parties partner partners supplier suppliers \
    processor processors subprocessor subprocessors name service services recipient recipients entity \
    entities controller host organisation organization owner publisher tool importer who with
    """)

  /// What the lines of an entry open with, in a list of companies with their particulars.
  private static let fields = WordSet(
    """
    purpose purposes location locations address country role function service services description \
    processing data website type nature category registered headquarters privacy
    """)

  /// Links to the named organisation's own pages, in the same sentence.
  private func addLinks(
    of mention: NameMention, in range: TextRange, to signs: inout [(name: String, strength: Float)]
  ) {
    var hasOwn = false
    var hasPolicy = false
    for link in reading.document.links(in: range) {
      guard isOwn(link, of: mention) else { continue }
      hasOwn = true
      hasPolicy = hasPolicy || LinkHost.isPolicy(link.target)
    }
    for target in LinkHost.addresses(in: reading.document[range]) {
      let link = Link(range: range, target: target)
      guard isOwn(link, of: mention) else { continue }
      hasOwn = true
      hasPolicy = hasPolicy || LinkHost.isPolicy(target)
    }
    if hasOwn { signs.append((hasPolicy ? "own-policy-link" : "own-link", 1)) }
  }

  /// Whether a link leads to a page of the organisation that a mention names.
  func isOwn(_ link: Link, of mention: NameMention) -> Bool {
    guard let host = LinkHost.host(of: link.target) else { return false }
    if let vendor = mention.vendor {
      return directory.vendor(ofHost: host).map {
        directory.group(of: $0) == directory.group(of: vendor)
      }
        ?? false
    }
    let name = LinkHost.letters(reading.document[mention.range])
    return name.count > 3 && LinkHost.letters(host).holds(name)
  }

  /// What the tags of the clause say, each by its probability.
  func tags(of mention: NameMention) -> [(tag: Tag, probability: Float)] {
    let clause = reading.sentences[mention.sentence].clause
    return Self.tags.map { ($0, reading.tags.probability(of: $0, at: clause)) }
  }

  /// The weighed sum of ``tags(of:)``.
  func tagScore(of mention: NameMention) -> Float {
    let clause = reading.sentences[mention.sentence].clause
    return Self.tagWeights.reduce(0) { sum, weighed in
      sum + weighed.weight * reading.tags.probability(of: weighed.tag, at: clause)
    }
  }

  private static let tagWeights = tags.map { (tag: $0, weight: weights["tag-" + $0.rawValue] ?? 0) }

  private static let tags: [Tag] = [
    .sharing, .vendors, .adPartners, .tracking, .onwardTransfer, .collection, .affiliates, .payment,
    .thirdParty, .ip, .liability, .conduct, .contentLicence, .international, .account, .choice,
    .contact, .other, .acceptance, .security, .combining, .authorities, .public, .profiling, .sale,
    .use,
  ]

  private func group(of vendor: Vendor) -> String {
    switch vendor.kind {
    case .platform, .social, .appStore, .cardBrand, .other: vendor.kind.rawValue
    case .marketplace, .travel, .telecom, .video, .logistics, .education: "consumer"
    case .productivity, .ai, .mapping, .development, .signIn: "tool"
    case .advertising, .affiliateMarketing, .attribution, .broker: "advertising"
    case .analytics, .testing, .measurement, .sessionReplay, .tagManager: "analytics"
    case .payment, .billing, .openBanking, .credit: "payment"
    default: "vendor"
    }
  }
}
