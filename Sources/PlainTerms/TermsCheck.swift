import TermsCore

/// Tells terms in English from the other pages that people hand over by mistake.
struct TermsCheck: Sendable {
  /// Pages of fewer words are looked at for signs of something else.
  private static let shortPage = 400
  /// Fewer words than this say too little for a summary.
  private static let fewestWords = 60
  /// Fewer words than this are no clause, but what is left of menus and links.
  private static let barestPage = 20
  /// The share of clauses that must be about something the vocabulary knows.
  private static let leastTagged = 0.2

  /// Phrases that a short page shows when it is not the page that was meant, and what to say then.
  private static let otherPages: [(phrases: [String], objection: String)] = [
    (
      [
        "404", "page ..3 (not|cannot be|could not be|can't be|couldn't be) found",
        "page ..4 (doesn't|does not|no longer) exist*",
        "(cannot|can't|couldn't|could not) find (the|that|this) page",
      ],
      "this is a “not found” page, not terms. Save the page again from its present address."
    ),
    (
      [
        "(sign|log) in to (continue|your account)", "(forgot|forgotten|reset) (your|my)? password",
        "remember me", "(email|e mail|user name|username) ..4 password",
      ],
      "this is a log-in page, not terms. Open the terms in a browser and save that page."
    ),
    (
      [
        "(enable|turn on|requires|allow) javascript", "(are|not) (you)? a robot",
        "verify ..3 human",
        "checking your browser", "access ..2 denied", "unusual traffic",
      ],
      "this is a page that a robot check or missing JavaScript left empty, not terms. "
        + "Open the terms in a browser and save that page."
    ),
  ]

  private static let languages = [
    "fr": "French", "de": "German", "es": "Spanish", "it": "Italian", "nl": "Dutch",
    "pt": "Portuguese", "pl": "Polish", "sv": "Swedish", "da": "Danish", "fi": "Finnish",
    "no": "Norwegian", "tr": "Turkish", "cs": "Czech", "ru": "Russian", "uk": "Ukrainian",
    "el": "Greek", "ar": "Arabic", "he": "Hebrew", "zh": "Chinese", "ja": "Japanese",
    "ko": "Korean",
  ]

  private static let signs: (matcher: PhraseMatcher, page: [Int]) = {
    let patterns = otherPages.enumerated().flatMap { page, row in row.phrases.map { (page, $0) } }
    guard let matcher = try? PhraseMatcher(patterns.map(\.1)) else {
      preconditionFailure("the phrases above are well-formed")
    }
    return (matcher, patterns.map(\.0))
  }()

  /// Why the document should not be summarized; nil when it looks like terms in English.
  func objection(to document: Document, tags: ClauseTags) -> String? {
    let words = document.words
    if words.count < Self.shortPage, let page = Self.otherPage(words) {
      return Self.otherPages[page].objection
    }
    guard words.count >= Self.barestPage, !document.clauses.isEmpty else {
      return "no clause was found, only headings, menus or links. "
        + "Save the page once its text is shown, or give the text itself."
    }
    if document.language != "en" && document.language != "und" {
      let name = Self.languages[document.language] ?? "another language (\(document.language))"
      return
        "the page is in \(name); only English can be summarized. Use --force to try all the same."
    }
    let tagged = tags.sets.count { !$0.isEmpty && !$0.contains(.other) }
    if words.count < Self.fewestWords {
      return "the page holds \(words.count) words, too few for terms. "
        + "Save the whole page, or give the text itself."
    }
    if Double(tagged) < Self.leastTagged * Double(document.clauses.count) {
      return "the page does not read like terms or a privacy policy. "
        + "Use --force to summarize it all the same."
    }
    return nil
  }

  private static func otherPage(_ words: Words) -> Int? {
    var scan = signs.matcher.scan(words)
    return scan.matches(in: 0..<words.count).first.map { signs.page[$0.pattern] }
  }
}
