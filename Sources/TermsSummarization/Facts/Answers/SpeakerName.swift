import TermsCore

/// Where the company speaks of itself by its name: "Acme may close your account" says what "we may
/// close your account" says.
struct SpeakerName {
  /// The word of a pattern that stands for the company's own name.
  static let word = Words.hash(of: "thecompany".utf8)
  /// What a name passes for where it acts or is acted upon.
  static let pronouns = ["we", "us", "company"].map { Words.hash(of: $0.utf8) }

  /// The first word of the name, as an index into `Words.hashes`; nil when it is not used.
  let form: Int?
  /// The indices of the words that stand for "we" or "us", in order.
  private(set) var places: [Int] = []

  /// No name is known.
  init() { form = nil }

  /// Finds the places of `name`, written with a capital.
  ///
  /// - Complexity: O(words).
  init(_ name: String, in words: Words) {
    let name = Words(scanning: name)
    guard let first = name.hashes.first, !Self.common.contains(first),
      let form = words.hashes.firstIndex(of: first)
    else {
      self.form = nil
      return
    }
    self.form = form
    for index in words.forms.indices where Int(words.forms[index]) == form {
      guard words.styles[index].contains(.capitalised) else { continue }
      var last = index
      while last + 1 < words.count, last < index + 4, !isBreak(last + 1, words),
        name.hashes.contains(hash(last + 1, words))
          || Self.legalForms.contains(hash(last + 1, words))
      {
        last += 1
      }
      if acts(last, words) || isActedUpon(index, last, words) { places.append(last) }
    }
  }

  private func acts(_ last: Int, _ words: Words) -> Bool {
    last + 1 < words.count && Self.verbs.contains(hash(last + 1, words))
  }

  private func isActedUpon(_ first: Int, _ last: Int, _ words: Words) -> Bool {
    guard first > 0, Self.towards.contains(hash(first - 1, words)) else { return false }
    return last + 1 == words.count || isBreak(last + 1, words)
      || Self.small.contains(hash(last + 1, words))
  }

  private func isBreak(_ index: Int, _ words: Words) -> Bool {
    words.styles[index].contains(.afterPunctuation)
  }

  private func hash(_ index: Int, _ words: Words) -> UInt64 {
    words.hashes[Int(words.forms[index])]
  }

  private static func set(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").map { Words.hash(of: $0.utf8) })
  }

  /// Words that a name may begin with and that say nothing alone.
  private static let common = set("the a an your our my we you this all one new any no")
  private static let legalForms = set(
    """
    inc incorporated llc ltd limited gmbh corporation corp plc company co ab ag bv as asa sa sas \
    oy pty pte llp lp group services
    """)
  private static let verbs = set(
    """
    may might will shall can could would should must does do did has have had is are was reserves \
    reserve uses use collects collect shares share processes process sells sell retains retain \
    keeps keep discloses disclose transfers transfer provides provide receives receive stores \
    store takes take makes make agrees also hereby expressly cannot won't doesn't never not and or
    """)
  private static let towards = set(
    """
    grant grants granting give gives giving allow permit authorize authorise indemnify defend hold \
    release notify inform to by against from with
    """)
  private static let small = set(
    """
    a an the and or its if for in on under at when as from to that which any all your harmless is \
    are shall will may with without
    """)
}
