/// What an ordinary reader wants to know of one document.
///
/// Raw values are part of the output contract.
public enum Question: String, Sendable, CaseIterable {
  /// Is data sold, or shared in a way that some laws call a sale? `yes`, `no`.
  case sellsData = "sells-data"
  /// Do others get data for advertising or statistics? `yes`, `no`.
  case adPartners = "ad-partners"
  /// Do service providers get data? `yes`, `no`.
  case vendors
  /// Who gets data, by name? A list.
  case namedRecipients = "named-recipients"
  /// What binds those who get data? `limited`, `own-policies`, `both`.
  case onward
  /// Do companies of the same group get data? `yes`, `no`.
  case affiliates
  /// Do courts, police or public offices get data? `yes`, `no`.
  case authorities
  /// Does data go along when the business is sold or merges? `yes`, `no`.
  case businessTransfer = "business-transfer"
  /// Is data joined with data from elsewhere? `yes`, `no`.
  case combining
  /// Are people followed by cookies and the like? `yes`, `no`.
  case tracking
  /// Are ads picked by what is known of the reader? `yes`, `no`.
  case targetedAds = "targeted-ads"
  /// Does data or content train AI? `yes`, `opt-out`, `no`.
  case aiTraining = "ai-training"
  /// Are promotional messages sent? `yes`, `no`.
  case marketing
  /// Can they be stopped? `yes`.
  case marketingOptOut = "marketing-opt-out"
  /// How long is data kept? `fixed`, `criteria`, `indefinite`.
  case retention
  /// Which periods are stated? A list, in the document's words.
  case retentionPeriods = "retention-periods"
  /// Can data be deleted? `self-service`, `request`, `both`.
  case deletion
  /// Can the reader see the data or get a copy? `yes`.
  case accessCopy = "access-copy"
  /// Can the sale of data, or its use for ads, be refused? `yes`.
  case optOutAdsSale = "opt-out-ads-sale"
  /// What becomes of Global Privacy Control signals? `honours`, `ignores`.
  case gpc
  /// What becomes of Do Not Track signals? `honours`, `ignores`.
  case dnt
  /// Does data go to other countries? `yes`, `no`.
  case international
  /// From which age on may one use the service? A number of years.
  case minAge = "min-age"
  /// Does it say how data is protected? `yes`.
  case security
  /// Does it tell people of a data breach? `yes`.
  case breachNotice = "breach-notice"
  /// Does it say that one can complain to a regulator? `yes`.
  case complaint
  /// How do people hear of changes? `direct`, `posting`, `none`.
  case changeNotice = "change-notice"
  /// How is the company reached? A list of addresses.
  case contact
  /// From when does the document hold, or when was it updated? An ISO 8601 date.
  case effectiveDate = "effective-date"
  /// Must disputes go to arbitration? `yes`, `no`.
  case arbitration
  /// Can arbitration be refused? `yes`.
  case arbitrationOptOut = "arbitration-opt-out"
  /// Are class actions given up? `yes`, `no`.
  case classWaiver = "class-waiver"
  /// Whose law governs? A place.
  case governingLaw = "governing-law"
  /// Is the company's liability limited? `yes`.
  case liabilityLimit = "liability-limit"
  /// To which amount? Words of the document.
  case liabilityCap = "liability-cap"
  /// Is the service given "as is"? `yes`.
  case asIs = "as-is"
  /// Must the user make good the company's losses? `yes`.
  case indemnity
  /// Does the company get a licence to the user's content? `yes`, `no`.
  case contentLicence = "content-licence"
  /// Does that licence last for ever? `yes`.
  case contentLicencePerpetual = "content-licence-perpetual"
  /// When may the company end the account? `any-reason`, `for-cause`.
  case termination
  /// Do paid plans renew by themselves? `yes`, `no`.
  case autoRenewal = "auto-renewal"
  /// Is money paid back? `yes`, `no`, `partial`.
  case refunds
  /// Can the service itself change or end? `yes`.
  case serviceChanges = "service-changes"

  /// Position in `allCases`, from 0.
  ///
  /// - Complexity: O(1): a case without payload is stored as its position.
  @inlinable
  public var index: Int { Int(unsafe unsafeBitCast(self, to: UInt8.self)) }
}
