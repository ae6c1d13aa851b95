internal import TermsCore

/// Whether a sentence takes back, around some of its words, what the words alone would say.
enum Denial {
  /// Whether the words around a match deny it or except something from it: "we do not sell",
  /// "for any purpose other than".
  static func isDenied(
    _ match: Range<Int>, in sentence: Range<Int>, of words: Words
  ) -> Bool {
    let lower = max(sentence.lowerBound, match.lowerBound - 16)
    let upper = min(sentence.upperBound, match.upperBound + 3)
    return (lower..<upper).contains { index in
      negationWords.contains(words, index)
        || (index >= match.upperBound && exceptions.contains(words, index))
    }
  }

  /// Whether a sentence says that someone does not get data: "we do not share it with advertisers".
  ///
  /// An exception opens the way again: "with no one except vendors".
  static func isDenied(_ name: String, at evidence: Evidence, in document: Document) -> Bool {
    let clause = document.clauses[evidence.clause]
    if isDeniedByLeadIn(clause, in: document) { return true }
    guard let sentence = document.sentence(of: evidence) else { return false }
    let words = Words(scanning: String(document[sentence]))
    let first = Words(scanning: name)
    guard first.count > 0, let end = (0..<words.count).first(where: { words[$0] == first[0] })
    else { return false }
    for index in (max(0, end - 14)..<end).reversed() {
      if openings.contains(words, index) { return false }
      if negationWords.contains(words, index) { return true }
    }
    return false
  }

  /// Whether the reader is the one who may or who acts: "you can change your mind for any reason",
  /// "you have the right to end it for any reason",
  /// "if you close your account for any reason".
  static func isReadersRight(
    _ match: Range<Int>, in sentence: Range<Int>, of words: Words
  ) -> Bool {
    var index = match.lowerBound
    while index > max(sentence.lowerBound, match.lowerBound - 12) {
      index -= 1
      if ["we", "it", "company"].contains(words[index]) { return false }
      if words[index] == "you" {
        let next = index + 1 < sentence.upperBound ? words[index + 1] : ""
        let isEntitled =
          ["have", "are"].contains(next)
          && (index + 2..<min(index + 5, sentence.upperBound)).contains {
            ["right", "entitled", "free"].contains(words[$0])
          }
        return isEntitled || ["can", "may", "could"].contains(next)
          || (index > sentence.lowerBound && ["if", "when", "once"].contains(words[index - 1]))
      }
    }
    return false
  }

  /// Whether a sentence states something: it has a pronoun or a helping verb.
  ///
  /// A heading has none.
  static func isStatement(_ sentence: Range<Int>, of words: Words) -> Bool {
    sentence.contains { statementWords.contains(words, $0) }
  }

  /// Whether a list item completes a sentence that denies it: "We shall not: …".
  static func isDeniedByLeadIn(_ clause: Clause, in document: Document) -> Bool {
    guard let leadIn = clause.leadIn else { return false }
    let words = document.words
    return words.indices(in: leadIn).suffix(8).contains {
      negationWords.contains(words, $0)
    }
  }

  /// Words that say no, as the tables of phrases write them.
  static let negationList = """
    not never neither nor cannot don't doesn't won't no except refrain prohibited opt opting nobody \
    unless
    """
  private static let negationWords = WordSet(negationList)
  private static let openings = WordSet(
    "except unless other only but without however if opt when")
  private static let exceptions = WordSet("other sources source records databases")
  private static let statementWords = WordSet(
    """
    we you it they is are was be may will shall can could must might do does has have who agree \
    agrees grants reserves your us
    """)
}
