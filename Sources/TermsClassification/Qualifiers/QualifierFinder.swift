public import TermsCore

/// Finds the words by which clauses deny, hedge, except and condition what they say.
public struct QualifierFinder: Sendable {
  private let matcher: PhraseMatcher
  private let kinds: [Qualifier.Kind]

  /// Creates a finder with the table of the library.
  public init() {
    var patterns: [String] = []
    var kinds: [Qualifier.Kind] = []
    for line in QualifierTable.text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard let kind = Qualifier.Kind(rawValue: String(parts[0])) else {
        preconditionFailure("no kind of qualifier is called “\(parts[0])”")
      }
      for pattern in parts[1].split(separator: ";") {
        patterns.append(pattern.split(separator: " ").joined(separator: " "))
        kinds.append(kind)
      }
    }
    do { matcher = try PhraseMatcher(patterns) } catch { preconditionFailure("\(error)") }
    self.kinds = kinds
  }

  /// The qualifiers of each clause of `document`, in reading order; none overlaps another.
  ///
  /// - Complexity: O(words).
  public func qualifiers(in document: Document) -> [[Qualifier]] {
    let words = document.words
    var scan = matcher.scan(words)
    return document.clauses.map { clause in
      document.sentences[clause.sentences].flatMap { sentence in
        let matches = scan.matches(in: words.indices(in: sentence))
          .sorted {
            ($0.words.lowerBound, $1.words.upperBound, $0.pattern)
              < ($1.words.lowerBound, $0.words.upperBound, $1.pattern)
          }
        var found: [Qualifier] = []
        var end = 0
        for match in matches where match.words.lowerBound >= end {
          // "14 May 2024" leaves nothing open.
          if document[words.range(of: match.words)] == "May",
            match.words.lowerBound > words.indices(in: sentence).lowerBound
          {
            continue
          }
          end = match.words.upperBound
          found.append(
            Qualifier(kind: kinds[match.pattern], range: words.range(of: match.words)))
        }
        return found
      }
    }
  }
}
