import Foundation
import Testing

/// What the command prints for a page that can be summarized.
struct CommandTests {
  static let sample = "Corpora/samples/shop-privacy.html"

  @Test("The default is one screen of Markdown")
  func summarizes() throws {
    let run = try Command.run(Self.sample)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("# "))
    #expect(run.output.contains("## The short version"))
    #expect(run.output.contains("## What it doesn't say"))
    #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 61)
  }

  @Test("A file, its subcommand and standard input give the same summary")
  func sameFromPipe() throws {
    let file = try Command.run(Self.sample)
    #expect(try Command.run("summarize", Self.sample).output == file.output)
    let piped = try Command.shell("\"$TCSUM\" - < \(Self.sample)")
    #expect(piped.status == 0)
    #expect(
      piped.output.replacing("standard input", with: "shop-privacy.html") == file.output)
  }

  @Test(
    "Same bytes in, same bytes out, in every format",
    arguments: ["markdown", "json", "html", "text"])
  func deterministic(format: String) throws {
    let first = try Command.run("--format", format, Self.sample)
    #expect(first.status == 0)
    #expect(!first.output.isEmpty)
    #expect(try Command.run("--format", format, Self.sample).output == first.output)
  }

  @Test("--output writes the same bytes to a file")
  func output() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).md")
    defer { try? FileManager.default.removeItem(at: file) }
    let run = try Command.run(Self.sample, "--output", file.path)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try String(contentsOf: file, encoding: .utf8) == Command.run(Self.sample).output)
  }

  @Test("--brief is a screenful at most fifteen lines long", arguments: ["markdown", "text"])
  func brief(format: String) throws {
    let run = try Command.run("--brief", "--format", format, Self.sample)
    #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 16)
    #expect(run.output.lowercased().contains("what you can do"))
  }

  @Test("--brief as HTML has the two sections alone, and no link to clauses that are not there")
  func briefHTML() throws {
    let page = try Command.run("--brief", "--format", "html", Self.sample).output
    #expect(page.contains("id=\"short-version\"") && page.contains("id=\"actions\""))
    #expect(!page.contains("id=\"at-a-glance\"") && !page.contains("href=\"#"))
  }

  @Test("--detail lists every finding by topic", arguments: ["markdown", "text", "html"])
  func detail(format: String) throws {
    let run = try Command.run("--detail", "--format", format, Self.sample)
    #expect(run.output.lowercased().contains("everything it says, by topic"))
  }

  @Test(
    "--only keeps to what bears on the topics", arguments: ["markdown", "text", "html", "json"])
  func onlySomeTopics(format: String) throws {
    let all = try Command.run("--format", format, Self.sample).output
    let some = try Command.run("--only", "retention, sale", "--format", format, Self.sample).output
    #expect(some.contains("Sells your data?") && some.contains("how long it keeps data?"))
    #expect(all.contains("Trains AI on your data?") && !some.contains("Trains AI on your data?"))
    #expect(
      some.contains(
        format == "json"
          ? "\"topics\":[\"sale\",\"retention\"]" : "Shown here is only what bears on"))
  }

  @Test("--only of a topic that the page does not bear says so")
  func onlyOfNothing() throws {
    let run = try Command.run("--only", "indemnity", Self.sample)
    #expect(run.status == 0)
    #expect(run.output.contains("Nothing was found in this document that bears on indemnity"))
    #expect(!run.output.contains("## At a glance"))
  }

  @Test(
    "--only with an unknown tag is wrong usage and names the near ones",
    arguments: [("retenton", "Did you mean retention?"), ("vendor", "Did you mean vendors?")])
  func onlyOfUnknown(tag: String, question: String) throws {
    let run = try Command.run("--only", tag, Self.sample)
    #expect(run.status == 64)
    #expect(run.errors.contains(question))
  }

  @Test("--only goes with --detail and --brief")
  func onlyInDetail() throws {
    let detail = try Command.run("--only", "sale", "--detail", Self.sample).output
    #expect(detail.contains("### Sale") && !detail.contains("### Retention"))
    let brief = try Command.run("--only", "sale", "--brief", Self.sample).output
    #expect(brief.contains("sell") && !brief.contains("train AI"))
  }

  @Test("--checklist tells what is said and what is not, as Markdown or JSON")
  func checklist() throws {
    let page = try Command.run("--checklist", Self.sample)
    #expect(page.status == 0)
    #expect(page.output.contains("| **Said** |"))
    #expect(page.output.contains("| **Not found** |"))
    let json = try Command.run("--checklist", "--format", "json", Self.sample)
    #expect(json.output.hasPrefix("{\"checklist\":[{"))
    #expect(json.output.contains("\"state\":\"not-found\""))
    #expect(try Command.run("--checklist", "--format", "html", Self.sample).status == 64)
    #expect(try Command.run("--checklist", "--brief", Self.sample).status == 64)
  }

  @Test("extract keeps the document and leaves the page furniture")
  func extract() throws {
    let run = try Command.run("extract", Self.sample)
    #expect(run.status == 0)
    #expect(run.output.contains("# "))
  }

  @Test("clauses can be kept to some tags, by name or alias")
  func clauses() throws {
    let all = try Command.run("clauses", Self.sample, "--format", "jsonl")
    let some = try Command.run(
      "clauses", Self.sample, "--format", "jsonl", "--only", "data-sharing,retention")
    let count = { (run: Command) in run.output.split(separator: "\n").count }
    #expect(count(some) > 0)
    #expect(count(some) < count(all))
    #expect(some.output.contains("\"retention\""))
  }

  @Test("classify answers each line with tags, probabilities and impact")
  func classify() throws {
    let run = try Command.run(
      "classify", "-",
      input: """
        {"id":"a","text":"We do not sell your personal information to anyone."}
        {"id":"b","text":"These terms are governed by the laws of Norway.","path":["Terms"],"doc_type":"Terms of Service"}

        """)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0].contains("\"id\":\"a\"") && lines[0].contains("\"sale\""))
    #expect(lines[1].contains("\"governing-law\""))
  }

  @Test("classify --spans names recipients and times of keeping")
  func classifySpans() throws {
    let run = try Command.run(
      "classify", "--spans",
      input: """
        {"id":"a","path":["Who gets your data"],"text":"We share your data with Stripe, our payment \
        processor, and keep it for two years."}
        """)
    #expect(run.output.contains(#""recipients":["Stripe"]"#))
    #expect(run.output.contains(#""retention":["two years"]"#))
  }

  @Test(
    "classify --scheme gives the tags of other corpora",
    arguments: [("unfair-tos", "\"law\""), ("opp-115", "\"Practice not covered\"")])
  func classifyScheme(scheme: String, tag: String) throws {
    let run = try Command.run(
      "classify", "--scheme", scheme,
      input: """
        {"id":"a","text":"These terms are governed by the laws of the State of Delaware."}

        """)
    #expect(run.status == 0)
    #expect(run.output.contains(tag))
  }

  @Test("classify refuses a scheme that it does not know")
  func classifyUnknownScheme() throws {
    let run = try Command.run("classify", "--scheme", "none", input: "")
    #expect(run.status == 64)
  }

  @Test("A line that is not JSON ends classify with its number")
  func classifyBadLine() throws {
    let run = try Command.run("classify", input: "{\"id\":\"a\",\"text\":\"x\"}\nnot json\n")
    #expect(run.status == 65)
    #expect(run.errors.contains("line 2"))
  }

  @Test("--fail-on ends with code 1 when a clause matches, after writing the summary")
  func failOn() throws {
    let matched = try Command.run(Self.sample, "--fail-on", "sharing")
    #expect(matched.status == 1)
    #expect(!matched.output.isEmpty)
    #expect(
      try Command.run("Corpora/samples/video-terms.html", "--fail-on", "sale:bad").status == 0)
  }

  @Test("The command does not link Foundation")
  func linkage() throws {
    let run = try Command.shell("ldd \"$TCSUM\"")
    #expect(run.output.contains("libxml2"))
    for library in [
      "libFoundation.so", "libFoundationNetworking.so", "libFoundationInternationalization.so",
    ] {
      #expect(!run.output.contains(library))
    }
  }
}
