internal import TermsCore

/// Which terms of the W3C Data Privacy Vocabulary (DPV 2.3) stand for what was found; `tcsum:` names
/// the terms that DPV lacks.
enum DPVTerms {
  /// Prefixes of the vocabularies, in alphabetical order.
  static let prefixes = [
    ("dcterms", "http://purl.org/dc/terms/"),
    ("dpv", "https://w3id.org/dpv#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("oa", "http://www.w3.org/ns/oa#"),
    ("pd", "https://w3id.org/dpv/pd#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("tcsum", namespace),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// The namespace of the terms that DPV lacks; names, not addresses.
  static let namespace = "urn:tcsum:vocabulary#"

  /// What a page is.
  static func type(of kind: DocumentKind) -> String {
    switch kind {
    case .privacyPolicy, .mixed: "dpv:PrivacyNotice"
    case .terms: "dpv:TermsOfService"
    case .cookiePolicy: "tcsum:CookieNotice"
    case .processorAgreement: "dpv:DataProcessingAgreement"
    }
  }

  /// The property that binds a recipient to a process.
  static func property(of role: Recipient.Role) -> String {
    switch role {
    case .vendor, .payment: "dpv:hasDataProcessor"
    case .adPartner, .social: "dpv:hasRecipientThirdParty"
    default: "dpv:hasRecipient"
    }
  }

  /// What a recipient is.
  static func type(of role: Recipient.Role) -> String {
    switch role {
    case .vendor, .payment: "dpv:DataProcessor"
    case .adPartner, .social: "dpv:ThirdParty"
    default: "dpv:Recipient"
    }
  }

  /// What is done with a kind of data.
  static func processing(_ practice: DataTypeMention.Practice) -> String {
    switch practice {
    case .collected: "dpv:Collect"
    case .shared: "dpv:Share"
    }
  }

  /// What kind of duration a time of keeping is.
  static func duration(of period: RetentionPeriod) -> String {
    switch period.kind {
    case .fixed: "dpv:UntilTimeDuration"
    case .cookie: period.duration == nil ? "dpv:UntilEventDuration" : "dpv:UntilTimeDuration"
    case .criteria: "dpv:IndeterminateDuration"
    case .indefinite: "dpv:EndlessDuration"
    case .notKept: "tcsum:NotKept"
    }
  }

  /// The right or control that reaches a goal.
  static func control(for goal: Control.Goal) -> String {
    switch goal {
    case .deleteData: "eu-gdpr:A17"
    case .getCopy: "eu-gdpr:A15"
    case .correctData: "eu-gdpr:A16"
    case .object: "eu-gdpr:A21"
    case .complain: "eu-gdpr:A77"
    case .withdrawConsent: "dpv:WithdrawConsent"
    case .stopMarketing, .stopSale, .stopAds, .refuseCookies, .refuseTraining:
      "dpv:OptingOutFromProcess"
    default: "tcsum:" + goal.rawValue
    }
  }

  /// Whether a goal is a right by law, not only a choice that is offered.
  static func isRight(_ goal: Control.Goal) -> Bool { control(for: goal).hasPrefix("eu-gdpr:") }

  /// The property that binds a contact person to the company.
  static func property(of role: ContactPerson.Role) -> String {
    role == .dataProtectionOfficer ? "dpv:hasDataProtectionOfficer" : "dpv:hasRepresentative"
  }
}
