import PlainTerms
import Testing

/// What is said of a document is what a careful reader would say.
@Suite struct AnswerTests {
  private static let lists: Set<Question> = [.namedRecipients, .retentionPeriods, .contact]

  @Test(arguments: Floor.all)
  func answersReachTheFloor(_ floor: Floor) throws {
    let expected = try floor.sample.expected().answers
    let facts = try floor.sample.report().facts
    var right = 0
    var listed = 0
    var mistaken = 0
    var wrong: [String] = []
    for answer in facts.answers {
      let comparison = AnswerComparison(answer, expected: expected[answer.question]!.values)
      if Self.lists.contains(answer.question) {
        listed += comparison.right
        mistaken += comparison.extra.count
      } else if comparison.isRight {
        right += 1
      }
      if !comparison.isRight {
        wrong.append("\(answer.question.rawValue): -\(comparison.missing) +\(comparison.extra)")
      }
    }
    let found = "\(right) \(listed) \(mistaken) \(wrong)"
    #expect(right >= floor.answers, "\(found)")
    #expect(listed >= floor.listed, "\(found)")
    #expect(mistaken <= floor.mistaken, "\(found)")
  }

  /// Evidence lies within the clause it names, and every stated answer has some.
  @Test(arguments: Sample.all)
  func statedAnswersRestOnWordsOfTheirClause(_ sample: Sample) throws {
    let report = try sample.report()
    for answer in report.facts.answers {
      #expect(answer.value.isStated != answer.evidence.isEmpty, "\(answer.question.rawValue)")
      for evidence in answer.evidence {
        let clause = report.document.clauses[evidence.clause]
        #expect(clause.range.contains(evidence.range), "\(answer.question.rawValue)")
      }
    }
  }

  /// The first word of a company's name may stand for it all.
  @Test(arguments: Sample.all)
  func companyAndKindAreTold(_ sample: Sample) throws {
    let expected = try sample.expected()
    let facts = try sample.report().facts
    let company = try #require(facts.company)
    #expect(company == expected.company || expected.company.hasPrefix(company + " "))
    #expect(facts.kind.rawValue == expected.kind)
  }
}

extension Sample {
  private static let summarizer = Result { try Summarizer() }

  /// What the product says of it.
  func report() throws -> Report { try Self.summarizer.get().report(on: bytes(), named: file) }
}
