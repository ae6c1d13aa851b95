import JSONSchemaChecks
import PlainTerms
import Testing

/// A page of several documents: the summary says which of them it tells about.
@Suite struct PartReportTests {
  private func report(part: String?) throws -> Report {
    let topics = [("Terms of Sale", "orders"), ("Privacy Notice", "personal data")]
    let page = topics.map { title, topic in
      let clause = """
        <p>We handle \(topic) in the way that this paragraph tells, and we will not do so in any \
        other way. Whoever uses the shop agrees that \(topic) may be handled in this way until the \
        account is closed, and for thirty days after that, as the law of the land asks of us.</p>
        """
      return "<section><h1>\(title)</h1>\(String(repeating: clause, count: 8))</section>"
    }.joined()
    var options = Summarizer.Options()
    options.acceptsAnyPage = true
    options.reading.part = part
    return try Summarizer(options: options).report(on: Array(page.utf8), named: "legal.html")
  }

  @Test func theSummaryNamesThePartsThatItRead() throws {
    let whole = MarkdownRenderer().string(for: try report(part: nil))
    #expect(
      whole.contains(
        "This page holds 2 documents, read together here: “Terms of Sale”, “Privacy Notice”."))
    let narrowed = try report(part: "privacy")
    #expect(
      narrowed.document.clauses.allSatisfy { !narrowed.document[$0.range].contains("orders") })
    #expect(
      MarkdownRenderer().string(for: narrowed)
        .contains("2 documents; read here: “Privacy Notice”. Not read: “Terms of Sale”."))
  }

  @Test func theJSONNamesThePartsAndKeepsToTheSchema() throws {
    let schema = try JSONSchema(named: "tcsum-1.schema.json")
    let json = JSONRenderer().string(for: try report(part: "privacy"))
    let problems = schema.problems(in: try JSONValue(parsing: Array(json.utf8)))
    #expect(problems.isEmpty, "\(problems.prefix(5))")
    #expect(json.contains(#""read":false,"title":"Terms of Sale""#))
    #expect(json.contains(#""clauses":["c1","c2","c3","c4","c5","c6","c7","c8"],"read":true"#))
  }
}
