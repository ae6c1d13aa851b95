public import TermsCore

/// Says which words speak for the tags of a clause: each word is left out in turn, and what its tag
/// loses by that is its weight.
///
/// So the words weigh as the whole model sees them, hidden layer and all.
public struct Explainer: Sendable {
  private let classifier: LinearClassifier

  /// Creates an explainer of `classifier`'s tags.
  public init(_ classifier: LinearClassifier) { self.classifier = classifier }

  /// The words that speak most for each of the clause's tags: at most `count` a tag, the weightiest
  /// first, tags in the order of `Tag.allCases`.
  ///
  /// - Complexity: O(*n*²) in the words of the clause.
  public func reasons(for clause: ClauseInput, count: Int = 4) -> [TagReason] {
    var scorer = classifier.scorer()
    scorer.extractor.extract(clause)
    scorer.score()
    let whole = scorer.margins
    let tags = classifier.decision.tags(whole).tags
    var reasons: [[TagReason]] = tags.map { _ in [] }
    for (part, word, rest) in Self.omissions(of: clause) {
      scorer.extractor.extract(rest)
      scorer.score()
      for (index, tag) in tags.enumerated() {
        let weight = whole[tag.index] - scorer.margins[tag.index]
        if weight > 0.02 {
          reasons[index].append(TagReason(tag: tag, part: part, word: word, weight: weight))
        }
      }
    }
    return reasons.flatMap { found in
      found.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(count)
    }
  }

  /// Every word of the clause with the clause that is left without it.
  private static func omissions(
    of clause: ClauseInput
  ) -> [(part: TagReason.Part, word: String, rest: ClauseInput)] {
    var all: [(part: TagReason.Part, word: String, rest: ClauseInput)] = []
    func omit(_ part: TagReason.Part, _ keyPath: WritableKeyPath<ClauseInput, String>) {
      for (word, rest) in self.omissions(of: clause[keyPath: keyPath]) {
        var copy = clause
        copy[keyPath: keyPath] = rest
        all.append((part, word, copy))
      }
    }
    omit(.text, \.text)
    omit(.lead, \.lead)
    for level in clause.path.indices {
      omit(level == clause.path.count - 1 ? .heading : .parents, \.path[level])
    }
    return all
  }

  private static func omissions(of text: String) -> [(word: String, rest: String)] {
    let words = Words(scanning: text)
    let bytes = Array(text.utf8)
    var seen: Set<Int32> = []
    return (0..<words.count).compactMap { index in
      guard seen.insert(words.forms[index]).inserted else { return nil }
      var rest: [UInt8] = []
      var end = 0
      for other in index..<words.count where words.forms[other] == words.forms[index] {
        rest += bytes[end..<Int(words.starts[other])]
        end = Int(words.ends[other])
      }
      rest += bytes[end...]
      return (words[index], String(decoding: rest, as: UTF8.self))
    }
  }
}
