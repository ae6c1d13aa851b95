import Foundation
import Testing

/// `tcsum stats`: a corpus in counts.
struct StatsTests {
  private static let results = (1...3).map { number in
    #"{"id":\#(number),"answers":{"sells-data":{"answer":"\#(number == 1 ? "no" : "yes")"}}}"#
  }

  @Test("It counts what batch wrote")
  func countsBatch() throws {
    let run = try Command.shell(
      """
      folder=$(mktemp -d); trap 'rm -r $folder' EXIT
      "$TCSUM" batch Corpora/samples Corpora/bad-input > $folder/r.jsonl 2>/dev/null
      "$TCSUM" stats $folder/r.jsonl --format json > $folder/plain || exit 1
      gzip -k $folder/r.jsonl
      "$TCSUM" stats $folder/r.jsonl.gz --format json | cmp - $folder/plain || exit 2
      head -3 $folder/r.jsonl > $folder/head; tail -n +4 $folder/r.jsonl > $folder/tail
      "$TCSUM" stats $folder/head - --format json < $folder/tail | cmp - $folder/plain || exit 3
      "$TCSUM" stats $folder/r.jsonl --charts $folder/charts --output $folder/page || exit 4
      cd $folder/charts && ls && grep -c '<svg xmlns' *
      cat $folder/plain $folder/r.jsonl
      """)
    try #require(run.status == 0)
    #expect(run.errors.isEmpty)
    var lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines[..<3] == ["answers.svg", "periods.svg", "recipients.svg"])
    #expect(lines[3..<6].allSatisfy { $0.hasSuffix(":1") })
    lines.removeFirst(6)
    let objects = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let documents = try #require(objects[0]["documents"] as? [String: Any])
    #expect(documents["reports"] as? Int == 10 && documents["results"] as? Int == 16)
    // Each answer, counted from the lines themselves.
    var counted: [String: [String: Int]] = [:]
    for object in objects.dropFirst() {
      for (question, value) in object["answers"] as? [String: [String: Any]] ?? [:] {
        guard let word = value["answer"] as? String else { continue }
        counted[question, default: [:]][word, default: 0] += 1
      }
    }
    let answers = try #require(objects[0]["answers"] as? [String: [String: [String: Int]]])
    #expect(answers["all"]?.count == 43)
    for question in ["sells-data", "retention", "deletion", "governing-law", "termination"] {
      #expect(answers["all"]?[question] == counted[question])
    }
  }

  @Test("Lines that are no results are told by number; a torn last line too")
  func badLines() throws {
    let lines = Self.results
    let input = "\(lines[0])\nnot json\n\n{\"id\":7}\n\(lines[1])\n" + lines[2].dropLast(9)
    let run = try Command.run("stats", "-", input: input)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# What 2 documents say\n"))
    #expect(run.output.contains("| sells-data | no | 1 (50 %) |\n|  | yes | 1 (50 %) |"))
    #expect(run.output.contains("Not in these results, so not counted: clauses, document, facts."))
    let notes = run.errors.split(separator: "\n")
    try #require(notes.count == 3)
    #expect(notes[0].contains("line 2: not JSON at byte"))
    #expect(notes[1].contains("line 4: no result"))
    #expect(notes[2].contains("line 6: the last line ends too early"))
  }

  @Test("What cannot be done has its exit code")
  func exitCodes() throws {
    #expect(try Command.run("stats", "no/such.jsonl").status == 66)
    #expect(try Command.run("stats", "README.md").status == 65)
    #expect(try Command.run("stats", "-", input: "").status == 65)
    #expect(try Command.run("stats", "-", "-", input: "").status == 64)
    #expect(try Command.run("stats", "-", "--top", "0", input: "").status == 64)
    let input = Self.results[0] + "\n"
    #expect(try Command.run("stats", "-", "--charts", "no/such/folder", input: input).status == 73)
    #expect(try Command.run("stats", "Corpora", input: "").status == 74)
  }

  @Test("A note on a line stops after twenty; what stands before damage is counted")
  func damaged() throws {
    let run = try Command.shell(
      """
      folder=$(mktemp -d); trap 'rm -r $folder' EXIT
      for i in $(seq 5000); do echo '{"id":'$RANDOM$i',"answers":{}}'; done | gzip > $folder/whole.gz
      head -c 20000 $folder/whole.gz > $folder/cut.gz
      "$TCSUM" stats $folder/cut.gz --format json
      """)
    #expect(run.status == 74)
    #expect(run.output.contains("\"results\":"))
    let many = try Command.run(
      "stats", "-", input: String(repeating: "x\n", count: 90) + Self.results[0])
    #expect(many.errors.split(separator: "\n").count == 21)
    #expect(many.errors.contains("90 lines in all are no results"))
  }
}
