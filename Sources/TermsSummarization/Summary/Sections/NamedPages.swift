internal import TermsCore

/// Other pages of the company that a document names without a link: "our Community Guidelines".
struct NamedPages {
  private static let kinds = WordSet(
    "policy policies terms agreement guidelines addendum rules conditions code schedule")
  private static let owners = WordSet("our the its separate applicable")
  private static let joining = WordSet("of and for on")
  /// Those whose rules are no page of the company's.
  private static let institutes = WordSet("aaa jams icc american lcia arbitration federal icdr")
  private static let referring = [
    "incorporate", "by reference", "subject to", "governed by", "refer to", "comply with",
    "set out in",
    "described in", "in accordance with", "together with", "form part", "see our", "see the",
    "read our",
  ]

  /// The names in reading order, each once, at most `limit`; names that hold one of `besides`, or
  /// that such a name holds, and parts of this page are left out.
  static func found(
    in document: Document, besides: [String], limit: Int
  ) -> [(name: String, evidence: Evidence)] {
    let words = document.words
    var seen = besides
    var pages: [(name: String, evidence: Evidence)] = []
    let headings = Set(
      document.sections.map { section in
        String(document[section.heading].lowercased().drop { !$0.isLetter })
      })
    for (index, clause) in document.clauses.enumerated() where clause.kind != .tableRow {
      for sentence in document.sentences[clause.sentences] {
        let all = words.indices(in: sentence)
        for end in all where kinds.contains(words, end) && isName(end, words) {
          guard pages.count < limit else { return pages }
          if end + 1 < all.upperBound, isName(end + 1, words), joins(end, words) { continue }
          guard let start = start(of: end, in: all, words) else { continue }
          let range = words.range(of: start..<end + 1)
          let name = Quotation.tidy(String(document[range]))
          let key = name.lowercased()
          let text = document[sentence].lowercased()
          guard name.utf8.count < 60, !headings.contains(key),
            !institutes.contains(words, start), referring.contains(where: { text.holds($0) }),
            !seen.contains(where: { $0.holds(key) || key.holds($0) })
          else { continue }
          seen.append(key)
          pages.append((name, Evidence(clause: index, range: range)))
        }
      }
    }
    return pages
  }

  private static func isName(_ index: Int, _ words: Words) -> Bool {
    words.styles[index].contains(.capitalised)
  }

  /// Whether only a space stands between a word and the next.
  private static func joins(_ index: Int, _ words: Words) -> Bool {
    words.starts[index + 1] - words.ends[index] == 1
  }

  /// The first word of a name of two to six words that ends at `end` and has an owner before it.
  private static func start(of end: Int, in sentence: Range<Int>, _ words: Words) -> Int? {
    var start = end
    while start > sentence.lowerBound, end - start < 6, joins(start - 1, words),
      isName(start - 1, words) || joining.contains(words, start - 1),
      !owners.contains(words, start - 1)
    {
      start -= 1
    }
    while start < end, !isName(start, words) { start += 1 }
    guard start < end, start > sentence.lowerBound, owners.contains(words, start - 1) else {
      return nil
    }
    return start
  }
}
