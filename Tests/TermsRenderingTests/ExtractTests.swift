import TermsCore
import TermsIngestion
import TermsRendering
import Testing

/// What `tcsum extract` writes can be published as it is.
@Suite struct ExtractTests {
  private func markdown(_ page: String) throws -> String {
    let reader = DocumentReader(options: .init(format: .html))
    var text = ""
    ExtractRenderer(format: .markdown).render(try reader.read(Array(page.utf8)), into: &text)
    return text
  }

  @Test func listMarkersThatMarkdownDoesNotKnow() throws {
    let page = "<p>1.1 We ask you to:</p><p>(a) pay; and</p><p>(b) wait.</p><p>1.2 That is all.</p>"
    #expect(
      try markdown(page)
        == "1.1 We ask you to:\n\n* (a) pay; and\n* (b) wait.\n\n1.2 That is all.\n")
    #expect(
      try markdown("<ol><li>one<ul><li>deep</ul><li value=4>two</ol>")
        == "1. one\n   * deep\n4. two\n")
  }

  @Test func tablesKeepTheirColumns() throws {
    let page = """
      <table><tr><th>Data</th><th>Why</th></tr><tr><td rowspan=2>Name</td><td>a|b</td></tr>
      <tr><td>c</td></tr></table>
      """
    #expect(
      try markdown(page) == "| Data | Why |\n| --- | --- |\n| Name | a\\|b |\n|  | c |\n")
  }

  @Test func linksGoOnPastALineBreakAndScriptsAreNoTargets() throws {
    let line = "This sentence is long enough to be a paragraph of its own, or so it seems to me."
    #expect(
      try markdown("<p><a href='/x'>\(line)<br>\(line)</a></p>")
        == "[\(line)](/x)\n\n[\(line)](/x)\n")
    #expect(
      try markdown("<p>Choose <a href='javascript:f()'>here</a> or <a href='/y'>there</a>.</p>")
        == "Choose here or [there](/y).\n")
    #expect(
      try markdown(
        "<p><a href='JavaScript:f()'>Choose</a> <a href='data:,x'>your</a> <a href='a:b'>ad</a></p>"
      )
        == "Choose your ad\n")
  }
}
