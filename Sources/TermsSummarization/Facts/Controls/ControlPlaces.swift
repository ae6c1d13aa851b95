import TermsCore

/// What the address of a way tells about whom and what it is for.
enum ControlPlaces {
  /// Whether a mailbox is for one matter of business alone: copied work, abuse, mail servers, press.
  static func isRoleMailbox(_ address: String) -> Bool {
    guard let at = address.firstIndex(of: "@") else { return false }
    return roles.contains(String(address[..<at].lowercased().filter(\.isLetter)))
  }

  /// Whether it leads to the help of a browser or phone, of which a page lists several.
  static func isBrowserHelp(_ address: String) -> Bool { holdsOne(of: browsers, address) }

  /// Whether it is a site of the advertising trade, where ads picked for the reader are refused.
  static func isAdChoice(_ address: String) -> Bool { holdsOne(of: adChoices, address) }

  /// Whether it is where one company's statistics alone are refused.
  static func isAnalyticsChoice(_ address: String) -> Bool { holdsOne(of: ["gaoptout"], address) }

  /// Whether it is for cookies or messages, and serves no right on data.
  static func isOfAnotherMatter(_ target: String) -> Bool {
    isAdChoice(target) || isAnalyticsChoice(target) || isBrowserHelp(target)
      || holdsOne(of: ["cookie", "unsubscribe", "newsletter", "notification", "consent"], target)
  }

  /// Whether a page or mailbox is an authority's.
  static func isAuthority(_ address: String) -> Bool {
    let domain = address.split(separator: "@").last ?? ""
    let host = domain.split(separator: "/").first { !$0.hasSuffix(":") } ?? ""
    return holdsOne(of: authorities, String(host))
  }

  private static func holdsOne(of parts: [String], _ address: String) -> Bool {
    let lower = address.lowercased()
    return parts.contains { lower.holds($0) }
  }

  private static let roles = Set(
    """
    dmca copyright copyrights infringement ip trademark trademarks abuse postmaster hostmaster press \
    media pr jobs careers hr recruiting investors ir sales partners noreply donotreply webmaster
    """.pieces(at: " ").map(String.init))
  private static let browsers = [
    "support.google.com/chrome", "google.com/chrome", "support.apple.com", "support.mozilla.org",
    "support.microsoft.com", "windows.microsoft.com", "help.opera.com", "opera.com/help",
    "blogs.opera.com", "allaboutcookies", "aboutcookies.org", "privacy.microsoft.com/windows",
    "support.brave.com", "help.vivaldi.com", "wikihow",
  ]
  private static let adChoices = [
    "youronlinechoices", "aboutads.info", "youradchoices", "networkadvertising", "thenai.org",
    "edaa.eu", "privacyrights.info", "ddai.info",
  ]
  private static let authorities = [
    ".gov", "gov.", "europa.eu", "ico.org", "cnil.fr", "dataprotection", "edpb", "aepd", "garante",
    "datenschutz", "bfdi", "datatilsynet", "imy.se", "autoriteit", "edoeb", "oaic", "priv.gc.ca",
    "commissioner", "oag.", "uoou", "cnpd", "tietosuoja", "anpd", "gba.be", "dpc.ie", "ombudsman",
  ]
}

/// The authority that a sentence tells the reader to turn to.
enum NamedAuthority {
  /// Its words, from its first capital or from "your": "the CNIL" gives "CNIL".
  static func first(in sentence: Reading.Sentence, of reading: Reading) -> TextRange? {
    let words = reading.words
    for index in sentence.words {
      if acronyms.contains(words[index]), words.styles[index].contains(.capitalised) {
        return words.range(of: index..<index + 1)
      }
      guard heads.contains(words[index]), index - 2 >= sentence.words.lowerBound else { continue }
      var start = index
      while start > sentence.words.lowerBound, index - start < 4,
        modifiers.contains(words[start - 1])
      {
        start -= 1
      }
      guard words[start..<index].contains(where: { kinds.contains($0) }) else { continue }
      return words.range(of: start..<index + 1)
    }
    return nil
  }

  private static func set(_ list: String) -> Set<String> {
    Set(list.pieces(at: " ").map(String.init))
  }
  private static let acronyms = set(
    "cnil ico dpc aepd garante imy bfdi oaic anpd datatilsynet edöb fdpic")
  private static let heads = set("authority authorities commissioner's commissioner commission")
  private static let kinds = set("supervisory protection information privacy")
  private static let modifiers = set(
    "supervisory data protection information privacy local national your competent relevant")
}

extension Words {
  /// The words at some indices.
  fileprivate subscript(range: Range<Int>) -> [String] { range.map { self[$0] } }
}
