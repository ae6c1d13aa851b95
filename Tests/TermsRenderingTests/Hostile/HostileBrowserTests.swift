import Foundation
import PlainTerms
import Testing

/// Every HTML page made of the hostile documents, opened in a real browser.
///
/// Skipped where Chromium is not installed.
@Suite(.enabled(if: Chromium.path != nil, "Chromium is not installed")) struct HostileBrowserTests {
  @Test("No page runs a script, asks for anything or complains", arguments: HostileDocuments.places)
  func nothingHappens(place: HostileDocuments.Place) throws {
    let outputs = try HostileOutputs()
    var pages: [String] = []
    for payload in HostileDocuments.payloads {
      let page = HostileDocuments.page(payload.bytes, in: place)
      let name = String(decoding: payload.bytes, as: UTF8.self)
      guard let report = try outputs.report(on: page, named: name, as: place.format) else {
        continue
      }
      pages += outputs.pages(of: report).map(\.text)
    }
    let seen = try Chromium.open(pages)
    #expect(seen.result == "\(pages.count) pages, 0 bad", "\(seen.log)")
    #expect(!seen.log.contains("CONSOLE"), "\(seen.log)")
  }
}

/// Chromium without a window.
private enum Chromium {
  static let path = ["chromium", "chromium-browser", "google-chrome"].lazy
    .flatMap { name in ["/usr/bin/\(name)", "/usr/local/bin/\(name)"] }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Opens the pages one after another in a frame and looks at each: what it asked for, what could
  /// run in it, and whether its policy stands.
  private static let harness = """
    <!DOCTYPE html><meta charset="utf-8"><title>harness</title><iframe id="f"></iframe>
    <output id="o"></output><script>
    var frame = document.getElementById("f"), count = COUNT, bad = [], number = -1;
    frame.onload = function () {
      if (number >= 0) {
        var page = frame.contentDocument, all = [...page.querySelectorAll("*")];
        var asked = frame.contentWindow.performance.getEntriesByType("resource").length;
        var live = all.filter(e => ["SCRIPT", "IFRAME", "IMG", "BASE", "FORM", "INPUT", "OBJECT"]
          .includes(e.tagName.toUpperCase()) || [...e.attributes].some(a => a.name.startsWith("on")));
        var links = [...page.querySelectorAll("[href]")].map(e => e.getAttribute("href"))
          .filter(l => !/^(#|https?:|mailto:)/i.test(l));
        var policy = page.querySelector('head > meta[http-equiv="Content-Security-Policy"]');
        if (asked || live.length || links.length || !policy || !page.querySelector("h1"))
          bad.push(number);
      }
      next();
    };
    function next() {
      if (++number < count) { frame.src = number + ".html"; return; }
      document.getElementById("o").textContent = "[" + count + " pages, " + bad.length + " bad]" + bad;
    }
    next();
    </script>
    """

  static func open(_ pages: [String]) throws -> (result: String, log: String) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tcsum-hostile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, page) in pages.enumerated() {
      try Data(page.utf8).write(to: folder.appending(path: "\(number).html"))
    }
    let harness = folder.appending(path: "harness.html")
    try Data(Self.harness.replacing("COUNT", with: "\(pages.count)").utf8).write(to: harness)
    let process = Process()
    let (out, log) = (Pipe(), folder.appending(path: "log"))
    try Data().write(to: log)
    process.executableURL = URL(filePath: path!)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
      "--user-data-dir=\(folder.path)/profile", "--enable-logging=stderr",
      "--virtual-time-budget=600000", "--dump-dom", harness.absoluteString,
    ]
    process.standardOutput = out
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    let dom = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let errors = try String(contentsOf: log, encoding: .utf8)
    let result = dom.firstMatch(of: /<output id="o">\[(.*?)\](.*?)<\/output>/)
    return (
      result.map { String($0.1) } ?? "no result", (result.map { String($0.2) } ?? dom) + errors
    )
  }
}
