import TermsCore

/// The names of the company that speaks, so that it is not taken for an outsider.
struct OwnNames {
  /// How a mention belongs to the company.
  enum Relation {
    /// It names the company itself or a product with its name.
    case itself
    /// It names another member of its group.
    case group
  }

  /// The letters of each own name.
  private var names: Set<String> = []
  /// The groups of companies it belongs to, by the vendor directory.
  private var groups: Set<String> = []
  private let words: Words
  private let directory: VendorDirectory

  /// - Parameter company: the company's short name, when it is known.
  init(
    _ reading: Reading, company: String?, scanner: NameScanner, directory: VendorDirectory = .shared
  ) {
    words = reading.words
    self.directory = directory
    let document = reading.document
    if let company {
      add(company)
      addKnown(in: Words(scanning: company), of: Array(company.utf8))
    }
    addTitle(document.title)
    for (place, section) in document.sections.prefix(4).enumerated() {
      // Below the title, a heading with a known name tells of an outsider ("Acme cookies").
      addTitle(String(document[section.heading]), isMain: place < 2 && section.parent == nil)
    }
    for clause in document.clauses.prefix(3) where clause.range.count < 90 {
      let text = document[clause.range]
      if ["rivacy", "RIVACY", "erms", "TERMS", "ookie"].contains(where: { text.holds($0) }) {
        addTitle(String(text))
      }
    }
    addDefined(in: reading, scanner: scanner)
    addMailDomain(scanner)
    addLinkDomain(document, company: company)
    addSubject(in: reading, scanner: scanner, company: company)
  }

  /// How a mention belongs to the company itself; nil for outsiders.
  func relation(of mention: NameMention) -> Relation? {
    var letters = ""
    for word in mention.words {
      var next = words[word]
      if next.hasSuffix("'s") || next.hasSuffix("’s") { next.removeLast(2) }
      letters += LinkHost.letters(next)
      if names.contains(letters) { return .itself }
    }
    guard let vendor = mention.vendor, groups.contains(directory.group(of: vendor)) else {
      return nil
    }
    return .group
  }

  private mutating func add(_ text: String) {
    let letters = LinkHost.letters(text)
    guard letters.count > 1, names.insert(letters).inserted else { return }
    if let vendor = directory.vendor(named: text) { groups.insert(directory.group(of: vendor)) }
  }

  /// The title's words that are not the usual ones: "Privacy Policy | Acme".
  private mutating func addTitle(_ title: String, isMain: Bool = true) {
    let words = Words(scanning: title)
    let bytes = Array(title.utf8)
    var run: [Int] = []
    func text(of run: [Int]) -> String? {
      guard let first = run.first, let last = run.last, run.count < 4 else { return nil }
      return String(
        decoding: bytes[Int(words.starts[first])..<Int(words.ends[last])], as: UTF8.self)
    }
    let isPolicy = (0..<words.count).contains { Self.documentWords.contains(words, $0) }
    guard isPolicy else { return }
    var found: [String] = []
    for index in 0..<words.count {
      let isName =
        words.styles[index].contains(.capitalised) && !CompanyForms.generic.contains(words, index)
        && !CompanyForms.legal.contains(words, index)
      if words.styles[index].contains(.afterPunctuation) || !isName, let name = text(of: run) {
        found.append(name)
        run = []
      }
      if isName { run.append(index) } else { run = [] }
    }
    if let name = text(of: run) { found.append(name) }
    for name in found where isMain || directory.vendor(named: name) == nil { add(name) }
    if isMain { addKnown(in: words, of: bytes) }
  }

  /// The names of the directory that a title or a company's name holds.
  private mutating func addKnown(in words: Words, of bytes: [UInt8]) {
    let candidates = directory.candidates(in: words)
    for index in 0..<words.count {
      guard
        let (entry, end) = directory.entry(
          at: index, in: words, until: words.count, candidates: candidates)
      else { continue }
      groups.insert(directory.group(of: entry.vendor))
      add(
        String(decoding: bytes[Int(words.starts[index])..<Int(words.ends[end - 1])], as: UTF8.self))
    }
  }

  private static let documentWords = WordSet(
    "privacy terms policy notice statement cookie cookies agreement conditions")

  /// Names that the first sentences define: `Acme Ltd. ("Acme", "we", "us")`.
  private mutating func addDefined(in reading: Reading, scanner: NameScanner) {
    let pronouns = WordSet("we us our")
    for sentence in reading.sentences.prefix(40) {
      for word in sentence.words where pronouns.contains(words, word) {
        guard words.styles[word].contains(.afterPunctuation), isQuoted(word, scanner) else {
          continue
        }
        addRuns(of: max(sentence.words.lowerBound, word - 14)..<word, scanner: scanner)
        break
      }
    }
  }

  private func isQuoted(_ word: Int, _ scanner: NameScanner) -> Bool {
    let start = Int(words.starts[word])
    return start > 0 && [0x22, 0x9c, 0x28, 0x27, 0x98, 0x2a].contains(scanner.bytes[start - 1])
  }

  private mutating func addRuns(of range: Range<Int>, scanner: NameScanner) {
    var word = range.lowerBound
    while word < range.upperBound {
      guard let run = scanner.capitalisedRun(at: word, until: range.upperBound) else {
        word += 1
        continue
      }
      word = run.upperBound
      var name = Array(run)
      while let last = name.last, name.count > 1,
        CompanyForms.legal.contains(words, last) || CompanyForms.inner.contains(words, last)
          || words.ends[last] - words.starts[last] == 1
      {
        name.removeLast()
      }
      while let first = name.first, CompanyForms.generic.contains(words, first), name.count > 1 {
        name.removeFirst()
      }
      guard let first = name.first, let last = name.last,
        !CompanyForms.generic.contains(words, first)
      else { continue }
      add(
        String(
          decoding: scanner.bytes[Int(words.starts[first])..<Int(words.ends[last])], as: UTF8.self))
    }
  }

  /// The domain that the document's e-mail addresses share: `privacy@acme.com` is Acme's.
  private mutating func addMailDomain(_ scanner: NameScanner) {
    var counts: [String: Int] = [:]
    for word in 0..<words.count {
      let start = Int(words.starts[word])
      guard start > 0, scanner.bytes[start - 1] == 0x40 else { continue }
      counts[words[word], default: 0] += 1
    }
    let best = counts.filter { !Self.mailHosts.contains($0.key) }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }
    if let best { add(best.key) }
  }

  private static let mailHosts: Set<String> = [
    "gmail", "googlemail", "outlook", "hotmail", "yahoo", "icloud", "example", "legal", "privacy",
    "support", "dataprotection", "mail", "help", "email", "info",
  ]

  /// The host that most links lead to, when its name stands in the text.
  private mutating func addLinkDomain(_ document: Document, company: String?) {
    var counts: [String: Int] = [:]
    var total = 0
    for link in document.links {
      guard let host = LinkHost.host(of: link.target) else { continue }
      let labels = host.pieces(at: ".")
      var last = labels.count - 2
      if last > 0, labels[last].count <= 3, labels[labels.count - 1].count == 2 { last -= 1 }
      counts[String(labels[last]), default: 0] += 1
      total += 1
    }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value >= 3, best.value * 5 >= total * 2, best.key != "archive", best.key.count > 2,
      !isOutsider(best.key, besides: company)
    else { return }
    let hash = Words(scanning: best.key).hashes[0]
    let form = words.hashes.firstIndex(of: hash)
    let uses = form.map { form in words.forms.count { $0 == Int32(form) } } ?? 0
    if uses >= 3 { add(best.key) }
  }

  /// The name that most often is what acts: "Acme may …", "Acme does not …".
  private mutating func addSubject(in reading: Reading, scanner: NameScanner, company: String?) {
    var counts: [UInt64: (count: Int, word: Int)] = [:]
    for sentence in reading.sentences {
      let word = sentence.words.lowerBound
      guard sentence.words.count > 3, scanner.isCapitalised(word),
        !CompanyForms.generic.contains(words, word), Self.verbs.contains(words, word + 1)
      else { continue }
      let hash = words.hashes[Int(words.forms[word])]
      counts[hash, default: (0, word)].count += 1
    }
    let ranked = counts.values.sorted { ($1.count, $0.word) < ($0.count, $1.word) }
    guard let best = ranked.first, best.count >= 4,
      ranked.count < 2 || best.count >= 3 * ranked[1].count
    else { return }
    let start = Int(words.starts[best.word])
    let name = String(decoding: scanner.bytes[start..<Int(words.ends[best.word])], as: UTF8.self)
    if !isOutsider(name, besides: company) { add(name) }
  }

  /// Whether a name is one of the directory while the company that speaks has another.
  private func isOutsider(_ name: String, besides company: String?) -> Bool {
    guard let company, let vendor = directory.vendor(named: name) else { return false }
    return LinkHost.letters(company) != LinkHost.letters(name)
      && !groups.contains(directory.group(of: vendor))
  }

  private static let verbs = WordSet(
    "may will shall does is has reserves collects uses processes shares provides can cannot makes agrees grants"
  )
}
