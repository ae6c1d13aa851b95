import ArgumentParser
import PlainTerms

/// `tcsum diff OLD NEW`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed for you between two versions of a page.",
    discussion: """
      tcsum diff old.html new.html
      tcsum diff <(git show HEAD~1:policy.md) policy.md
      git show HEAD~1:policy.md | tcsum diff - policy.md
      tcsum diff 2025/ 2026/       files of the same name, each with each
      tcsum diff versions/         the files of one folder by name, each with the one before

      Clauses that were moved or worded anew without a change of fact are counted, not listed.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json, html
  }

  enum Condition: String, ExpressibleByArgument, CaseIterable {
    case bad, any
  }

  @Argument(
    help: "The old page and the new one, or two folders of pages, or one folder of versions.",
    completion: .file())
  var paths: [String]

  @Option(help: "What to write: markdown, json (one line a pair) or html.")
  var format: Format = .markdown

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var output: String?

  @Option(help: "End with code 1 when something got worse for you (bad), or changed at all (any).")
  var failOn: Condition?

  @OptionGroup var reading: PageOptions

  func validate() throws {
    if !(1...2).contains(paths.count) {
      throw ValidationError("Give the old page and the new one, or one folder of versions.")
    }
    if paths.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Only one of the pages can be standard input.")
    }
  }

  func run() throws {
    let fails = try ExitFailure.report { () throws(ExitFailure) in
      let pairs = try VersionPair.pairs(of: paths)
      if format == .html, pairs.count > 1 {
        throw .usage("HTML holds one pair; these are \(pairs.count). Name two pages.")
      }
      var fails = false
      var text = ""
      for pair in pairs {
        let diff = VersionComparer().diff(
          from: try reading.report(on: pair.old, named: pair.oldName),
          to: try reading.report(on: pair.new, named: pair.newName))
        if !text.isEmpty, format == .markdown { text += "\n" }
        DiffRenderer(format: DiffRenderer.Format(rawValue: format.rawValue) ?? .markdown)
          .render(diff, into: &text)
        fails = fails || (failOn == .any ? !diff.changes.isEmpty : failOn == .bad && diff.hasWorse)
      }
      try OutputFile.write(text, to: output)
      return fails
    }
    if fails { throw ExitCode(1) }
  }
}
