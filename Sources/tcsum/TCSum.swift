import ArgumentParser

/// The root of the command: `tcsum FILE` is `tcsum summarize FILE`.
@main
struct TCSum: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tcsum",
    abstract: "Says in one screen of plain words what a page of terms means for you.",
    discussion: """
      tcsum policy.html            the summary, as Markdown
      tcsum - < policy.html        the same, from standard input
      tcsum --format json FILE     every answer and fact, with the words it rests on
      tcsum batch FOLDER           the same for many pages, a line of JSON each
      tcsum chain FOLDER           who gets your data next, from company to company
      tcsum stats RESULTS          how all of these answer, from what batch wrote

      It works offline and sends nothing anywhere. Exit codes: 0 ok, 64 wrong usage, 65 not \
      readable as terms in English, 66 no such input, 73 cannot write, 74 read or write failed, \
      1 when --fail-on matches.
      """,
    version: "0.1.0",
    subcommands: [
      SummarizeCommand.self, ExtractCommand.self, ClausesCommand.self, ClassifyCommand.self,
      BatchCommand.self, StatsCommand.self, DiffCommand.self, ChainCommand.self,
      CompareCommand.self,
    ],
    defaultSubcommand: SummarizeCommand.self)

  /// Runs the command; a pipe that closes is told by writing to it, not by a signal.
  static func main() async {
    StandardDescriptors.prepare()
    await main(nil)
  }
}
