import TermsCore

/// Signs that a named organisation gets data, other than the words around the name.
enum RecipientSigns {
  /// What each sign says for or against; the weights of the same regression as ``RecipientCues``.
  static let weights: [String: Float] = Dictionary(
    uniqueKeysWithValues: table.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (String(words[0]), Float(words[1])!)
    })

  private static let table = """
    bias -1
    """

  /// The signs that hold for a mention.
  static func of(
    _ mention: NameMention, vendor: Vendor?, clause: Int, in reading: Reading
  ) -> [String] {
    var signs: [String] = []
    switch mention.origin {
    case .directory: signs.append("known")
    case .legalForm: signs.append("legal-form")
    case .listed: signs.append("listed")
    case .label: signs.append("label")
    }
    if let vendor { signs.append("kind-" + group(of: vendor)) }
    if mention.chain.count > mention.words.count { signs.append("in-list") }
    let document = reading.document
    switch document.clauses[clause].kind {
    case .paragraph: break
    case .listItem: signs.append("item")
    case .tableRow: signs.append("row")
    }
    let words = reading.sentences[mention.sentence].words
    if mention.words.lowerBound == words.lowerBound { signs.append("first") }
    if mention.words == words { signs.append("alone") }
    for tag in tagged where reading.tags.sets[clause].contains(tag) {
      signs.append("tag-" + tag.rawValue)
    }
    let next = mention.range.upperBound
    let utf8 = document.text.utf8
    if next < utf8.count {
      let byte = utf8[utf8.index(utf8.startIndex, offsetBy: next)]
      if byte == 0x27 || byte == 0xe2 { signs.append("possessive") }
    }
    if let link = document.links(in: mention.range).first ?? document.links.first(where: {
      $0.range.overlaps(mention.range)
    }), link.target.contains("privacy") { signs.append("privacy-link") }
    return signs
  }

  private static let tagged: [Tag] = [
    .sharing, .vendors, .adPartners, .tracking, .onwardTransfer, .collection, .affiliates, .payment,
    .thirdParty, .ip, .liability, .conduct, .contentLicence, .international, .account, .choice,
    .contact, .other, .acceptance, .security, .combining, .authorities, .public, .profiling,
  ]

  private static func group(of vendor: Vendor) -> String {
    switch vendor.kind {
    case .platform, .social, .appStore, .other: vendor.kind.rawValue
    case .marketplace, .travel, .telecom, .video, .logistics, .education: "consumer"
    case .productivity, .ai, .mapping, .development, .signIn: "tool"
    case .advertising, .affiliateMarketing, .attribution, .broker: "advertising"
    case .analytics, .testing, .measurement, .sessionReplay, .tagManager: "analytics"
    case .payment, .billing, .openBanking, .credit: "payment"
    default: "vendor"
    }
  }
}
