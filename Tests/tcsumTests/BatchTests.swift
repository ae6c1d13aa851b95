import Foundation
import Testing

/// `tcsum batch`: many documents, in order.
struct BatchTests {
  static let samples = "Corpora/samples"
  static let bad = "Corpora/bad-input"

  static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: true)
  }

  static func ids(_ text: String) -> [String] {
    lines(text).map { line in
      let rest = line.dropFirst("{\"id\":\"".count)
      return String(rest[..<(rest.firstIndex(of: "\"") ?? rest.endIndex)])
    }
  }

  @Test("A folder is read in the order of names, a line a document, also for bad ones")
  func folder() throws {
    let run = try Command.run("batch", Self.samples, Self.bad)
    #expect(run.status == 0)
    let ids = Self.ids(run.output)
    let (good, bad) = (ids.prefix(10), ids.dropFirst(10))
    #expect(good.elementsEqual(good.sorted()) && bad.elementsEqual(bad.sorted()))
    #expect(ids.contains("Corpora/samples/cookie-policy.md"))
    #expect(ids.contains("Corpora/bad-input/empty.html"))
    #expect(run.output.contains(#""error":{"code":"empty","message":""#))
    #expect(run.errors.contains("16 documents, 6 errors (4 not-terms"))
  }

  @Test("A line is the JSON of a page, with its id before it")
  func sameAsOnePage() throws {
    let page = "Corpora/samples/video-terms.html"
    let alone = try Command.run(page, "--format", "json").output
    let line = try Command.run("batch", page).output
    #expect(line == "{\"id\":\"\(page)\"," + alone.dropFirst())
  }

  @Test("The bytes are the same for any number of jobs")
  func jobs() throws {
    let one = try Command.run("batch", Self.samples, Self.bad, "--jobs", "1").output
    for jobs in ["2", "7"] {
      #expect(try Command.run("batch", Self.samples, Self.bad, "--jobs", jobs).output == one)
    }
  }

  @Test("Lists of files, by --files and by @")
  func lists() throws {
    let list =
      "printf 'Corpora/samples/video-terms.html\n\nno/such.html\nCorpora/bad-input/empty.html\n'"
    let named = try Command.shell("\"$TCSUM\" batch --fields document --files <(\(list))")
    let marked = try Command.shell("\"$TCSUM\" batch --fields document @<(\(list))")
    #expect(named.output == marked.output)
    #expect(
      Self.ids(named.output) == [
        "Corpora/samples/video-terms.html", "no/such.html", "Corpora/bad-input/empty.html",
      ])
    #expect(named.output.contains("no-such-file"))
    // A path that could not be opened is told of by the exit code as well.
    #expect(named.status == 74)
  }

  @Test("JSON Lines from standard input: ids kept as written, bad lines are results")
  func jsonLines() throws {
    let run = try Command.run(
      "batch", "-", "--fields", "document,warnings",
      input: """
        {"id":"a","text":"\(Self.terms)"}
        not json
        {"id":12345678901234567890,"markdown":"# Terms\\n\\n\(Self.terms)","date":"2024-05-01"}

        {"id":"c","pages":3}
        {"url":"https://firm.example/terms","html":"<h1>Terms</h1><p>\(Self.terms)</p>"}
        {"id":"é\\n","text":""}
        """)
    #expect(run.status == 0)
    let lines = Self.lines(run.output)
    try #require(lines.count == 6)
    #expect(lines[0].hasPrefix(#"{"id":"a","document":{"#))
    #expect(lines[1].hasPrefix(#"{"id":"-:2","error":{"code":"bad-record","#))
    #expect(
      lines[2].hasPrefix(#"{"id":12345678901234567890,"retrieved":"2024-05-01","document":{"#))
    #expect(lines[3].hasPrefix(#"{"id":"c","error":{"code":"bad-record","#))
    #expect(lines[4].hasPrefix(#"{"id":"https://firm.example/terms","document":{"#))
    #expect(lines[5].hasPrefix(#"{"id":"é\n","error":{"code":"empty","#))
  }

  /// Enough of an agreement to be summarized.
  static let terms = String(
    repeating: "We keep your personal information for two years and do not sell it to anyone. "
      + "We share it with Stripe, our payment processor. You may ask us to delete your account. "
      + "These terms are governed by the laws of Norway. ", count: 4)

  @Test("Results come while the input is still open")
  func latency() throws {
    // The second document is sent once the result of the first has come.
    let run = try Command.shell(
      """
      coproc "$TCSUM" batch - --fields document 2>/dev/null
      for id in 1 2 3; do
        printf '{"id":%s,"text":"%s"}\\n' $id "\(Self.terms)" >&${COPROC[1]}
        read -r -t 30 line <&${COPROC[0]} || exit 9
        echo "$line"
      done
      """)
    #expect(run.status == 0)
    #expect(Self.lines(run.output).count == 3)
  }

  @Test("--format csv: a row a document, fields quoted where they must be")
  func csv() throws {
    let run = try Command.run(
      "batch", "-", "--format", "csv",
      input: """
        {"id":"a, \\"b\\"\\nc","text":"\(Self.terms)"}
        {"id":"=1+1","text":""}

        """)
    let rows = Self.lines(run.output)
    try #require(rows.count == 3)
    let header = rows[0].split(separator: ",")
    #expect(header.count == 5 + 43 + 1)
    #expect(header.first == "id" && header.last == "error")
    #expect(rows[1].hasPrefix(#""a, ""b"" c","#))
    #expect(rows[1].contains(",Stripe,"))
    #expect(rows[2].hasPrefix("'=1+1,'=1+1,,,,") && rows[2].hasSuffix(",empty"))
  }

  @Test("--format markdown: a file a document, names safe and never twice the same")
  func markdown() throws {
    let run = try Command.shell(
      """
      folder=$(mktemp -d)
      for id in ../../etc/passwd.html https://firm.example/a?b=c etc-passwd ""; do
        printf '{"id":"%s","text":"%s"}\\n' "$id" "\(Self.terms)"
      done | "$TCSUM" batch - --format markdown --output $folder/out
      ls $folder/out; cat $folder/out/index.jsonl; head -1 $folder/out/etc-passwd.md
      rm -r $folder
      """)
    #expect(
      run.output.hasPrefix(
        "document.md\netc-passwd-2.md\netc-passwd.md\nfirm.example-a-b-c.md\nindex.jsonl\n"))
    #expect(run.output.contains(#"{"id":"etc-passwd","file":"etc-passwd-2.md"}"#))
    #expect(run.output.contains("in plain words"))
  }

  @Test("A closed pipe ends quietly")
  func closedPipe() throws {
    let run = try Command.shell(
      "set -o pipefail; \"$TCSUM\" batch \(Self.samples) | head -c 1 > /dev/null")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  static let misuses: [(arguments: String, status: Int32)] = [
    ("", 64), ("no/such/folder", 66), ("Corpora/samples --resume", 64),
    ("Corpora/samples --fields nothing", 64), ("Corpora/samples --jobs 0", 64), ("- -", 64),
    ("Corpora/samples --output /no/such/file", 73),
  ]

  @Test("Wrong usage is refused before anything is read", arguments: misuses)
  func usage(_ misuse: (arguments: String, status: Int32)) throws {
    let run = try Command.run(["batch"] + misuse.arguments.split(separator: " ").map(String.init))
    #expect(run.status == misuse.status)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }
}
