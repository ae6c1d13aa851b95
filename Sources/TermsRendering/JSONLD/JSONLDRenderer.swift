public import TermsCore

/// Writes what was found as one JSON-LD document: facts in terms of the W3C Data Privacy Vocabulary
/// (DPV 2.3), quotes with their places as selectors of the W3C Web Annotation model.
///
/// The context stands in the document, so that no reader needs the network. What DPV has no term for
/// stands in the namespace `tcsum:`. A page that does not say something has no statement for it:
/// silence is never written as a denial. Positions count Unicode code points of the
/// document's text, blocks on lines of their own (``Document/text``).
public struct JSONLDRenderer: ReportRenderer {
  /// Creates a renderer.
  public init() {}

  /// Writes `report` to `output`, on one line.
  public func render(_ report: Report, into output: inout some TextOutputStream) {
    var json = JSONWriter()
    let text = QuotedText(report.document)
    let facts = report.facts
    json.object { json in
      json.key("@context")
      Self.context(&json)
      json.id("")
      json.type(DPVTerms.type(of: facts.kind))
      json.text("dcterms:conformsTo", "https://w3id.org/dpv/2.3")
      let digest = report.document.sha256
      json.text("dcterms:identifier", digest.isEmpty ? nil : "sha256:" + digest)
      json.text("dcterms:language", report.document.language)
      json.text("dcterms:source", report.name)
      json.text("dcterms:title", report.document.title.isEmpty ? nil : report.document.title)
      if case .text(let date) = facts[.effectiveDate].value {
        json.key("dcterms:valid")
        json.value(date, type: date.utf8.count == 10 ? "xsd:date" : "xsd:gYearMonth")
      }
      json.key("dpv:hasDataController")
      controller(report, text, &json)
      json.key("dpv:hasProcess")
      processes(report, text, &json)
      json.key("tcsum:answer")
      answers(report, text, &json)
    }
    output.write(json.text)
    output.write("\n")
  }

  private static func context(_ json: inout JSONWriter) {
    json.object { json in
      for (prefix, iri) in DPVTerms.prefixes {
        json.key(prefix)
        json.string(iri)
      }
    }
  }

  /// The company, whom to write to, and what the reader can do there.
  private func controller(_ report: Report, _ text: QuotedText, _ json: inout JSONWriter) {
    let facts = report.facts
    json.object { json in
      json.id("#controller")
      json.type("dpv:DataController")
      if case .list(let addresses) = facts[.contact].value {
        json.key("dpv:hasContact")
        json.array { json in for address in addresses { json.id(value: "mailto:" + address) } }
      }
      for property in ["dpv:hasDataProtectionOfficer", "dpv:hasRepresentative"] {
        let people = facts.contacts.filter { DPVTerms.property(of: $0.role) == property }
        guard !people.isEmpty else { continue }
        json.key(property)
        json.array { json in for one in people { person(one, text, &json) } }
      }
      json.text("dpv:hasName", facts.company)
    }
  }

  private func person(
    _ person: ContactPerson, _ text: QuotedText, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.type(
        person.role == .dataProtectionOfficer ? "dpv:DataProtectionOfficer" : "dpv:Representative")
      if let email = person.email {
        json.key("dpv:hasContact")
        json.id(value: "mailto:" + email)
      }
      json.text("dpv:hasName", person.name)
      json.evidence([person.evidence], text)
      json.text("tcsum:role", person.role.rawValue)
    }
  }

  private func processes(_ report: Report, _ text: QuotedText, _ json: inout JSONWriter) {
    json.array { json in
      for (index, mention) in report.facts.dataTypes.enumerated() {
        self.dataType(mention, index, text, &json)
      }
      for (index, recipient) in report.facts.recipients.enumerated() {
        self.recipient(recipient, index, text, &json)
      }
      for (index, period) in report.facts.retention.enumerated() {
        self.retention(period, index, text, &json)
      }
      for (index, control) in report.facts.controls.enumerated() {
        self.control(control, index, text, &json)
      }
    }
  }

  private func answers(_ report: Report, _ text: QuotedText, _ json: inout JSONWriter) {
    json.array { json in
      for answer in report.facts.answers where answer.value.isStated {
        json.object { json in
          json.type("tcsum:Answer")
          json.evidence(answer.evidence, text)
          json.text("tcsum:question", answer.question.rawValue)
          json.key("tcsum:says")
          switch answer.value {
          case .choice(let word), .text(let word): json.string(word)
          case .number(let number): json.number(number)
          case .list(let values): json.strings(values)
          case .notStated: json.strings([String]())
          }
        }
      }
    }
  }
}
