extension Document {
  /// Several documents as one, in the order given: each is a part under its own title, and its
  /// clauses bear its label and the name that they have alone, such as `p:c17`.
  ///
  /// - Parameters:
  ///   - documents: the documents; not empty.
  ///   - labels: a short label for each.
  /// - Returns: the document, and for each part what to add to the evidence of its facts.
  /// - Complexity: O(*n*) in the bytes.
  package static func joining(
    _ documents: [Document], labels: [String]
  ) -> (document: Document, shifts: [EvidenceShift]) {
    var joined = Document(format: documents[0].format)
    joined.title = documents[0].title
    joined.language = documents[0].language
    joined.sha256 = documents[0].sha256
    var shifts: [EvidenceShift] = []
    var text = ""
    for (document, label) in zip(documents, labels) {
      if !text.isEmpty { text += "\n" }
      let shift = EvidenceShift(bytes: text.utf8.count, clauses: joined.clauses.count)
      joined.append(document, label: label, shift: shift)
      text += document.text
      shifts.append(shift)
    }
    joined.text = text
    return (joined, shifts)
  }

  private mutating func append(_ document: Document, label: String, shift: EvidenceShift) {
    let (sentenceBase, sectionBase, cellBase) = (sentences.count, sections.count, cells.count)
    parts.append(
      DocumentPart(
        title: document.title.isEmpty ? label : document.title,
        blocks: blocks.count..<blocks.count + document.blocks.count,
        clauses: clauses.count..<clauses.count + document.clauses.count))
    for var block in document.blocks {
      block.range = shift.of(block.range)
      block.cells = block.cells.lowerBound + cellBase..<block.cells.upperBound + cellBase
      blocks.append(block)
    }
    for var section in document.sections {
      section.heading = shift.of(section.heading)
      section.parent = section.parent.map { $0 + sectionBase }
      sections.append(section)
    }
    for var clause in document.clauses {
      clause.name = "\(label):\(clause.id)"
      clause.number += shift.clauses
      clause.range = shift.of(clause.range)
      clause.sentences =
        clause.sentences.lowerBound + sentenceBase..<clause.sentences.upperBound + sentenceBase
      clause.section = clause.section.map { $0 + sectionBase }
      clause.leadIn = clause.leadIn.map(shift.of)
      clause.header = clause.header.map(shift.of)
      clauses.append(clause)
    }
    sentences += document.sentences.map(shift.of)
    cells += document.cells.map(shift.of)
    links += document.links.map { Link(range: shift.of($0.range), target: $0.target) }
    warnings += document.warnings
  }
}

/// How far the words of a document lie from the start of one that it was joined to.
package struct EvidenceShift: Sendable {
  package var bytes: Int
  package var clauses: Int

  package func of(_ range: TextRange) -> TextRange {
    TextRange(range.lowerBound + bytes, range.upperBound + bytes)
  }

  package func of(_ evidence: Evidence) -> Evidence {
    Evidence(clause: evidence.clause + clauses, range: of(evidence.range))
  }

  /// The same facts with their evidence moved.
  package func of(_ facts: Facts) -> Facts {
    var facts = facts
    for index in facts.answers.indices {
      facts.answers[index].evidence = facts.answers[index].evidence.map(of)
    }
    for index in facts.recipients.indices {
      facts.recipients[index].evidence = facts.recipients[index].evidence.map(of)
    }
    for index in facts.retention.indices {
      facts.retention[index].evidence = of(facts.retention[index].evidence)
    }
    for index in facts.controls.indices {
      facts.controls[index].evidence = of(facts.controls[index].evidence)
      facts.controls[index].way = facts.controls[index].way.map(of)
    }
    for index in facts.dataTypes.indices {
      facts.dataTypes[index].evidence = of(facts.dataTypes[index].evidence)
    }
    for index in facts.contacts.indices {
      facts.contacts[index].evidence = of(facts.contacts[index].evidence)
    }
    for index in facts.contradictions.indices {
      facts.contradictions[index].first = of(facts.contradictions[index].first)
      facts.contradictions[index].second = of(facts.contradictions[index].second)
    }
    for index in facts.checklist.indices {
      facts.checklist[index].evidence = facts.checklist[index].evidence.map(of)
    }
    return facts
  }
}
