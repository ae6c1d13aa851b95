import Foundation
import Testing

@testable import TermsCorpora

/// Web archives.
struct WARCTests {
  static let page = "<h1>Terms</h1><p>We keep your data for a year.</p>"

  static func pages(_ documents: [CorpusDocument]) -> [String?] {
    documents.map { try? String(decoding: $0.content.get(), as: UTF8.self) }
  }

  @Test("Pages come with address, charset and date; other records are passed over")
  func pages() throws {
    let packing = try Packing()
    let bytes =
      Packing.record(type: "warcinfo", uri: "", body: Array("software: none\r\n".utf8))
      + Packing.record(
        uri: "https://firm.example/terms", header: ["content-type: text/html; charset=ISO-8859-1"],
        body: Array(Self.page.utf8))
      + Packing.record(type: "request", uri: "https://firm.example/", body: Array("GET /".utf8))
      + Packing.record(
        uri: "https://firm.example/logo", header: ["Content-Type: image/png"], body: [0x89, 0x50])
      + Packing.record(
        uri: "https://firm.example/gone", http: "HTTP/1.1 404 Not Found", body: Array("gone".utf8))
      + Packing.record(
        type: "conversion", uri: "<https://firm.example/text>", body: Array("Words".utf8))
    let documents = CompressionTests.documents(try packing.file("crawl.warc", bytes))
    #expect(
      documents.map(\.id.description) == [
        "https://firm.example/terms", "https://firm.example/text",
      ])
    #expect(Self.pages(documents) == [Self.page, "Words"])
    #expect(documents.first?.charset == "ISO-8859-1")
    #expect(documents.first?.baseURL == "https://firm.example/terms")
    #expect(documents.first?.retrieved == "2024-03-01T12:00:00Z")
  }

  @Test("A gzip member a record, as archives have it", arguments: [1, 40])
  func members(count: Int) throws {
    let packing = try Packing()
    var bytes: [UInt8] = []
    for number in 0..<count {
      let record = Packing.record(uri: "https://firm.example/\(number)", page: Self.page)
      bytes += try packing.packed(record, by: "gzip")
    }
    let documents = CompressionTests.documents(try packing.file("crawl.warc.gz", bytes))
    #expect(Self.pages(documents) == Array(repeating: Self.page, count: count))
  }

  @Test(
    "Bodies are put together and inflated as their headers say",
    arguments: ["", "gzip", "deflate", "raw", "zstd"], [false, true])
  func encodings(_ encoding: String, isChunked: Bool) throws {
    let packing = try Packing()
    let programs = [
      "": "cat", "gzip": "gzip", "zstd": "zstd -q -c",
      "deflate":
        "python3 -c 'import sys,zlib; sys.stdout.buffer.write(zlib.compress(sys.stdin.buffer.read()))'",
      "raw":
        "python3 -c 'import sys,zlib; c=zlib.compressobj(wbits=-15); sys.stdout.buffer.write(c.compress(sys.stdin.buffer.read())+c.flush())'",
    ]
    var body = try packing.packed(Array(Self.page.utf8), by: programs[encoding] ?? "cat")
    var header = ["Content-Type: text/html"]
    if !encoding.isEmpty {
      header.append("Content-Encoding: \(encoding == "raw" ? "deflate" : encoding)")
    }
    if isChunked {
      header.append("Transfer-Encoding: chunked")
      let (first, rest) = (body.prefix(7), body.dropFirst(7))
      body =
        Array("7;part=1\r\n".utf8) + first + Array("\r\n\(String(rest.count, radix: 16))\r\n".utf8)
        + rest + Array("\r\n0\r\n\r\n".utf8)
    }
    let record = Packing.record(uri: "https://firm.example/", header: header, body: body)
    let documents = CompressionTests.documents(try packing.file("crawl.warc", record))
    #expect(Self.pages(documents) == [Self.page])
  }

  @Test("Headers that tell of codings which were undone are passed over")
  func undone() throws {
    let packing = try Packing()
    let record = Packing.record(
      uri: "https://firm.example/",
      header: [
        "Content-Type: text/html", "Content-Encoding: br", "Transfer-Encoding: chunked",
      ], body: Array(Self.page.utf8))
    let documents = CompressionTests.documents(try packing.file("crawl.warc", record))
    #expect(Self.pages(documents) == [Self.page])
  }

  @Test("A body of a coding that is not known is an error of its record, and the next is read")
  func unknownEncoding() throws {
    let packing = try Packing()
    let brotli = Packing.record(
      uri: "https://firm.example/br",
      header: ["Content-Type: text/html", "Content-Encoding: br"], body: [0x1B, 0x31, 0x00, 0xF8])
    let next = Packing.record(uri: "https://firm.example/next", page: Self.page)
    let documents = CompressionTests.documents(try packing.file("crawl.warc", brotli + next))
    #expect(Self.pages(documents) == [nil, Self.page])
    guard case .failure(let error)? = documents.first?.content else { return }
    #expect(error.code == .unknownEncoding && error.description.contains("“br”"))
    #expect(documents.first?.id.description == "https://firm.example/br")
  }

  @Test("Cut off anywhere: the records before stand, then one error")
  func truncated() throws {
    let packing = try Packing()
    let record = Packing.record(uri: "https://firm.example/a", page: Self.page)
    for cut in stride(from: 1, to: record.count - 4, by: 13) {
      let path = try packing.file("crawl.warc", record + record.prefix(cut))
      let documents = CompressionTests.documents(path)
      #expect(documents.count == 2)
      guard case .failure(let error)? = documents.last?.content else {
        Issue.record("cut at \(cut)")
        continue
      }
      #expect(error.code == .truncated || cut < 6)
      #expect(documents.last?.id.description == path)
    }
  }

  @Test("What is no record ends the archive, and the next input is read")
  func damaged() throws {
    let packing = try Packing()
    let record = Packing.record(uri: "https://firm.example/a", page: Self.page)
    let bad = try packing.file("bad.warc", record + Array("no record\r\n\r\n".utf8) + record)
    let good = try packing.file("good.warc", record)
    var reader = CorpusReader([.path(bad), .path(good)])
    var codes: [CorpusError.Code?] = []
    while let document = reader.next() {
      if case .failure(let error) = document.content {
        codes.append(error.code)
      } else {
        codes.append(nil)
      }
    }
    #expect(codes == [nil, .damaged, nil])
    #expect(reader.brokenInputs == 1)
  }
}
