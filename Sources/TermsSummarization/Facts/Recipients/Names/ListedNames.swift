import TermsCore

/// Finds names that stand in no directory by the words and marks that announce them.
struct ListedNames {
  let scanner: NameScanner
  private let words: Words
  private let announces: [Bool]
  private let isRole: [Bool]
  private let isPreposition: [Bool]
  private let isGiver: [Bool]

  init(_ scanner: NameScanner) {
    self.scanner = scanner
    words = scanner.reading.words
    announces = Self.announcers.flags(in: words)
    isRole = Self.roles.flags(in: words)
    isPreposition = Self.prepositions.flags(in: words)
    isGiver = Self.givers.flags(in: words)
  }

  /// Words that a list of names may follow.
  private static let announcers = WordSet(
    "as including like namely example instance e.g eg g ie i ex by use uses using via through are called is"
  )

  /// Words that a name may follow where one of ``givers`` stands before them: "shared with Acme".
  private static let prepositions = WordSet("with to by")
  private static let givers = WordSet(
    """
    share shares shared sharing disclose disclosed disclosing transmit transmitted transmits transfer \
    transferred transfers send sent sends pass passed forward forwarded provide provided processed \
    collected stored hosted operated performed carried out handled managed run powered served supplied
    """)

  /// Nouns that a name may follow: "our payment processor Acme".
  private static let roles = WordSet(
    """
    provider providers processor processors partner partners vendor vendors supplier suppliers gateway \
    subprocessor subprocessors company companies network networks agency tool tools platform service
    """)

  private static let such = WordSet("such")
  private static let notNames = WordSet(
    """
    afghanistan africa argentina asia australia austria bavaria belgium berlin brazil bulgaria california canada \
    chile china colombia colorado connecticut croatia cyprus czech delaware denmark dublin edge egypt england \
    estonia explorer facetime finland firefox florida france georgia germany greece hesse hong hungary iceland india \
    indonesia indiana iowa ireland israel italy japan kong korea latvia liechtenstein lithuania london \
    luxembourg malaysia malta maryland massachusetts mexico michigan minnesota montana nebraska netherlands \
    nevada new hampshire norway ontario opera oregon paris philippines poland portugal quebec romania russia safari \
    scotland serbia singapore slovakia slovenia spain stockholm sweden switzerland taiwan tennessee texas \
    thailand turkey ukraine utah vermont vietnam virginia wales washington york zealand zurich chrome \
    gdpr ccpa cpra coppa hipaa ferpa lgpd pipeda dpa scc sccs art article european commission \
    ico cnil ftc icann dmca cloud sms mms voip vpn dns url uri html json csv pdf gif rss ssl tls idfa idfv adid gaid \
    mac linux ios ipados macos iphone ipad iphones ipads ebook ecommerce html5 ctv ott lso lsos user users content android bluetooth wi-fi javascript flash java php utf ascii ok vat eula
    """)

  /// Last words of what is a kind of thing, not a name ("Fraud Prevention Cookies").
  private static let endsOfKinds = WordSet(
    "cookie cookies data details information purposes settings rights choices policy policies out entities cases"
  )

  /// The names that are announced in a sentence, besides those already found.
  func mentions(inSentence index: Int, besides known: [NameMention]) -> [NameMention] {
    let sentence = scanner.reading.sentences[index].words
    var taken = known.map(\.words)
    var found: [NameMention] = []
    func take(_ start: Int) -> Int? {
      guard let run = run(at: start, until: sentence.upperBound),
        !taken.contains(where: { $0.overlaps(run) })
      else { return nil }
      taken.append(run)
      found.append(mention(run, sentence: index, origin: .listed))
      return run.upperBound
    }
    // A list goes on as long as commas, "and" and names follow one another.
    func follow(from start: Int) {
      var next = start
      for _ in 0..<40 {
        guard next < sentence.upperBound else { return }
        if let name = taken.first(where: { $0.lowerBound == next }) {
          next = name.upperBound
        } else if let end = take(next) {
          next = end
        } else {
          return
        }
        guard let item = nextItem(after: next, in: sentence) else { return }
        next = item
      }
    }
    for word in sentence
    where isAnnouncer(word, in: sentence) && !known.contains(where: { $0.words.contains(word) }) {
      follow(from: word + 1)
    }
    for name in known {
      if let item = nextItem(after: name.words.upperBound, in: sentence) { follow(from: item) }
    }
    return found
  }

  /// The name that a list item or table cell is, when it is short and written like one.
  func label(inSentence index: Int, words range: Range<Int>, besides known: [NameMention])
    -> NameMention?
  {
    guard let run = run(at: range.lowerBound, until: range.upperBound),
      run.upperBound == range.upperBound || scanner.divided(run.upperBound - 1)
        || endsLabel(run.upperBound - 1),
      !known.contains(where: { $0.words.overlaps(run) })
    else { return nil }
    return mention(run, sentence: index, origin: .label)
  }

  private func mention(_ run: Range<Int>, sentence: Int, origin: NameMention.Origin) -> NameMention
  {
    NameMention(
      sentence: sentence, words: run, range: scanner.asWritten(run), vendor: nil,
      origin: origin, chain: run)
  }

  private func run(at word: Int, until limit: Int) -> Range<Int>? {
    guard let run = scanner.capitalisedRun(at: word, until: limit) else { return nil }
    if run.contains(where: { Self.notNames.contains(words, $0) }) { return nil }
    if Self.endsOfKinds.contains(words, run.upperBound - 1) { return nil }
    return isPartOfAddress(run) ? nil : run
  }

  /// Whether a run is a street or town: a number of its own stands in it or beside it.
  private func isPartOfAddress(_ run: Range<Int>) -> Bool {
    let near = max(0, run.lowerBound - 1)..<min(words.count, run.upperBound + 1)
    return near.contains { word in
      words.styles[word].contains(.number) && words.ends[word] - words.starts[word] > 1
        && (run.contains(word) || !scanner.gap(after: min(word, run.upperBound - 1)).contains(0x0a))
    }
  }

  private func isAnnouncer(_ word: Int, in sentence: Range<Int>) -> Bool {
    let form = Int(words.forms[word])
    guard word + 1 < sentence.upperBound, scanner.isCapitalised(word + 1) else { return false }
    if isRole[form] { return !scanner.divided(word) || isApposition(after: word, in: sentence) }
    if isPreposition[form] {
      return (max(word - 3, sentence.lowerBound)..<word).contains { isGiver[Int(words.forms[$0])] }
    }
    guard announces[form] else { return false }
    if words[word] == "as" {
      return word > sentence.lowerBound && Self.such.contains(words, word - 1)
    }
    return true
  }

  /// Whether a name in commas or brackets follows a word: "our partner, Acme, which …".
  private func isApposition(after word: Int, in sentence: Range<Int>) -> Bool {
    let gap = scanner.gap(after: word)
    guard gap.starts(with: ", ".utf8) || gap.starts(with: " (".utf8),
      let run = scanner.capitalisedRun(at: word + 1, until: sentence.upperBound),
      run.upperBound < sentence.upperBound
    else { return false }
    let after = scanner.gap(after: run.upperBound - 1)
    return gap.first == 0x2c
      ? after.first == 0x2c && Self.relatives.contains(words, run.upperBound) : after.contains(0x29)
  }

  private static let relatives = WordSet("who which that whose to for in a an located based")

  /// Where the next item of a list begins: after ",", "and", "or", "/" or a remark in brackets.
  private func nextItem(after end: Int, in sentence: Range<Int>) -> Int? {
    guard end < sentence.upperBound, end > sentence.lowerBound else { return nil }
    var next = end
    var gap = scanner.gap(after: next - 1)
    if gap.contains(0x28) {
      // Step over a remark in brackets of up to twelve words.
      var close = next
      while close < sentence.upperBound, close - next < 12,
        !scanner.gap(after: close).contains(0x29)
      {
        close += 1
      }
      guard close + 1 < sentence.upperBound, scanner.gap(after: close).contains(0x29) else {
        return nil
      }
      next = close + 1
      gap = scanner.gap(after: close)
    }
    let joined = Self.joiners.contains(words, next)
    guard joined || gap.contains(0x2c) || gap.contains(0x2f) else { return nil }
    if joined { next += 1 }
    return next < sentence.upperBound ? next : nil
  }

  private static let joiners = WordSet("and or")

  private func endsLabel(_ word: Int) -> Bool {
    let gap = scanner.gap(after: word)
    return gap.starts(with: " –".utf8) || gap.starts(with: " -".utf8) || gap.starts(with: " (".utf8)
  }
}
