/// What an ordinary reader wants to know of one document.
///
/// Raw values are part of the output contract.
public enum Question: String, Sendable, CaseIterable {
  case sellsData = "sells-data"
  case adPartners = "ad-partners"
  case vendors
  case namedRecipients = "named-recipients"
  case onward, affiliates, authorities
  case businessTransfer = "business-transfer"
  case combining, tracking
  case targetedAds = "targeted-ads"
  case aiTraining = "ai-training"
  case marketing
  case marketingOptOut = "marketing-opt-out"
  case retention
  case retentionPeriods = "retention-periods"
  case deletion
  case accessCopy = "access-copy"
  case optOutAdsSale = "opt-out-ads-sale"
  case gpc, dnt, international
  case minAge = "min-age"
  case security
  case breachNotice = "breach-notice"
  case complaint
  case changeNotice = "change-notice"
  case contact
  case effectiveDate = "effective-date"
  case arbitration
  case arbitrationOptOut = "arbitration-opt-out"
  case classWaiver = "class-waiver"
  case governingLaw = "governing-law"
  case liabilityLimit = "liability-limit"
  case liabilityCap = "liability-cap"
  case asIs = "as-is"
  case indemnity
  case contentLicence = "content-licence"
  case contentLicencePerpetual = "content-licence-perpetual"
  case termination
  case autoRenewal = "auto-renewal"
  case refunds
  case serviceChanges = "service-changes"

  /// Position in ``allCases``, from 0.
  ///
  /// - Complexity: O(1): a case without payload is stored as its position.
  @inlinable
  public var index: Int { Int(unsafe unsafeBitCast(self, to: UInt8.self)) }
}
