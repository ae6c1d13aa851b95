import TermsClassification
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

/// Cross-validation takes minutes, so it runs only when `TCSUM_QUALITY` is set, best with `-c
/// release`, and only where the corpora are: in `TCSUM_CORPORA` or `../shared/corpora`.
///
/// The texts of further labels, where they are, in `TCSUM_TEXTS`, divided by colons.
struct QualityTests {
  private static let corpora = environment("TCSUM_CORPORA") ?? "../shared/corpora"
  private static let isWanted = environment("TCSUM_QUALITY") != nil

  @Test(.enabled(if: isWanted, "set TCSUM_QUALITY to cross-validate"))
  func `clauses of unseen services are tagged no worse than before`() async throws {
    let examples = try readClauses(Self.corpora + "/clauses/train.jsonl")
    let folders = environment("TCSUM_TEXTS")?.split(separator: ":").map(String.init) ?? []
    var further: [Example] = []
    if !folders.isEmpty {
      further = try LabelTable(reading: "Corpora/labels/further.tsv").examples(textsIn: folders)
      for index in further.indices { further[index].weight = furtherWeight }
    }
    let folds = Folds(examples, count: 5)
    let heldOut = try await Trainer.tags.heldOutMargins(examples, further: further, folds: folds)
    let evaluation = Evaluation(heldOut, folds: folds)
    #expect(evaluation.microF1 >= (further.isEmpty ? 0.774 : 0.787))
    #expect(evaluation.macroF1 >= (further.isEmpty ? 0.780 : 0.795))
    #expect(evaluation.bad.f1 >= (further.isEmpty ? 0.65 : 0.67))
    #expect(evaluation.good.f1 >= (further.isEmpty ? 0.49 : 0.52))
    #expect(evaluation.calibrationError(above: 0.05) <= 0.05)
  }

  @Test(.enabled(if: isWanted, "set TCSUM_QUALITY to cross-validate"))
  func `the recipe holds on OPP-115`() async throws {
    let path = Self.corpora + "/opp115/segments.jsonl"
    let evaluation = try await SplitEvaluation(
      .opp115, training: readOPP115(path, split: "train", tagger: nil),
      validation: readOPP115(path, split: "validation", tagger: nil), folds: 5, names: opp115Names)
    #expect(evaluation.microF1 >= 0.795)
    #expect(evaluation.macroF1 >= 0.775)
  }

  @Test(.enabled(if: isWanted, "set TCSUM_QUALITY to cross-validate"))
  func `unfair terms of unseen contracts are found no worse than before`() async throws {
    let tagger = try LinearClassifier()
    let examples = try ["train", "validation"].flatMap {
      try readUnfairTerms(Self.corpora + "/unfair-tos/\($0).jsonl", tagger: tagger)
    }
    let folds = Folds(examples, count: 5)
    let heldOut = try await Trainer.unfairTerms.heldOutMargins(examples, folds: folds)
    let evaluation = UnfairTermEvaluation(heldOut, folds: folds)
    #expect(evaluation.macroF1 >= 0.67)
  }
}
