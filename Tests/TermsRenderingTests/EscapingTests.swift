import TermsCore
import Testing

@testable import TermsRendering

/// Text of a document never turns into markup, commands for a terminal, or formulas.
@Suite struct EscapingTests {
  private static let hostile = """
    <script>alert(1)</script> [x](javascript:alert(1)) `code` **bold** | cell & \u{1B}[31m\u{202E}abc
    """

  /// A report whose every text is hostile.
  private var report: Report {
    var page = InventedPage(
      """
      # Title \(Self.hostile)
      [sharing sale ad-partners -] We sell your data \(Self.hostile) to others for their own marketing.
      """, kind: .privacyPolicy, company: Self.hostile)
    page.facts.recipients = [
      Recipient(
        name: Self.hostile, isNamed: true, role: .adPartner, policy: "javascript:alert(1)",
        evidence: [page.words("We sell your data")])
    ]
    page.facts.controls = [
      Control(
        goal: .stopAds, method: .link, target: "javascript:alert(1)",
        evidence: page.words("We sell your data")),
      Control(
        goal: .stopSale, method: .link, target: "https://a.example/\"><script>",
        evidence: page.words("We sell your data")),
    ]
    return page.report(named: Self.hostile)
  }

  private func rendered(_ renderer: some ReportRenderer) -> String {
    var text = ""
    renderer.render(report, into: &text)
    return text
  }

  @Test func htmlHoldsNoMarkupOfTheDocument() {
    let html = rendered(HTMLRenderer())
    #expect(!html.contains("<script"))
    #expect(!html.lowercased().contains("href=\"javascript"))
    #expect(html.contains("default-src 'none'"))
    #expect(!html.contains("http://") && !html.contains("src="))
  }

  @Test func markdownHoldsNoMarkupOfTheDocument() {
    // The file's name stands in a code span, where nothing is markup.
    let markdown = rendered(MarkdownRenderer(extent: .detailed)).split(separator: "\n")
      .filter { !$0.hasPrefix("Read: `") }.joined(separator: "\n")
    let marks = markdown.split(separator: "<script", omittingEmptySubsequences: false)
    #expect(marks.dropLast().allSatisfy { $0.hasSuffix("\\") })
    let links = markdown.split(separator: "](javascript", omittingEmptySubsequences: false)
    #expect(links.count > 1 && links.dropLast().allSatisfy { $0.hasSuffix("\\") })
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| **") }
    #expect(rows.allSatisfy { row in row.filter { $0 == "|" }.count == 6 + 1 })
  }

  @Test func noFormatHoldsTerminalControlsOrDirectionMarks() {
    let formats: [any ReportRenderer] = [
      MarkdownRenderer(extent: .detailed), TextRenderer(), HTMLRenderer(), JSONRenderer(),
    ]
    for format in formats {
      let text = rendered(format)
      #expect(
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" || $0 == "\n" },
        "\(format)")
    }
  }

  @Test(arguments: [
    ("https://a.example/x?y=1", true), ("http://a.example", true), ("mailto:a@b.example", true),
    ("HTTPS://A.EXAMPLE", true), ("javascript:alert(1)", false), ("data:text/html,x", false),
    ("/privacy", false), ("https://a.example/ x", false), ("https://a.example/\"x", false),
    ("", false),
  ])
  func onlyWebAndMailTargetsAreLinked(target: String, isLinked: Bool) {
    #expect((Escaping.link(target) != nil) == isLinked)
  }

  @Test(arguments: [
    ("a > b & c_d", "a > b & c_d"), ("_a_ &lt; &#60;", "\\_a\\_ \\&lt; \\&#60;"),
    ("*a* [b](c) <d>", "\\*a\\* \\[b\\](c) \\<d>"), ("~~a~~", "\\~\\~a\\~\\~"), ("é_é & ü", "é_é & ü"),
  ])
  func markdownEscapesOnlyWhatItMust(text: String, markdown: String) {
    var output = ""
    Escaping.markdown(text, to: &output)
    #expect(output == markdown)
  }

  @Test(arguments: [
    ("plain", "\"plain\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("a\nb\tc", "\"a\\nb\\tc\""),
    ("\u{1B}", "\"\\u001b\""), ("\u{202E}é", "\"\\u202eé\""), ("\u{7F}", "\"\\u007f\""),
    ("\u{E0041}\u{200B}", "\"\\udb40\\udc41\\u200b\""),
  ])
  func jsonStringsAreEscaped(text: String, json: String) {
    var output = ""
    Escaping.json(text, to: &output)
    #expect(output == json)
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"a\"", "\"say \"\"a\"\"\""), ("=1+1", "'=1+1"), ("a\nb", "a b"),
    ("\u{202E}=1+1", "'=1+1"), (" \t-1", "'  -1"), ("＝1", "'＝1"),
  ])
  func csvFieldsAreEscaped(text: String, field: String) {
    var output = ""
    Escaping.csv(text, to: &output)
    #expect(output == field)
  }

  @Test(arguments: [
    (0.123456, "0.1235"), (1.0, "1"), (0.05, "0.05"), (-2.5, "-2.5"), (0.00004, "0"),
    (.infinity, "0"), (1e300, "0"),
  ])
  func jsonNumbersAreRounded(number: Double, text: String) {
    var json = JSONWriter()
    json.number(number)
    #expect(json.text == text)
  }
}
