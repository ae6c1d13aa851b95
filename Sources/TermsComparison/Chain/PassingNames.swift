import TermsCore

/// Finds names that come right after "with", "to" and the like where a document speaks of sharing.
///
/// Names that no directory holds are easily missed as recipients; one of these that is the name of a
/// company with documents is hardly anything else.
struct PassingNames {
  private let document: Document
  private let tags: ClauseTags
  private let words: Words

  init(_ report: Report) {
    document = report.document
    tags = report.tags
    words = document.words
  }

  /// Each name once, with the sentence that holds it first.
  ///
  /// - Complexity: O(*n*) in the words of the clauses that speak of sharing.
  func find() -> [(name: String, evidence: Evidence)] {
    var found: [(name: String, evidence: Evidence)] = []
    var seen: Set<String> = []
    for (index, clause) in document.clauses.enumerated()
    where tags.sets[index].intersects(Self.sharing) {
      for sentence in document.sentences[clause.sentences] {
        let range = words.indices(in: sentence)
        if range.contains(where: { Self.denials.contains(words, $0) }) { continue }
        for name in names(in: range) where seen.insert(name).inserted {
          found.append((name, Evidence(clause: index, range: sentence)))
        }
      }
    }
    return found
  }

  private func names(in sentence: Range<Int>) -> [String] {
    var names: [String] = []
    var word = sentence.lowerBound + 1
    /// Where the name before ended, so that "Acme and Brill" and "Acme, Brill" go on.
    var before = -1
    while word < sentence.upperBound {
      let goesOn =
        word == before && words.styles[word].contains(.afterPunctuation)
        || word == before + 1 && Self.joints.contains(words, before)
      guard goesOn || Self.openings.contains(words, word - 1), isName(word) else {
        word += 1
        continue
      }
      var end = word + 1
      while end < sentence.upperBound, end - word < 4, isName(end),
        !words.styles[end].contains(.afterPunctuation)
      {
        end += 1
      }
      names.append(String(document[words.range(of: word..<end)]))
      before = end
      word = end
    }
    return names
  }

  private func isName(_ word: Int) -> Bool { words.styles[word].contains(.capitalised) }

  private static let sharing: TagSet = [.sharing, .vendors, .adPartners, .onwardTransfer]
  private static let openings = WordSet("with to by via through using")
  private static let joints = WordSet("and or")
  private static let denials = WordSet("not never no don't doesn't won't cannot")
}
