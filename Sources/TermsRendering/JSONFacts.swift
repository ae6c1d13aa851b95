internal import TermsCore

extension JSONRenderer {
  /// Writes the `facts` member.
  func facts(_ report: Report, _ json: inout JSONWriter) {
    let facts = report.facts
    let document = report.document
    json.object { json in
      json.key("contacts")
      json.array { json in
        for person in facts.contacts { contact(person, document, &json) }
      }
      json.key("contradictions")
      json.array { json in
        for pair in facts.contradictions {
          json.object { json in
            json.key("evidence")
            json.array { json in
              json.quote(pair.first, document)
              json.quote(pair.second, document)
            }
            json.key("question")
            json.string(pair.question.rawValue)
          }
        }
      }
      json.key("controls")
      json.array { json in
        for control in facts.controls { self.control(control, document, &json) }
      }
      json.key("dataTypes")
      json.array { json in for type in facts.dataTypes { self.dataType(type, document, &json) } }
      json.key("recipients")
      json.array { json in for item in facts.recipients { recipient(item, document, &json) } }
      json.key("retention")
      json.array { json in for period in facts.retention { retention(period, document, &json) } }
    }
  }

  private func control(_ control: Control, _ document: Document, _ json: inout JSONWriter) {
    json.object { json in
      json.key("clause")
      json.string(document.clauses[control.evidence.clause].id)
      json.key("deadline")
      json.string(orNull: control.deadline)
      json.key("how")
      json.string(control.method.rawValue)
      json.key("limits")
      json.string(orNull: control.limits)
      json.key("region")
      json.string(orNull: control.region)
      json.key("stops")
      json.string(control.goal.rawValue)
      json.key("target")
      json.string(orNull: control.target)
    }
  }

  private func contact(
    _ person: ContactPerson, _ document: Document, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("clause")
      json.string(document.clauses[person.evidence.clause].id)
      json.key("email")
      json.string(orNull: person.email)
      json.key("name")
      json.string(orNull: person.name)
      json.key("role")
      json.string(person.role.rawValue)
    }
  }

  private func dataType(
    _ mention: DataTypeMention, _ document: Document, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("clause")
      json.string(document.clauses[mention.evidence.clause].id)
      json.key("dpv")
      json.string(orNull: mention.type.dpv)
      json.key("id")
      json.string(mention.type.id)
      json.key("name")
      json.string(mention.type.name)
      json.key("practice")
      json.string(mention.practice.rawValue)
    }
  }

  private func recipient(_ recipient: Recipient, _ document: Document, _ json: inout JSONWriter) {
    json.object { json in
      json.key("clause")
      json.string(orNull: recipient.evidence.first.map { document.clauses[$0.clause].id })
      json.key("data")
      json.strings(recipient.data.map(\.id))
      json.key("limit")
      json.string(orNull: recipient.limit?.rawValue)
      json.key("name")
      json.string(recipient.name)
      json.key("named")
      json.boolean(recipient.isNamed)
      json.key("policy")
      json.string(orNull: recipient.policy)
      json.key("purposes")
      json.strings(recipient.purposes)
      json.key("role")
      json.string(recipient.role.rawValue)
    }
  }

  private func retention(
    _ period: RetentionPeriod, _ document: Document, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("clause")
      json.string(document.clauses[period.evidence.clause].id)
      json.key("duration")
      json.string(orNull: period.duration)
      json.key("kind")
      json.string(period.kind.rawValue)
      json.key("period")
      json.string(period.phrase)
      json.key("trigger")
      json.string(orNull: period.trigger)
      json.key("what")
      json.string(orNull: period.what)
    }
  }
}
