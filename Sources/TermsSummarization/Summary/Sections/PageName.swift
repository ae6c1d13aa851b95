internal import TermsCore

/// What a page calls itself, without the company and the site's slogan: "Privacy Policy".
enum PageName {
  /// The name in the document's title, or that of its kind.
  static func of(_ material: Material) -> String {
    let parts = material.document.title.split { "|–—·:•\\".contains($0) }.flatMap {
      separated($0)
    }
    for part in parts {
      let name = withoutCompany(trimmed(part), material.facts.company)
      if isPageName(name) { return Wording.capitalized(Wording.calm(name)) }
    }
    return material.catalogue[key(of: material.facts.kind)]
  }

  private static func key(of kind: DocumentKind) -> MessageKey {
    switch kind {
    case .privacyPolicy: .kindPrivacyPolicy
    case .terms: .kindTerms
    case .cookiePolicy: .kindCookiePolicy
    case .processorAgreement: .kindProcessorAgreement
    case .mixed: .kindMixed
    }
  }

  /// What pages of a kind call themselves most often, in lower case.
  static func usual(_ kind: DocumentKind) -> String {
    switch kind {
    case .privacyPolicy: "privacy policy"
    case .terms: "terms of service"
    case .cookiePolicy: "cookie policy"
    case .processorAgreement: "data processing terms"
    case .mixed: "terms and privacy policy"
    }
  }

  /// The word that tells names of pages of a kind from those of others.
  static func family(_ kind: DocumentKind) -> String {
    switch kind {
    case .privacyPolicy: "privacy"
    case .terms: "terms"
    case .cookiePolicy: "cookie"
    case .processorAgreement: "processing"
    case .mixed: "terms"
    }
  }

  /// The parts of `title` between hyphens that stand free.
  private static func separated(_ title: Substring) -> [String] {
    title.split(separator: " ", omittingEmptySubsequences: true).reduce(into: [""]) { parts, word in
      if word == "-" {
        parts.append("")
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
  }

  /// `title` without a number before it ("2.1.
  ///
  /// Cookies") and signs at its end.
  private static func trimmed(_ title: String) -> String {
    var rest = title.drop { $0.isNumber || ".) ".contains($0) }
    while let last = rest.last, !last.isLetter, !last.isNumber, last != ")" { rest.removeLast() }
    return Quotation.tidy(String(rest))
  }

  private static func withoutCompany(_ name: String, _ company: String?) -> String {
    guard let company else { return name }
    for prefix in [company + "'s ", company + "’s ", company + " "]
    where name.lowercased().hasPrefix(prefix.lowercased()) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  /// Whether `name` reads as the name of a page, not of a part of one.
  private static func isPageName(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetterOfText }
    guard (1...9).contains(words.count), let first = words.first, let last = words.last else {
      return false
    }
    if asides.contains(where: { words.contains($0) }) { return false }
    if first == "terms" || nouns.contains(last) { return true }
    return words.contains("terms") && words.count > 1
  }

  private static let nouns: Set<Substring> = [
    "policy", "policies", "notice", "terms", "agreement", "conditions", "statement", "addendum",
    "contract", "rules", "use", "service",
  ]
  private static let asides: Set<Substring> = [
    "how", "what", "why", "summary", "scope", "changes", "our", "your", "we", "this", "about",
    "to", "introduction",
  ]
}
