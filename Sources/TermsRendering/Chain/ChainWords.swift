import TermsCore

/// The words of ours on a page that shows a chain.
enum ChainWords {
  static let arrow = "→"
  static let graphTitle = "Who gives data to whom"
  static func chainTitle(_ company: String) -> String { "\(company): who gets your data next" }

  static let shortHeading = "In one line each"
  static let treeHeading = "The chain, with the words it rests on"
  static let missingHeading = "Policies not in this folder"
  static let namedHeading = "Companies most named"
  static let missingColumns = ["Company", "Named by", "Its policy, as linked"]
  static let namedColumns = [
    "Company", "Named by", "As", "Its policy", "Names in turn", "Groups without names",
  ]
  static let inFolder = "in this folder"
  static let notInFolder = "not in this folder"
  static let missing = "policy not in this folder"
  static let noNames = "no names given"
  static let elsewhere = "also"
  static let shownElsewhere = "(shown elsewhere)"
  static let comesBack = "comes back to"
  static let notLinked = "not linked"
  static let nobody = "It names nobody in what was read."
  static let nothingRead = "Nothing of this company was read: its policy is not in this folder."
  static let pictureText = """
    A column for each hop, from the company on the left to those that get data from it. The list \
    below says the same in words.
    """
  static let pictureCaption = """
    A column is a hop. Dashed boxes are ends: groups without names, and companies whose policy is \
    not in this folder. Dashed lines lead to companies that were reached before.
    """
  static let gets = "gets"
  static let note = """
    This is what the pages say, not what happens. A name can be missed, and a group without names \
    or a policy that is not here is an end, not a guess. Not legal advice.
    """

  /// How a recipient is bound.
  static func limit(_ limit: Recipient.Limit) -> String {
    switch limit {
    case .contract: "limited by contract"
    case .ownPolicies: "its own policy applies"
    }
  }

  /// What a recipient of a role is for, where no purpose is stated.
  static func role(_ role: Recipient.Role) -> String? {
    switch role {
    case .vendor: "services"
    case .adPartner: "ads"
    case .analytics: "statistics"
    case .payment: "payments"
    case .social: "social network"
    case .affiliate: "same group"
    case .authority: "authorities"
    case .buyer: "buyers"
    case .otherUsers: "other users"
    case .other: nil
    }
  }

  /// A number with the word for what is counted.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  static func groups(_ number: Int) -> String { count(number, "group", "groups") + " without names" }
  static func hops(_ number: Int) -> String {
    switch number {
    case 1: "one hop"
    case 2: "two hops"
    case 3: "three hops"
    default: "\(number) hops"
    }
  }

  /// What was read.
  static func read(_ part: GraphPart) -> String {
    let speakers = part.graph.companies.count(where: \.hasDocuments)
    return "Read: \(count(part.graph.documents, "document", "documents")) of "
      + count(speakers, "company", "companies") + "."
  }

  /// The counts of a chain or of a whole graph.
  static func counts(_ part: GraphPart) -> String {
    let groups = groups(part.groupCount)
    let missing = count(part.missing.count, "policy", "policies") + " not in this folder"
    if let chain = part.chain {
      let companies = count(chain.companyCount, "company", "companies")
      return "\(companies) within \(hops(chain.depth)); \(groups); \(missing)."
    }
    let named = Set(part.graph.edges.map(\.to)).count
    return "\(count(named, "company", "companies")) named in "
      + "\(count(part.graph.edges.count, "link", "links")); \(groups); \(missing)."
  }

  /// Names divided by commas, the last after "and"; those past `limit` are counted.
  static func list(_ names: [String], limit: Int = .max) -> String {
    var parts = Array(names.prefix(limit))
    if names.count > limit { parts.append("\(names.count - limit) more") }
    guard let last = parts.popLast() else { return "" }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }

  static func more(_ number: Int) -> String { "and \(number) more: " }
}
