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

  @Test(
    "brackets and tags that never end cost no more than those that do",
    arguments: [
      ("[a", "[a](b) ", .markdown), ("[a](b", "[a](b) ", .markdown), ("<a ", "<a> ", .markdown),
      ("![x", "![x](y)", .markdown), ("<svg>x", "<svg>x</svg>", .html),
      ("<template>x", "<template>x</template>", .html),
      ("<script><!-- x</script>y", "<script>x</script>y", .html),
    ] as [(String, String, InputFormat)])
  func unclosedMarks(_ unit: String, _ closed: String, _ format: InputFormat) throws {
    let reader = DocumentReader(options: .init(format: format, digestsInput: false))
    func cost(_ unit: String) throws -> Duration {
      let bytes = Array(("Words. " + String(repeating: unit, count: 12_000)).utf8)
      return try ContinuousClock().measure { _ = try reader.read(bytes) }
    }
    // Time in the square of the length would be hundreds of times as long.
    #expect(try cost(unit) < cost(closed) * 10 + .milliseconds(500))
  }
}
