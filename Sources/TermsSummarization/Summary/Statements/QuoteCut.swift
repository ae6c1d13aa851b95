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
  private static let most = 16

  /// The best cut of `sentence` that holds `match`.
  ///
  /// - Complexity: O(words of `sentence`).
  init(_ match: TextRange, in sentence: TextRange, of document: Document) {
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
    var best = (cost: Double.infinity, range: first..<min(words.count, last + 1))
    for lower in max(0, last + 1 - Self.most)...first {
      let start = Self.costOfStart(words, lower)
      guard start < best.cost else { continue }
      for upper in (last + 1)..<max(last + 2, min(words.count, lower + Self.most) + 1)
      where upper <= words.count {
        let cost =
          start + Self.costOfEnd(words, lower..<upper)
          + Self.costOfLength(words.count, lower..<upper)
          + (words[lower..<upper].contains { Self.verbs.contains(Self.core($0)) } ? 0 : 2.5)
        if cost < best.cost { best = (cost, lower..<upper) }
      }
    }
    guard !words.isEmpty, !best.range.isEmpty else {
      (self.text, cost) = ("", .infinity)
      return
    }
    let part = text[
      words[best.range.lowerBound].startIndex..<words[best.range.upperBound - 1].endIndex]
    let body = Quotation.tidy(part.split(whereSeparator: \.isWhitespace).joined(separator: " "))
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

  private static func costOfStart(_ words: [Substring], _ index: Int) -> Double {
    let word = core(words[index])
    guard index > 0 else { return pointing.contains(word) ? 3 : 0 }
    let before = core(words[index - 1])
    let mark = words[index - 1].last ?? " "
    if "and or nor".split(separator: " ").contains(where: { $0 == word }) { return 7 }
    if ".;:!?".contains(mark) { return 1 }
    if subjects.contains(word) { return mark == "," || openers.contains(before) ? 1 : 2 }
    if openers.contains(word), word != "that" { return mark == "," ? 1 : 2 }
    if modals.contains(word) { return 3 }
    if mark == ",", prepositions.contains(word) { return 2.5 }
    if word == "to" {
      let next = index + 1 < words.count ? core(words[index + 1]) : ""
      return determiners.contains(next) || subjects.contains(next) || next == "parts" ? 6 : 5
    }
    if prepositions.contains(word), !fixed.contains(before) { return 5 }
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
    if depth != 0 { cost += 3 }
    guard range.upperBound < words.count else { return cost }
    let word = core(last)
    if joining.contains(word) { return cost + 8 }
    let next = core(words[range.upperBound])
    if let mark = last.last {
      if ".;!?".contains(mark) { return cost }
      if conditions.contains(next) { return cost + 6 }
      if ",)".contains(mark) { return cost + (endsThought(next) ? 1 : 3) }
      if mark == ":" { return cost + 6 }
    }
    if conditions.contains(next) || next == "of" { return cost + 6 }
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
    let over = Double(max(0, count - Quotation.limit)) * 0.8
    return over + (count < 6 ? 2 : 0) - 0.2 * Double(min(count, Quotation.limit))
  }

  private static func core(_ word: Substring) -> String {
    word.lowercased().filter { $0.isLetter || $0 == "'" || $0 == "’" }
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { String($0) })
  }
  /// Words that put a condition on what stands before them.
  private static let conditions = set("if unless except only provided without until subject")
  /// Words at the start of a sentence that point to one before it.
  private static let pointing = set("it they this these those such however")
  private static let subjects = set("we you it they i he she")
  private static let openers = set(
    "that which who if when whenever where unless because but although though while until whether")
  private static let modals = set("may will shall must can cannot might should does reserves")
  private static let verbs = modals.union(
    set("is are was be been has have do agree agrees grant grants waive we you it they"))
  private static let prepositions = set(
    """
    at by for from in on with without under upon after before even only as of between through \
    during into over about against via
    """)
  /// Words that ask for the preposition after them.
  private static let fixed = set(
    "agree subject according due related relating right based depend out such as well access")
  private static let determiners = set(
    "the your our their any all each a an some its my this these that those")
  private static let joining = set(
    """
    a an and any all at by for from in is are be been its of on or our that the their to which \
    with your without we you it they may will shall can who if when where not no such as under \
    into than but other these this those upon including has have was were my only also via andor
    """)
}
