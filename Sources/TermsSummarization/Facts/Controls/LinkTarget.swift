import TermsCore

/// Where a link really leads: wrappers of archives, mail filters and click counters are taken off.
struct LinkTarget: Sendable, Hashable {
  /// The address without wrappers.
  let address: String

  init(_ target: String) {
    var address = target
    for _ in 0..<4 where address.utf8.contains(UInt8(ascii: "/")) {
      guard let inner = Self.unwrapped(address), inner != address else { break }
      address = inner
    }
    self.address = address
  }

  /// The e-mail address that a `mailto:` link or a protective link stands for.
  var email: String? {
    if address.utf8.count > 7, address.prefix(7).lowercased() == "mailto:" {
      let end = address.firstIndex { $0 == "?" } ?? address.endIndex
      var name = Self.percentDecoded(address[..<end].dropFirst(7)).trimmingSpaces
      if name.prefix(7).lowercased() == "mailto:" {
        name = String(name.dropFirst(7)).trimmingSpaces
      }
      let first = name.split { $0 == "," || $0 == ";" }.first.map { String($0).trimmingSpaces }
      return first?.contains("@") == true ? first : nil
    }
    return Self.protected(address)
  }

  /// Whether it stands for an e-mail address that cannot be read from it.
  var hidesEmail: Bool {
    email == nil && address.firstPlace(of: "/cdn-cgi/l/email-protection") != nil
  }

  /// Whether it leads to a page where ads or tracking can be refused, by its address.
  var refusesAds: Bool {
    let lower = address.lowercased()
    return Self.refusals.contains { lower.holds($0) }
  }

  private static let refusals = [
    "optout", "opt-out", "opt_out", "youronlinechoices", "aboutads.info", "youradchoices",
    "networkadvertising", "adssettings.google", "ads/preferences", "google.com/settings/ads",
    "thenai.org", "edaa.eu",
  ]

  /// The telephone number that a `tel:` link stands for.
  var telephone: String? {
    address.prefix(4).lowercased() == "tel:" ? Self.percentDecoded(address.dropFirst(4)) : nil
  }

  /// Whether it leads to a page.
  var isPage: Bool {
    let lower = address.prefix(8).lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.")
      || (address.hasPrefix("/") && address.utf8.count > 1)
  }

  /// Whether it leads to a place on the same page.
  var isFragment: Bool { address.hasPrefix("#") }

  // MARK: Wrappers

  /// Hosts (or ends of hosts) of wrappers and the query item that holds the address.
  private static let wrappers: [(host: String, item: String)] = [
    ("google.com/url", "q"), ("google.com/url", "url"), ("l.facebook.com", "u"),
    ("lm.facebook.com", "u"), ("l.instagram.com", "u"), ("safelinks.protection.outlook.com", "url"),
    ("urldefense.proofpoint.com", "u"), ("linkedin.com/redir", "url"),
    ("youtube.com/redirect", "q"),
    ("out.reddit.com", "url"), ("t.umblr.com/redirect", "z"),
    ("steamcommunity.com/linkfilter", "url"),
  ]

  private static func unwrapped(_ address: String) -> String? {
    archived(address) ?? defended(address) ?? queried(address)
  }

  /// `https://web.archive.org/web/20230306004036/mailto:…`.
  private static func archived(_ address: String) -> String? {
    guard let mark = address.firstPlace(of: "web.archive.org/web/") else { return nil }
    let rest = address[mark.upperBound...]
    guard let slash = rest.firstIndex(of: "/"), rest.first?.isNumber == true else { return nil }
    return fixed(rest[rest.index(after: slash)...])
  }

  /// `https://urldefense.com/v3/__https://…__;!!…`.
  private static func defended(_ address: String) -> String? {
    guard address.firstPlace(of: "urldefense") != nil, let open = address.firstPlace(of: "/__")
    else { return nil }
    let rest = address[open.upperBound...]
    return fixed(rest.firstPlace(of: "__;").map { rest[..<$0.lowerBound] } ?? rest)
  }

  private static func queried(_ address: String) -> String? {
    guard let query = address.utf8.firstIndex(of: UInt8(ascii: "?")) else { return nil }
    let host = address[..<query]
    guard
      address[query...].firstPlace(of: "http") != nil
        || address[query...].firstPlace(of: "mailto") != nil
    else { return nil }
    for wrapper in wrappers where host.firstPlace(of: wrapper.host) != nil {
      for item in address[address.index(after: query)...].pieces(at: "&") {
        guard item.hasPrefix(wrapper.item + "=") else { continue }
        var value = percentDecoded(item.dropFirst(wrapper.item.utf8.count + 1))
        if wrapper.host.holds("proofpoint") { value = proofpointDecoded(value) }
        if value.holds("://") || value.hasPrefix("mailto:") { return fixed(value[...]) }
      }
    }
    return nil
  }

  /// In the second version of these links `-` stands for `%` and `_` for `/`.
  private static func proofpointDecoded(_ value: String) -> String {
    percentDecoded(String(value.map { $0 == "-" ? "%" : $0 == "_" ? "/" : $0 })[...])
  }

  /// Restores the slashes that archives fold (`https:/example.com`).
  private static func fixed(_ address: Substring) -> String {
    for scheme in ["https:/", "http:/"] where address.hasPrefix(scheme) {
      let rest = address.dropFirst(scheme.utf8.count)
      if !rest.hasPrefix("/") { return scheme + "/" + rest }
    }
    return String(address)
  }

  /// `/cdn-cgi/l/email-protection#…`: the address, each byte combined with the first one.
  private static func protected(_ address: String) -> String? {
    guard let mark = address.firstPlace(of: "email-protection#") else { return nil }
    let digits = Array(address[mark.upperBound...].utf8).map(hexDigit)
    guard digits.count >= 8, digits.count % 2 == 0, !digits.contains(nil) else { return nil }
    let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0]! << 4 | digits[$0 + 1]! }
    let name = String(decoding: bytes.dropFirst().map { $0 ^ bytes[0] }, as: UTF8.self)
    let end = name.firstIndex(of: "?") ?? name.endIndex
    return name.contains("@") ? String(name[..<end]) : nil
  }

  static func percentDecoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
