import TermsCore

/// What is and is not a name of a company.
enum NameWords {
  private static func set(_ list: String) -> Set<String> {
    Set(list.pieces(at: " ").map(String.init))
  }

  /// Words that stand for the company itself.
  private static let selves = set("we us our ours")

  /// Words of titles and definitions that are no names.
  private static let generic = set(
    """
    a about acceptable account accounts addendum affiliates agreement agreements all an and any \
    app application applications applies apps arbitration as at ca california ccpa cookie \
    cookies company conditions consumer content controller controllers copyright corporate \
    customer customers data date dpa effective eea end english eu eula europe european for from \
    gdpr general global group guidelines here home how i in information international \
    introduction is last legal license licence member members my notice notices of on online or \
    our page party personal platform platforms policies policy portal practices privacy process \
    processing processor product products protection provider public rights rules s security \
    service services site sites software statement standard subscriber summary support \
    supplemental tos term terms the these this to trackers tracking uk uk's updated us usa use \
    user users version visitor we web website websites welcome what you your commercial \
    developer developers download center centre help hub imprint documents document parties \
    subsidiaries technologies processors collectively similar contract contracts individual \
    purchase sale sales notice's business advertiser advertising ads api community full \
    important please read by using if when at with collection shall will may under who before \
    introduction contents table menu skip main overview mobile additional bank are that collect \
    collects part standards acceptance encyclopedia sorry we're it's don't no not yes section \
    article effective administration client clients applicable licensor licensee seller operator organization \
    organisation archive previous technology pbc companies entities corporation subsidiary
    """)

  /// Legal forms that follow a name.
  private static let legalForms = set(
    """
    inc llc ltd limited gmbh corp corporation plc company co sa sas ab ag bv nv oy as aps sarl \
    srl spa pty pte lp llp pbc incorporated sl kg ug se s.a kft oü ou uab ooo l.l.c public group \
    holdings international ireland europe operations usa america uk technologies labs
    """)

  static let mailHosts = set(
    "gmail outlook hotmail yahoo icloud proton protonmail mail googlegroups gdprlocal")

  /// A phrase before a name: what must stand before its last word, and how much it tells.
  struct Lead {
    var before: Set<String>
    var opensSentence: Bool
    var score: Int
  }

  static let leads: [String: Lead] = [
    "to": Lead(before: ["welcome"], opensSentence: false, score: 6),
    "by": Lead(
      before: ["operated", "provided", "offered", "owned", "published", "run"],
      opensSentence: false, score: 4),
    "at": Lead(before: [], opensSentence: true, score: 5),
    "using": Lead(before: ["by", "for"], opensSentence: false, score: 3),
    "with": Lead(before: ["agreement", "contract", "contracting"], opensSentence: false, score: 3),
    "between": Lead(before: [], opensSentence: false, score: 2),
    "how": Lead(before: ["explains", "describes"], opensSentence: false, score: 4),
  ]

  static func isSelf(_ words: String) -> Bool {
    words.lowercased().pieces(at: " ").allSatisfy { selves.contains(String($0)) }
  }

  static func isGeneric(_ word: String) -> Bool { generic.contains(word) }

  static func isLegalForm(_ word: String) -> Bool { legalForms.contains(word) }

  /// Whether the words can name a company: few, with a capital or digit, not all generic.
  static func isName(_ words: String) -> Bool {
    let parts = words.pieces(at: " ")
    guard (1...4).contains(parts.count), words.utf8.count <= 40, !isSelf(words) else {
      return false
    }
    let isProper =
      words.unicodeScalars.contains {
        $0.properties.isUppercase || ($0.value > 0x7f && $0.properties.isAlphabetic)
      } || words.contains(".")
    return isProper
      && parts.contains { part in
        let word = part.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." }
        return !word.isEmpty && !generic.contains(word) && Int(word) == nil
      }
  }

  /// The names that a title leaves when it is cut at its dividers and generic words are dropped
  /// from both ends.
  static func namesInTitle(_ title: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in title.pieces(at: " ") {
      if ["|", "-", "–", "—", "·", "•", ":", "/", "»", "::"].contains(word) {
        parts.append([])
      } else {
        let isEnd = word.hasSuffix(":") || word.hasSuffix(",")
        parts[parts.count - 1].append(isEnd ? word.dropLast() : word)
        if isEnd { parts.append([]) }
      }
    }
    return parts.compactMap { part in
      var words = part[...]
      let isGenericPart = { (word: Substring) in
        generic.contains(word.lowercased().filter { $0.isLetter || $0.isNumber })
      }
      let kinds = words.filter(isGenericPart).count
      while let first = words.first, isGenericPart(first) { words = words.dropFirst() }
      while let last = words.last, isGenericPart(last) || isLegalForm(last.lowercased()) {
        words = words.dropLast()
      }
      guard kinds > 0 || parts.count > 1, words.count <= 3,
        words.allSatisfy({ word in word.contains { $0.isUppercase || $0.isNumber || $0 == "." } })
      else { return nil }
      var name = words.joined(separator: " ")
      for ending in ["'s", "’s"] where name.hasSuffix(ending) { name = String(name.dropLast(2)) }
      return isName(name) ? name : nil
    }
  }
}
