/// Tells a text's language by its script and its most common words.
enum LanguageIdentifier {
  /// The ISO 639-1 code of the language, or `und`.
  ///
  /// Judged by stretches of 6 KB at the start, in the middle and at the end, so that a preface or a
  /// table in another language decides nothing; `declared` counts only when the text is too short
  /// to tell.
  static func language(of text: Span<UInt8>, declared: String) -> String {
    let profiles = profiles
    var counts = [Int](repeating: 0, count: languages.count)
    var words = 0
    var (kana, han, cyrillic) = (0, 0, 0)
    var scripts: [String: Int] = [:]
    var hash = WordHash.seed
    var length = 0
    var index = 0
    while index < text.count {
      defer { index = following(index, in: text.count) }
      let byte = text[index]
      switch byte {
      case 0xE3: kana += index + 1 < text.count && (0x81...0x83).contains(text[index + 1]) ? 1 : 0
      case 0xE4...0xE9: han += 1
      case 0xD0, 0xD1: cyrillic += 1
      case 0xCE, 0xCF: scripts["el", default: 0] += 1
      case 0xD7: scripts["he", default: 0] += 1
      case 0xD8...0xDB: scripts["ar", default: 0] += 1
      case 0xEA...0xED: scripts["ko", default: 0] += 1
      default: break
      }
      if byte.isWordByte {
        hash = WordHash.adding(byte.isASCIILetter ? byte | 0x20 : byte, to: hash)
        length += 1
      } else if length > 0 {
        defer { (hash, length) = (WordHash.seed, 0) }
        // Letters alone number lists and name cookies.
        if length == 1 { continue }
        words += 1
        if var mask = profiles[hash] {
          while mask != 0 {
            counts[mask.trailingZeroBitCount] += 1
            mask &= mask &- 1
          }
        }
      }
    }
    if let script = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), script.value > 20,
      script.value > words
    {
      return script.key
    }
    if kana > 20, kana * 5 > han { return "ja" }
    if han > 20, han * 2 > words { return "zh" }
    if cyrillic > 40, cyrillic > words { return isUkrainian(text) ? "uk" : "ru" }
    let best = counts.indices.max { counts[$0] < counts[$1] }!
    if words >= 10, counts[best] * 100 >= words * 12 { return languages[best] }
    let code = String(declared.prefix { $0.isLetter }).lowercased()
    // A page that is mostly tables has few of any language's common words.
    if words >= 10, code == languages[best], counts[best] * 100 >= words * 5 { return code }
    return words < 40 && code.count == 2 ? code : "und"
  }

  /// Whether letters that only Ukrainian has (і, ї, є) are common.
  private static func isUkrainian(_ text: Span<UInt8>) -> Bool {
    var letters = 0
    for index in 0..<max(min(text.count, 6_000) - 1, 0) where text[index] == 0xD1 {
      if text[index + 1] == 0x96 || text[index + 1] == 0x97 || text[index + 1] == 0x94 {
        letters += 1
      }
    }
    return letters > 2
  }

  private static let stretch = 6_000

  /// The byte to look at after the one at `index`: the next, or the start of another stretch.
  private static func following(_ index: Int, in count: Int) -> Int {
    let next = index + 1
    guard count > 3 * stretch else { return next }
    let middle = count / 2 - stretch / 2
    if next == stretch { return middle }
    return next == middle + stretch ? count - stretch : next
  }

  private static let table: [(language: String, words: String)] = [
    (
      "en",
      """
      the of and to in that is for you your we our or with this be as by are on not may any from
      will have which these
      """
    ),
    (
      "fr",
      """
      le la les de des et à en du un une est que pour vous votre vos nous nos dans par sur ou au
      aux ce cette avec sont ne pas
      """
    ),
    (
      "de",
      """
      der die das und zu den von mit sie ist für auf im des eine ein nicht werden wir unsere ihre
      oder dem bei nach als auch
      """
    ),
    (
      "es",
      """
      el la los las de y que en para su sus por con del una un se no es al o como usted nuestro
      nuestra sobre este esta
      """
    ),
    (
      "it",
      """
      il lo la i gli le di e che per con del della dei delle da un una non è si nel nella sono o
      tuoi tua suo ai alla
      """
    ),
    (
      "nl",
      """
      de het een en van in is op dat te voor met je uw wij ons onze of niet zijn aan door bij om
      worden deze kan u
      """
    ),
    (
      "pt",
      """
      o a os as de e que em para do da dos das com um uma não se por seu sua seus suas ao ou nos
      você nossa pelo pela são
      """
    ),
    (
      "sv", "och att det som en på är av för med den till inte om ett dina du vi våra din kan eller"
    ),
    (
      "da",
      "og at det som en på er af for med den til ikke om et dine du vi vores din kan eller dig"
    ),
    (
      "pl", "i w z na do nie się że jest o od przez dla oraz lub po za jak które jego ich tym są"
    ),
  ]

  private static let languages = table.map(\.language)

  /// The languages that have a word, as bits, by the word's hash.
  private static let profiles: HashTable = {
    var profiles = HashTable(capacity: 512)
    for (index, row) in table.enumerated() {
      for word in row.words.split(whereSeparator: \.isWhitespace) {
        let hash = WordHash.of(word)
        profiles.set(hash, to: (profiles[hash] ?? 0) | 1 << UInt32(index))
      }
    }
    return profiles
  }()
}
