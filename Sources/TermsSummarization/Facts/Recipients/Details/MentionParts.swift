import TermsCore

/// Which words of a sentence speak of which of the recipients that it names.
struct MentionParts {
  private let reading: Reading
  /// The runs of names of each sentence, in reading order.
  private var chains: [Int: [Range<Int>]] = [:]
  /// The names of each sentence.
  private var names: [Int: [Range<Int>]] = [:]

  /// - Parameter mentions: all outsiders that the document names, in reading order.
  init(_ mentions: [NameMention], in reading: Reading) {
    self.reading = reading
    for mention in mentions { names[mention.sentence, default: []].append(mention.words) }
    for mention in mentions where chains[mention.sentence]?.last != mention.chain {
      chains[mention.sentence, default: []].append(mention.chain)
    }
  }

  /// The words that speak of a mention: the whole sentence where it names one run of names, else
  /// what follows each run ("Acme hosts it, Brill checks it") or, where the sentence opens
  /// otherwise, what leads up to it ("your name to Acme and your card to Brill").
  func words(of mention: NameMention) -> Range<Int> {
    let sentence = reading.sentences[mention.sentence].words
    let chains = chains[mention.sentence] ?? []
    guard chains.count > 1, let index = chains.firstIndex(of: mention.chain),
      let first = chains.first, mention.words.lowerBound >= sentence.lowerBound
    else { return sentence }
    let isLast = index + 1 == chains.count
    let next = isLast ? sentence.upperBound : chains[index + 1].lowerBound
    if opens(first.lowerBound, in: sentence) {
      return (index == 0 ? sentence.lowerBound : mention.chain.lowerBound)..<next
    }
    let start = index == 0 ? sentence.lowerBound : chains[index - 1].upperBound
    let end = isLast ? next : remarkEnd(after: mention.chain.upperBound, until: next)
    return start..<max(end, mention.chain.upperBound)
  }

  /// The names beside a mention: "Analytics" in the name of one is not what the next is for.
  func others(than mention: NameMention) -> [Range<Int>] {
    names[mention.sentence, default: []].filter { $0 != mention.words }
  }

  /// The name with the remark in brackets after it ("Acme (payments)"), when it has one.
  func remark(on mention: NameMention) -> Range<Int>? {
    let end = mention.words.upperBound
    guard end < reading.words.count, gap(before: end).holds("(") else { return nil }
    var close = end
    while close + 1 < reading.words.count, close - end < 12, !gap(before: close + 1).holds(")") {
      close += 1
    }
    return close - end < 12 ? mention.words.lowerBound..<close + 1 : nil
  }

  /// Whether a name opens its sentence, or what follows a colon.
  private func opens(_ word: Int, in sentence: Range<Int>) -> Bool {
    word <= sentence.lowerBound + 1 || gap(before: word).holds(":")
  }

  /// Where the words end that go on about a run of names: "Acme, which …," or "Acme (…)".
  private func remarkEnd(after end: Int, until limit: Int) -> Int {
    guard end < limit,
      gap(before: end).holds("(") || Self.relatives.contains(reading.words, end)
    else { return end }
    var word = end + 1
    while word < limit, !gap(before: word).contains(where: { ",;)".contains($0) }),
      reading.words[word] != "and"
    {
      word += 1
    }
    return word
  }

  private static let relatives = WordSet("which who that for to as")

  private func gap(before word: Int) -> Substring {
    let words = reading.words
    guard word > 0 else { return "" }
    return reading.document[TextRange(Int(words.ends[word - 1]), Int(words.starts[word]))]
  }
}
