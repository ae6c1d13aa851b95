import TermsCore
import TermsIngestion
import Testing

@Suite("Links in Markdown")
struct MarkdownLinkTests {
  private func read(_ text: String) throws -> Document {
    try DocumentReader().read(Array(text.utf8))
  }

  @Test("table cells keep the words of their links and Document.links the targets")
  func linksInCells() throws {
    let document = try read(
      """
      | Who | Where |<br>
      | --- | --- |
      | Bank One | [here](https://one.example/a_(b)) or [**there**](https://one.example/c) |
      | Bank Two<br>and Three | <br>[its notice](https://two.example "Notice") |
      """)
    #expect(document.format == .markdown)
    #expect(!document.text.contains("]("))
    #expect(
      document.links.map(\.target)
        == ["https://one.example/a_(b)", "https://one.example/c", "https://two.example"])
    #expect(document.links.map { String(document[$0.range]) } == ["here", "there", "its notice"])
  }

  @Test("a link around several blocks leaves no marks")
  func linksAroundBlocks() throws {
    let document = try read(
      "# Terms\n\n[Our shop\n\n](https://shop.example/)\n\nWe sell [1] goods.\n")
    #expect(document.text == "Terms\nOur shop\nWe sell [1] goods.")
  }

  @Test("brackets and tags that never end cost no more than others", .timeLimit(.minutes(1)))
  func unclosedMarks() throws {
    for unit in ["[a", "[a](b", "<a ", "![x"] {
      let text = "# Terms\n\nWords. " + String(repeating: unit, count: 100_000)
      _ = try DocumentReader(options: .init(format: .markdown)).read(Array(text.utf8))
    }
    for unit in ["<svg>x", "<template>x", "<script><!-- x</script>y"] {
      let page = "<p>Words.</p>" + String(repeating: unit, count: 50_000)
      _ = try DocumentReader(options: .init(format: .html)).read(Array(page.utf8))
    }
  }
}
