import Testing

/// What `tcsum batch` shows of its progress on a terminal, made by `script`.
struct BatchProgressTests {
  /// Runs over many samples with standard error on a terminal.
  private static func onTerminal(_ options: String = "") throws -> Command {
    let inputs = String(repeating: "Corpora/samples ", count: 8) + "Corpora/bad-input"
    return try Command.shell(
      """
      script -qec '"$TCSUM" batch \(inputs) --fields document \(options) > /dev/null' /dev/null
      """)
  }

  @Test(
    "A bar that is written over, with share, rate and time left; then one line of what was done")
  func bar() throws {
    let run = try Self.onTerminal()
    #expect(run.status == 0)
    let states = run.output.split(separator: "\r")
    let bars = states.filter { $0.hasPrefix("█") || $0.hasPrefix("░") }
    try #require(!bars.isEmpty)
    let shape = /^[█]*[░]* \d+ %  [\d,]+ documents?, [\d,.]+ a second.*\u{1B}\[K$/
    for bar in bars {
      #expect(bar.wholeMatch(of: shape) != nil, "\(bar)")
      #expect(bar.count { $0 == "█" || $0 == "░" } == 24)
    }
    // The bar is wiped away before the last line.
    let last = try #require(states.last { $0.contains("tcsum: ") })
    #expect(last.hasPrefix("\u{1B}[Ktcsum: 86 documents, 6 errors ("))
  }

  @Test("--no-progress leaves the last line alone")
  func silent() throws {
    let run = try Self.onTerminal("--no-progress")
    #expect(run.output.hasPrefix("tcsum: 86 documents"))
    #expect(!run.output.contains("█") && !run.output.contains("\u{1B}"))
  }

  @Test("Without a terminal there is no bar")
  func pipe() throws {
    let run = try Command.run("batch", "Corpora/samples", "--fields", "document")
    #expect(run.errors.hasPrefix("tcsum: 10 documents"))
  }
}
