import TermsCore

/// The names of the company that speaks, so that it is not taken for an outsider.
struct OwnNames {
  /// The words of each own name.
  private var names: [[UInt64]] = []
  /// The groups of companies it belongs to, by the vendor directory.
  private var groups: Set<String> = []
  private let words: Words
  private let directory: VendorDirectory

  init(_ reading: Reading, scanner: NameScanner, directory: VendorDirectory = .shared) {
    words = reading.words
    self.directory = directory
    addTitle(reading.document.title)
    addDefined(in: reading, scanner: scanner)
    addMailDomain(scanner)
    names = names.filter { !$0.isEmpty }
  }

  /// Whether a mention names the company itself, its products or its group.
  func contains(_ mention: NameMention) -> Bool {
    if let vendor = mention.vendor, groups.contains(directory.group(of: vendor)) { return true }
    let hashes = mention.words.map { words.hashes[Int(words.forms[$0])] }
    return names.contains { $0.count <= hashes.count && hashes.starts(with: $0) }
  }

  private mutating func add(_ name: [UInt64], text: String) {
    guard !name.isEmpty, !names.contains(name) else { return }
    names.append(name)
    // "Acme's" is how a possessive is read.
    if let last = Words(scanning: text + "'s").hashes.last, name.count == 1 { names.append([last]) }
    if let vendor = directory.vendor(named: text) { groups.insert(directory.group(of: vendor)) }
  }

  /// The title's words that are not the usual ones: "Privacy Policy | Acme".
  private mutating func addTitle(_ title: String) {
    let words = Words(scanning: title)
    let bytes = Array(title.utf8)
    var run: [Int] = []
    func flush(_ run: [Int]) -> (hashes: [UInt64], text: String)? {
      guard let first = run.first, let last = run.last else { return nil }
      let text = String(
        decoding: bytes[Int(words.starts[first])..<Int(words.ends[last])], as: UTF8.self)
      return (run.map { words.hashes[Int(words.forms[$0])] }, text)
    }
    var found: [(hashes: [UInt64], text: String)] = []
    for index in 0..<words.count {
      let isName =
        words.styles[index].contains(.capitalised) && !CompanyForms.generic.contains(words, index)
        && !CompanyForms.legal.contains(words, index)
      if isName, words.styles[index].contains(.afterPunctuation) || !isName, let name = flush(run) {
        found.append(name)
        run = []
      }
      if isName { run.append(index) } else { run = [] }
    }
    if let name = flush(run) { found.append(name) }
    for name in found { add(name.hashes, text: name.text) }
  }

  /// Names that the first sentences define: `Acme Ltd. ("Acme", "we", "us")`.
  private mutating func addDefined(in reading: Reading, scanner: NameScanner) {
    let pronouns = WordSet("we us our")
    for sentence in reading.sentences.prefix(40) {
      for word in sentence.words where pronouns.contains(words, word) {
        guard words.styles[word].contains(.afterPunctuation) else { continue }
        let start = Int(words.starts[word])
        guard start > 0, [0x22, 0x9c, 0x28, 0x27, 0x98, 0x2a].contains(scanner.bytes[start - 1]) else {
          continue
        }
        addRuns(of: max(sentence.words.lowerBound, word - 14)..<word, scanner: scanner)
      }
    }
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
      while let last = name.last, CompanyForms.legal.contains(words, last) || words.ends[last] - words.starts[last] == 1 && name.count > 1 {
        name.removeLast()
      }
      while let first = name.first, CompanyForms.generic.contains(words, first), name.count > 1 {
        name.removeFirst()
      }
      guard let first = name.first, let last = name.last else { continue }
      guard !CompanyForms.generic.contains(words, first) else { continue }
      let text = String(
        decoding: scanner.bytes[Int(words.starts[first])..<Int(words.ends[last])], as: UTF8.self)
      add(name.map { words.hashes[Int(words.forms[$0])] }, text: text)
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
    if let best { add(Words(scanning: best.key).hashes, text: best.key) }
  }

  private static let mailHosts: Set<String> = [
    "gmail", "googlemail", "outlook", "hotmail", "yahoo", "icloud", "example", "legal", "privacy",
    "support", "dataprotection",
  ]
}
