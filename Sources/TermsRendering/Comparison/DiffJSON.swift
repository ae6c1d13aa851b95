import TermsCore

/// A diff as JSON, `"schema": "tcsum-diff/1"`.
enum DiffJSON {
  static func text(of diff: TermsDiff) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("changes")
      json.array { json in for change in diff.changes { write(change, of: diff, &json) } }
      json.key("clauses")
      json.object { json in
        for fate in ClauseChange.Fate.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
          json.key(fate.rawValue)
          json.number(diff.count(fate))
        }
      }
      json.key("commonShare")
      json.number((diff.commonShare * 1000).rounded() / 1000)
      json.key("new")
      version(diff.new, &json)
      json.key("old")
      version(diff.old, &json)
      json.key("schema")
      json.string("tcsum-diff/1")
      json.key("warnings")
      json.strings(diff.warnings.map(\.rawValue))
    }
    return json.text + "\n"
  }

  private static func version(_ report: Report, _ json: inout JSONWriter) {
    json.object { json in
      json.key("effectiveDate")
      json.string(orNull: DiffWords.date(of: report))
      json.key("name")
      json.string(report.name)
      json.key("title")
      json.string(report.document.title)
    }
  }

  private static func write(
    _ change: TermsChange, of diff: TermsDiff, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("impact")
      json.string(DiffWords.impact(change.impact))
      json.key("kind")
      json.string(change.kind.rawValue)
      json.key("new")
      side(change.newValues, change.newEvidence, of: diff.new.document, &json)
      json.key("old")
      side(change.oldValues, change.oldEvidence, of: diff.old.document, &json)
      json.key("subject")
      json.string(change.subject.id)
      json.key("text")
      json.string(change.text.text)
    }
  }

  private static func side(
    _ values: [String], _ evidence: [Evidence], of document: Document, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("evidence")
      json.array { json in for item in evidence { json.quote(item, document) } }
      json.key("values")
      json.strings(values)
    }
  }
}
