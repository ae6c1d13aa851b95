public import TermsCore

/// Writes a report as one JSON object of schema `tcsum/1`: keys sorted, numbers rounded to four
/// places, the same bytes for the same report.
public struct JSONRenderer: ReportRenderer {
  /// The name of the schema, the value of the `schema` member.
  public static let schema = "tcsum/1"

  /// A member of the object.
  public enum Member: String, Sendable, CaseIterable {
    /// Answers to the reader's questions, with evidence.
    case answers
    /// What a page of its kind should tell, and whether it does.
    case checklist
    /// The clauses with their tags and places.
    case clauses
    /// What was read: title, kind, language, date, words.
    case document
    /// Recipients, periods, controls, contacts, kinds of data, contradictions.
    case facts
    /// The name of the schema, ``JSONRenderer/schema``.
    case schema
    /// The summary as it is shown.
    case summary
    /// What was odd about the input.
    case warnings
  }

  /// The members to write; the schema describes all of them together.
  public var members: Set<Member>

  /// Creates a renderer.
  public init(members: Set<Member> = Set(Member.allCases)) { self.members = members }

  /// Writes `report` to `output`, on one line.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    var json = JSONWriter()
    json.object { json in
      for member in Member.allCases where members.contains(member) {
        json.key(member.rawValue)
        write(member, of: report, &json)
      }
    }
    output.write(json.text)
    output.write("\n")
  }

  private func write(_ member: Member, of report: Report, _ json: inout JSONWriter) {
    switch member {
    case .answers: answers(report, &json)
    case .checklist: json.checklist(report)
    case .clauses: clauses(report, &json)
    case .document: document(report, &json)
    case .facts: facts(report, &json)
    case .schema: json.string(Self.schema)
    case .summary: summary(report.summary, &json)
    case .warnings: warnings(report.document, &json)
    }
  }

  private func answers(_ report: Report, _ json: inout JSONWriter) {
    json.object { json in
      for answer in report.facts.answers.sorted(by: { $0.question.rawValue < $1.question.rawValue })
      {
        json.key(answer.question.rawValue)
        json.object { json in
          json.key("answer")
          value(of: answer, &json)
          json.key("evidence")
          json.array { json in
            for evidence in answer.evidence { json.quote(evidence, report.document) }
          }
        }
      }
    }
  }

  private func value(of answer: Answer, _ json: inout JSONWriter) {
    switch answer.value {
    case .notStated:
      if Self.listQuestions.contains(answer.question) {
        json.strings([])
      } else {
        json.string("not-stated")
      }
    case .choice(let word), .text(let word): json.string(word)
    case .number(let number): json.number(number)
    case .list(let values): json.strings(values)
    }
  }

  /// The questions answered by a list, which is empty when the document states nothing.
  private static let listQuestions: Set<Question> = [.namedRecipients, .retentionPeriods, .contact]

  private func clauses(_ report: Report, _ json: inout JSONWriter) {
    let document = report.document
    json.array { json in
      for (index, clause) in document.clauses.enumerated() {
        json.object { json in
          json.key("anchor")
          json.string(orNull: clause.anchor)
          json.key("id")
          json.string(clause.id)
          json.key("impact")
          json.string(report.tags.impacts[index].rawValue)
          json.key("kind")
          json.string(clause.kind.rawValue)
          json.ownTags(of: index, report.tags)
          json.key("path")
          json.array { json in
            for heading in document.headingPath(of: clause) { json.string(heading) }
          }
          json.key("range")
          json.range(clause.range)
          json.key("source")
          json.range(clause.source)
          json.key("tags")
          json.tags(of: index, report.tags)
          json.key("text")
          json.string(document[clause.range])
        }
      }
    }
  }

  private func document(_ report: Report, _ json: inout JSONWriter) {
    json.object { json in
      json.key("effectiveDate")
      if case .text(let date) = report.facts[.effectiveDate].value {
        json.string(date)
      } else {
        json.string(orNull: nil)
      }
      json.key("grade")
      json.number(report.summary.documentGrade)
      json.key("kind")
      json.string(report.facts.kind.rawValue)
      json.key("language")
      json.string(report.document.language)
      json.key("name")
      json.string(report.name)
      json.key("parts")
      json.array { json in for part in report.document.parts { self.part(part, &json) } }
      json.key("sha256")
      json.string(report.document.sha256)
      json.key("title")
      json.string(report.document.title)
      json.key("words")
      json.number(report.summary.documentWords)
    }
  }

  private func part(_ part: DocumentPart, _ json: inout JSONWriter) {
    json.object { json in
      json.key("anchor")
      json.string(orNull: part.anchor)
      json.key("clauses")
      json.strings(part.clauses.map { "c\($0 + 1)" })
      json.key("read")
      json.boolean(!part.blocks.isEmpty)
      json.key("title")
      json.string(part.title)
    }
  }

  private func summary(_ summary: Summary, _ json: inout JSONWriter) {
    json.object { json in
      json.key("glossary")
      json.array { json in
        for entry in summary.glossary {
          json.object { json in
            json.key("explanation")
            json.string(entry.explanation)
            json.key("term")
            json.string(entry.term)
          }
        }
      }
      json.key("grade")
      json.number(summary.grade)
      json.key("sections")
      json.array { json in
        for section in summary.sections {
          json.object { json in
            json.key("id")
            json.string(section.id.rawValue)
            json.key("points")
            json.array { json in
              for point in section.points { self.point(point, summary.clauseNames, &json) }
            }
            json.key("title")
            json.string(section.title)
          }
        }
      }
      if let topics = summary.topics {
        json.key("topics")
        json.strings(topics.tags.map(\.rawValue))
      }
    }
  }

  private func point(_ point: Point, _ names: [String], _ json: inout JSONWriter) {
    json.object { json in
      json.key("clauses")
      var seen: Set<Int> = []
      json.strings(
        point.evidence.filter { seen.insert($0.clause).inserted }.map {
          names.name(ofClause: $0.clause)
        })
      json.key("impact")
      json.string(point.impact.rawValue)
      json.key("tags")
      json.strings(point.tags.map(\.rawValue))
      json.key("text")
      let cells = point.cells.map { cell in
        var text = Substring(cell.text)
        while text.last == " " { text.removeLast() }
        return String(text)
      }
      json.string(cells.filter { !$0.isEmpty }.joined(separator: " | "))
    }
  }

  private func warnings(_ document: Document, _ json: inout JSONWriter) {
    json.array { json in
      for warning in document.warnings {
        json.object { json in
          json.key("code")
          json.string(warning.code)
          json.key("description")
          json.string(warning.description)
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes the tags of a clause with their probabilities.
  mutating func tags(of clause: Int, _ tags: ClauseTags) {
    array { json in
      for tag in tags.sets[clause].tags {
        json.object { json in
          json.key("probability")
          json.number(Double(tags.probability(of: tag, at: clause)))
          json.key("tag")
          json.string(tag.rawValue)
        }
      }
    }
  }

  /// Writes the user's own tags of a clause, when there are rules for any.
  mutating func ownTags(of clause: Int, _ tags: ClauseTags) {
    if tags.own.isEmpty { return }
    key("ownTags")
    strings(tags.own[clause])
  }

  /// Writes qualifiers with their words.
  mutating func qualifiers(_ qualifiers: [Qualifier], _ document: Document) {
    array { json in
      for qualifier in qualifiers {
        json.object { json in
          json.key("kind")
          json.string(qualifier.kind.rawValue)
          json.key("range")
          json.range(qualifier.range)
          json.key("text")
          json.string(document[qualifier.range])
        }
      }
    }
  }

  /// Writes the words that speak for tags.
  mutating func reasons(_ reasons: [TagReason]) {
    array { json in
      for reason in reasons {
        json.object { json in
          json.key("part")
          json.string(reason.part.rawValue)
          json.key("tag")
          json.string(reason.tag.rawValue)
          json.key("weight")
          json.number(Double(reason.weight))
          json.key("word")
          json.string(reason.word)
        }
      }
    }
  }
}
