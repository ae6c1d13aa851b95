import TermsCore

/// The document clause by clause, with the words that the summary rests on marked, and the ways
/// back to the points that name them.
struct HTMLDocument {
  private let report: Report
  private let citations: [Int: [HTMLSummary.Citation]]
  private let marks: [Int: [TextRange]]

  init(_ report: Report, citations: [Int: [HTMLSummary.Citation]]) {
    self.report = report
    self.citations = citations
    let evidence = report.summary.sections.flatMap(\.points).flatMap(\.evidence)
    marks = Dictionary(grouping: evidence.filter { citations[$0.clause] != nil }, by: \.clause)
      .mapValues { Self.merged($0.map(\.range)) }
  }

  /// Ranges that touch or overlap as one, in ascending order.
  private static func merged(_ ranges: [TextRange]) -> [TextRange] {
    var result: [TextRange] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = TextRange(
          last.lowerBound, max(last.upperBound, range.upperBound))
      } else {
        result.append(range)
      }
    }
    return result
  }

  func write(to page: inout HTMLText) {
    let document = report.document
    page.open(
      "section", attributes: "id=\"document\" tabindex=\"-1\"" + language(besides: page.catalogue))
    page.element("h2", page.catalogue[.pageDocument])
    var section: Int?
    for (index, clause) in document.clauses.enumerated() {
      if clause.section != section, let current = clause.section {
        let heading = document.sections[current]
        page.element(heading.level <= 2 ? "h3" : "h4", document[heading.heading])
      }
      section = clause.section
      write(clause, at: index, to: &page)
    }
    page.close("section")
  }

  /// The language of the document where the page is in another.
  private func language(besides catalogue: MessageCatalogue) -> String {
    let language = report.document.language
    let isCode = language.utf8.allSatisfy {
      ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a || $0 == 0x2d
    }
    return language == catalogue.language || catalogue.language == "en" || !isCode
      ? "" : " lang=\"\(language)\""
  }

  private func write(_ clause: Clause, at index: Int, to page: inout HTMLText) {
    let cited = citations[index].map { _ in " cited" } ?? ""
    let kind = clause.kind == .listItem ? " item" : ""
    let impact = report.tags.impacts[index].rawValue
    page.open("div", attributes: "class=\"clause \(impact)\(kind)\(cited)\" id=\"c\(index + 1)\"")
    page.markup("<a class=\"number\" href=\"#c\(index + 1)\">\(clause.id)</a> ")
    writeWords(of: clause, marked: marks[index] ?? [], to: &page)
    writeNotes(at: index, to: &page)
    page.close("div")
  }

  private func writeWords(of clause: Clause, marked: [TextRange], to page: inout HTMLText) {
    let document = report.document
    var position = clause.range.lowerBound
    for mark in marked
    where mark.lowerBound >= position && mark.upperBound <= clause.range.upperBound {
      page.words(document[TextRange(position, mark.lowerBound)])
      page.markup("<mark>")
      page.words(document[mark])
      page.markup("</mark>")
      position = mark.upperBound
    }
    page.words(document[TextRange(position, clause.range.upperBound)])
  }

  /// The tags of a clause, and the points that name it.
  private func writeNotes(at index: Int, to page: inout HTMLText) {
    let tags = report.tags.sets[index].tags.filter { $0 != .other }
    let citations = citations[index] ?? []
    guard !tags.isEmpty || !citations.isEmpty else { return }
    page.markup("<div class=\"notes\">")
    for tag in tags { page.markup("<span class=\"tag\">\(tag.rawValue)</span> ") }
    for citation in citations {
      page.open("a", attributes: "class=\"back\" href=\"#\(citation.point)\"")
      page.words("↩ \(citation.name)")
      page.markup("</a> ")
    }
    page.markup("</div>")
  }
}
