import TermsClassification
import TermsCore
import Testing

struct QualifierTests {
  private func found(_ text: String) -> [String] {
    var document = Document(format: .text)
    document.text = text
    let range = TextRange(0, text.utf8.count)
    document.sentences = [range]
    document.clauses = [
      Clause(number: 1, kind: .paragraph, range: range, sentences: 0..<1, source: range)
    ]
    return QualifierFinder().qualifiers(in: document)[0].map {
      "\($0.kind): \(document[$0.range])"
    }
  }

  @Test(arguments: [
    ("We do not sell your data.", ["denial: do not sell"]),
    (
      "We never share it, except with couriers.", ["denial: never share", "exception: except with"]
    ),
    ("We may use cookies, such as pixels.", ["hedge: may", "hedge: such as"]),
    ("With your prior consent we send news.", ["condition: With your prior consent"]),
    ("We don’t keep it unless you ask us to.", ["denial: don’t keep", "exception: unless"]),
    ("We disclose it if required by law.", ["condition: if required by law"]),
    ("We collect your name.", []), ("It applies from 14 May 2024.", []),
  ])
  func `words that turn or soften a clause are found`(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }
}
