import TermsCore
import TermsIngestion
import Testing

/// What is read of a page is the document, all of it, and nothing of the page around it.
@Suite struct ExtractionTests {
  @Test(arguments: Sample.all)
  func textHoldsTheDocument(_ sample: Sample) throws {
    let text = try DocumentReader().read(sample.bytes()).text
    let missing = try sample.expected().content.filter { !text.contains($0) }
    #expect(missing == [])
  }

  @Test(arguments: Sample.all)
  func textLeavesOutThePageAroundIt(_ sample: Sample) throws {
    let text = try DocumentReader().read(sample.bytes()).text
    let left = try sample.expected().furniture.filter { text.contains($0) }
    #expect(left == [])
  }

  @Test(arguments: Sample.all)
  func languageIsTold(_ sample: Sample) throws {
    let language = try DocumentReader().read(sample.bytes()).language
    #expect(try language == sample.expected().language)
  }

  /// The evidence is copied from the document by hand, so it also shows that no sentence is lost.
  @Test(arguments: Sample.all)
  func textHoldsTheExpectedEvidence(_ sample: Sample) throws {
    let text = try DocumentReader().read(sample.bytes()).text
    let missing = try sample.expected().answers.values.map(\.evidence)
      .filter { !$0.isEmpty && !text.contains($0) }
    #expect(missing == [])
  }
}
