import TermsClassification
import TermsCore
import Testing

struct ExplainerTests {
  private let explainer: Explainer

  init() throws { explainer = Explainer(try LinearClassifier()) }

  @Test func `the words that speak for a tag are named, weightiest first`() {
    let reasons = explainer.reasons(
      for: ClauseInput(text: "You agree to indemnify us.", path: ["Indemnification"]))
    let words = reasons.filter { $0.tag == .indemnity }
    #expect(words.contains { $0.word == "indemnify" && $0.part == .text })
    #expect(words.contains { $0.word == "indemnification" && $0.part == .heading })
    #expect(words.map(\.weight) == words.map(\.weight).sorted(by: >))
    #expect(words.allSatisfy { $0.weight > 0 } && words.count <= 4)
  }

  @Test func `a clause without words has no reasons`() {
    #expect(explainer.reasons(for: ClauseInput(text: "")).isEmpty)
  }
}
