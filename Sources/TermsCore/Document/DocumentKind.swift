/// What kind of page a document is.
public enum DocumentKind: String, Sendable, CaseIterable {
  /// A privacy policy or notice.
  case privacyPolicy = "privacy-policy"
  /// Terms of service, conditions of use or sale.
  case terms
  /// A cookie policy.
  case cookiePolicy = "cookie-policy"
  /// A data processing agreement between a controller and its processor.
  case processorAgreement = "processor-agreement"
  /// Privacy policy and terms on one page.
  case mixed
}
