import Foundation
import Testing

@testable import TermsCorpora

/// gzip and zstd.
struct CompressionTests {
  static let programs = ["gzip", "gzip -1", "zstd -q -c", "zstd -q -19 -c"]
  static let lines = (0..<3_000).map {
    "{\"id\":\($0),\"text\":\"Line \($0 * 7919 % 104_729) of many.\"}\n"
  }

  static func documents(_ path: String) -> [CorpusDocument] {
    var reader = CorpusReader([.path(path)])
    var documents: [CorpusDocument] = []
    while let document = reader.next() { documents.append(document) }
    return documents
  }

  @Test("Compressed lines are the lines", arguments: programs)
  func whole(_ program: String) throws {
    let packing = try Packing()
    let bytes = try packing.packed(Array(Self.lines.joined().utf8), by: program)
    let documents = Self.documents(try packing.file("lines", bytes))
    #expect(documents.map(\.id.json) == (0..<3_000).map { String($0) })
  }

  @Test("Several members or frames, with padding between them", arguments: ["gzip", "zstd -q -c"])
  func members(_ program: String) throws {
    let packing = try Packing()
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: 3_000, by: 500) {
      let part = Self.lines[start..<(start + 500)].joined()
      bytes += try packing.packed(Array(part.utf8), by: program)
    }
    let documents = Self.documents(try packing.file("lines", bytes + [0, 0, 0]))
    #expect(documents.count == 3_000)
    #expect(documents.allSatisfy { (try? $0.content.get()) != nil })
  }

  @Test("Runs of one byte inflate whole", arguments: ["gzip", "zstd -q -c"])
  func dense(_ program: String) throws {
    let packing = try Packing()
    let page = [UInt8](repeating: 0x61, count: 5_000_000)
    let documents = Self.documents(
      try packing.file("page.txt", try packing.packed(page, by: program)))
    #expect(documents.map(\.byteCount) == [5_000_000])
  }

  @Test("Of data cut short what was before stands, and the end says so", arguments: programs)
  func truncated(_ program: String) throws {
    let packing = try Packing()
    let bytes = try packing.packed(Array(Self.lines.joined().utf8), by: program)
    let path = try packing.file("lines", Array(bytes.dropLast(bytes.count / 3)))
    let documents = Self.documents(path)
    let last = try #require(documents.last)
    #expect(throws: CorpusError.self) { try last.content.get() }
    #expect(last.id.description == path)
    #expect(
      documents.dropLast().map(\.id.json) == (0..<(documents.count - 1)).map { String($0) })
    if case .failure(let error) = last.content { #expect(error.code == .truncated) }
    if program.hasPrefix("gzip") { #expect(documents.count > 500) }
  }

  @Test("Damaged data is told of, whatever is damaged", arguments: programs)
  func damaged(_ program: String) throws {
    let packing = try Packing()
    let whole = try packing.packed(Array(Self.lines.joined().utf8), by: program)
    for place in stride(from: 5, to: whole.count, by: whole.count / 23) {
      var bytes = whole
      bytes[place] ^= 0x55
      let documents = Self.documents(try packing.file("lines", bytes))
      let isWhole = documents.map(\.id.json) == (0..<3_000).map { String($0) }
      #expect(isWhole || documents.contains { (try? $0.content.get()) == nil })
    }
  }

  @Test("A small archive that inflates without end is refused by its size")
  func bomb() throws {
    let packing = try Packing()
    let body = try packing.packed([UInt8](repeating: 0x20, count: 30_000_000), by: "gzip -9")
    let record = Packing.record(
      uri: "https://firm.example/", header: ["Content-Type: text/html", "Content-Encoding: gzip"],
      body: body)
    var options = CorpusReader.Options()
    options.maximumBytes = 1 << 20
    var reader = CorpusReader([.path(try packing.file("one.warc", record))], options: options)
    guard case .failure(let error)? = reader.next()?.content else {
      Issue.record("should be refused")
      return
    }
    #expect(error.code == .tooLarge)
  }
}
