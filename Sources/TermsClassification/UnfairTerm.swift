/// A kind of term in consumer contracts that may be unfair under Directive 93/13/EEC: the eight
/// types of CLAUDETTE (Lippi et al., 2019).
///
/// Raw values are that corpus's codes.
public enum UnfairTerm: String, Sendable, CaseIterable {
  /// The provider answers for less than the law would have it.
  case limitationOfLiability = "ltd"
  /// The provider may end the contract, for any reason or without notice.
  case unilateralTermination = "ter"
  /// The provider may change the terms or the service alone.
  case unilateralChange = "ch"
  /// The provider may remove what users post, for any reason or without notice.
  case contentRemoval = "cr"
  /// Using the service is taken as agreement.
  case contractByUsing = "use"
  /// A law other than that of the consumer's country governs.
  case choiceOfLaw = "law"
  /// Disputes go to a court away from the consumer's home.
  case jurisdiction = "j"
  /// Disputes go to arbitration before, or in place of, a court.
  case arbitration = "a"

  /// The kind in plain words, such as `unilateral change`.
  public var name: String {
    switch self {
    case .limitationOfLiability: "limitation of liability"
    case .unilateralTermination: "unilateral termination"
    case .unilateralChange: "unilateral change"
    case .contentRemoval: "content removal"
    case .contractByUsing: "contract by using"
    case .choiceOfLaw: "choice of law"
    case .jurisdiction: "jurisdiction"
    case .arbitration: "arbitration"
    }
  }
}

/// A kind of unfair term found in a text.
public struct UnfairTermMatch: Sendable, Hashable {
  /// The kind.
  public var term: UnfairTerm
  /// How likely it is there, in 0…1, calibrated.
  public var probability: Float
}

/// Finds potentially unfair terms in sentences or clauses of terms of service.
///
/// A value of it is immutable and may be used from many threads at once.
public struct UnfairTermClassifier: Sendable {
  private let tagger: LinearClassifier
  private let weights: ModelWeights
  private let decision: Decision

  /// Opens the weights built into the library; nothing is copied.
  ///
  /// - Throws: ``ModelError`` when the library was built with damaged weights.
  public init() throws(ModelError) {
    tagger = try LinearClassifier()
    weights = try .unfairTerms()
    if weights.columns != UnfairTerm.allCases.count {
      throw ModelError(.layout, "weights of \(weights.columns) columns, not 8: train again")
    }
    decision = Decision(
      slope: weights.slope, intercept: weights.intercept, threshold: weights.threshold)
  }

  /// The kinds of unfair terms in each text, likeliest first, with calibrated probabilities in
  /// 0…1; most texts have none.
  public func classify(_ texts: some Sequence<String>) -> [[UnfairTermMatch]] {
    let clauses = texts.map { ClauseInput(text: $0, documentType: "Terms of Service") }
    var scorer = MarginScorer(weights: weights)
    return zip(clauses, tagger.classify(clauses)).map { clause, tagged in
      scorer.extractor.extract(clause, tagProbabilities: tagged.probabilities)
      scorer.score()
      var found: [UnfairTermMatch] = []
      for (column, term) in UnfairTerm.allCases.enumerated()
      where scorer.margins[column] > decision.threshold[column] {
        let probability = decision.probability(of: column, margin: scorer.margins[column])
        found.append(UnfairTermMatch(term: term, probability: probability))
      }
      return found.sorted { $0.probability > $1.probability }
    }
  }
}
