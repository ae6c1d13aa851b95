import TermsCore

/// The host part of web addresses.
enum LinkHost {
  /// The host of a web address, without `www.`; nil for other links.
  static func host(of target: String) -> String? {
    guard let scheme = target.firstPlace(of: "://") else { return nil }
    var host = target[scheme.upperBound...].prefix { !"/?#:".contains($0) }
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    return host.utf8.contains(UInt8(ascii: ".")) ? host.lowercased() : nil
  }

  /// Whether an address looks like that of a policy or an opt-out.
  static func isPolicy(_ target: String) -> Bool {
    let target = target.lowercased()
    return ["privacy", "polic", "optout", "opt-out", "gdpr", "datenschutz", "legal"].contains {
      target.holds($0)
    }
  }

  /// The web addresses written out in a text.
  static func addresses(in text: Substring) -> [String] {
    guard text.utf8.contains(0x3a), text.firstPlace(of: "://") != nil else { return [] }
    return text.split(whereSeparator: { " ()[]<>,;|".contains($0) }).compactMap { word in
      word.firstPlace(of: "http").map { String(word[$0.lowerBound...]) }
    }
  }

  /// The letters and digits of a text alone, lower-cased.
  static func letters(_ text: some StringProtocol) -> String {
    String(text.lowercased().filter { $0.isLetterOfText || $0.isNumber })
  }
}
