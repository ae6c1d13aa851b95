import TermsCore
import TermsRendering
import TermsSummarization
import Testing

/// A summary is one screen, whatever the document holds.
@Suite struct LineLimitTests {
  /// A page with everything the product knows of, many times over.
  private static func huge(_ kind: DocumentKind) -> Report {
    var lines = ["# Everything policy"]
    for number in 0..<400 {
      lines.append("## Part \(number)")
      lines.append(
        """
        [sale sharing ad-partners retention termination payment security -] Without notice, for \
        any reason and in our sole discretion, we sell your data \(number) to others for their own \
        marketing, keep backup copies in storage, increase our fees, and cannot guarantee safety.
        """)
    }
    var page = InventedPage(lines.joined(separator: "\n"), kind: kind, company: "Everything")
    let evidence = page.words("we sell your data")
    for question in Question.allCases {
      page.facts[question] = Answer(question, .choice("yes"), evidence: [evidence])
    }
    for (index, role) in Recipient.Role.allCases.enumerated() {
      for number in 0..<50 {
        page.facts.recipients.append(
          Recipient(
            name: "Company \(index) \(number)", isNamed: true, role: role,
            purposes: ["purpose \(number)"], evidence: [evidence]))
        page.facts.recipients.append(
          Recipient(name: "group", isNamed: false, role: role, evidence: [evidence]))
      }
    }
    for goal in Control.Goal.allCases {
      for method in Control.Method.allCases {
        page.facts.controls.append(
          Control(
            goal: goal, method: method, target: "https://a.example/\(method)", region: "\(method)",
            evidence: evidence))
      }
    }
    return page.report(named: "huge.html")
  }

  @Test(arguments: DocumentKind.allCases)
  func aHugeDocumentFitsOnOneScreen(kind: DocumentKind) {
    var text = ""
    MarkdownRenderer().render(Self.huge(kind), into: &text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(lines <= SummaryWriter.maximumLines)
    #expect(lines >= 40)
  }

  @Test(arguments: DocumentKind.allCases)
  func theBriefPageHasAtMostFifteenLines(kind: DocumentKind) {
    var text = ""
    MarkdownRenderer(extent: .brief).render(Self.huge(kind), into: &text)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 <= 15)
    #expect(text.contains("## What you can do"))
  }

  @Test func anEmptyDocumentStillSaysWhatIsMissing() {
    let page = InventedPage("# Nothing", kind: .privacyPolicy, company: nil)
    let report = page.report(named: "-")
    #expect(report.summary.sections.map(\.id) == [.shortVersion, .atAGlance, .actions, .silence])
    #expect(report.summary.sections.allSatisfy { !$0.points.isEmpty })
  }

  @Test func textLinesAreNoLongerThanTheWidth() {
    for (name, report) in InventedReports.all {
      var text = ""
      TextRenderer(width: 60).render(report, into: &text)
      let long = text.split(separator: "\n").filter { $0.count > 60 && $0.contains(" ") }
      #expect(long.allSatisfy { $0.split(separator: " ").count <= 2 }, "\(name): \(long)")
    }
  }
}
