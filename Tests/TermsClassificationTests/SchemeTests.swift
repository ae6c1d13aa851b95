import TermsClassification
import TermsCore
import Testing

struct SchemeTests {
  @Test(arguments: [
    ("These terms are governed by the laws of the State of Delaware.", UnfairTerm.choiceOfLaw),
    (
      "In no event will we be liable for any indirect or consequential damages.",
      .limitationOfLiability
    ),
    (
      "We may terminate your account at any time, for any reason, without notice.",
      .unilateralTermination
    ),
    ("We may modify these terms at any time at our sole discretion.", .unilateralChange),
    ("We reserve the right to remove any content at our sole discretion.", .contentRemoval),
    ("By using the site you accept these terms.", .contractByUsing),
    (
      "You agree to submit to the exclusive jurisdiction of the courts of California.",
      .jurisdiction
    ),
  ])
  func `a plainly one-sided term is found`(text: String, term: UnfairTerm) throws {
    let found = try UnfairTermClassifier().classify([text])[0]
    #expect(found.map(\.term).contains(term))
    #expect(found.allSatisfy { (0...1).contains($0.probability) })
  }

  @Test func `a friendly term is not unfair`() throws {
    let texts = ["You can reach us by phone.", ""]
    let found = try UnfairTermClassifier().classify(texts)
    #expect(found.flatMap { $0 }.isEmpty)
  }

  @Test(arguments: [
    ([TermsCore.Tag.collection, .use], "", [OPP115Category.firstParty]),
    ([.sharing, .vendors, .retention], "", [.thirdParty, .retention]),
    (
      [.tracking, .choice], "We ignore Do Not Track signals.",
      [.firstParty, .choice, .doNotTrack]
    ),
    ([.payment], "", [.notCovered]), ([.other], "", [.introductory]),
  ])
  func `tags are mapped to OPP-115`(
    tags: [TermsCore.Tag], text: String, categories: [OPP115Category]
  ) {
    #expect(OPP115Category.categories(of: TagSet(tags), text: text) == categories)
  }
}
