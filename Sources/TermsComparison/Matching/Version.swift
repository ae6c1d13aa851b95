import TermsCore

/// One version of a document as the comparison reads it: its words, and those among them that
/// carry meaning.
///
/// Words that carry meaning are all but the light ones (``LightWords``) and the company's own
/// name, without common endings: "we may share your personal data with advertisers" is `share
/// advertiser`. Two texts with the same such words say the same, however they are put.
struct Version: Sendable {
  let report: Report
  var document: Document { report.document }
  var facts: Facts { report.facts }
  let words: Words
  /// The hash of each word, lower-cased.
  let hashes: [UInt64]
  /// The words of each clause, as indices into ``words``.
  let clauses: [Range<Int>]
  /// The words that carry meaning, without their endings, in reading order.
  let core: [UInt64]
  /// For each of ``core``, its index in ``words``.
  let places: [Int]
  /// Hashes of all runs of three words of ``core``.
  let runs: Set<UInt64>
  /// The stems of all words, light ones too, each once.
  let vocabulary: Set<UInt64>

  /// Reads a report.
  ///
  /// - Parameter names: names of the company, in both versions, which carry no meaning.
  /// - Complexity: O(*n*) in the words.
  init(_ report: Report, names: [String]) {
    self.report = report
    let words = report.document.words
    self.words = words
    hashes = words.forms.map { words.hashes[Int($0)] }
    clauses = report.document.clauses.map { words.indices(in: $0.range) }
    let own = LightWords.hashes(ofNames: names)
    let stems = words.firsts.map { first -> UInt64 in
      let word = words[Int(first)]
      let hash = Words.hash(of: word.utf8)
      return LightWords.contains(hash) || own.contains(hash) ? 0 : Stem.hash(of: word)
    }
    var core: [UInt64] = []
    var places: [Int] = []
    for (index, form) in words.forms.enumerated() where stems[Int(form)] != 0 {
      core.append(stems[Int(form)])
      places.append(index)
    }
    self.core = core
    self.places = places
    runs = Set(core.indices.dropLast(2).map { Self.run(core, $0) })
    vocabulary = Set(words.firsts.map { Stem.hash(of: words[Int($0)]) })
  }

  /// The hash of the run of three words that begins at `index`.
  static func run(_ core: [UInt64], _ index: Int) -> UInt64 {
    var hash = core[index]
    for word in core[index + 1...index + 2] { hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ word }
    return hash
  }

  /// The words of ``core`` within a range of the text, as indices into it.
  ///
  /// - Complexity: O(log *n*).
  func coreWords(in range: TextRange) -> Range<Int> {
    let words = words.indices(in: range)
    return places.partitioningIndex {
      $0 >= words.lowerBound
    }..<places.partitioningIndex { $0 >= words.upperBound }
  }

  /// Whether `text` stands somewhere in this version as it is, but for capitals, or is the target of
  /// a link.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func mentionsInWords(_ text: String) -> Bool {
    let sought = Array(text.lowercased().utf8)
    let bytes = Array(document.text.utf8)
    guard let first = sought.first, bytes.count >= sought.count else { return false }
    func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
    for start in 0...bytes.count - sought.count where lower(bytes[start]) == first {
      if sought.indices.allSatisfy({ lower(bytes[start + $0]) == sought[$0] }) { return true }
    }
    return document.links.contains { $0.target.lowercased() == "mailto:" + text.lowercased() }
  }

  /// Whether every word of `text` that carries meaning stands somewhere in this version.
  func mentions(_ text: some StringProtocol) -> Bool {
    let scanned = Words(scanning: String(text))
    return (0..<scanned.count).allSatisfy {
      let word = scanned[$0]
      return LightWords.contains(Words.hash(of: word.utf8))
        || vocabulary.contains(Stem.hash(of: word))
    }
  }
}

/// A word without its common endings.
enum Stem {
  private static let endings = ["ings", "ing", "ies", "ied", "ed", "es", "s", "y", "e"]

  /// The hash of a lower-case word's stem: "shares", "shared", "sharing" and "share" have one.
  static func hash(of word: String) -> UInt64 {
    for ending in endings where word.utf8.count >= ending.utf8.count + 3 && word.hasSuffix(ending) {
      return Words.hash(of: word.utf8.dropLast(ending.utf8.count))
    }
    return Words.hash(of: word.utf8)
  }
}
