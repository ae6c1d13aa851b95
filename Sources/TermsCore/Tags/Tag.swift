/// What a clause is about: the 40 tags of the clause vocabulary.
///
/// Raw values are part of the output contract. New cases may be added; none is renamed.
public enum Tag: String, Sendable, CaseIterable {
  // What they collect
  case collection, tracking, combining
  // What they do with it
  case use, profiling
  case aiTraining = "ai-training"
  case marketing
  case legalBasis = "legal-basis"
  // Who gets it
  case sharing, vendors, affiliates
  case adPartners = "ad-partners"
  case sale, authorities
  case businessTransfer = "business-transfer"
  case `public`
  case onwardTransfer = "onward-transfer"
  case international
  // How long, how safe
  case retention, security
  // Your control
  case rights, deletion, choice, children, regional, contact, changes
  // The contract
  case acceptance, account, conduct
  case contentLicence = "content-licence"
  case ip, payment, termination, liability, indemnity, disputes
  case governingLaw = "governing-law"
  case thirdParty = "third-party"
  case other

  /// Position in ``allCases``, from 0; the order of the model's outputs.
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
  case good, neutral, bad
}
