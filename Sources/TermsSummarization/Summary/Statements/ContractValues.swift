internal import TermsCore

// What a contract's answers are about, by the words they rest on.
extension Material {
  private func words(near evidence: Evidence) -> String {
    nearWords(of: evidence).map { String(document[$0]) }.joined(separator: " ").lowercased()
  }

  /// What the claims rest on that the reader must cover: "your use of it or a breach of the terms".
  func claims(_ grounds: [Evidence]) -> Value? {
    let text = grounds.map { words(near: $0) }.joined(separator: " ")
    let table: [(MessageKey, [String])] = [
      (
        .claimsUse,
        [
          "your use", "your access", "use of the service", "use of our service", "use of this site",
          "use of the site", "you use", "use or misuse",
        ]
      ),
      (
        .claimsContent,
        [
          "your content", "content you", "your submission", "you submit", "you post", "your posts",
          "user content", "materials you", "you upload", "your input", "content that you",
        ]
      ),
      (
        .claimsBreach,
        [
          "breach", "violat", "failure to comply", "non-compliance", "infring",
        ]
      ),
    ]
    let found = table.filter { entry in entry.1.contains { text.holds($0) } }
    return found.isEmpty ? nil : Value(catalogue.alternatives(found.map { catalogue[$0.0] }))
  }

  /// What a licence is given for, by the noun of the grant: "what you type in".
  func posts(_ grounds: [Evidence]) -> Value {
    let text = grounds.prefix(2).map { document[document.clauses[$0.clause].range].lowercased() }
      .joined(separator: " ")
    let table: [(MessageKey, [String])] = [
      (.postsPrompts, ["prompt", "your input", "inputs", "output"]),
      (.postsWorks, ["all rights to the work", "the author grants", "commissioned"]),
      (.postsListing, ["your listing", "business profile", "profile information"]),
      (.postsRecordings, ["your recording", "your track", "your sound recording", "your music"]),
    ]
    // Words for what is shared in general go before.
    let isGeneral = ["user content", "your content", "you post", "submission"].contains {
      text.holds($0)
    }
    let found = table.first { entry in entry.1.contains { text.holds($0) } }
    guard let found, !isGeneral || found.0 == .postsPrompts || definesContentAsPrompts else {
      return Value(catalogue[definesContentAsPrompts ? .postsPrompts : .postsContent])
    }
    return Value(catalogue[found.0])
  }

  /// Whether the document says that content is what is typed in: "“Your Content” means prompts …".
  private var definesContentAsPrompts: Bool { cues["prompts-are-content"] != nil }

  /// The sentences by which what the reader makes, feedback apart, becomes the company's own.
  var ownedWorks: [Evidence] {
    cues.all("becomes-its-own").filter { evidence in
      let words = document[document.clauses[evidence.clause].range].lowercased()
      return ![
        "feedback", "suggestion", "ideas", "you retain", "remain yours", "not transfer", "may not",
        "assigns this", "this agreement to",
      ].contains {
        words.holds($0)
      }
    }
  }

  /// The grants for ever that are of content and ask for no choice of the reader's: neither
  /// feedback, nor "if you have opted in".
  var lastingLicence: [Evidence] {
    facts[.contentLicencePerpetual].evidence.filter { evidence in
      let words = document[sentence(of: evidence)].lowercased()
      let clause = document[document.clauses[evidence.clause].range].lowercased()
      if ["anonym", "aggregat", "de-identif"].contains(where: { words.holds($0) }) { return false }
      let isChosen = ["if you opt", "if you have opted", "if you enable", "if you choose to"]
        .contains {
          words.holds($0)
        }
      let isContent = ["content", "post", "upload", "submission", "photo", "material", "work"]
        .contains { words.holds($0) }
      let isFeedback = ["feedback", "suggestion", "ideas"].contains { clause.holds($0) }
      return !isChosen && (isContent || !isFeedback)
    }
  }
}
