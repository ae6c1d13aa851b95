public import TermsCore

/// Tags clauses by a linear model over hashed words, word pairs and context.
///
/// A value of it is immutable and may be used from many threads at once. The model: one-vs-rest
/// linear support vector machines (Hsieh et al., 2008) over idf-weighted word 1–2-grams of clause,
/// headings and lead-in, and a small hidden layer over the words alone; calibrated after Platt
/// (1999).
public struct LinearClassifier: ClauseClassifier {
  private let weights: ModelWeights
  let decision: Decision

  /// Opens the weights built into the library; nothing is copied.
  ///
  /// - Throws: ``ModelError`` when the library was built with damaged weights.
  public init() throws(ModelError) {
    try self.init(weights: .clauseTags())
  }

  /// Opens weights written by `tcsum-train`.
  ///
  /// - Throws: ``ModelError`` when `bytes` are not weights of this version, cut short or damaged.
  public init(weights bytes: [UInt8]) throws(ModelError) {
    try self.init(weights: ModelWeights(bytes: bytes))
  }

  private init(weights: ModelWeights) throws(ModelError) {
    if weights.columns != TagColumns.count {
      throw ModelError(
        .layout, "weights of \(weights.columns) columns, not \(TagColumns.count): train again")
    }
    self.weights = weights
    decision = Decision(
      slope: weights.slope, intercept: weights.intercept, threshold: weights.threshold)
  }

  /// What scores clauses one after another with these weights.
  func scorer() -> MarginScorer { MarginScorer(weights: weights) }

  /// Tags every clause of `document`; headings, lead-ins and table headers count as context.
  ///
  /// - Complexity: O(bytes of text × depth of headings).
  public func classify(_ document: Document) -> ClauseTags {
    var scorer = MarginScorer(weights: weights)
    var sets: [TagSet] = []
    var probabilities: [Float] = []
    var impacts: [Impact] = []
    sets.reserveCapacity(document.clauses.count)
    impacts.reserveCapacity(document.clauses.count)
    probabilities.reserveCapacity(document.clauses.count * Tag.allCases.count)
    let genre = DocumentGenre(titleOf: document)
    let text = document.text.utf8.span
    for clause in document.clauses {
      scorer.extractor.extract(clause, of: document, text: text, genre: genre)
      scorer.score()
      sets.append(decision.tags(scorer.margins))
      impacts.append(decision.impact(scorer.margins))
      for column in 0..<Tag.allCases.count {
        probabilities.append(
          decision.probability(of: column, margin: scorer.margins[column]))
      }
    }
    return ClauseTags(sets: sets, probabilities: probabilities, impacts: impacts)
  }

  /// Tags clauses that stand alone, each by itself.
  public func classify(_ clauses: some Sequence<ClauseInput>) -> [TaggedClause] {
    var scorer = MarginScorer(weights: weights)
    return clauses.map { clause in
      scorer.extractor.extract(clause)
      scorer.score()
      return TaggedClause(
        tags: decision.tags(scorer.margins),
        probabilities: (0..<Tag.allCases.count).map {
          decision.probability(of: $0, margin: scorer.margins[$0])
        },
        impact: decision.impact(scorer.margins))
    }
  }

  /// Tags one clause that stands alone.
  public func classify(_ clause: ClauseInput) -> TaggedClause { classify([clause])[0] }
}
