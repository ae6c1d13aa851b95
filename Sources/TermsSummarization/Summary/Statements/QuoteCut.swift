internal import TermsCore

/// A part of a sentence that reads as one thought: it starts and ends where a clause does.
///
/// All parts around the words that matter are weighed by how they start, how they end and how long
/// they are; the one with the lowest cost is taken.
struct QuoteCut {
  /// The words, with an ellipsis where the sentence goes on.
  var text: String
  /// How broken the cut reads: 0 for a whole sentence, above ``broken`` for a scrap.
  var cost: Double

  /// The cost above which a cut is not worth showing.
  static let broken = 6.0
  /// The most words of a cut; above ``Quotation/limit`` each word costs.
  private static let most = 20

  /// The best cut of `sentence` that holds `match`.
  ///
  /// The part holds a word with one of the beginnings of each of `groups`.
  ///
  /// - Complexity: O(words of `sentence`).
  init(
    _ match: TextRange, in sentence: TextRange, of document: Document,
    holding groups: [[String]] = []
  ) {
    let text = document[sentence]
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
    let utf8 = text.utf8
    var first = 0
    var last = 0
    for (index, word) in words.enumerated() {
      let start = sentence.lowerBound + utf8.distance(from: utf8.startIndex, to: word.startIndex)
      if start <= match.lowerBound { first = index }
      if start < match.upperBound { last = index }
    }
    let isWhole = last - first < Quotation.limit
    last = max(first, min(last, first + Quotation.limit - 1))
    let cores = words.map(Self.core)
    let held = cores.map { Self.groups(of: $0, in: groups) }
    let all = (1 << groups.count) - 1
    let lead = Self.lead(of: cores, words)
    var best = (cost: Double.infinity, range: first..<min(words.count, last + 1))
    for lower in max(0, last + 1 - Self.most)...first {
      let start = Self.costOfStart(words, lower) + (lower > 0 && lower < lead ? 9 : 0)
      guard start < best.cost else { continue }
      for upper in (last + 1)..<max(last + 2, min(words.count, lower + Self.most) + 1)
      where upper <= words.count {
        let cost =
          start + Self.costOfEnd(words, lower..<upper)
          + Self.costOfLength(words.count, lower..<upper)
          + (Self.holdsVerb(cores[lower..<upper]) ? 0 : 9)
          + (held[lower..<upper].reduce(0, |) == all ? 0 : 9)
          + (lower == 0 && lead > 0 && !words[0..<upper].dropLast().contains { $0.last == "," }
            ? 9 : 0)
          + (Self.pointsBack(cores[lower..<upper]) ? 9 : 0)
        if cost < best.cost { best = (cost, lower..<upper) }
      }
    }
    guard !words.isEmpty, !best.range.isEmpty else {
      (self.text, cost) = ("", .infinity)
      return
    }
    let part = text[
      words[best.range.lowerBound].startIndex..<words[best.range.upperBound - 1].endIndex]
    let body = Quotation.tidy(part.split(whereSeparator: \.isSpaceOfText).joined(separator: " "))
    let goesOn = best.range.upperBound < words.count
    self.text = (best.range.lowerBound > 0 ? "… " : "") + body + (goesOn ? " …" : "")
    // Words that lie too far apart for one quote do not say what they say together.
    cost = isWhole ? best.cost : .infinity
  }

  /// How many of `words`, at most `limit`, to keep so that they end where a clause does.
  static func end(of words: [Substring], limit: Int) -> Int {
    var best = (cost: Double.infinity, end: limit)
    for end in stride(from: limit, to: max(3, limit - 7), by: -1) {
      let cost = costOfEnd(words, 0..<end) + 0.3 * Double(limit - end)
      if cost < best.cost { best = (cost, end) }
    }
    return best.end
  }

  /// Which of `groups` a word belongs to, a bit for each.
  private static func groups(of word: String, in groups: [[String]]) -> Int {
    var bits = 0
    for (index, group) in groups.enumerated() where group.contains(where: { word.hasPrefix($0) }) {
      bits |= 1 << index
    }
    return bits
  }

  /// Where the part of the sentence ends that a leading condition ("If you …, we may …") holds for;
  /// 0 when none leads.
  private static func lead(of cores: [String], _ words: [Substring]) -> Int {
    guard let first = cores.first(where: { !["however", "and", "but", "also"].contains($0) })
    else { return 0 }
    let isScope =
      cores.prefix(3).contains("extent")
      || first == "for" && cores.count > 1 && readers.contains(cores[1])
    guard leads.contains(first) || isScope else { return 0 }
    let end = words.firstIndex { $0.last == "," } ?? words.count
    if cores[..<end].contains(where: { lawful.contains($0) }) { return 0 }
    return words.firstIndex { $0.last == ";" } ?? words.count
  }

  /// Whether what it speaks of was named before: "we may use such information".
  private static func pointsBack(_ cores: ArraySlice<String>) -> Bool {
    zip(cores, cores.dropFirst()).prefix(7).contains { pointer, noun in
      pointer == "such" && noun != "as" && noun != "a" || pointer == "those"
    }
  }

  /// Whether a verb that says something of somebody is there.
  private static func holdsVerb(_ cores: ArraySlice<String>) -> Bool {
    if cores.contains(where: { verbs.contains($0) }) { return true }
    return zip(cores, cores.dropFirst()).contains { subject, next in
      ["we", "they"].contains(subject) && !prepositions.contains(next) && !joining.contains(next)
    }
  }

  /// Whether a condition stands just before a comma: "…, and if you agree, we may".
  private static func followsCondition(_ words: [Substring], _ index: Int) -> Bool {
    guard words[index - 1].last == "," else { return false }
    var start = index - 1
    while start > 0, !",;:".contains(words[start - 1].last ?? " ") { start -= 1 }
    return words[start...min(start + 1, index - 1)].contains { leads.contains(core($0)) }
      && !words[start..<index].contains { lawful.contains(core($0)) }
  }

  private static func costOfStart(_ words: [Substring], _ index: Int) -> Double {
    let word = core(words[index])
    guard index > 0 else { return pointing.contains(word) ? 9 : 0 }
    let before = core(words[index - 1])
    let mark = words[index - 1].last ?? " "
    if pointing.contains(word) || followsCondition(words, index) { return 9 }
    // "About you", "if you elect": the words are no subject, or of a clause that depends.
    if subjects.contains(word), prepositions.contains(before) || leads.contains(before) {
      return 9
    }
    if relatives.contains(word) || leads.contains(word) { return 8 }
    if word == "you" || word == "it", mark.isLetter, !clauseOpeners.contains(before) { return 8 }
    if "and or nor".split(separator: " ").contains(where: { $0 == word }) { return 8 }
    if ".;:!?".contains(mark) { return 1 }
    if subjects.contains(word) { return mark == "," || openers.contains(before) ? 1 : 2 }
    if openers.contains(word), word != "that" { return mark == "," ? 1 : 2 }
    if modals.contains(word) {
      if index > 1, subjects.contains(before), followsCondition(words, index - 1) { return 9 }
      let next = index + 1 < words.count ? core(words[index + 1]) : ""
      return passives.contains(next) ? 8 : 3
    }
    if mark == ",", prepositions.contains(word) { return 2.5 }
    if word == "to" {
      let next = index + 1 < words.count ? core(words[index + 1]) : ""
      return determiners.contains(next) || subjects.contains(next) || next == "parts" ? 8 : 7
    }
    if prepositions.contains(word) { return 8 }
    if determiners.contains(word), !prepositions.contains(before), before != "to" { return 6 }
    return mark == "," ? 5 : 8
  }

  private static func costOfEnd(_ words: [Substring], _ range: Range<Int>) -> Double {
    let last = words[range.upperBound - 1]
    var cost = 0.0
    var depth = 0
    for word in words[range] {
      if word.holds("(") { depth += 1 }
      if word.holds(")") { depth -= 1 }
    }
    if depth != 0 { cost += 8 }
    let word = core(last)
    if last.last == ":" { return cost + 9 }
    guard range.upperBound < words.count else {
      return cost + (hanging.contains(word) || tails.contains(word) ? 9 : 0)
    }
    if joining.contains(word) || hanging.contains(word) || open.contains(word) { return cost + 9 }
    let next = core(words[range.upperBound])
    if let mark = last.last {
      if ".;!?".contains(mark) { return cost }
      if conditions.contains(next) || bindings.contains(next) { return cost + 9 }
      if ",)".contains(mark) { return cost + (endsThought(next) ? 1 : 3) }
    }
    if conditions.contains(next) || bindings.contains(next) || next == "of" || next == "to"
      || next == "for" || next == "from"
    {
      return cost + 9
    }
    if next == "and" || next == "or" { return cost + 2.5 }
    if openers.contains(next) || next == "including" || next == "such" || next == "except" {
      return cost + 1.5
    }
    if prepositions.contains(next) { return cost + 3 }
    return cost + 8.5
  }

  /// Whether a thought can end before a word that follows a comma, and is no list of adjectives.
  private static func endsThought(_ next: String) -> Bool {
    subjects.contains(next) || openers.contains(next) || modals.contains(next)
      || prepositions.contains(next) || determiners.contains(next)
      || ["and", "or", "but", "including", "such", "as", "to"].contains(next)
  }

  private static func costOfLength(_ all: Int, _ range: Range<Int>) -> Double {
    let count = range.count
    if count < 4 { return count == all ? 0 : 6 }
    let over = Double(max(0, count - Quotation.limit)) * 0.5
    return over + (count < 6 ? 2 : 0) - 0.2 * Double(min(count, Quotation.limit))
  }

  private static func core(_ word: Substring) -> String {
    word.lowercased().filter { $0.isLetterOfText || $0 == "'" || $0 == "’" }
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { String($0) })
  }
  /// Words that put a condition on what stands before them.
  private static let conditions = set(
    "if unless except only solely provided without until subject when where")
  /// Words that say of which things the words before them hold.
  private static let bindings = set(
    "that which who whose caused arising resulting due relating related based necessary required")
  /// Words that no thought ends on.
  private static let hanging = set(
    "if when unless and or solely only exclusively strictly that to of")
  private static let tails = set("with by for from at under upon without between through about")
  /// Verbs that ask for an object, and adjectives that ask for a noun: no thought ends on them.
  private static let open = set(
    """
    add amend assert assign block cancel change collect defend delete deny disable disclose edit \
    enforce indemnify limit modify monitor refuse reject release remove reproduce restrict retain \
    revoke screen sell share store suspend terminate transfer update use waive based determined \
    specified according perpetual irrevocable nonexclusive exclusive royaltyfree transferable \
    sublicensable sublicenseable worldwide paid fully indirect special incidental direct \
    consequential certain other such limited personal
    """)
  private static let clauseOpeners = set("and or but that because if when where while so then as")
  /// Words after "may" or "will" that leave out who is meant: "may be shared", "may apply".
  private static let passives = set("be apply not have also include")
  /// Words at the start of a sentence under whose condition the rest stands.
  private static let leads = set("if when where whenever unless once should because")
  /// Words of a condition that the law sets, which holds anyway.
  private static let lawful = set("law laws applicable permitted permissible lawful legally")
  private static let relatives = set("which where who whose whereby")
  private static let readers = set("users customers members residents subscribers those plans all")
  /// Words at the start of a sentence that point to one before it.
  private static let pointing = set("it they these those such however")
  private static let subjects = set("we you it they i he she")
  private static let openers = set(
    "that which who if when whenever where unless because but although though while until whether")
  private static let modals = set("may will shall must can cannot might should does reserves")
  private static let verbs = modals.union(
    set(
      """
      is are was be been has have do agree agrees grant grants waive waives acknowledge understand \
      authorize authorise give gives reserve assume accept consent release
      """))
  private static let prepositions = set(
    """
    at by for from in on with without under upon after before even only as of between through \
    during into over about against via
    """)
  private static let determiners = set(
    "the your our their any all each a an some its my this these that those")
  private static let joining = set(
    """
    a an and any all at by for from in is are be been its of on or our that the their to which \
    with your without we you it they may will shall can who if when where not no such as under \
    into than but other these this those upon including has have was were my only also via andor
    """)
}
