import TermsCore
import Testing

@testable import TermsIngestion

/// Pages that libxml2 alone would cut short, misread or blow up on; see also ``SkeletonTests``.
@Suite("Hostile and broken pages")
struct HostileInputTests {
  private func read(_ html: String, cuts: Bool = true) throws -> Document {
    try DocumentReader(options: .init(format: .html, cutsRawText: cuts)).read(Array(html.utf8))
  }

  /// What a broken page shows.
  static let shown: [(String, String, String)] = [
    (
      "text after </html>", "<html><body><p>One.</p></body></html><p>Two.</p></html>Three.",
      "One.\nTwo.\nThree."
    ),
    (
      "a page in a page",
      "<html><body><p>One.</p><html><body><p>Two.</p></body></html><p>Three.</p></body></html>",
      "One.\nTwo.\nThree."
    ),
    ("two bodies", "<body><p>One.</p></body><body><p>Two.</p></body>", "One.\nTwo."),
    (
      "a link never closed", "<p><a href=/a>One.</p><p>Two.</p><p><a href=/b>Three.</p>",
      "One.\nTwo.\nThree."
    ),
    (
      "misnested tags", "<p><b>One <i>two</b> three</i> four.</p><div><b>Five.</div>Six.</b>",
      "One two three four.\nFive.\nSix."
    ),
    (
      "references by number", "<p>a&#150;b &#x96; &#8211; &#0; &#xD800; &#99999999;</p>",
      "a–b – – � � �"
    ),
    ("names of HTML 5", "<p>a&lbrack;b&rbrack; &check; &NewLine;&period;</p>", "a[b] ✓ ."),
    (
      "names without a semicolon", "<p>A&amp B &copy 2026 &nbsp&lt;x&gt &unknown; &</p>",
      "A& B © 2026 <x> &unknown; &"
    ),
    (
      "conditional comments", "<!--[if IE]><p>Old.</p><![endif]--><![if !IE]><p>New.</p><![endif]>",
      "New."
    ),
    (
      "noscript and template",
      "<noscript><p>No.</p></noscript><p>Yes.</p><template><p>No.</p></template>", "Yes."
    ),
    ("CDATA in HTML", "<p>One.</p><![CDATA[ hidden ]]><p>Two.</p>", "One.\nTwo."),
    ("a script never closed", "<p>One.</p><script>var x = '<p>No.</p>'", "One."),
    ("a style never closed", "<p>One.</p><style>p { } <p>No.</p>", "One."),
    ("a text area never closed", "<p>One.</p><textarea><p>No.</p>", "One."),
    ("a comment never closed", "<p>One.</p><!-- <p>No.</p>", "One."),
    ("a tag never closed", "<p>One.</p><p class=\"x", "One."),
    ("a lone ampersand and bracket", "<p>1 < 2 & 3 <4 > 0</p>", "1 < 2 & 3 <4 > 0"),
    ("a script in upper case", "<P>One.</P><SCRIPT>no()</SCRIPT ><P>Two.", "One.\nTwo."),
    ("an end tag without its start", "</div></p><p>One.</p></table></td><p>Two.", "One.\nTwo."),
  ]

  @Test("a broken page shows what a browser shows of it", arguments: shown)
  func shows(_ name: String, _ html: String, _ text: String) throws {
    #expect(try read(html).text == text)
  }

  @Test("a title never closed leaves the page's words out of the title")
  func unclosedTitle() {
    #expect { try read("<title>Terms<p>One.</p><p>Two.</p>") } throws: {
      ($0 as? IngestionError)?.code == .noText
    }
  }

  @Test(
    "XHTML: declaration, CDATA and self-closed tags",
    arguments: [
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Terms</title>
      <script type="text/javascript">//<![CDATA[
      if (a < b && c) document.write("<p>no</p>");
      //]]></script><style type="text/css">/*<![CDATA[*/ p > a { } /*]]>*/</style></head>
      <body><a id="top"/><p>One.<br/>Two.</p><hr/><p id="x">Three.</p><p/><p>Four.</p></body></html>
      """
    ])
  func xhtml(_ page: String) throws {
    let document = try DocumentReader().read(Array(page.utf8))
    #expect(document.format == .html)
    #expect(document.text == "One. Two.\nThree.\nFour.")
    #expect(document.clauses.map(\.anchor) == ["top", "x", "x"])
  }

  @Test("NUL bytes end nothing")
  func nul() throws {
    let document = try DocumentReader().read(Array("<p>One\0two.</p>\0<p>Three.</p>".utf8))
    #expect(document.text == "One two.\nThree.")
  }

  @Test("a byte-order mark comes before what the page declares")
  func markBeforeDeclaration() throws {
    let page = "<meta charset=\"windows-1252\"><p>Café – ok</p>"
    #expect(try DocumentReader().read([0xEF, 0xBB, 0xBF] + page.utf8).text == "Café – ok")
    #expect(
      try DocumentReader().read([0xFF, 0xFE] + DecodingTests.units(page, bigEndian: false)).text
        == "Café – ok")
    // So do bytes that are UTF-8 throughout.
    #expect(try DocumentReader().read(Array(page.utf8)).text == "Café – ok")
  }

  @Test(
    "elements nested 100,000 deep lose their structure, not their words", arguments: [true, false])
  func depth(_ cuts: Bool) throws {
    let page =
      "<p>Top.</p>" + String(repeating: "<div>", count: 100_000) + "<p>Deep.</p>"
      + String(repeating: "</div>", count: 100_000) + "<p>After.</p>"
    let document = try read(page, cuts: cuts)
    #expect(document.text == "Top.\nDeep.\nAfter.")
    #expect(document.warnings.map(\.code) == ["depth-limit"])
  }

  /// Where the tags alone are parsed, libxml2 never sees a text's length.
  @Test(
    "text and scripts of more than ten megabytes are read to their end",
    arguments: [(true, 100_000), (false, 10_000_100)])
  func tenMegabytes(_ cuts: Bool, _ size: Int) throws {
    var page = Array("<p>First.</p><script>".utf8)
    page += [UInt8](repeating: 0x78, count: size)
    page += Array("</script><p>Middle.</p><p>".utf8)
    page += [UInt8](repeating: 0x79, count: size)
    page += Array("</p><p>Last.</p>".utf8)
    let document = try DocumentReader(
      options: .init(format: .html, cutsRawText: cuts, digestsInput: false)
    ).read(page)
    #expect(document.blocks.count == 4)
    #expect(document[document.blocks[3].range] == "Last.")
    #expect(document.blocks[2].range.count == size)
  }

  @Test(
    "more blocks than the limit, in any format, are left out with a warning",
    arguments: [(InputFormat.html, "<p>Word."), (.text, "Word.\n\n"), (.markdown, "* Word.\n")])
  func blocks(_ format: InputFormat, _ unit: String) throws {
    let bytes = Array(String(repeating: unit, count: 300).utf8)
    let document = try DocumentReader(options: .init(format: format, maximumBlocks: 100)).read(
      bytes)
    #expect(document.blocks.count == 100)
    #expect(document.warnings.map(\.code) == ["block-limit"])
  }

  @Test("blocks of a few bytes each stop at 20,000")
  func tinyBlocks() throws {
    let bytes = Array(String(repeating: "<p>a", count: 25_000).utf8)
    let document = try DocumentReader(options: .init(format: .html)).read(bytes)
    #expect(document.blocks.count == 20_000)
    #expect(document.warnings.map(\.code) == ["block-limit"])
  }

  /// Found by fuzzing.
  @Test("places in the input lie in it, whatever the bytes are", arguments: [true, false])
  func sources(_ cuts: Bool) throws {
    let bytes =
      Array("<!D".utf8) + [0xCF] + Array("CTYPE html><h".utf8) + [UInt8](repeating: 0xFF, count: 90)
      + Array("><title>T</title><body".utf8) + [0xC6, 0xF5, 0xC3, 0x91] + Array("av></nav>\n<main>".utf8)
      + Array("<h1>Privacy Policy</h1>\n<p>We collect your name, email".utf8) + [1, 0, 0, 0x20]
      + [UInt8](repeating: 0x8C, count: 120) + Array("g: chunked\r\n 3 years and tl>\n".utf8)
    let document = try DocumentReader(options: .init(format: .html, cutsRawText: cuts)).read(bytes)
    #expect(!document.clauses.isEmpty)
    for clause in document.clauses {
      #expect(clause.source.upperBound <= bytes.count)
      #expect(clause.source.lowerBound <= clause.source.upperBound)
      #expect(clause.range.upperBound <= document.text.utf8.count)
    }
  }

  @Test("bytes that fit no charset are read and counted")
  func badBytes() throws {
    let bytes =
      Array("<meta charset=utf-8><p>We keep it ".utf8) + [0xC3, 0x28, 0xFF]
      + Array(" safe.</p>".utf8)
    let document = try DocumentReader().read(bytes)
    #expect(document.text.hasPrefix("We keep it") && document.text.hasSuffix("safe."))
  }
}
