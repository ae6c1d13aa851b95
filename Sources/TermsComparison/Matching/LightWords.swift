import TermsCore

/// Words whose coming and going changes no fact.
enum LightWords {
  private static let table = """
    a an the this that these those such same each every any all some other others certain various
    and or nor but as also well too then than so both either including include includes included
    limited example e.g eg i.e ie etc namely following below above herein hereby thereof hereof
    of to in on at by for from with within into through via about between among upon under over
    during per regarding concerning respect related relating connection accordance order
    i we us our ours ourselves you your yours yourself they them their theirs he him his she her it
    its itself who whom whose which what when where while how here there
    is are was were be been being am do does did done has have had having can could may might will
    would shall should must
    personal personally information data details info
    service services website websites site sites web page pages platform platforms app apps
    application applications product products offering offerings
    policy notice statement document terms agreement section sections article clause
    please note see describe described describes set forth outlined explained details read more
    make making made take takes taking use uses used using provide provides provided providing
    user users customer customers individual individuals people person persons
    case cases purpose purposes reason reasons way ways kind kinds type types category categories
    company inc ltd llc gmbh sas limited corporation plc
    s t re ve ll
    january february march april may june july august september october november december
    """

  private static let all = Set(
    table.split(whereSeparator: \.isWhitespace).map { Words.hash(of: $0.utf8) })

  /// Whether a lower-case word, by its hash, is light.
  static func contains(_ word: UInt64) -> Bool { all.contains(word) }

  /// Parts of a company's name that are words of the language.
  private static let common = Set(["ai", "data", "app", "api", "group", "health", "cloud", "video"])

  /// The hashes of the words of names, in lower case, but for those that are common words.
  static func hashes(ofNames names: [String]) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    for name in names {
      let words = Words(scanning: name)
      for index in 0..<words.count where !common.contains(words[index]) {
        hashes.insert(Words.hash(of: words[index].utf8))
      }
    }
    return hashes
  }
}

/// Words that turn a statement round, or measure it: their coming and going matters most.
enum WeightyWords {
  private static let table = """
    not no never none neither nothing without unless except excluding cannot don't doesn't won't
    can't isn't aren't only solely longer sell sells sold sale
    """

  private static let all = Set(
    table.split(whereSeparator: \.isWhitespace).map { Words.hash(of: $0.utf8) })

  /// Whether a word of a version is weighty.
  static func contains(_ index: Int, of version: Version) -> Bool {
    all.contains(version.hashes[index])
      || version.words.isNumber(form: Int(version.words.forms[index]))
  }
}
