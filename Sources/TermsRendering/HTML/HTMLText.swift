import TermsCore

/// HTML as it grows: words are escaped, markup is not.
struct HTMLText {
  private(set) var html = ""
  /// The words of ours.
  var catalogue = MessageCatalogue.english
  /// What clauses are called, where they have names of their own.
  var clauseNames: [String] = []
  /// Whether the page holds the clauses, so that marks of clauses lead to them.
  var linksClauses = true

  /// Adds markup of ours as it is.
  mutating func markup(_ html: String) { self.html += html }

  /// Adds words of anybody's.
  mutating func words(_ text: some StringProtocol) { Escaping.html(String(text), to: &html) }

  /// Adds what every page begins with, to the start of its body: no script may run, nothing is
  /// fetched, no referrer is sent.
  mutating func writeHead(title: String, style: String) {
    markup(
      """
      <!DOCTYPE html>
      <html lang="\(catalogue.language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">

      """)
    element("title", title)
    markup("<style>\n\(style)\n</style>\n</head>\n<body>\n")
    guard linksClauses else { return }
    open("a", attributes: "class=\"skip\" href=\"#document\"")
    words(catalogue[.pageSkip])
    close("a")
  }

  /// Opens an element; `attributes` are ours.
  mutating func open(_ name: String, attributes: String = "") {
    html += attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>"
  }

  /// Closes an element and its line.
  mutating func close(_ name: String) { html += "</\(name)>\n" }

  /// Adds an element that holds words alone, on a line of its own.
  mutating func element(_ name: String, attributes: String = "", _ text: some StringProtocol) {
    open(name, attributes: attributes)
    words(text)
    close(name)
  }

  /// Adds a passage: roles as elements, clauses as links into the page.
  mutating func write(_ passage: Passage) {
    for run in passage.runs {
      switch run {
      case .plain(let text): words(text)
      case .strong(let text): inline("strong", text)
      case .quote(let text): inline("q", text)
      case .code(let text): inline("code", text)
      case .link(let text, let target): link(text, target)
      case .clauses(let clauses): references(clauses)
      }
    }
  }

  private mutating func inline(_ name: String, _ text: String) {
    open(name)
    words(text)
    html += "</\(name)>"
  }

  private mutating func link(_ text: String, _ target: String) {
    guard let target = Escaping.link(target) else { return words(text) }
    html += "<a rel=\"noopener noreferrer nofollow\" href=\""
    words(target)
    html += "\">"
    words(text)
    html += "</a>"
  }

  private mutating func references(_ clauses: [Int]) {
    if clauses.isEmpty {
      html += "<span class=\"none\">"
      words(catalogue[.noClause])
      html += "</span>"
    }
    for (index, clause) in clauses.enumerated() {
      if index > 0 { html += " " }
      let id = "c\(clause + 1)"
      guard linksClauses else {
        html += "<span class=\"ref\">\(clauseNames.name(ofClause: clause))</span>"
        continue
      }
      html += "<a class=\"ref\" href=\"#\(id)\" aria-label=\""
      words(catalogue.text(.pageClause, ["number": String(clause + 1)]))
      html += "\">\(clauseNames.name(ofClause: clause))</a>"
    }
  }
}
