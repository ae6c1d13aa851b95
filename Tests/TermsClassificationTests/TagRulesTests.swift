import TermsClassification
import TermsCore
import Testing

struct TagRulesTests {
  private let classifier: LinearClassifier

  init() throws { classifier = try LinearClassifier() }

  private func tags(_ rules: String, _ text: String) throws -> (tags: TagSet, own: [String]) {
    let ruled = try TagRules(rules).apply(
      to: classifier.classify(ClauseInput(text: text)), text: text)
    return (ruled.clause.tags, ruled.own)
  }

  @Test func `a phrase gives a tag of one's own`() throws {
    let rules = """
      # for the audit
      data-brokers: (buy|purchase) ... data broker* ; list brokers
      body-data: face scan*
        ; voiceprint*   # goes on
      """
    #expect(try TagRules(rules).names == ["data-brokers", "body-data"])
    let text = "We purchase lists of addresses from data brokers and keep voiceprints."
    #expect(try tags(rules, text).own == ["data-brokers", "body-data"])
    #expect(try tags(rules, "We buy paper.").own == [])
  }

  @Test func `a phrase can give a tag of the library`() throws {
    let text = "Our widgets glow in the dark."
    let found = try tags("payment: widgets glow", text).tags
    #expect(found.contains(.payment) && !found.contains(.other))
  }

  @Test func `a silenced tag is gone`() throws {
    let text = "We keep your account data for 90 days after you close the account."
    #expect(try tags("", text).tags.contains(.retention))
    let left = try tags("silence: retention, deletion", text).tags
    #expect(!left.contains(.retention) && !left.isEmpty)
  }

  @Test func `a document's clauses get the tags too`() throws {
    let bytes = Array("# Policy\n\nWe sell maps.\n\nWe purchase names from list brokers.\n".utf8)
    let document = try reader(bytes)
    let rules = try TagRules("brokers: list brokers")
    let tags = rules.apply(to: classifier.classify(document), of: document)
    #expect(tags.own == [[], ["brokers"]])
  }

  private func reader(_ bytes: [UInt8]) throws -> Document {
    var document = Document(format: .text)
    document.text = String(decoding: bytes.dropFirst(10), as: UTF8.self)
    let first = TextRange(0, 13)
    let second = TextRange(15, 51)
    document.sentences = [first, second]
    document.clauses = [first, second].enumerated().map { index, range in
      Clause(
        number: index + 1, kind: .paragraph, range: range, sentences: index..<index + 1,
        source: range)
    }
    return document
  }

  @Test(arguments: [
    ("brokers", 1, "phrases"), ("a: x\nBig Tag: y", 2, "no name"), ("a: x\n\nb: (x", 3, "(x"),
    ("silence: nothing", 1, "no tag “nothing”"), ("# only\na:", 2, "phrase pattern"),
  ])
  func `a rule that cannot be read is named by its line`(rules: String, line: Int, words: String) {
    let error = #expect(throws: TagRulesError.self) { try TagRules(rules) }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }
}
