import JSONSchemaChecks
import TermsCore
import Testing

/// What programs rely on: each line of `tcsum batch` keeps to the published schema.
struct BatchSchemaTests {
  private static let inputs = ["Corpora/samples", "Corpora/bad-input", "no/such/page.html"]
  /// The command is given a list, so that the path that is not there is a result.
  private static let list = "printf '%s\\n' \(inputs.joined(separator: " "))"

  private static func problems(_ lines: String) throws -> [String] {
    let schema = try JSONSchema(named: "tcsum-batch-1.schema.json")
    return try BatchTests.lines(lines).flatMap {
      schema.problems(in: try JSONValue(parsing: Array($0.utf8)))
    }
  }

  @Test("Reports whole and in part, and errors", arguments: ["", "--fields answers,document"])
  func lines(options: String) throws {
    let run = try Command.shell("\"$TCSUM\" batch @<(\(Self.list)) \(options)")
    #expect(BatchTests.lines(run.output).count == 17)
    let problems = try Self.problems(run.output)
    #expect(problems.isEmpty, "\(problems.prefix(5))")
  }

  @Test("Ids that are numbers, and dates")
  func records() throws {
    let run = try Command.run(
      "batch", "-", input: "{\"id\":7,\"date\":\"2024-05-01\",\"text\":\"\(BatchTests.terms)\"}\n")
    #expect(run.output.hasPrefix("{\"id\":7,\"retrieved\":\"2024-05-01\","))
    #expect(try Self.problems(run.output).isEmpty)
  }

  @Test("The index of a folder of summaries")
  func index() throws {
    let run = try Command.shell(
      """
      folder=$(mktemp -d); trap 'rm -r $folder' EXIT
      "$TCSUM" batch @<(\(Self.list)) --format markdown --output $folder; cat $folder/index.jsonl
      """)
    #expect(BatchTests.lines(run.output).count == 17)
    #expect(try Self.problems(run.output).isEmpty)
  }

  @Test(
    "The schema would notice",
    arguments: [
      "{}", #"{"id":[]}"#, #"{"id":1,"answers":{}}"#, #"{"id":1,"more":1}"#,
      #"{"id":1,"error":{"code":"Not a code","message":"x"}}"#, #"{"id":1,"error":{"code":"x"}}"#,
      #"{"id":1,"warnings":[],"error":{"code":"x","message":"x"}}"#,
    ])
  func broken(line: String) throws {
    #expect(try !Self.problems(line).isEmpty)
  }
}
