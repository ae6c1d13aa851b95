import TermsCore

/// Tells from its path, page title and own words whose document it is.
struct Speaker {
  let directory: any CompanyDirectory

  /// The name of the company that a document is of.
  ///
  /// A file that is named after the company that speaks, or after a known one, is that company's;
  /// else the innermost folder that has a name of its own tells; then the file's name, and last the
  /// page itself.
  func name(of document: DisclosingDocument) -> String {
    let parts = document.path.split(separator: "/").map(String.init)
    let stem = Self.ownWords(Self.stem(of: parts.last ?? ""))
    let folder = parts.dropLast().last { !Self.ownWords($0).isEmpty && !Self.isNumber($0) }
    if !stem.isEmpty {
      let spoken = document.company.map { CompanyKey($0) }
      if folder == nil || CompanyKey(stem) == spoken || !directory.lineage(ofName: stem).isEmpty {
        return spoken == CompanyKey(stem) ? document.company ?? stem : stem
      }
    }
    if let folder { return folder }
    if let company = document.company { return company }
    let title = Self.ownWords(document.title)
    return title.isEmpty ? document.path : title
  }

  /// A file's name without its ending, and without that of its packing.
  private static func stem(of file: String) -> String {
    var name = file[...]
    for _ in 0..<2 {
      guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
        fileEndings.contains(name[name.index(after: dot)...].lowercased())
      else { break }
      name = name[..<dot]
    }
    return String(name)
  }

  /// A name without the words that tell of documents ("acme-privacy-policy"); empty when no other
  /// is left.
  private static func ownWords(_ name: String) -> String {
    if !name.contains(where: { " -_".contains($0) }) {
      return documentWords.contains(name.lowercased()) ? "" : name
    }
    let words = name.split { " -_|–—".contains($0) }
    let kept = words.filter { !documentWords.contains($0.lowercased()) && !isNumber($0) }
    return kept.count == words.count ? name : kept.joined(separator: " ")
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2d || $0 == 0x2e }
  }

  private static let fileEndings: Set<String> = [
    "html", "htm", "xhtml", "mhtml", "mht", "md", "markdown", "txt", "text", "pdf", "gz", "zst",
    "jsonl", "ndjson", "warc",
  ]

  /// Words of files and folders that name documents, languages and collections, not companies.
  private static let documentWords: Set<String> = [
    "privacy", "policy", "policies", "notice", "notices", "statement", "terms", "term", "tos", "of",
    "service", "services", "use", "and", "conditions", "condition", "cookie", "cookies", "legal",
    "agreement", "user", "eula", "dpa", "data", "processing", "processor", "addendum",
    "subprocessors",
    "subprocessor", "sub", "processors", "tracker", "trackers", "the", "for", "on", "your",
    "rights",
    "index", "document", "documents", "page", "pages", "text", "html", "en", "us", "uk", "eu",
    "global",
    "latest", "current", "corpus", "www", "general", "website", "online", "developer", "community",
    "guidelines", "acceptable", "commercial", "parent", "organization", "imprint", "copyright",
    "claims", "&", "docs", "versions",
  ]
}
