import TermsCore

/// A document as the finders read it: its clauses with their tags, and its words by sentence.
///
/// A class, so that the many values that look at one reading share it without copying.
final class Reading: Sendable {
  /// One sentence of a clause.
  struct Sentence: Sendable, Hashable {
    /// Index of the clause it lies in.
    var clause: Int
    /// Its bytes in the text.
    var range: TextRange
    /// Its words, as indices into ``Reading/words``.
    var words: Range<Int>
  }

  let document: Document
  let tags: ClauseTags
  /// The words of the whole text, headings included.
  let words: Words
  /// The e-mail addresses of the text and its links, in order.
  let emails: [EmailAddresses.Mention]
  /// All sentences in reading order.
  let sentences: [Sentence]

  init(document: Document, tags: ClauseTags) {
    self.document = document
    self.tags = tags
    let words = document.words
    self.words = words
    emails = EmailAddresses().mentions(in: document)
    var sentences: [Sentence] = []
    sentences.reserveCapacity(document.sentences.count)
    for (index, clause) in document.clauses.enumerated() {
      for range in document.sentences[clause.sentences] {
        sentences.append(Sentence(clause: index, range: range, words: words.indices(in: range)))
      }
    }
    self.sentences = sentences
  }

  /// The evidence that a sentence as a whole gives.
  func evidence(_ sentence: Sentence) -> Evidence {
    Evidence(clause: sentence.clause, range: sentence.range)
  }

  /// The words of the lead-in that the clause completes; empty when it has none.
  func leadInWords(ofClause index: Int) -> Range<Int> {
    document.clauses[index].leadIn.map(words.indices(in:)) ?? 0..<0
  }

  /// The words of each heading above the clause, innermost first.
  func headingWords(aboveClause index: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var next = document.clauses[index].section
    while let section = next {
      ranges.append(words.indices(in: document.sections[section].heading))
      next = document.sections[section].parent
    }
    return ranges
  }
}
