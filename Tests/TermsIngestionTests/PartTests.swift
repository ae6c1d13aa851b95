import TermsCore
import TermsIngestion
import Testing

private func body(_ topic: String) -> String {
  (1...5).map { number in
    """
    <h3>\(number). About \(topic)</h3><p>We handle \(topic) in the way that this paragraph tells, and
    we will not do so in any other way. Whoever uses the service agrees that \(topic) may be handled
    in this way until the account is closed, and for thirty days after that. You can write to us at
    any time, and somebody who knows about \(topic) will write back within a week or so.</p>
    """
  }.joined()
}

private let sideBySide = """
  <main><div id="legal-terms"><div class="big"><p>Terms of Service</p></div>\(body("orders"))</div>
  <div id="privacy"><div class="big"><p>Privacy Policy</p></div>\(body("personal data"))</div>
  <div id="cookie-policy"><div class="big"><p>Cookie Policy</p></div>\(body("cookies"))</div></main>
  """

private let underHeadings = """
  <main><h1>Legal</h1><p>All our documents on one page.</p>
  <h2><a name="t"></a>Terms of Sale</h2>\(body("orders"))
  <h2 id="p">Privacy Notice</h2>\(body("personal data"))</main>
  """

@Suite("Several documents on one page")
struct PartTests {
  private func document(
    _ page: String, at address: String? = nil, part: String? = nil
  ) throws(IngestionError) -> Document {
    try DocumentReader(options: .init(baseURL: address, part: part)).read(Array(page.utf8))
  }

  @Test("are told apart in elements side by side and under headings of one level")
  func findsParts() throws {
    let document = try document(sideBySide)
    #expect(document.parts.map(\.title) == ["Terms of Service", "Privacy Policy", "Cookie Policy"])
    #expect(document.parts.map(\.anchor) == ["legal-terms", "privacy", "cookie-policy"])
    #expect(document.parts.map(\.clauses) == [0..<5, 5..<10, 10..<15])
    #expect(document.parts.allSatisfy { !$0.isAskedFor })
    #expect(document.title == "Terms of Service, Privacy Policy and Cookie Policy")
    #expect(document.sections.filter { $0.level == 1 }.count == 3)

    let legal = try self.document(underHeadings)
    #expect(legal.parts.map(\.title) == ["Terms of Sale", "Privacy Notice"])
    #expect(legal.parts[0].clauses == 1..<6)
  }

  @Test(
    "the one that the address leads to stands first",
    arguments: ["#privacy", "#privacy-policy", "?lang=en#PRIVACY"])
  func putsAskedPartFirst(_ fragment: String) throws {
    let document = try document(sideBySide, at: "https://acme.example/legal" + fragment)
    #expect(document.parts.map(\.title) == ["Privacy Policy", "Terms of Service", "Cookie Policy"])
    #expect(document.parts.map(\.isAskedFor) == [true, false, false])
    #expect(document.text.hasPrefix("Privacy Policy\n1. About personal data\nWe handle"))
    #expect(document.clauses.map(\.number) == Array(1...15))
    for clause in document.clauses {
      let source = Array(sideBySide.utf8)[clause.source.lowerBound..<clause.source.upperBound]
      #expect(
        String(decoding: source, as: UTF8.self).split(separator: "\n").joined(separator: " ")
          == String(document[clause.range]))
    }
  }

  @Test("an address that leads elsewhere changes nothing")
  func keepsOrder() throws {
    let document = try document(sideBySide, at: "https://acme.example/legal#top")
    #expect(document.parts.allSatisfy { !$0.isAskedFor })
    #expect(document.narrowedToAskedPart() == nil)
  }

  @Test("can be asked for by number or title", arguments: ["2", "privacy", "Privacy policy"])
  func asksForPart(_ name: String) throws {
    let document = try document(sideBySide, part: name)
    #expect(document.parts[0].title == "Privacy Policy")
    #expect(throws: IngestionError.self) { try self.document(sideBySide, part: "9") }
    #expect(throws: IngestionError.self) { try self.document("<p>One.</p>", part: name) }
  }

  @Test("a document can be narrowed to the part asked for")
  func narrows() throws {
    let document = try #require(try document(underHeadings, part: "2").narrowedToAskedPart())
    #expect(document.title == "Privacy Notice")
    #expect(document.clauses.count == 5)
    #expect(document.sections.count == 6)
    #expect(document.clauses.last?.sentences.upperBound == document.sentences.count)
    #expect(document.parts.map(\.title) == ["Privacy Notice", "Terms of Sale"])
    #expect(document.parts.map(\.blocks.isEmpty) == [false, true])
    #expect(!document.text.contains("orders"))
  }

  @Test(
    "a single document stays single",
    arguments: [
      // Sections about policies among others.
      "<h1>Terms of Service</h1>"
        + ["Acceptance", "Privacy Policy", "Cookie Policy", "Fees", "Law"]
        .map { "<h2>\($0)</h2>" + body("orders") }.joined(),
      // Numbered chapters, each a section.
      ["1. Privacy Policy", "2. Refund Policy", "3. Your account", "4. Liability"]
        .map { "<section><h2>\($0)</h2>\(body("orders"))</section>" }.joined(),
      // Headings that speak of the document.
      ["About this Policy", "Changes to our Policy", "Contact about this Notice"]
        .map { "<h1>\($0)</h1>" + body("data") }.joined(),
      // A list of documents to go to.
      "<h1>Legal</h1>"
        + ["Privacy Policy", "Terms of Use", "Cookie Policy"]
        .map { "<h2><a href='/x'>\($0)</a></h2><p>Read it.</p>" }.joined() + body("nothing"),
    ])
  func staysSingle(_ page: String) throws {
    #expect(try document(page).parts.isEmpty)
  }
}
