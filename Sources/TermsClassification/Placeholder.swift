public import TermsCore
public struct ModelError: Error {}
public struct LinearClassifier: ClauseClassifier { public init() throws(ModelError) {}
 public func classify(_ document: Document) -> ClauseTags { let n = document.clauses.count; return ClauseTags(sets: .init(repeating: [], count: n), probabilities: .init(repeating: 0, count: n*40), impacts: .init(repeating: .neutral, count: n)) } }
