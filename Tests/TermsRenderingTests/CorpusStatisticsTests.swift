import Foundation
import PlainTerms
import Testing

/// What is said of a whole corpus.
@Suite struct CorpusStatisticsTests {
  private static func statistics(_ lines: [String]) throws -> CorpusStatistics {
    var statistics = CorpusStatistics()
    for line in lines {
      let result = try JSONValue(parsing: Array(line.utf8), keeping: CorpusStatistics.selection)
      let isCounted = statistics.add(result)
      #expect(isCounted)
    }
    return statistics
  }

  /// A result whose strings from outside are all `name`.
  private static func result(_ name: String, kind: String = "terms") -> String {
    let name = JSONValue.string(name).description
    return """
      {"id":\(name),"answers":{"governing-law":{"answer":\(name)},"sells-data":{"answer":"no"}},\
      "clauses":[{"ownTags":[\(name)],"tags":[{"tag":"sale","probability":1}]}],\
      "document":{"kind":"\(kind)","language":\(name),"words":900,"grade":9.5},\
      "facts":{"recipients":[{"name":\(name),"named":true,"role":"vendor"},{"name":"partners",\
      "named":false,"role":"buyer"}],"retention":[{"kind":"fixed","duration":"P30D"},\
      {"kind":"cookie","duration":"P1Y"},{"kind":"criteria","duration":null}]},"schema":"tcsum/1"}
      """
  }

  private static let hostile = [
    "</title><script>alert(1)</script>", "a|b", "=HYPERLINK(\"x\")", "two\nlines\r\n\u{2028}",
    "\u{202E}turned", "\u{FFFE}\u{FFFF}", "[x](javascript:y)", "\"quoted\", 'it'", "&amp;", "`*_\\",
    "]]>", "", "\u{0}", String(repeating: "long ", count: 5000),
  ]

  @Test("Names from outside break no format", arguments: hostile)
  func hostileNames(name: String) throws {
    let statistics = try Self.statistics([
      Self.result(name), Self.result(name, kind: name == "a|b" ? "cookie-policy" : "terms"),
      "{\"id\":1,\"error\":{\"code\":\(JSONValue.string(name)),\"message\":\"\"}}",
    ])
    let plain = try Self.statistics([
      Self.result("x"), Self.result("x", kind: name == "a|b" ? "cookie-policy" : "terms"),
      "{\"id\":1,\"error\":{\"code\":\"x\",\"message\":\"\"}}",
    ])
    for format in StatisticsRenderer.Format.allCases {
      let renderer = StatisticsRenderer(format: format)
      let text = renderer.string(for: statistics)
      let likeness = renderer.string(for: plain)
      // A recipient without a name is none; all else keeps its line.
      let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false)
      }
      #expect(
        lines(text).count == lines(likeness).count - (name.isEmpty && format != .json ? 1 : 0))
      #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" })
      if format == .markdown { #expect(text.matches(of: /[^\\]<script>/).isEmpty) }
      if format == .json { #expect((try? JSONValue(parsing: Array(text.utf8))) != nil) }
    }
    for (_, svg) in StatisticsCharts().files(for: statistics) {
      #expect(!svg.contains("<script") && !svg.contains("]]>"))
      #expect(!svg.unicodeScalars.contains { $0.value & 0xFFFE == 0xFFFE || $0 == "\u{0}" })
      let elements = svg.matches(of: /<(\w+)[ >\/]/).map { String($0.1) }
      #expect(Set(elements).isSubset(of: ["svg", "title", "desc", "style", "rect", "text", "g"]))
      #expect(svg.utf8.count < 100_000)
    }
  }

  @Test("Counted in two halves and merged, it is the same")
  func merging() throws {
    let lines = (0..<40).map {
      Self.result("name \($0 % 7)", kind: $0 % 3 == 0 ? "terms" : "mixed")
    }
    var first = try Self.statistics(Array(lines[..<17]))
    first.merge(try Self.statistics(Array(lines[17...])))
    #expect(try first == Self.statistics(lines))
    #expect(first.kindsInOrder.map(\.name) == ["terms", "mixed"])
  }

  @Test(
    "What is no result is not counted",
    arguments: [
      "1", "[]", "{}", "null", #"{"id":1}"#, #"{"answers":{}}"#, #"{"id":1,"page":"x"}"#,
      #"{"id":1,"error":"x"}"#, #"{"id":1,"schema":"other/1","answers":{}}"#,
      #"{"id":1,"schema":2}"#,
    ])
  func noResults(line: String) throws {
    var statistics = CorpusStatistics()
    let isCounted = statistics.add(try JSONValue(parsing: Array(line.utf8)))
    #expect(!isCounted)
    #expect(statistics == CorpusStatistics())
  }

  @Test("Members of odd types are not counted, and end nothing")
  func oddTypes() throws {
    let statistics = try Self.statistics([
      #"{"id":{},"answers":[],"clauses":{},"document":"x","facts":7}"#,
      #"{"id":1,"answers":{"sells-data":3,"gpc":{"answer":{"a":1}}},"clauses":[1,{"tags":4}],"#
        + #""document":{"kind":9,"words":"many","grade":-1},"#
        + #""facts":{"recipients":[1,{"name":2,"named":true}],"retention":[[],{"kind":"new"}]}}"#,
    ])
    #expect(statistics.documents == 2 && statistics.documentsWithNames == 0)
    #expect(statistics.parts == [.answers: 1, .clauses: 1, .document: 1, .facts: 1])
    for format in StatisticsRenderer.Format.allCases {
      #expect(!StatisticsRenderer(format: format).string(for: statistics).isEmpty)
    }
  }

  @Test("The samples, by kind; TCSUM_UPDATE_GOLDENS=1 writes the file anew")
  func samples() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let folder = tests.appending(path: "../../Corpora/samples").standardizedFileURL
    let summarizer = try Summarizer()
    let renderer = JSONRenderer(members: [.answers, .document])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let lines = try names.sorted().filter { !$0.hasSuffix(".json") }.map { name in
      let page = Array(try Data(contentsOf: folder.appending(path: name)))
      let report = try summarizer.report(on: page, named: name)
      return "{\"id\":\"\(name)\"," + renderer.string(for: report).dropFirst()
    }
    let text = StatisticsRenderer().string(for: try Self.statistics(lines))
    let golden = tests.appending(path: "Goldens/statistics.md")
    if ProcessInfo.processInfo.environment["TCSUM_UPDATE_GOLDENS"] == "1" {
      try text.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(text == (try String(contentsOf: golden, encoding: .utf8)))
  }
}
