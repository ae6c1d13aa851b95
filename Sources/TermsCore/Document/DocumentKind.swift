/// What kind of page a document is.
public enum DocumentKind: String, Sendable, CaseIterable {
  case privacyPolicy = "privacy-policy"
  case terms
  case cookiePolicy = "cookie-policy"
  case processorAgreement = "processor-agreement"
  /// Privacy policy and terms on one page.
  case mixed
}
