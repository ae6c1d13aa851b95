import Foundation
import Testing

/// `--tags`, `--explain` and the qualifiers of clauses.
struct OwnTagsTests {
  private func rules(_ text: String, _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    try body(file.path)
  }

  @Test("--tags adds tags of one's own, which --only knows")
  func ownTags() throws {
    try rules("loyalty: acorn card*\nsilence: contact\n") { file in
      let run = try Command.run(
        "clauses", CommandTests.sample, "--format", "jsonl", "--tags", file, "--only", "loyalty")
      let lines = run.output.split(separator: "\n")
      #expect(run.status == 0 && !lines.isEmpty)
      #expect(lines.allSatisfy { $0.contains(#""ownTags":["loyalty"]"#) })
      let all = try Command.run(CommandTests.sample, "--format", "json", "--tags", file)
      #expect(all.output.contains(#""ownTags":["loyalty"]"#))
      #expect(!all.output.contains(#""tag":"contact""#))
      let loose = try Command.run(
        "classify", "--tags", file, input: #"{"id":"a","text":"Show your Acorn Card."}"#)
      #expect(loose.output.contains(#""ownTags":["loyalty"]"#))
    }
  }

  @Test("A rule that cannot be read ends with its file and line")
  func badRules() throws {
    try rules("loyalty: card\nbroken\n") { file in
      let run = try Command.run("clauses", CommandTests.sample, "--tags", file)
      #expect(run.status == 64)
      #expect(run.errors.contains("\(file), line 2: "))
    }
  }

  @Test("--only refuses a tag that nobody knows")
  func unknownTag() throws {
    let run = try Command.run("clauses", CommandTests.sample, "--only", "nonsense")
    #expect(run.status == 64)
    #expect(run.errors.contains("“nonsense”"))
  }

  @Test("--explain shows words with their places")
  func explain() throws {
    let run = try Command.run("clauses", CommandTests.sample, "--only", "retention", "--explain")
    #expect(run.output.contains("retention ← text: "))
  }

  @Test("clauses in JSON Lines have their qualifiers")
  func qualifiers() throws {
    let run = try Command.run("clauses", CommandTests.sample, "--format", "jsonl")
    #expect(run.output.contains(#""qualifiers":[{"kind":"#))
  }
}
