import TermsCore
import TermsIngestion
import Testing

@Suite("Clauses")
struct ClauseTests {
  private func read(_ text: String, _ format: InputFormat? = nil) throws -> Document {
    try DocumentReader(options: .init(format: format)).read(Array(text.utf8))
  }

  @Test("items carry the sentence they complete, rows their header")
  func context() throws {
    let document = try read(
      """
      <h2 id=share>Sharing</h2><p>We are careful. We share your data with:</p>
      <ul><li>banks, such as:<ul><li>Bank One;</li></ul></li><li>shops.</li></ul>
      <table><tr><th>Data<th>Kept for</tr><tr><td>Orders<td>7 years</tr></table>
      """)
    let leads = document.clauses.map { clause in clause.leadIn.map { String(document[$0]) } }
    #expect(
      leads == [
        nil, "We share your data with:", "banks, such as:", "We share your data with:", nil,
      ])
    #expect(document.clauses.last?.header.map { document[$0] } == "Data | Kept for")
    #expect(document.clauses.allSatisfy { $0.anchor == "share" })
    #expect(document.headingPath(of: document.clauses[0]) == ["Sharing"])
  }

  @Test("long paragraphs are parted at sentences")
  func partsLongParagraphs() throws {
    let sentence = "We may use what you write to us in order to run and to improve the service. "
    let document = try read("<p>" + String(repeating: sentence, count: 30) + "</p>")
    #expect(document.clauses.count >= 3)
    #expect(document.sentences.count == 30)
    for clause in document.clauses {
      #expect(document[clause.range].split(separator: " ").count <= 150)
    }
    #expect(document.clauses.map(\.id) == (1...document.clauses.count).map { "c\($0)" })
  }

  @Test(
    "abbreviations and numbers do not end a sentence",
    arguments: [
      "We use vendors, e.g. Acme Inc. and others, to ship.", "The U.S. Privacy Act applies to us.",
      "See Art. 6 of the GDPR for more.", "Write to Mr. Smith at once.",
      "It costs approx. 5 dollars, i.e. not much.",
    ])
  func keepsSentences(_ text: String) throws {
    #expect(try read("<p>\(text)</p>").sentences.count == 1)
  }

  @Test(
    "a number or letter of a list never stands alone as a sentence",
    arguments: [
      "<p>1. We keep it. 2. You may object.</p>", "<p>We say: 1. We keep it. (a) You agree.</p>",
      "<ul><li>1. We keep it. You agree.</li></ul>", "<p>We keep it. 3. You agree.</p>",
      "<p><b>1.</b> We keep it. <span>12.</span> You agree.</p>",
    ])
  func numbersAreNoSentences(_ page: String) throws {
    let document = try read(page, .html)
    for sentence in document.sentences {
      #expect(document[sentence].contains { $0.isLetter } && document[sentence].count > 4)
    }
  }

  @Test("sentences end where they end")
  func endsSentences() throws {
    let document = try read("<p>We are Acme Inc. We sell widgets! Do you? Yes. It is so.</p>")
    #expect(document.sentences.count == 5)
  }

  @Test("fingerprints know words alone")
  func fingerprints() throws {
    let one = try read("<p>We keep   your <b>Data</b>.</p>").clauses[0]
    let two = try read("<div>we keep your data</div>").clauses[0]
    let other = try read("<p>We sell your data.</p>").clauses[0]
    #expect(one.fingerprint == two.fingerprint)
    #expect(one.fingerprint != other.fingerprint)
  }

  @Test(
    "the source range holds the clause's words",
    arguments: [
      "<html><body><script>var x = '<p>';</script><p id=a>One <b>bold</b> word. Two\n  words.</p>"
        + "<!-- no --><ul><li>1.1 Peeled item</li></ul><table><tr><td>A<td>B</tr><tr><td>C<td>D</table>",
      "\u{FEFF}<p>Après l’été &amp; l'hiver&nbsp;: «&nbsp;oui&nbsp;».</p><p>Fin.</p>",
    ])
  func sources(_ page: String) throws {
    let bytes = Array(page.utf8)
    let document = try DocumentReader().read(bytes)
    #expect(!document.clauses.isEmpty)
    for clause in document.clauses {
      let source = Array(bytes[clause.source.lowerBound..<clause.source.upperBound])
      let alone = try DocumentReader(options: .init(format: .html)).read(Array("<p>".utf8) + source)
      let joined = alone.text.split(separator: "\n").joined(separator: " ")
      let words = document[clause.range].split(separator: " ").filter { $0 != "|" }
      #expect(joined == words.joined(separator: " "))
    }
  }

  @Test("reading twice gives the same document")
  func isDeterministic() throws {
    let page = "<h1>Terms</h1><p>We keep <a href=/x>data</a>. You agree.</p><ul><li>a<li>b</ul>"
    let one = try read(page)
    let two = try read(page)
    #expect(one.text == two.text)
    #expect(one.clauses == two.clauses)
    #expect(one.links == two.links)
    #expect(one.sha256 == two.sha256)
  }
}
