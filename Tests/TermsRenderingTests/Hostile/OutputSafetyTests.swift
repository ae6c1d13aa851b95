import PlainTerms
import Testing

@testable import TermsRendering

/// Text of a document stays text in every output, whoever wrote it and wherever it stood.
@Suite struct OutputSafetyTests {
  @Test func thereAreEnoughDocuments() {
    #expect(HostileDocuments.payloads.count * HostileDocuments.places.count >= 120)
  }

  @Test(
    "Nothing of a document becomes markup, link, command or formula",
    arguments: HostileDocuments.places)
  func nothingEscapes(place: HostileDocuments.Place) throws {
    let outputs = try HostileOutputs()
    var reports = 0
    for payload in HostileDocuments.payloads {
      let page = HostileDocuments.page(payload.bytes, in: place)
      let name = String(decoding: payload.bytes, as: UTF8.self)
      guard let report = try outputs.report(on: page, named: name, as: place.format) else {
        continue
      }
      reports += 1
      for output in try outputs.all(of: report) {
        let problems = OutputCheck.problems(in: output)
        #expect(problems.isEmpty, "\(payload.name) in \(place.name), \(output.name) \(output.kind)")
        if output.name == "html" { expectWords(of: report, in: output.text) }
      }
    }
    #expect(reports >= HostileDocuments.payloads.count - 4)
  }

  /// Every clause is shown as it is.
  private func expectWords(of report: Report, in page: String) {
    let shown = MarkupCheck(page).text
    for clause in report.document.clauses {
      var words = ""
      Escaping.text(String(report.document[clause.range]), to: &words)
      #expect(shown.utf8Contains(words))
    }
  }
}

extension String {
  /// Whether the bytes of `words` stand in this text.
  fileprivate func utf8Contains(_ words: String) -> Bool {
    let (bytes, wanted) = (Array(utf8), Array(words.utf8))
    guard let first = wanted.first else { return true }
    var start = 0
    while let found = bytes[start...].firstIndex(of: first) {
      if bytes[found...].starts(with: wanted) { return true }
      start = found + 1
    }
    return false
  }
}
