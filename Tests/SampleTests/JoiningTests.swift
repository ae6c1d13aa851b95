import PlainTerms
import Testing

/// Several documents are set side by side, or read as one.
@Suite struct JoiningTests {
  private static let summarizer = Result { try Summarizer() }

  private func reports(_ names: String...) throws -> [Report] {
    let summarizer = try Self.summarizer.get()
    return try names.map { name in
      try summarizer.report(on: InputFile.bytes("samples/\(name)"), named: name)
    }
  }

  @Test func differencesComeFirst() throws {
    let summarizer = try Self.summarizer.get()
    let comparison = summarizer.comparison(
      of: try reports("notes-privacy.html", "shop-privacy.html"))
    let firstSame = try #require(comparison.rows.firstIndex { $0.isSame })
    #expect(comparison.rows[firstSame...].allSatisfy { $0.isSame })
    let sale = try #require(comparison.rows.first { $0.question == "Sells your data?" })
    #expect(!sale.isSame)
    #expect(sale.answers.map { $0.answer.text.hasPrefix("Yes") } == [false, true])
  }

  @Test func documentsOfDifferentKindsGetTheQuestionsOfEither() throws {
    let summarizer = try Self.summarizer.get()
    let comparison = summarizer.comparison(
      of: try reports("shop-privacy.html", "video-terms.html"))
    let questions = Set(comparison.rows.map(\.question))
    #expect(questions.contains("Sells your data?"))
    #expect(questions.contains("Must you use arbitration?"))
    for format in ComparisonRenderer.Format.allCases {
      let page = ComparisonRenderer(format: format).string(for: comparison)
      #expect(page.contains("shop-privacy.html"))
      #expect(page.contains("Must you use arbitration?"))
      #expect(!page.contains("<script"))
    }
  }

  @Test func evidenceOfJoinedDocumentsIsTheirOwnWords() throws {
    let reports = try reports("shop-privacy.html", "video-terms.html", "cookie-policy.md")
    let joined = try Self.summarizer.get().joined(reports)
    #expect(joined.document.clauses.count == reports.map(\.document.clauses.count).reduce(0, +))
    for answer in joined.facts.answers {
      for evidence in answer.evidence {
        #expect(joined.document.clauses[evidence.clause].range.contains(evidence.range))
        let words = joined.document[evidence.range]
        #expect(reports.contains { $0.document.text.contains(words) })
      }
    }
    let names = joined.facts.recipients.filter(\.isNamed).map { $0.name.lowercased() }
    #expect(Set(names).count == names.count)
    #expect(joined.document.clauses.last?.id.hasPrefix("k:c") == true)
    let page = MarkdownRenderer().string(for: joined)
    #expect(page.contains("[p:c16]"))
    #expect(page.contains("[t:c43]"))
    #expect(!page.contains("[c"))
  }

  @Test func documentsThatDenyEachOtherAreBothQuoted() throws {
    let summarizer = try Self.summarizer.get()
    let reports = try ["base.md", "sale.md"].map {
      try summarizer.report(on: InputFile.bytes("versions/\($0)"), named: $0)
    }
    let joined = summarizer.joined(reports)
    #expect(joined.facts[.sellsData].value == .choice("yes"))
    let pair = try #require(joined.facts.contradictions.first { $0.question == .sellsData })
    #expect(joined.document.clauses[pair.first.clause].id.hasPrefix("p1:"))
    #expect(joined.document.clauses[pair.second.clause].id.hasPrefix("p2:"))
  }
}
