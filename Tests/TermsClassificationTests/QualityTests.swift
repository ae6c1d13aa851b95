import Testing

@testable import tcsum_train

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

private func environment(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// Cross-validation takes minutes, so it runs only when `TCSUM_QUALITY` is set, best with
/// `-c release`, and only where the corpora are: in `TCSUM_CORPORA` or `../shared/corpora`.
struct QualityTests {
  private static let corpora = environment("TCSUM_CORPORA") ?? "../shared/corpora"

  @Test(.enabled(if: environment("TCSUM_QUALITY") != nil, "set TCSUM_QUALITY to cross-validate"))
  func `clauses of unseen services are tagged no worse than before`() async throws {
    let examples = try readClauses(Self.corpora + "/clauses/train.jsonl")
    let folds = Folds(examples, count: 5)
    let heldOut = try await Trainer.tags.heldOutMargins(examples, folds: folds)
    let evaluation = Evaluation(heldOut, folds: folds)
    #expect(evaluation.microF1 >= 0.768)
    #expect(evaluation.macroF1 >= 0.772)
    #expect(evaluation.bad.f1 >= 0.63)
    #expect(evaluation.good.f1 >= 0.48)
    #expect(evaluation.calibrationError(above: 0.05) <= 0.05)
  }
}
