import TermsCore

/// A diff as one self-contained HTML page: the changes of fact, then the document with what was
/// inserted and deleted in its words.
enum DiffHTML {
  static func page(of diff: TermsDiff) -> String {
    let words = DiffWords(diff: diff)
    var page = HTMLText()
    page.catalogue = words.catalogue
    page.writeHead(title: words.title, style: HTMLStyle.css(answerColumn: "") + "\n" + style)
    page.open("header")
    page.element("h1", words.title)
    for version in words.versions {
      page.open("p")
      page.write(version)
      page.close("p")
    }
    if let doubt = words.doubt {
      page.open("p", attributes: "class=\"doubt\"")
      page.words("⚠ ")
      page.write(doubt)
      page.close("p")
    }
    page.close("header")
    page.open("div", attributes: "class=\"sides\"")
    page.open("main", attributes: "id=\"summary\"")
    page.open("p")
    page.write(Passage([.strong(words.counts)]))
    page.close("p")
    for (impact, heading) in DiffWords.headings { write(impact, words.catalogue[heading], of: words, to: &page) }
    page.element("p", attributes: "class=\"none\"", words.clauses)
    page.close("main")
    writeDocument(diff, to: &page)
    page.close("div")
    page.element("footer", words.catalogue[.diffNote])
    page.markup("</body>\n</html>\n")
    return page.html
  }

  /// The id of a clause that only the old version has.
  private static func oldID(_ clause: Int) -> String { "old-c\(clause + 1)" }

  private static func write(
    _ impact: Impact, _ heading: String, of words: DiffWords, to page: inout HTMLText
  ) {
    let diff = words.diff
    let changes = diff.changes.filter { $0.impact == impact }
    guard !changes.isEmpty else { return }
    let places = Dictionary(
      diff.clauses.compactMap { clause in
        clause.old.map { ($0, clause.new.map { "c\($0 + 1)" } ?? oldID($0)) }
      }, uniquingKeysWith: { first, _ in first })
    page.open("section")
    page.element("h2", heading)
    page.open("ul")
    for change in changes {
      page.open("li", attributes: "class=\"\(impact.rawValue)\"")
      page.write(change.text)
      for evidence in DiffWords.shown(change.oldEvidence) {
        quote(.diffOld, evidence, of: diff.old.document, at: places[evidence.clause], words, to: &page)
      }
      for evidence in DiffWords.shown(change.newEvidence) {
        quote(
          .diffNew, evidence, of: diff.new.document, at: "c\(evidence.clause + 1)", words, to: &page)
      }
      page.close("li")
    }
    page.close("ul")
    page.close("section")
  }

  private static func quote(
    _ side: MessageKey, _ evidence: Evidence, of document: Document, at place: String?,
    _ words: DiffWords, to page: inout HTMLText
  ) {
    page.open("div", attributes: "class=\"said\"")
    page.write(words.said(side, [.quote(DiffWords.quote(evidence, of: document))]))
    if let place {
      let id = "c\(evidence.clause + 1)"
      let label = words.catalogue.text(
        .diffClause, ["side": words.catalogue[side], "number": id])
      page.markup(" <a class=\"ref\" href=\"#\(place)\" aria-label=\"")
      page.words(label)
      page.markup("\">\(id)</a>")
    }
    page.close("div")
  }

  private static func writeDocument(_ diff: TermsDiff, to page: inout HTMLText) {
    page.open("section", attributes: "id=\"document\" tabindex=\"-1\"")
    page.element("h2", page.catalogue[.diffDocument])
    var index = 0
    while index < diff.clauses.count {
      let start = index
      while index < diff.clauses.count, diff.clauses[index].fate == .same { index += 1 }
      if index - start > 1 {
        page.markup("<details><summary>")
        page.words(page.catalogue.text(.diffSame, count: index - start))
        page.markup("</summary>\n")
      }
      for clause in diff.clauses[start..<index] { write(clause, of: diff, to: &page) }
      if index - start > 1 { page.markup("</details>\n") }
      guard index < diff.clauses.count else { break }
      write(diff.clauses[index], of: diff, to: &page)
      index += 1
    }
    page.close("section")
  }

  private static func write(
    _ change: ClauseChange, of diff: TermsDiff, to page: inout HTMLText
  ) {
    let id = change.new.map { "c\($0 + 1)" } ?? oldID(change.old ?? 0)
    let number = "c\((change.new ?? change.old ?? 0) + 1)"
    page.open("div", attributes: "class=\"clause \(change.fate.rawValue)\" id=\"\(id)\"")
    page.markup("<a class=\"number\" href=\"#\(id)\">\(number)</a> ")
    let tags: [ClauseChange.Fate] = [.moved, .reworded, .added, .removed]
    if let tag = tags.firstIndex(of: change.fate) {
      page.markup("<span class=\"tag\">")
      page.words(page.catalogue.choices(.diffTags)[tag])
      page.markup("</span> ")
    }
    switch change.fate {
    case .same, .moved: page.words(words(change.new, of: diff.new.document))
    case .added: mark("ins", words(change.new, of: diff.new.document), in: &page)
    case .removed: mark("del", words(change.old, of: diff.old.document), in: &page)
    case .reworded: writePieces(change.pieces, of: diff, to: &page)
    }
    page.close("div")
  }

  private static func writePieces(
    _ pieces: [ClauseChange.Piece], of diff: TermsDiff, to page: inout HTMLText
  ) {
    for (index, piece) in pieces.enumerated() {
      if index > 0 { page.words(" ") }
      switch (piece.old, piece.new) {
      case (_, let new?) where piece.old != nil: page.words(diff.new.document[new])
      case (_, let new?): mark("ins", diff.new.document[new], in: &page)
      case (let old?, nil): mark("del", diff.old.document[old], in: &page)
      case (nil, nil): break
      }
    }
  }

  private static func words(_ clause: Int?, of document: Document) -> Substring {
    clause.map { document[document.clauses[$0].range] } ?? ""
  }

  private static func mark(_ name: String, _ words: Substring, in page: inout HTMLText) {
    page.open(name)
    page.words(words)
    page.markup("</\(name)>")
  }

  private static let style = """
    :root { --ins: #d7f2dd; --del: #fadcd9; }
    @media (prefers-color-scheme: dark) { :root { --ins: #1f4a2b; --del: #5c2420; } }
    ins { background: var(--ins); text-decoration: underline; color: inherit; }
    del { background: var(--del); color: inherit; }
    .said { font-size: .9rem; color: var(--soft); margin: .15rem 0; }
    .clause.added { border-color: var(--good); } .clause.removed { border-color: var(--bad); }
    details > summary { color: var(--soft); font-size: .875rem; margin: .5rem 0; cursor: pointer; }
    """
}
