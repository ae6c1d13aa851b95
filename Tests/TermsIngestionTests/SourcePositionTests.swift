import TermsCore
import Testing

@testable import TermsIngestion

/// A clause's source range holds its words and nothing else that shows, in every charset and format.
@Suite("Source positions")
struct SourcePositionTests {
  static let page = """
    <!DOCTYPE html><html><head><title>Règles</title><script>var p = "<p>no</p>";</script></head>
    <body><nav><a href=/x>Menu</a></nav><h1 id=top>Règles du café</h1>
    <p id='p1'>Nous gardons <b>vos données</b>&nbsp;: noms, <a href="#x">adresses</a> &amp; achats.
    C&rsquo;est tout<!-- <p>non</p> -->&hellip; ou presque&#160;! «&nbsp;Oui&nbsp;».</p>
    <ul id=list><li>1.1 Un <em>premier</em> point&#x3B;</li><li id="second">un second<script>x("</p>")</script> point.</li></ul>
    <table><tr><th>Donnée</th><th>Durée</th></tr><tr><td>Nom&eacute;</td><td> 7 ans </td></tr>
    <tr><td>Âge</td><td>1 an</td></tr><tr><td></td><td>et plus</td></tr></table>
    <div>Ligne une, plus longue que les autres, et qui ne finit pas encore ici même.<br>Ligne deux, qui est aussi longue que la première, ou presque, et finit.</div>
    <h2 id=fin>Fin</h2><p>Écrivez   à\tl’adresse\u{AD} <span>d’ici</span><i>-bas</i>. Merci.</p></body></html>
    """

  /// A page in one charset, and how to read its bytes back.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var decode: @Sendable ([UInt8]) -> String
  }

  static func units(_ text: String, bigEndian: Bool) -> [UInt8] {
    DecodingTests.units(text, bigEndian: bigEndian)
  }

  static let cases: [Case] = {
    let utf8: @Sendable ([UInt8]) -> String = { String(decoding: $0, as: UTF8.self) }
    func utf16(_ bigEndian: Bool) -> @Sendable ([UInt8]) -> String {
      { bytes in
        var units: [UInt16] = []
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
          let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
          units.append(bigEndian ? first << 8 | second : second << 8 | first)
        }
        return String(decoding: units, as: UTF16.self)
      }
    }
    let western: [UInt8] = page.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8($0.value) }
    let latin1: @Sendable ([UInt8]) -> String = { bytes in
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(byte == 0x92 ? "’" : Unicode.Scalar(byte)) }
      return String(text)
    }
    return [
      Case(testDescription: "UTF-8", bytes: Array(page.utf8), decode: utf8),
      Case(
        testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(page.utf8),
        decode: utf8),
      Case(
        testDescription: "UTF-16LE", bytes: [0xFF, 0xFE] + units(page, bigEndian: false),
        decode: utf16(false)),
      Case(
        testDescription: "UTF-16BE", bytes: [0xFE, 0xFF] + units(page, bigEndian: true),
        decode: utf16(true)),
      Case(
        testDescription: "windows-1252", bytes: Array("<meta charset=latin1>".utf8) + western,
        decode: latin1),
    ]
  }()

  @Test("the range of a clause shows its words", arguments: cases)
  func showsWords(_ item: Case) throws {
    let document = try DocumentReader().read(item.bytes)
    #expect(document.clauses.count >= 8)
    expectWords(of: document, in: item.bytes, decode: item.decode)
  }

  @Test("the anchor is the nearest id at or before the clause", arguments: cases)
  func anchors(_ item: Case) throws {
    let document = try DocumentReader().read(item.bytes)
    for clause in document.clauses {
      let before = item.decode(Array(item.bytes[..<clause.source.lowerBound]))
      let ids = before.matches(of: /id=["']?(\w+)/).map { String($0.1) }
      #expect(clause.anchor == ids.last)
    }
  }

  @Test("characters of several bytes, and of none, lead back to their own bytes")
  func eastAsian() throws {
    // 規約 and 個人情報を守ります in Shift_JIS and GB18030 (的 added).
    let shiftJIS: [UInt8] =
      Array("<meta charset=Shift_JIS><p>ab ".utf8) + [0x8B, 0x4B, 0x96, 0xF1]
      + Array(" cd</p>".utf8)
    let document = try DocumentReader().read(shiftJIS)
    #expect(document.text == "ab 規約 cd")
    let source = try #require(document.clauses.first).source
    #expect(source.lowerBound == 27 && source.upperBound == 27 + 10)

    let gb: [UInt8] =
      Array("<meta charset=gb2312><p>ab ".utf8) + [0xCE, 0xD2, 0x81, 0x30, 0x81, 0x30]
      + Array(" c</p>".utf8)
    let chinese = try #require(try DocumentReader().read(gb).clauses.first)
    #expect(chinese.source == TextRange(24, 24 + 11))
  }

  @Test(
    "Markdown and text clauses lead back to their words",
    arguments: [
      (
        InputFormat.markdown,
        "# Terms\n\nWe keep **your data** as [said](https://a.example) &amp; more.\nNext line\\*.\n\n* one _item_\n    * deep\n\n| A | B |\n|---|---|\n| `x` | y |\n"
      ),
      (
        .text,
        "TERMS\n\n   1. We keep what you\n      send us.\n\n   2. You agree.\n\n * one\n * two\n"
      ),
    ])
  func plainFormats(_ format: InputFormat, _ text: String) throws {
    let bytes = Array(text.utf8)
    let document = try DocumentReader(options: .init(format: format)).read(bytes)
    #expect(document.clauses.count >= 4)
    let marks = Set("*_`|\\")
    for clause in document.clauses {
      let slice = bytes[clause.source.lowerBound..<clause.source.upperBound]
      var shown = String(decoding: slice, as: UTF8.self)
      shown.replace(/\[(.*?)\]\(.*?\)/) { $0.1 }
      let words = String(document[clause.range])
      #expect(
        VisibleText.of(shown).filter { !marks.contains($0) }
          == VisibleText.squeezed(words).filter { !marks.contains($0) })
    }
  }

  @Test("ranges of the samples show their clauses' words")
  func samples() throws {
    for bytes in CorpusFiles.samples where bytes.starts(with: "<".utf8) {
      let document = try DocumentReader().read(bytes)
      expectWords(of: document, in: bytes) {
        String(decoding: TextDecoder.decode($0, charset: "windows-1252").utf8, as: UTF8.self)
      }
    }
  }

  @Test(
    "ranges of real pages show their clauses' words",
    .enabled(
      if: CorpusFiles.pageFolder != nil, "TCSUM_CORPORA names no folder with unpacked pages"))
  func realPages() throws {
    for bytes in CorpusFiles.pages(limit: 6) {
      guard let document = try? DocumentReader().read(bytes) else { continue }
      let decoded = TextDecoder.decode(bytes)
      for clause in document.clauses.prefix(120) where decoded.map == nil {
        let slice = bytes[clause.source.lowerBound..<clause.source.upperBound]
        let words = VisibleText.squeezed(String(document[clause.range]))
        let shown = VisibleText.of(String(decoding: slice, as: UTF8.self))
        #expect(shown == (clause.kind == .tableRow ? words.replacing("|", with: "") : words))
      }
    }
  }

  private func expectWords(
    of document: Document, in bytes: [UInt8], decode: ([UInt8]) -> String
  ) {
    for clause in document.clauses {
      let slice = Array(bytes[clause.source.lowerBound..<clause.source.upperBound])
      let words = VisibleText.squeezed(String(document[clause.range]))
      let shown = VisibleText.of(decode(slice))
      #expect(shown == (clause.kind == .tableRow ? words.replacing("|", with: "") : words))
    }
  }
}
