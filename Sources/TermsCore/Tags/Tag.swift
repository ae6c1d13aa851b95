/// What a clause is about: the 40 tags of the clause vocabulary.
///
/// Raw values are part of the output contract. New cases may be added; none is renamed.
public enum Tag: String, Sendable, CaseIterable {
  // What they collect
  /// What personal data the service obtains, and from where.
  case collection
  /// Cookies, pixels, device identifiers, fingerprints and logs by which people are followed.
  case tracking
  /// Data joined across devices or services, or with data from elsewhere.
  case combining
  // What they do with it
  /// What the service itself uses personal data for.
  case use
  /// Profiles, inferences, content or ads picked for a person, automated decisions.
  case profiling
  /// Whether data or content trains AI or machine-learning models.
  case aiTraining = "ai-training"
  /// Promotional messages, calls and newsletters.
  case marketing
  /// The legal grounds for processing, such as consent or contract.
  case legalBasis = "legal-basis"
  // Who gets it
  /// Data given to, or collected by, anyone outside; stands with each kind of recipient below.
  case sharing
  /// Service providers, processors and contractors who act for the service.
  case vendors
  /// Companies of the same group.
  case affiliates
  /// Advertising, statistics, broker or social-network partners.
  case adPartners = "ad-partners"
  /// Selling, renting or trading of data, also where the clause says that there is none.
  case sale
  /// Courts, police, public offices, legal process.
  case authorities
  /// Merger, acquisition, insolvency, sale of assets.
  case businessTransfer = "business-transfer"
  /// What other users or everyone can see.
  case `public`
  /// What recipients may do with the data next, and what binds them.
  case onwardTransfer = "onward-transfer"
  /// Storage in, and transfer to, other countries.
  case international
  // How long, how safe
  /// How long data or content is kept, or by which criteria.
  case retention
  /// Safeguards, their limits, notice of a breach.
  case security
  // Your control
  /// Access, correction, portability, objection, complaint, and how to ask.
  case rights
  /// Deleting data, closing the account.
  case deletion
  /// Ways to opt out or in, settings, browser signals.
  case choice
  /// Data of minors, age limits for their sake.
  case children
  /// Rules for the people of one state, country or region.
  case regional
  /// How to reach the company, its representative or data protection officer.
  case contact
  /// Changes of the policy, terms, service or prices, and how people hear of them.
  case changes
  // The contract
  /// What counts as agreement, which documents form it.
  case acceptance
  /// Who may register, credentials, responsibility for the account.
  case account
  /// What users must and must not do.
  case conduct
  /// Rights that users give over their content or feedback.
  case contentLicence = "content-licence"
  /// The company's intellectual property, licence to users, copyright complaints.
  case ip
  /// Prices, billing, trials, renewal, refunds, taxes, plans.
  case payment
  /// How account or service end or pause, by either side, and what follows.
  case termination
  /// Disclaimers of warranty, limits of liability, "as is", force majeure.
  case liability
  /// The user must make good the company's losses.
  case indemnity
  /// Arbitration, waivers of class action or jury, informal resolution.
  case disputes
  /// The law that applies and the courts that decide.
  case governingLaw = "governing-law"
  /// Sites, content and terms of others, in the sense of contract, not of data.
  case thirdParty = "third-party"
  /// None of these: definitions, introductions, boilerplate.
  case other

  /// Position in `allCases`, from 0; the order of the model's outputs.
  ///
  /// - Complexity: O(1): a case without payload is stored as its position.
  @inlinable
  public var index: Int { Int(unsafe unsafeBitCast(self, to: UInt8.self)) }

  /// The number of tags.
  public static let count = allCases.count

  /// The tags that a word on the command line stands for: a tag's own name, or one of the aliases
  /// `data-sharing` and `third-party` (which stands for every kind of outside party).
  public static func named(_ word: String) -> [Tag]? {
    switch word {
    case "data-sharing":
      return [
        .sharing, .vendors, .affiliates, .adPartners, .sale, .authorities, .businessTransfer,
        .public, .onwardTransfer,
      ]
    case "third-party": return [.vendors, .affiliates, .adPartners, .onwardTransfer, .thirdParty]
    default: return Tag(rawValue: word).map { [$0] }
    }
  }
}

/// Whether a clause helps or costs the reader.
public enum Impact: String, Sendable, CaseIterable {
  /// It protects the reader more than the law demands, or gives control.
  case good
  /// It is usual practice, a description or a duty by law.
  case neutral
  /// It costs privacy, rights or money, more than most would expect.
  case bad
}
