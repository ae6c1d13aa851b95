import TermsCore
import TermsRendering
import Testing

/// What a terminal is shown.
@Suite struct TerminalTests {
  @Test(arguments: [40, 60, 80, 100, 110])
  func noLineIsWiderThanTheTerminal(width: Int) {
    for (name, report) in InventedReports.all {
      let text = TerminalRenderer(width: width, isStyled: false).string(for: report)
      for line in text.split(separator: "\n") where line.count > width {
        // A word that is longer than the line stands alone.
        #expect(
          !line.trimmingPrefix(while: { " •1234567890.".contains($0) }).contains(" "),
          "\(name): \(line)")
      }
    }
  }

  @Test func withoutStyleItIsPlainText() {
    let plain = TerminalRenderer(isStyled: false).string(for: InventedReports.privacy)
    let styled = TerminalRenderer(isStyled: true).string(for: InventedReports.privacy)
    #expect(!plain.contains("\u{1b}"))
    #expect(styled.contains("\u{1b}[1m") && styled.contains("\u{1b}[0m"))
    #expect(styled.replacing(/\u{1b}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func theDocumentCannotCommandTheTerminal() {
    var report = InventedReports.privacy
    report.summary.title = "Evil\u{1b}]0;owned\u{7}\u{9b}31m page"
    let text = TerminalRenderer(isStyled: false).string(for: report)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9b })
  }

  @Test func theBriefOneHasTheShortVersionAndTheActionsAlone() {
    let text = TerminalRenderer(isStyled: false, extent: .brief).string(
      for: InventedReports.privacy)
    #expect(text.contains("The short version\n") && text.contains("What you can do\n"))
    #expect(!text.contains("At a glance") && !text.contains("Not legal advice"))
  }
}
