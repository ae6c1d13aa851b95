import TermsCore
import Testing

@testable import TermsIngestion

@Suite("Decoding")
struct DecodingTests {
  /// An input and what it should read as.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var text: String
    var charset: String
  }

  static func units(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  static let cases = [
    Case(
      testDescription: "UTF-8", bytes: Array("Café – ok".utf8), text: "Café – ok", charset: "UTF-8"),
    Case(
      testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array("Café".utf8),
      text: "Café", charset: "UTF-8"),
    Case(
      testDescription: "UTF-16LE with a mark",
      bytes: [0xFF, 0xFE] + units("Café 𝄞", bigEndian: false),
      text: "Café 𝄞", charset: "UTF-16LE"),
    Case(
      testDescription: "UTF-16BE with a mark",
      bytes: [0xFE, 0xFF] + units("Terms €", bigEndian: true),
      text: "Terms €", charset: "UTF-16BE"),
    Case(
      testDescription: "UTF-16LE without a mark",
      bytes: units("Plain terms here", bigEndian: false),
      text: "Plain terms here", charset: "UTF-16LE"),
    Case(
      testDescription: "Latin-1 means windows-1252",
      bytes: Array("<meta charset=iso-8859-1>".utf8) + [0x93, 0x41, 0x94, 0x80],
      text: "<meta charset=iso-8859-1>“A”€", charset: "windows-1252"),
    Case(
      testDescription: "Shift_JIS by declaration",
      bytes: Array("<meta charset=\"Shift_JIS\">".utf8) + [0x8B, 0x4B, 0x96, 0xF1],
      text: "<meta charset=\"Shift_JIS\">規約", charset: "Shift_JIS"),
    Case(
      testDescription: "Latin-9 by declaration",
      bytes: Array("<meta charset=iso-8859-15>".utf8) + [0xA4, 0x20, 0xBD, 0x75, 0x76, 0x72, 0x65],
      text: "<meta charset=iso-8859-15>€ œuvre", charset: "iso-8859-15"),
    Case(
      testDescription: "ISO-2022-JP by declaration",
      bytes: Array("<meta charset=iso-2022-jp>".utf8)
        + [0x1B, 0x24, 0x42, 0x35, 0x2C, 0x4C, 0x73, 0x1B, 0x28, 0x42],
      text: "<meta charset=iso-2022-jp>規約", charset: "iso-2022-jp"),
    Case(
      testDescription: "NUL becomes a space", bytes: Array("a\0b and more text".utf8),
      text: "a b and more text", charset: "UTF-8"),
  ]

  @Test("each charset reads as its text", arguments: cases)
  func decodes(_ item: Case) {
    let decoded = TextDecoder.decode(item.bytes)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == item.text)
    #expect(decoded.charset == item.charset)
  }

  @Test("offsets lead back to the input's bytes")
  func mapsOffsets() {
    let head = Array("<meta charset=iso-8859-1>".utf8)
    let decoded = TextDecoder.decode(head + [0x93, 0x41, 0x94])
    // “ takes three bytes of UTF-8 and one of the input.
    #expect(decoded.sourceStart(of: head.count) == head.count)
    #expect(decoded.sourceEnd(of: head.count + 3) == head.count + 1)
    #expect(decoded.sourceStart(of: head.count + 3) == head.count + 1)
    #expect(decoded.sourceEnd(of: head.count + 7) == head.count + 3)
  }

  @Test("a few broken bytes are replaced and counted")
  func replacesBrokenBytes() throws {
    var bytes = Array(
      "<p>Wir speichern Ihre Präferenzen für später; Größe und Maße zählen.</p>".utf8)
    bytes.insert(0xFF, at: 10)
    let document = try DocumentReader().read(bytes)
    #expect(document.text.contains("Größe"))
    #expect(document.warnings.map(\.code) == ["replaced-characters"])
  }

  @Test(
    "SHA-256 of known inputs",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func hashes(_ text: String, _ digest: String) {
    #expect(SHA256.hexadecimalDigest(of: Array(text.utf8)) == digest)
  }

  @Test(
    "inputs that are no page are refused by name",
    arguments: [
      (Array("  \n".utf8), IngestionError.Code.empty), ([], .empty),
      (Array("%PDF-1.7 …".utf8), .pdf), ([0x50, 0x4B, 3, 4, 1, 2, 3], .binary),
      ([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], .binary),
      (Array("<html><body><script>draw()</script></body></html>".utf8), .noText),
    ])
  func refuses(_ bytes: [UInt8], _ code: IngestionError.Code) {
    #expect { try DocumentReader().read(bytes) } throws: { ($0 as? IngestionError)?.code == code }
  }

  @Test("a page of more than 64 MB is refused, saying what to do")
  func refusesOverlong() {
    let page = [UInt8](repeating: UInt8(ascii: "a"), count: (64 << 20) + 1)
    #expect { try DocumentReader().read(page) } throws: {
      guard let error = $0 as? IngestionError, error.code == .tooLarge else { return false }
      return error.description.contains("67108865 bytes")
        && error.description.contains("raise the limit or give the document alone")
    }
  }

  @Test("an input over the limit is refused")
  func refusesLarge() {
    let reader = DocumentReader(options: .init(maximumBytes: 10))
    #expect { try reader.read(Array("<p>much too long</p>".utf8)) } throws: {
      ($0 as? IngestionError)?.code == .tooLarge
    }
  }
}
