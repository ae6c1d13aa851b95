internal import TermsCore

/// What words under the label of a warning must say, so that label and quote are about one thing.
struct WarningWords: Sendable {
  /// Groups of beginnings of words; the part that is shown holds a word of each group.
  var groups: [[String]] = []
  /// Beginnings of words that the sentence must not hold: they turn its sense.
  var barred: [String] = []
  /// What else must hold, so that a warning does not gainsay an answer.
  var condition = Condition("")
  /// Whether it is a warning only where the company, not another, is the one who acts.
  var isOfCompany = false
  /// Whether it is a warning only where the reader is the one who pays.
  var isOfReader = false

  /// What holds for a label; nothing special where the table is silent.
  static func of(_ label: String) -> WarningWords { table[label] ?? WarningWords() }

  /// Labels that say nearly the same: the first of a line that is shown stands for the others.
  static func kin(of label: String) -> String { kinTable[label] ?? label }

  private static let table: [String: WarningWords] = TableText.lines(WatchOutTable.words).reduce(
    into: [:]
  ) { table, line in
    let (label, rest) = TableText.halves(line)
    let (words, condition) = TableText.halves(rest)
    var entry = WarningWords(condition: Condition(condition))
    var group: [String] = []
    for word in words.split(separator: " ").map({ String($0) }) {
      switch word {
      case "+":
        entry.groups.append(group)
        group = []
      case "@company": entry.isOfCompany = true
      case "@reader": entry.isOfReader = true
      default:
        if word.hasPrefix("-") {
          entry.barred.append(String(word.dropFirst()))
        } else {
          group.append(word)
        }
      }
    }
    if !group.isEmpty { entry.groups.append(group) }
    table[label] = entry
  }

  private static let kinTable = TableText.lines(WatchOutTable.kin).reduce(
    into: [String: String]()
  ) { table, line in
    let labels = line.split(separator: " ").map { String($0) }
    for label in labels { table[label] = labels[0] }
  }

  /// Whether a label tells enough of words that cannot be quoted.
  static func standsAlone(_ label: String, for text: Substring) -> Bool {
    guard alone.contains(label) else { return false }
    let words = Words(scanning: String(text))
    return of(label).groups.allSatisfy { group in
      (0..<words.count).contains { index in group.contains { words[index].hasPrefix($0) } }
    }
  }

  private static let alone = Set(
    WatchOutTable.alone.split(whereSeparator: \.isWhitespace).map { String($0) })

  /// Whether a sentence says what the label says, of those whom the label means.
  func allow(_ match: TextRange, in sentence: TextRange, of document: Document) -> Bool {
    let words = Words(scanning: String(document[sentence]))
    let all = 0..<words.count
    if all.contains(where: { index in barred.contains { words[index].hasPrefix($0) } }) {
      return false
    }
    let start = match.lowerBound - sentence.lowerBound
    let place = all.first { Int(words.ends[$0]) > start } ?? 0
    if isOfCompany, Self.isOthersAct(before: place, words) { return false }
    if isOfReader, !Self.isReadersDuty(before: place, words) { return false }
    return true
  }

  /// Whether the nearest who acts before the words is neither the company nor the reader:
  /// "these networks may combine".
  private static func isOthersAct(before place: Int, _ words: Words) -> Bool {
    for index in stride(from: place, through: max(0, place - 14), by: -1) {
      if ours.contains(words, index) { return false }
      if words[index] == "they" { return true }
      guard modals.contains(words, index), index > 0 else { continue }
      return others.contains { words[index - 1].hasPrefix($0) }
    }
    return false
  }

  /// Whether the reader, by any name, is the one before the words: "the licensor shall indemnify"
  /// is none of the reader's duties.
  private static func isReadersDuty(before place: Int, _ words: Words) -> Bool {
    for index in stride(from: place, through: max(0, place - 16), by: -1) {
      if readers.contains(words, index) { return true }
      if companies.contains(words, index) { return false }
    }
    return place == 0
  }

  private static let ours = WordSet("we us our you it company")
  private static let modals = WordSet("may can will shall could might")
  private static let others = [
    "part", "provider", "platform", "network", "advertiser", "compan", "model", "site", "website",
    "vendor", "affiliate", "member", "user", "sponsor", "publisher", "processor", "supplier",
  ]
  private static let readers = WordSet(
    """
    you user users member members customer customers subscriber publisher licensee client merchant \
    seller buyer creator participant partner contractor author
    """)
  private static let companies = WordSet("we us licensor provider company vendor supplier lender")
}
