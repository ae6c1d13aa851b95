import Foundation
import Testing

/// Disks that are full, pipes that close, files that end too early: a clear word, an exit code, and
/// nothing that looks whole but is not.
struct FaultTests {
  private static let page = "Corpora/samples/shop-privacy.html"

  /// A folder for the lines, removed at their end.
  private static func shell(_ lines: String) throws -> Command {
    try Command.shell("folder=$(mktemp -d); trap 'rm -rf $folder' EXIT\n" + lines)
  }

  private static func expectOneNote(_ run: Command, holding word: String) {
    #expect(run.errors.hasPrefix("tcsum: ") && run.errors.contains(word), "\(run.errors)")
  }

  @Test(
    "A full disk behind standard output gets code 74",
    arguments: [
      page, "--format json \(page)", "extract \(page)", "clauses \(page)", "batch Corpora/samples",
      "batch --format csv Corpora/samples", "chain Corpora/chain", "diff \(page) \(page)",
      "compare \(page) \(page)",
    ])
  func fullOutput(arguments: String) throws {
    let run = try Command.shell("\"$TCSUM\" \(arguments) > /dev/full")
    #expect(run.status == 74)
    Self.expectOneNote(run, holding: "standard output: writing broke off")
  }

  /// Files of at most 4 KB stand for a disk without room.
  private static let full = "ulimit -f 4; trap '' XFSZ;"

  @Test(
    "A disk that fills up leaves no file, and the one that was there stays",
    arguments: ["--format html \(page)", "extract \(page)", "clauses \(page)"])
  func fullDisk(arguments: String) throws {
    let run = try Self.shell(
      """
      echo before > $folder/old
      for name in old new; do
        (\(Self.full) "$TCSUM" \(arguments) --output $folder/$name) || echo $?
      done
      ls -A $folder; cat $folder/old
      """)
    #expect(run.output == "74\n74\nold\nbefore\n")
    #expect(run.errors.contains("nothing was left behind"))
  }

  @Test("Results on a disk that fills up are whole lines, and --resume adds the others")
  func fullDiskOfResults() throws {
    let run = try Self.shell(
      """
      batch() { "$TCSUM" batch Corpora/samples --fields document "$@"; }
      batch > $folder/whole 2> /dev/null
      (ulimit -f 1; trap '' XFSZ; batch --output $folder/part) || echo $?
      [ $(stat -c %s $folder/part) -lt $(stat -c %s $folder/whole) ] || exit 2
      batch --output $folder/part --resume 2> /dev/null || exit 3
      cmp $folder/whole $folder/part
      """)
    #expect(run.status == 0)
    #expect(run.output == "74\n")
    #expect(run.errors.contains("writing broke off"))
  }

  @Test("A folder of summaries on a full disk holds whole pages alone")
  func fullFolder() throws {
    let run = try Self.shell(
      """
      (ulimit -f 2; trap '' XFSZ
        "$TCSUM" batch Corpora/samples --format markdown --output $folder/out) || echo $?
      find $folder/out -name '*.md' | wc -l; ls -A $folder/out | grep -c part
      """)
    #expect(run.output == "74\n0\n0\n")
  }

  @Test("Closed standard input, output and error take no file's place")
  func closedDescriptors() throws {
    let run = try Self.shell(
      """
      "$TCSUM" \(Self.page) >&-; echo $?
      "$TCSUM" - <&-; echo $?
      "$TCSUM" batch Corpora/samples Corpora/bad-input --output $folder/results --progress 2>&- <&- >&-
      echo $?
      grep -vc '^{"id":"Corpora' $folder/results
      """)
    #expect(run.output == "74\n74\n0\n0\n")
  }

  @Test(
    "A pipe that closes ends each command quietly",
    arguments: [page, "--format html \(page)", "extract \(page)", "chain Corpora/chain"])
  func closedPipe(arguments: String) throws {
    let run = try Command.shell("set -o pipefail; \"$TCSUM\" \(arguments) | true")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test("Compressed input that ends early: what was whole is told, and that the rest is missing")
  func truncatedInput() throws {
    let run = try Self.shell(
      """
      for page in Corpora/samples/*.html Corpora/samples/*.html; do
        text=$(sed 's/<[^>]*>//g; s/[\\"]//g' $page | tr '\n\t' '  ')
        printf '{"id":"x","text":"%s"}\n' "$text"
      done > $folder/all.jsonl
      good() { grep '^{"id":"x"' $1; }
      "$TCSUM" batch $folder/all.jsonl --fields document > $folder/whole 2> /dev/null || exit 1
      gzip -k $folder/all.jsonl; size=$(stat -c %s $folder/all.jsonl.gz)
      for part in 0 1 2 3 4 5 6 7 8 9; do
        head -c $((size * part / 10 + 5)) $folder/all.jsonl.gz > $folder/cut.gz
        "$TCSUM" batch $folder/cut.gz --fields document > $folder/results 2> /dev/null
        [ $? = 74 ] || exit 2
        tail -1 $folder/results | grep -q '"code":"truncated"' || exit 3
        lines=$(good $folder/results | wc -l)
        cmp <(good $folder/results) <(good $folder/whole | head -$lines) || exit 4
        [ $lines -ge $((part > 3)) ] || exit 5
      done
      """)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test("A file that changes while it is read gives a summary or an error, never a crash")
  func changingInput() throws {
    let run = try Self.shell(
      """
      for try in $(seq 8); do for n in 1 2 3 4 5 6 7 8 9; do cat \(Self.page); done; done > $folder/page.html
      (while cp $folder/page.html $folder/page.new 2> /dev/null; do
         truncate -s $((RANDOM * 4)) $folder/live.html; cat $folder/page.new > $folder/live.html
       done) 2> /dev/null & writer=$!
      sleep 0.2
      for try in $(seq 10); do
        "$TCSUM" $folder/live.html --output $folder/out.md 2> $folder/err
        code=$?; [ $code = 0 ] || [ $code = 65 ] || { cat $folder/err; exit $code; }
      done
      kill $writer
      """)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test("Killed at any moment, a page is there whole or not at all")
  func killed() throws {
    let run = try Self.shell(
      """
      "$TCSUM" --format html \(Self.page) > $folder/whole
      for try in $(seq 30); do
        "$TCSUM" --format html \(Self.page) --output $folder/page.html &
        sleep 0.$((RANDOM % 10))$((RANDOM % 10)); kill -KILL $! 2> /dev/null; wait $!
        [ ! -e $folder/page.html ] || cmp $folder/whole $folder/page.html || exit 2
        rm -f $folder/page.html
      done 2> /dev/null
      """)
    #expect(run.status == 0)
  }

  @Test("No room for temporary files is needed")
  func noTemporaryFolder() throws {
    let run = try Command.shell(
      "TMPDIR=/nowhere TMP=/nowhere \"$TCSUM\" \(Self.page) | head -1; echo ${PIPESTATUS[0]}")
    #expect(run.output.hasSuffix("\n0\n") && run.errors.isEmpty)
  }

  @Test("An input without end, or larger than memory, is refused by its size")
  func endlessInput() throws {
    let run = try Self.shell(
      """
      truncate -s 4T $folder/huge.html
      (ulimit -v 4000000; "$TCSUM" $folder/huge.html; echo $?
      "$TCSUM" --max-size 1 /dev/zero; echo $?)
      """)
    #expect(run.output == "65\n65\n")
    #expect(run.errors.contains("more than the limit"))
  }

  @Test("Names of files move no terminal")
  func namesInNotes() throws {
    let run = try Command.shell(
      "\"$TCSUM\" $'no\\e]0;such\\a\\u202efile'; \"$TCSUM\" batch $'\\e[2Jx' -- 2>&1")
    #expect(
      !run.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    #expect(!run.output.contains("\u{1B}"))
  }
}
