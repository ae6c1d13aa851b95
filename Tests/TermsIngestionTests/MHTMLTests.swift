import TermsCore
import TermsIngestion
import Testing

@Suite("Saved pages in one file (MHTML)")
struct MHTMLTests {
  static let words =
    "We keep your café bills for 7 years – no longer – and we tell nobody what’s in them at all."
  static let page =
    "<html><body><h1>Terms</h1><p id=bills>\(words) See <a href=\"more#x\">more</a>.</p></body></html>"

  /// An archive with one part in each of `parts`.
  static func archive(_ parts: [String], header: String = "", end: String = "--B--\r\n") -> String {
    "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";"
      + " boundary=\"B\"\(header)\r\n\r\npreamble\r\n"
      + parts.map { "--B\r\n\($0)\r\n" }.joined() + end
  }

  static func part(
    _ content: String, type: String = "text/html", encoding: String = "8bit",
    at location: String = "https://acme.example/legal/terms", id: String = "<page>"
  ) -> String {
    "Content-Type: \(type)\r\nContent-ID: \(id)\r\nContent-Transfer-Encoding: \(encoding)\r\n"
      + "Content-Location: \(location)\r\n\r\n\(content)"
  }

  static func quotedPrintable(_ bytes: [UInt8]) -> String {
    var (text, column) = ("", 0)
    let digits = Array("0123456789ABCDEF")
    for byte in bytes {
      if column > 70 { (text, column) = (text + "=\r\n", 0) }
      if (0x20..<0x7F).contains(byte), byte != 0x3D {
        text.unicodeScalars.append(Unicode.Scalar(byte))
        column += 1
      } else {
        text += "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        column += 3
      }
    }
    return text
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let bits = (0..<3).reduce(0) { $0 << 8 | Int($1 < group.count ? group[$1] : 0) }
      for digit in 0..<4 {
        text.append(digit > group.count ? "=" : digits[bits >> (18 - 6 * digit) & 63])
      }
      if text.utf8.count % 78 == 76 { text += "\r\n" }
    }
    return text
  }

  static let latin1 = Array(page.replacing("–", with: "-").replacing("’", with: "'").unicodeScalars)
    .map { UInt8($0.value) }

  static let encodings: [(String, String)] = [
    ("as it is", part(page)),
    ("quoted-printable", part(quotedPrintable(Array(page.utf8)), encoding: "quoted-printable")),
    ("base64", part(base64(Array(page.utf8)), encoding: "Base64")),
    (
      "quoted-printable in Latin-1",
      part(
        quotedPrintable(latin1), type: "text/html; charset=\"iso-8859-1\"",
        encoding: "quoted-printable")
    ),
  ]

  @Test("the page is read, whatever its part's encoding", arguments: encodings)
  func reads(_ name: String, _ part: String) throws {
    let document = try DocumentReader().read(Array(Self.archive([part]).utf8))
    #expect(document.format == .mhtml)
    #expect(document.text.contains("Terms\nWe keep your café bills for 7 years"))
    #expect(document.links.map(\.target) == ["https://acme.example/legal/more#x"])
    #expect(document.clauses.first?.anchor == "bills")
    #expect(document.warnings.isEmpty)
  }

  @Test("clauses lead back to the archive's bytes")
  func positions() throws {
    let archive = Self.archive([Self.part(Self.page)])
    let document = try DocumentReader().read(Array(archive.utf8))
    let source = try #require(document.clauses.first).source
    let slice = Array(archive.utf8)[source.lowerBound..<source.upperBound]
    #expect(String(decoding: slice, as: UTF8.self).hasPrefix(Self.words))

    let quoted = Self.archive([Self.encodings[1].1])
    let clause = try #require(try DocumentReader().read(Array(quoted.utf8)).clauses.first)
    let bytes = String(
      decoding: Array(quoted.utf8)[clause.source.lowerBound..<clause.source.upperBound],
      as: UTF8.self)
    #expect(bytes.hasPrefix("We keep your caf=C3=A9 bills"))
    #expect(bytes.hasSuffix("more</a>."))
  }

  @Test("frames, styles and images are left alone; the named start is the page")
  func choosesRoot() throws {
    let frame = Self.part("<p>An advertisement that nobody asked for.</p>", id: "<frame>")
    let style = Self.part("p { color: red }", type: "text/css")
    let page = Self.part(Self.page)
    let first = try DocumentReader().read(Array(Self.archive([style, page, frame]).utf8))
    #expect(!first.text.contains("advertisement") && !first.text.contains("color"))
    let named = try DocumentReader().read(
      Array(Self.archive([frame, page], header: "; start=\"<page>\"").utf8))
    #expect(named.text == first.text)
    let nested =
      "Content-Type: multipart/alternative; boundary=\"C\"\r\n\r\n--C\r\n"
      + Self.part("plain", type: "text/plain") + "\r\n--C\r\n\(page)\r\n--C--"
    #expect(try DocumentReader().read(Array(Self.archive([nested]).utf8)).text == first.text)
  }

  @Test("a given address comes before the archive's own")
  func baseURL() throws {
    let reader = DocumentReader(options: .init(baseURL: "https://b.example/"))
    let document = try reader.read(Array(Self.archive([Self.part(Self.page)]).utf8))
    #expect(document.links.map(\.target) == ["https://b.example/more#x"])
  }

  @Test("a page that is cut off is read with a warning")
  func truncated() throws {
    let archive = Self.archive([Self.part(Self.page)], end: "")
    let document = try DocumentReader().read(Array(archive.utf8.dropLast(40)))
    #expect(document.text.contains("We keep your café bills"))
    #expect(document.warnings.map(\.code) == ["truncated"])
  }

  @Test(
    "an archive without a page is refused",
    arguments: [
      archive([part("body {}", type: "text/css")]),
      archive([]),
      "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--B\r\n\r\nText\r\n--B--",
    ])
  func malformed(_ archive: String) {
    #expect { try DocumentReader().read(Array(archive.utf8)) } throws: {
      ($0 as? IngestionError)?.code == .malformed
    }
  }
}
