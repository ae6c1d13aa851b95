internal import TermsCore

// One `dpv:Process` a fact.
extension JSONLDRenderer {
  /// A kind of data that is collected or shared.
  func dataType(
    _ mention: DataTypeMention, _ index: Int, _ text: QuotedText, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.id("#data-\(index + 1)")
      json.type("dpv:Process")
      json.key("dpv:hasPersonalData")
      data([mention.type], &json)
      json.key("dpv:hasProcessing")
      json.id(value: DPVTerms.processing(mention.practice))
      json.evidence([mention.evidence], text)
    }
  }

  /// Data given to someone outside.
  func recipient(
    _ recipient: Recipient, _ index: Int, _ text: QuotedText, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.id("#recipient-\(index + 1)")
      json.type("dpv:Process")
      if !recipient.data.isEmpty {
        json.key("dpv:hasPersonalData")
        data(recipient.data, &json)
      }
      json.key("dpv:hasProcessing")
      json.id(value: "dpv:Share")
      if !recipient.purposes.isEmpty {
        json.key("dpv:hasPurpose")
        json.array { json in
          for purpose in recipient.purposes {
            json.object { json in
              json.type("dpv:Purpose")
              json.text("dcterms:description", purpose)
            }
          }
        }
      }
      json.key(DPVTerms.property(of: recipient.role))
      json.object { json in
        json.type(DPVTerms.type(of: recipient.role))
        json.text("dpv:hasName", recipient.name)
        json.key("tcsum:isNamed")
        json.boolean(recipient.isNamed)
        json.text("tcsum:limit", recipient.limit?.rawValue)
        if let policy = recipient.policy, Self.isIRI(policy) {
          json.key("tcsum:policy")
          json.id(value: policy)
        }
        json.text("tcsum:role", recipient.role.rawValue)
      }
      json.evidence(recipient.evidence, text)
    }
  }

  /// How long something is kept.
  func retention(
    _ period: RetentionPeriod, _ index: Int, _ text: QuotedText, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.id("#retention-\(index + 1)")
      json.type("dpv:Process")
      json.key("dpv:hasProcessing")
      json.id(value: "dpv:Store")
      json.key("dpv:hasStorageCondition")
      json.object { json in
        json.type("dpv:StorageDuration")
        json.key("dpv:hasDuration")
        json.object { json in
          json.type(DPVTerms.duration(of: period))
          json.text("dcterms:description", period.phrase)
          if let duration = period.duration {
            json.key("rdf:value")
            json.value(duration, type: "xsd:duration")
          }
          json.text("tcsum:trigger", period.trigger)
        }
      }
      json.evidence([period.evidence], text)
      json.text("tcsum:appliesTo", period.what)
      json.text("tcsum:retentionKind", period.kind.rawValue)
    }
  }

  /// What the reader can do.
  func control(
    _ control: Control, _ index: Int, _ text: QuotedText, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.id("#control-\(index + 1)")
      json.type("dpv:Process")
      if !DPVTerms.isRight(control.goal) {
        json.key("dpv:hasEntityControl")
        json.id(value: DPVTerms.control(for: control.goal))
      }
      json.text("dpv:hasJurisdiction", control.region)
      if DPVTerms.isRight(control.goal) {
        json.key("dpv:hasRight")
        json.id(value: DPVTerms.control(for: control.goal))
      }
      if let target = control.target {
        json.key("dpv:isExercisedAt")
        let address = control.method == .email ? "mailto:" + target : target
        if Self.isIRI(address) { json.id(value: address) } else { json.string(target) }
      }
      json.text("tcsum:deadline", control.deadline)
      json.evidence([control.evidence] + [control.way].compactMap { $0 }, text)
      json.text("tcsum:goal", control.goal.rawValue)
      json.text("tcsum:limits", control.limits)
      json.text("tcsum:method", control.method.rawValue)
    }
  }

  private func data(_ types: [DataType], _ json: inout JSONWriter) {
    json.array { json in
      for type in types {
        json.id(value: type.dpv.map { "pd:" + $0 } ?? "tcsum:" + type.id)
      }
    }
  }

  /// Whether a target can stand as an IRI: a scheme, no spaces or brackets.
  private static func isIRI(_ target: String) -> Bool {
    let hasScheme = ["https://", "http://", "mailto:", "tel:"].contains { target.hasPrefix($0) }
    return hasScheme
      && target.utf8.allSatisfy {
        $0 > 0x20 && !#"<>"{}|\^`"#.utf8.contains($0)
      }
  }
}

extension JSONWriter {
  /// Writes `@id`.
  mutating func id(_ iri: String) {
    key("@id")
    string(iri)
  }

  /// Writes a value that is a node.
  mutating func id(value iri: String) { object { $0.id(iri) } }

  /// Writes `@type`.
  mutating func type(_ name: String) {
    key("@type")
    string(name)
  }

  /// Writes a typed value.
  mutating func value(_ value: String, type: String) {
    object { json in
      json.type(type)
      json.key("@value")
      json.string(value)
    }
  }

  /// Writes a text under a key; nothing when there is none.
  mutating func text(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Writes `tcsum:evidence`: the quotes as annotation targets, each by its words and its place.
  mutating func evidence(_ evidence: [Evidence], _ text: QuotedText) {
    guard !evidence.isEmpty else { return }
    key("tcsum:evidence")
    array { json in
      for one in evidence {
        json.object { json in
          json.type("oa:SpecificResource")
          json.key("oa:hasSelector")
          json.array { json in
            json.object { json in
              json.type("oa:TextQuoteSelector")
              json.text("oa:exact", String(text.words(of: one)))
            }
            json.object { json in
              json.type("oa:TextPositionSelector")
              json.key("oa:end")
              json.number(text.place(of: one).end)
              json.key("oa:start")
              json.number(text.place(of: one).start)
            }
          }
          json.key("oa:hasSource")
          json.id(value: "")
          json.text("tcsum:clause", text.document.clauses[one.clause].id)
        }
      }
    }
  }
}
