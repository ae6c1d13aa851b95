import Foundation
import TermsCore
import TermsRendering
import Testing

/// The HTML page in a real browser, at phone and desktop width.
///
/// Skipped where Chromium is not installed.
@Suite(.enabled(if: Browser.path != nil, "Chromium is not installed")) struct BrowserTests {
  @Test(arguments: [390, 1400])
  func everyLinkBringsItsTargetIntoViewAndNothingIsTooWide(width: Int) throws {
    let page = HTMLRenderer().string(for: InventedReports.privacy)
    let seen = try Browser.follow(linksOf: page, width: width)
    let links = page.components(separatedBy: "href=\"#").count - 1
    #expect(seen.result == "\(links) links followed, 0 lost", "\(seen.log)")
    #expect(seen.overflow == 0)
    #expect(!seen.log.contains("CONSOLE"), "\(seen.log)")
  }
}

/// Chromium without a window.
private enum Browser {
  static let path = ["chromium", "chromium-browser", "google-chrome"].lazy
    .flatMap { name in ["/usr/bin/\(name)", "/usr/local/bin/\(name)"] }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// A page that opens the report in a frame, clicks each of its links and looks where they lead.
  private static let harness = """
    <!DOCTYPE html><meta charset="utf-8"><iframe id="f" src="report.html"
      style="width:100%;height:800px;border:0"></iframe><output id="o"></output>
    <script>
    document.getElementById("f").onload = function () {
      var page = this.contentDocument, lost = 0, links = page.querySelectorAll('a[href^="#"]');
      for (var link of links) {
        link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
        var target = page.querySelector(":target"), box = target && target.getBoundingClientRect();
        if (!target || "#" + target.id != link.getAttribute("href")
          || box.bottom < 0 || box.top > 800) lost++;
      }
      var wide = page.documentElement.scrollWidth - page.documentElement.clientWidth;
      document.getElementById("o").textContent =
        "[" + links.length + " links followed, " + lost + " lost][" + wide + "]";
    };
    </script>
    """

  static func follow(
    linksOf page: String, width: Int
  ) throws -> (result: String, overflow: Int?, log: String) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tcsum-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try page.write(
      to: folder.appending(path: "report.html"), atomically: true, encoding: .utf8)
    let harness = folder.appending(path: "harness.html")
    try Self.harness.write(to: harness, atomically: true, encoding: .utf8)
    let process = Process()
    let (out, log) = (Pipe(), folder.appending(path: "log"))
    try Data().write(to: log)
    process.executableURL = URL(filePath: path!)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
      "--user-data-dir=\(folder.path)/profile", "--enable-logging=stderr",
      "--virtual-time-budget=10000", "--window-size=\(width),900", "--dump-dom",
      harness.absoluteString,
    ]
    process.standardOutput = out
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    let dom = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let errors = try String(contentsOf: log, encoding: .utf8)
    guard let match = dom.firstMatch(of: /<output id="o">\[(.*?)\]\[(-?\d+)\]/) else {
      return ("no result", nil, dom + errors)
    }
    return (String(match.1), Int(match.2), errors)
  }
}
