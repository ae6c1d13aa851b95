import Foundation
import Testing

@testable import TermsCorpora

/// Folders, lists and lines.
struct CorpusReaderTests {
  @Test("A folder is read by the ends of names, in their order, with the folders in it")
  func folder() throws {
    let packing = try Packing()
    for name in [
      "corpus/b.html", "corpus/a/z.md", "corpus/a/y.TXT", "corpus/c.png", "corpus/.hidden.html",
      "corpus/a.html", "corpus/d.html.gz",
    ] {
      _ = try packing.file(name, "words")
    }
    _ = try packing.file("corpus/lines.jsonl", "{\"id\":\"in lines\",\"text\":\"x\"}\n")
    let folder = packing.folder.path + "/corpus"
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/loop", withDestinationPath: folder)
    let documents = CompressionTests.documents(folder)
    #expect(
      documents.map(\.name) == ["a/y.TXT", "a/z.md", "a.html", "b.html", "d.html.gz", "in lines"])
    #expect(documents.first?.id.description == folder + "/a/y.TXT")
  }

  @Test("How much was read grows from 0 to 1")
  func fraction() throws {
    let packing = try Packing()
    for name in ["corpus/a.html", "corpus/b/c.html", "corpus/b/d.html", "corpus/e.html"] {
      _ = try packing.file(name, "words")
    }
    var reader = CorpusReader([.path(packing.folder.path + "/corpus")])
    var last = reader.fraction ?? -1
    #expect(last == 0)
    while reader.next() != nil {
      let now = reader.fraction ?? -1
      #expect(now > last && now <= 1)
      last = now
    }
    #expect(reader.fraction == 1)
  }

  @Test("A line too long is passed over, and told of")
  func longLine() throws {
    let packing = try Packing()
    let long = "{\"id\":\"long\",\"text\":\"\(String(repeating: "x", count: 300_000))\"}\n"
    let path = try packing.file("lines.jsonl", long + "{\"id\":\"short\",\"text\":\"y\"}")
    var options = CorpusReader.Options()
    options.maximumBytes = 1_000
    var reader = CorpusReader([.path(path)], options: options)
    guard case .failure(let error)? = reader.next()?.content else {
      Issue.record("should be refused")
      return
    }
    #expect(error.code == .tooLarge)
    #expect(reader.next()?.id == "short")
    #expect(reader.next() == nil)
  }

  @Test("A last line that was cut off is told apart from a bad one")
  func cutLine() throws {
    let packing = try Packing()
    let path = try packing.file(
      "lines.jsonl", "\u{FEFF}{\"id\":1,\"text\":\"y\"}\n{\"id\":\n{\"id\":2,\"te")
    let documents = CompressionTests.documents(path)
    let codes = documents.map { document -> String in
      if case .failure(let error) = document.content { error.code.description } else { "" }
    }
    #expect(codes == ["", "bad-record", "truncated"])
  }

  @Test("The asynchronous sequence gives the same, and stops when told")
  func sequence() async throws {
    let packing = try Packing()
    let path = try packing.file("lines.jsonl", CompressionTests.lines.joined())
    var ids: [String] = []
    for await document in CorpusDocuments([.path(path)]) { ids.append(document.id.json) }
    #expect(ids == (0..<3_000).map { String($0) })

    let documents = CorpusDocuments([.path(path)])
    var count = 0
    for await _ in documents {
      count += 1
      if count == 10 { documents.stop() }
    }
    #expect(count == 10)
  }
}
