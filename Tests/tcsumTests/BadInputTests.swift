import Foundation
import Testing

/// Input that cannot be summarized ends with its exit code and one line that says what to do.
struct BadInputTests {
  @Test(
    "Each kind of bad page gets code 65 and says what it is",
    arguments: [
      ("empty.html", "empty"), ("binary.bin", "binary"), ("document.pdf", "PDF"),
      ("not-found.html", "not found"), ("login.html", "log-in"), ("french.html", "French"),
      ("no-clauses.html", "no clause"),
    ])
  func unreadable(file: String, word: String) throws {
    let run = try Command.run("Corpora/bad-input/\(file)")
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(word))
    #expect(run.errors.hasPrefix("tcsum: "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("--force summarizes a page in another language all the same")
  func force() throws {
    let run = try Command.run("--force", "Corpora/bad-input/french.html")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# "))
  }

  @Test(
    "Input that is not there gets code 66",
    arguments: ["no-such-file.html", "Corpora", "LICENSE/x"])
  func missing(path: String) throws {
    let run = try Command.run(path)
    #expect(run.status == 66)
    #expect(run.errors.contains(path))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("A file without read permission gets code 66")
  func forbidden() throws {
    // The superuser may read everything, so the command then runs as nobody, from a copy.
    let run = try Command.shell(
      """
      dir=$(mktemp -d) && chmod 755 $dir && cp "$TCSUM" $dir/tcsum && chmod 755 $dir/tcsum
      echo '<p>Terms</p>' > $dir/page.html && chmod 000 $dir/page.html
      if [ "$(id -u)" = 0 ]; then drop="setpriv --reuid 65534 --regid 65534 --clear-groups"; fi
      cd / && $drop $dir/tcsum $dir/page.html; code=$?
      rm -rf $dir; exit $code
      """)
    #expect(run.status == 66)
    #expect(run.errors.contains("permissions"))
  }

  @Test("A read that breaks off gets code 74")
  func brokenOff() throws {
    let run = try Command.run("/proc/self/mem")
    #expect(run.status == 74)
    #expect(run.errors.contains("broke off"))
  }

  @Test("An output that cannot be written gets code 73 and leaves nothing behind")
  func cannotWrite() throws {
    let run = try Command.run(
      "Corpora/samples/shop-privacy.html", "--output", "/no-such-folder/summary.md")
    #expect(run.status == 73)
    #expect(run.errors.contains("/no-such-folder/summary.md"))
  }

  @Test("A pipe that is closed ends the run quietly")
  func closedPipe() throws {
    let run = try Command.shell(
      "\"$TCSUM\" --format json Corpora/samples/shop-privacy.html | head -c 10; echo \" ${PIPESTATUS[0]}\""
    )
    #expect(run.output.hasSuffix(" 0\n"))
    #expect(run.errors.isEmpty)
  }

  @Test(
    "Wrong usage gets code 64",
    arguments: [
      ["--format", "yaml", "x.html"], ["clauses", "x.html", "--only", "nonsense"], [],
      ["--brief", "--detail", "x.html"], ["x.html", "--fail-on", "sale:good"],
    ])
  func usage(arguments: [String]) throws {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    #expect(try Command.shell("\"$TCSUM\" \(line)").status == 64)
  }
}
