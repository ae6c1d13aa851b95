import Foundation
import Testing

/// `tcsum diff`, `tcsum compare` and `--as-one`: more pages than one.
struct DiffCommandTests {
  static let (base, sale) = ("Corpora/versions/base.md", "Corpora/versions/sale.md")
  static let samples = "Corpora/samples"

  @Test("A worse version says so, quotes both, and ends with 1 when asked to")
  func worse() throws {
    let run = try Command.run("diff", Self.base, Self.sale)
    #expect(run.status == 0)
    #expect(run.output.contains("## Worse for you"))
    #expect(run.output.contains("“We do not sell your personal data to anyone.”"))
    let failing = try Command.run("diff", Self.base, Self.sale, "--fail-on", "bad")
    #expect(failing.status == 1)
    #expect(failing.output == run.output)
    #expect(try Command.run("diff", Self.sale, Self.base, "--fail-on", "bad").status == 0)
  }

  @Test("Old and new change places when the arguments do")
  func order() throws {
    let there = try Command.run("diff", Self.base, Self.sale, "--format", "json").output
    let back = try Command.run("diff", Self.sale, Self.base, "--format", "json").output
    #expect(there.contains(#""impact":"worse""#) && back.contains(#""impact":"better""#))
  }

  @Test("A version may come from a pipe or from standard input")
  func pipes() throws {
    let files = try Command.run("diff", Self.base, Self.sale)
    let piped = try Command.shell("\"$TCSUM\" diff - \(Self.sale) < \(Self.base)")
    #expect(piped.status == 0)
    #expect(
      piped.output.replacing("standard input", with: "base.md") == files.output)
    let substituted = try Command.shell("\"$TCSUM\" diff <(cat \(Self.base)) \(Self.sale)")
    #expect(substituted.output.contains("**1 change for you: 1 worse.**"))
  }

  @Test("Two folders are matched by the names of their files, one folder is a row of versions")
  func folders() throws {
    let run = try Command.shell(
      """
      folder=$(mktemp -d); mkdir $folder/old $folder/new
      cp \(Self.base) $folder/old/policy.md; cp \(Self.sale) $folder/new/policy.md
      cp \(Self.base) $folder/old/gone.md
      "$TCSUM" diff $folder/old $folder/new 2> $folder/err || exit 1
      grep -c "left out" $folder/err
      cp \(Self.base) $folder/old/0.md; rm $folder/old/gone.md
      "$TCSUM" diff $folder/old; "$TCSUM" diff $folder/old $folder/new/policy.md; echo "$?"
      rm -r $folder
      """)
    #expect(run.output.contains("**1 change for you: 1 worse.**"))
    #expect(run.output.contains("\n1\n") && run.output.hasSuffix("64\n"))
    #expect(run.output.contains("Old: `0.md`"))
  }

  @Test("--output writes what would have been printed", arguments: ["diff", "compare"])
  func output(command: String) throws {
    let run = try Command.shell(
      """
      file=$(mktemp); "$TCSUM" \(command) \(Self.base) \(Self.sale) --format html --output $file
      cmp $file <("$TCSUM" \(command) \(Self.base) \(Self.sale) --format html); echo "$?"; rm $file
      """)
    #expect(run.output == "0\n")
  }

  @Test("Answers side by side, those that differ first, a row a question in CSV")
  func compare() throws {
    let pages = ["shop", "notes"].map { "\(Self.samples)/\($0)-privacy.html" }
    let run = try Command.run(["compare"] + pages + ["--format", "csv"])
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n")
    #expect(rows[0].hasPrefix("question,same,shop-privacy.html,"))
    let same = rows.dropFirst().map { $0.contains(",yes,") }
    #expect(same.firstIndex(of: true).map { same[$0...].allSatisfy(\.self) } ?? true)
    #expect(rows.contains { $0.hasPrefix("Sells your data?,no,") })
    #expect(try Command.run(["compare"] + pages).output.contains("| Sells your data? |"))
  }

  @Test("Pages of one company as one name the document of each clause")
  func asOne() throws {
    let pages = ["\(Self.samples)/shop-privacy.html", "\(Self.samples)/cookie-policy.md"]
    let run = try Command.run(pages + ["--as-one"])
    #expect(run.status == 0)
    #expect(run.output.contains("[p:c") && run.output.contains("[k:c"))
    #expect(run.output.contains("**k** = `cookie-policy.md`"))
    let refused = try Command.run(pages)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("--as-one"))
  }

  static let misuses: [(arguments: String, status: Int32)] = [
    ("diff \(base)", 64), ("diff no/such.md \(base)", 66), ("compare \(base)", 64),
    ("compare \(base) Corpora/bad-input/login.html", 65),
    ("diff \(base) Corpora/bad-input/empty.html", 65),
  ]

  @Test("Wrong usage and pages that cannot be read", arguments: misuses)
  func refused(_ misuse: (arguments: String, status: Int32)) throws {
    let run = try Command.run(misuse.arguments.split(separator: " ").map(String.init))
    #expect(run.status == misuse.status, "\(run.output)\(run.errors)")
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }
}
