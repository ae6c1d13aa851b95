import Foundation
import Testing

/// Pages in other formats than HTML, Markdown and text.
struct InputFormatTests {
  static let folder = "Corpora/other-formats"
  static let hasPDFToText =
    (try? Command.shell("command -v pdftotext"))?.status == 0

  @Test("A page saved as MHTML is summarized, its frames left out")
  func mhtml() throws {
    let run = try Command.run("extract", "\(Self.folder)/club-privacy.mhtml")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# Fernhollow Rowing Club Privacy Notice\n"))
    #expect(run.output.contains("](https://fernhollow.example/rowing-association)"))
    #expect(!run.output.contains("Map of the boathouse"))
  }

  @Test("A PDF says what its page says", .enabled(if: hasPDFToText, "pdftotext is not installed"))
  func pdf() throws {
    let words = { (text: String) in
      text.split { !$0.isLetter && !$0.isNumber }.filter { !$0.hasPrefix("http") && $0 != "mailto" }
    }
    let file = try Command.run("extract", "--format", "text", "\(Self.folder)/club-privacy.pdf")
    let page = try Command.run("extract", "--format", "text", "\(Self.folder)/club-privacy.mhtml")
    #expect(words(file.output) == words(page.output.replacing("you’re", with: "you are")))
    #expect(try Command.shell("\"$TCSUM\" - < \(Self.folder)/club-privacy.pdf").status == 0)
  }

  @Test(
    "A PDF that cannot be read ends with 65 and says why",
    .enabled(if: hasPDFToText, "pdftotext is not installed"),
    arguments: [("head -c 20", "damaged"), ("cat", "no text")])
  func brokenPDF(_ change: String, _ word: String) throws {
    let run = try Command.shell("\(change) Corpora/bad-input/document.pdf | \"$TCSUM\" -")
    #expect(run.status == 65)
    #expect(run.errors.contains(word))
  }

  @Test("Without pdftotext a PDF ends with 65 and the package to install")
  func noPDFToText() throws {
    let run = try Command.shell("PATH=/no-such-folder \"$TCSUM\" \(Self.folder)/club-privacy.pdf")
    #expect(run.status == 65)
    #expect(run.errors.contains("poppler-utils"))
    #expect(run.output.isEmpty)
  }

  @Test("A page over --max-size is refused by its size")
  func maxSize() throws {
    let run = try Command.shell(
      "(echo '<p>Terms</p>'; head -c 2000000 /dev/zero | tr '\\0' x) | \"$TCSUM\" --max-size 1 -")
    #expect(run.status == 65)
    #expect(run.errors.contains("more than the limit"))
  }
}
