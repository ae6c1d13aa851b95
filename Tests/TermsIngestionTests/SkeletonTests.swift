import TermsCore
import Testing

@testable import TermsIngestion

@Suite("Parsing the tags alone")
struct SkeletonTests {
  /// Pages that try to hide text from, or slip scripts past, whatever cuts them.
  static let pages = [
    "<p>one <b>two</b> three</p><script>if (a<b) document.write('</p>')</script><p>four</p>",
    "<title>A &lt; B</title><p>text</p>",
    "<p>a<!-- hidden <p> --->b<!---->c</p>",
    "<style>p::before { content: '</p><p>no' }</style><p>yes</p>",
    "<div title=\"a > b <script>\">kept</div><p>also kept</p>",
    "<div title='x'class=y data-z = \"<p>no</p>\">kept</div>",
    "<p>5 < 6 and 7 > 3 & so on &amp; on &#8217;s &nbsp; &copy; &#150; end</p>",
    "<ul><li>one<li>two<ul><li>deeper</ul><li>three</ul><p>after",
    "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
    "<svg><path d='M0 0'/><text>drawn</text></svg><p>kept</p>",
    "<p>before</p><svg><circle></svg><svg/><p>between</p><svg><g></g></svg><p>after</p>",
    "<noscript><p>turn it on</p></noscript><p>kept</p><template><p>inert</p></template>",
    "<body><p>in</p></body></html><p>past the end</p></html>",
    "<b>a</b> <b>b</b><i>c</i>\n<i>d</i><span> e</span>",
    "<select><option>English<option>French</select><p>kept</p>",
    "<textarea><p>typed</p></textarea><p>kept</p>",
    "<a href='/x?a=1&amp;b=2'>link</a> and <A NAME=there HREF=#here>local</A>",
    "<H2 ID=Top>Heading</H2><P CLASS='x'>Text",
    "<p>x</p><br/><br /><p/>y<div/>z",
    "<iframe src=x><p>frame</p></iframe><p>kept</p>",
    "<?xml version='1.0'?><!DOCTYPE html><p>kept</p>",
    "<p><font color=red>old</font> <center>page</center></p>",
  ]

  @Test("text, blocks and sources are those of the whole page", arguments: pages)
  func agreesWithFullParse(_ page: String) throws {
    let bytes = Array(page.utf8)
    let fast = try DocumentReader().read(bytes)
    let full = try DocumentReader(options: .init(cutsRawText: false)).read(bytes)
    #expect(fast.text == full.text)
    #expect(fast.title == full.title)
    #expect(fast.blocks.map(\.kind) == full.blocks.map(\.kind))
    #expect(fast.blocks.map(\.source) == full.blocks.map(\.source))
    #expect(fast.links == full.links)
  }

  @Test("nothing a script holds becomes text")
  func cutsScripts() throws {
    let page = """
      <p>kept</p><script><!-- <script> x </script> "<p>no</p>" --></script>
      <script>var s = '<!--'; a</script><p>kept too</p><script>never ends <p>no</p>
      """
    let document = try DocumentReader().read(Array(page.utf8))
    #expect(document.text == "kept\nkept too")
  }

  @Test("a title holds no elements")
  func readsTitles() throws {
    let page = "<title>Terms <b> & <script></title><p>kept</p>"
    let document = try DocumentReader().read(Array(page.utf8))
    #expect(document.text == "kept")
    #expect(document.title == "Terms <b> & <script>")
  }

  @Test("conditional marks show nothing")
  func cutsConditionalMarks() throws {
    let page = "<p>kept</p><![if !IE]><p>and kept</p><![endif]><![CDATA[ no ]]>"
    #expect(try DocumentReader().read(Array(page.utf8)).text == "kept\nand kept")
  }

  @Test(
    "the same on real pages",
    .enabled(
      if: CorpusFiles.pageFolder != nil, "TCSUM_CORPORA names no folder with unpacked pages"))
  func agreesOnCorpora() throws {
    for page in CorpusFiles.pages(limit: 12) {
      let fast = try? DocumentReader().read(page)
      let full = try? DocumentReader(options: .init(cutsRawText: false)).read(page)
      #expect(fast?.text == full?.text)
    }
  }

  @Test("limits warn instead of failing")
  func warnsAtLimits() throws {
    let deep =
      String(repeating: "<div>", count: 3000) + "deep" + String(repeating: "</div>", count: 3000)
    let document = try DocumentReader().read(Array(("<p>top</p>" + deep).utf8))
    #expect(document.text == "top\ndeep")
    #expect(document.warnings.map(\.code) == ["depth-limit"])

    let many = (0..<50).map { "<p>paragraph \($0)</p>" }.joined()
    let short = try DocumentReader(options: .init(maximumBlocks: 10)).read(Array(many.utf8))
    #expect(short.blocks.count == 10)
    #expect(short.warnings.map(\.code) == ["block-limit"])
  }
}
